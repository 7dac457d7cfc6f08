package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class DockPointerTest extends OpenDock {
    @Test
    void a_click_on_the_track_goes_there() {
        LocalDate target = LocalDate.of(2026, 3, 20);
        robot.clickOn(onRail(scale().x(target)));
        assertThat(session.look().day()).isEqualTo(target);
    }

    @Test
    void a_drag_is_live_and_pauses_playback() {
        robot.interact(dock.playback()::play);
        robot.moveTo(onRail(scale().x(session.look().day()))).press(MouseButton.PRIMARY);
        robot.moveTo(onRail(scale().x(LocalDate.of(2025, 12, 10))));
        assertThat(session.look().day()).isEqualTo("2025-12-10");
        assertThat(dock.playback().isPlaying()).isFalse();
        robot.moveTo(onRail(scale().x(LocalDate.of(2025, 3, 10))));
        assertThat(session.look().day()).isEqualTo("2025-03-10");
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void a_drag_sticks_at_a_change() {
        double change = scale().x(LocalDate.of(2025, 9, 30));
        robot.moveTo(onRail(scale().x(JUNE))).press(MouseButton.PRIMARY);
        robot.moveTo(onRail(change - 4));
        assertThat(session.look().day()).isEqualTo("2025-09-30");
        robot.moveTo(onRail(change - 9));
        assertThat(session.look().day()).isBetween("2025-09-21", "2025-09-25");
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void a_drag_sticks_at_today() {
        double today = scale().x(PostureFixture.TODAY);
        robot.moveTo(onRail(scale().x(JUNE))).press(MouseButton.PRIMARY);
        robot.moveTo(onRail(today - 4));
        assertThat(session.look().day()).isEqualTo(PostureFixture.TODAY);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void shift_overrides_the_sticking() {
        LocalDate nearby = LocalDate.of(2025, 9, 28);
        robot.moveTo(onRail(scale().x(JUNE))).press(MouseButton.PRIMARY);
        dragWithShift(scale().x(nearby));
        assertThat(session.look().day()).isEqualTo(nearby);
        robot.release(MouseButton.PRIMARY);
    }

    private void dragWithShift(double x) {
        Point2D inScene = dock.localToScene(x, middleY(node(".rail")));
        MouseEvent event = MouseEvents.primary(MouseEvent.MOUSE_DRAGGED, inScene.getX(), inScene.getY(), true);
        robot.interact(() -> javafx.event.Event.fireEvent(node(".day-slider"), event));
    }

    @Test
    void taking_hold_of_the_thumb_does_not_move_it() {
        robot.moveTo(onRail(scale().x(JUNE) + 6)).press(MouseButton.PRIMARY);
        assertThat(session.look().day()).isEqualTo(JUNE);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void the_wheel_steps_days() {
        turnWheel(node(".day-slider"), 40);
        turnWheel(node(".day-slider"), 80);
        assertThat(session.look().day()).isEqualTo("2025-07-03");
        turnWheel(node(".day-slider"), -40);
        assertThat(session.look().day()).isEqualTo("2025-07-02");
    }

    @Test
    void a_fine_wheel_adds_up_to_days() {
        turnWheel(node(".day-slider"), 15);
        assertThat(session.look().day()).isEqualTo(JUNE);
        turnWheel(node(".day-slider"), 15);
        turnWheel(node(".day-slider"), 15);
        assertThat(session.look().day()).isEqualTo("2025-07-01");
    }

    @Test
    void with_ctrl_the_wheel_shows_a_shorter_stretch_of_days_around_the_pointer() {
        Node rail = node(".day-slider");
        Bounds bounds = rail.localToScene(rail.getLayoutBounds());
        LocalDate under = scale().dayAt(bounds.getCenterX());

        turnWheel(rail, 120, true);
        robot.interact(() -> dock.getScene().getRoot().layout());

        // Three notches leave 0.8 * 0.8 * 0.8 of 883 days.
        assertThat(scale().last().toEpochDay() - scale().first().toEpochDay() + 1)
                .isEqualTo(452);
        assertThat(scale().dayAt(bounds.getCenterX()).toEpochDay()).isCloseTo(under.toEpochDay(), within(1L));
        assertThat(session.look().day()).isEqualTo(JUNE);
    }

    @Test
    void a_shorter_stretch_follows_the_day_that_is_gone_to() {
        turnWheel(node(".day-slider"), 400, true);
        robot.push(KeyCode.END);
        robot.interact(() -> dock.getScene().getRoot().layout());
        assertThat(scale().contains(session.look().day())).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.interact(() -> dock.getScene().getRoot().layout());
        assertThat(scale().first()).isEqualTo(PostureFixture.posture().firstDay());
        assertThat(scale().last()).isEqualTo(PostureFixture.posture().lastDay());
    }

    @Test
    void a_click_on_a_lane_seeks_and_selects_its_site() {
        LocalDate target = LocalDate.of(2026, 2, 14);
        robot.clickOn(onLane(1, scale().x(target)));
        assertThat(session.look().day()).isEqualTo(target);
        assertThat(session.look().site().map(Site::id)).contains("baghdad");
    }

    @Test
    void a_click_on_a_name_selects_its_site() {
        robot.clickOn(nodes(".lane-name").get(2));
        assertThat(session.look().site().map(Site::id)).contains("erbil");
        assertThat(session.look().day()).isEqualTo(JUNE);
    }

    @Test
    void hovering_tells_the_day_and_each_site_in_words() {
        robot.moveTo(onLane(0, scale().x(LocalDate.of(2025, 12, 1))));
        assertThat(node(".hover-card").isVisible()).isTrue();
        assertThat(cardTexts())
                .contains(
                        "1 December 2025",
                        "Phase 2: The remaining forces leave Baghdad and Erbil",
                        "Ain al-Asad",
                        "Planned: no forces",
                        "Baghdad",
                        "Erbil")
                .contains("Planned: all to leave by end of Dec 2026", "Planned: as before the drawdown");
        assertThat(session.look().day()).isEqualTo(JUNE);
    }

    @Test
    void the_card_is_never_under_the_pointer_and_takes_no_event() {
        for (double x = scale().left(); x < scale().right(); x += 111) {
            robot.moveTo(onLane(2, x));
            Bounds card = inDock(node(".hover-card"));
            assertThat(card.getMaxY()).isLessThan(0);
            assertThat(card.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(card.getMaxX()).isLessThanOrEqualTo(dock.getWidth());
        }
        assertThat(node(".hover-card").isMouseTransparent()).isTrue();
    }

    /// As where the drawer takes the right of the map, before and while it does.
    @Test
    void the_card_keeps_off_what_stands_beside_the_map() {
        SimpleDoubleProperty map = new SimpleDoubleProperty(dock.getWidth());
        robot.interact(() -> dock.keepCardWithin(map));
        robot.moveTo(onLane(0, scale().x(scale().last())));
        assertThat(inDock(node(".hover-card")).getMaxX()).isGreaterThan(dock.getWidth() - 100);
        robot.interact(() -> map.set(dock.getWidth() - 100));
        assertThat(inDock(node(".hover-card")).getMaxX()).isLessThanOrEqualTo(dock.getWidth() - 100);
    }

    @Test
    void leaving_the_axis_hides_the_card() {
        robot.moveTo(onLane(0, scale().x(JUNE)));
        robot.moveTo(new Point2D(stage.getX() + 700, stage.getY() + 100));
        assertThat(node(".hover-card").isVisible()).isFalse();
    }

    @Test
    void a_pointer_that_goes_to_where_the_card_is_has_left_the_dock() {
        robot.moveTo(onLane(0, scale().x(JUNE)));
        Bounds card = inDock(node(".hover-card"));
        robot.moveTo(onScreen(card.getCenterX(), card.getCenterY()));
        assertThat(node(".hover-card").isVisible()).isFalse();
    }

    @Test
    void the_card_goes_with_what_was_known_and_with_a_drag_of_the_day_of_knowledge() {
        robot.moveTo(onLane(0, scale().x(JUNE) + 60));
        robot.interact(() -> session.know(Knowledge.TIED));
        assertThat(node(".hover-card").isVisible()).isFalse();
        robot.moveTo(onLane(0, scale().x(JUNE) + 70));
        assertThat(node(".hover-card").isVisible()).isTrue();
        robot.interact(() -> node(".known-thumb")
                .fireEvent(MouseEvents.plain(MouseEvent.MOUSE_DRAGGED, scale().x(JUNE) + 72, 5, false)));
        assertThat(node(".hover-card").isVisible()).isFalse();
    }

    @Test
    void the_day_of_knowledge_is_dragged_apart_from_the_shown_day_by_its_thumb() {
        LocalDate shown = session.look().day();
        robot.interact(() -> session.know(Knowledge.TIED));
        robot.drag(middle(".known-thumb"), MouseButton.PRIMARY).dropTo(onRail(scale().x(JUNE) - 60));
        assertThat(session.look().day()).isEqualTo(shown);
        assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(scale().dayAt(scale().x(JUNE) - 60)));
    }

    private Point2D middle(String selector) {
        Bounds bounds = inDock(node(selector));
        return onScreen(bounds.getCenterX(), bounds.getCenterY());
    }
}
