package io.github.drawdownmap.timeline.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import java.time.LocalDate;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class DateFieldTest {
    private static final LocalDate SHOWN = LocalDate.of(2026, 1, 15);

    private final Session session =
            new Session(Look.opening(PostureReader.bundled()).on(SHOWN), LocalDate.of(2026, 11, 25));

    @Test
    void the_day_of_knowledge_is_typed_after_its_name_and_tied_by_the_name_alone(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(session, new Playback(session, FrameClock.ofScreen()), () -> {});
            TextField text = (TextField) field.lookup(".date-text");

            type(text, "known 14 Jan 2026");
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(LocalDate.of(2026, 1, 14)));
            type(text, "Known on 2025-08-25");
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(LocalDate.of(2025, 8, 25)));
            type(text, "known someday");
            assertThat(field.rejectionProperty().get()).isPresent();
            type(text, "known");
            assertThat(session.look().knowledge()).isEqualTo(Knowledge.TIED);
            assertThat(session.look().day()).isEqualTo(SHOWN);
            assertThat(text.getText()).isEqualTo("2026-01-15");
        });
    }

    private static void type(TextField text, String words) {
        text.setText(words);
        text.fireEvent(new ActionEvent());
    }
}
