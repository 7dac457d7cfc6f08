package io.github.drawdownmap.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class KnownMarkTest {
    private static final LocalDate SHOWN = LocalDate.of(2026, 1, 15);
    private static final LocalDate EARLIER = LocalDate.of(2025, 8, 25);

    private final Session session = new Session(
            Look.opening(PostureReader.bundled()).on(SHOWN).knowing(Knowledge.TIED), LocalDate.of(2026, 11, 25));
    private final TimeScale scale = new TimeScale(
            session.look().posture().firstDay(), session.look().posture().lastDay(), 0, 1000);

    @Test
    void dragged_apart_it_keeps_its_day_and_dragged_back_it_is_tied_again(FxRobot robot) {
        robot.interact(() -> {
            Node thumb = thumb(mark());
            drag(thumb, scale.x(EARLIER));
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(EARLIER));
            session.seek(LocalDate.of(2026, 2, 1));
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(EARLIER));
            drag(thumb, scale.x(LocalDate.of(2026, 2, 1)) + 2);
            assertThat(session.look().knowledge()).isEqualTo(Knowledge.TIED);
        });
    }

    @Test
    void the_keyboard_moves_and_ties_it(FxRobot robot) {
        robot.interact(() -> {
            Node thumb = thumb(mark());
            press(thumb, KeyCode.LEFT, false);
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(SHOWN.minusDays(1)));
            press(thumb, KeyCode.LEFT, true);
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(LocalDate.of(2025, 12, 14)));
            press(thumb, KeyCode.ENTER, false);
            assertThat(session.look().knowledge()).isEqualTo(Knowledge.TIED);
            assertThat(session.look().day()).isEqualTo(SHOWN);
        });
    }

    @Test
    void tied_it_stands_beside_the_shown_day_and_says_so(FxRobot robot) {
        robot.interact(() -> {
            KnownMark mark = mark();
            Node thumb = thumb(mark);
            assertThat(Math.abs(thumb.getTranslateX() - scale.x(SHOWN))).isBetween(14.0, 16.0);
            assertThat(thumb.getAccessibleText()).isEqualTo("As known on 15 January 2026, the shown day");
            session.know(new Knowledge.On(EARLIER));
            mark.place(scale.x(SHOWN));
            assertThat(thumb.getTranslateX()).isEqualTo(Math.rint(scale.x(EARLIER)));
            assertThat(thumb.getAccessibleText()).isEqualTo("As known on 25 August 2025");
        });
    }

    @Test
    void where_all_is_shown_there_is_none(FxRobot robot) {
        robot.interact(() -> {
            session.know(Knowledge.ALL);
            assertThat(mark().isVisible()).isFalse();
        });
    }

    private KnownMark mark() {
        Pane axis = new Pane();
        KnownMark mark = new KnownMark(session, axis, () -> scale);
        axis.getChildren().add(mark);
        Scene scene = new Scene(axis, 1000, 100);
        mark.place(scale.x(session.look().day()));
        assertThat(scene.getRoot()).isEqualTo(axis);
        return mark;
    }

    private static Node thumb(KnownMark mark) {
        return mark.lookup(".known-thumb");
    }

    private static void drag(Node thumb, double x) {
        thumb.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_PRESSED, thumb.getTranslateX(), 5, true));
        thumb.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_DRAGGED, x, 5, false));
        thumb.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_RELEASED, x, 5, false));
    }

    private static void press(Node thumb, KeyCode code, boolean withShift) {
        thumb.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, withShift, false, false, false));
    }
}
