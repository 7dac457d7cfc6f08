package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.timeline.axis.DaySlider;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

class TimelineDockTest extends OpenDock {
    /// Of three lanes each is 40 pixels high, and 30 in a window lower than 660.
    @Test
    void a_low_window_has_lower_lanes_and_so_more_of_its_map() {
        double tall = dock.getHeight();
        robot.interact(() -> stage.setHeight(600));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> dock.getScene().getRoot().layout());
        assertThat(tall - dock.getHeight()).isEqualTo(30);
        assertThat(dock.lanesInView()).isEqualTo(3);
    }

    @Test
    void the_slider_says_its_day_as_a_date() {
        DaySlider slider = (DaySlider) node(".day-slider");
        assertThat(slider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("30 June 2025");
    }

    @Test
    void a_change_is_said_in_a_sentence() {
        seek(LocalDate.of(2025, 10, 1));
        assertThat(spoken())
                .isEqualTo(
                        "1 October 2025. Ain al-Asad: no forces to be there any more. Baghdad: all forces to leave by the end of December 2026.");
    }

    /// The report says nothing new of 1 October 2025 at Ain al-Asad; the last reported day of Baghdad's reduction
    /// is that day.
    @Test
    void compared_changes_are_said_to_be_of_the_plan_or_of_the_report() {
        robot.interact(() -> session.show(View.COMPARE));
        seek(LocalDate.of(2025, 10, 2));
        assertThat(spoken())
                .isEqualTo(
                        "2 October 2025. Reported \u2013 Ain al-Asad: down to residual or advisory by 20 October 2025; the day is not known. Reported \u2013 Baghdad: only advisers or a small party reported since 1 October 2025.");
        seek(LocalDate.of(2025, 10, 1));
        assertThat(spoken())
                .isEqualTo(
                        "1 October 2025. Planned \u2013 Ain al-Asad: no forces to be there any more. Planned \u2013 Baghdad: all forces to leave by the end of December 2026.");
    }

    /// Neither the playhead nor the lines at today and at the end of the sources.
    @Test
    void no_line_runs_through_the_words_in_the_lanes() {
        robot.interact(() -> session.show(View.COMPARE));
        Image words = picture(node(".lane-words"));
        Bounds place = node(".lane-words").getBoundsInParent();
        seek(LocalDate.of(2024, 9, 1));
        Image bare = without(".day-marks");
        int letters = 0;
        for (int month = 0; month < 28; month++) {
            seek(LocalDate.of(2024, 9, 15).plusMonths(month));
            Image crossed = picture(dock);
            for (int x = 0; x < words.getWidth(); x++)
                for (int y = 0; y < words.getHeight(); y++) {
                    if (words.getPixelReader().getArgb(x, y) >>> 24 != 0xff) continue;
                    letters++;
                    int left = (int) place.getMinX() + x;
                    int top = (int) place.getMinY() + y;
                    assertThat(crossed.getPixelReader().getArgb(left, top))
                            .as("at %d, %d on %s", left, top, session.look().day())
                            .isEqualTo(bare.getPixelReader().getArgb(left, top));
                }
        }
        assertThat(letters).isPositive();
    }

    @Test
    void what_can_be_grasped_is_not_behind_the_words_in_the_lanes() {
        assertThat(node(".events").getViewOrder())
                .isLessThan(node(".lane-words").getViewOrder());
    }

    private Image without(String selector) {
        robot.interact(() -> node(selector).setVisible(false));
        Image bare = picture(dock);
        robot.interact(() -> node(selector).setVisible(true));
        return bare;
    }

    private Image picture(Node node) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> node.snapshot(clear, null));
    }

    private String spoken() {
        return (String) node(".day-slider").queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
    }

    @Test
    void a_screen_reader_can_set_the_day() {
        DaySlider slider = (DaySlider) node(".day-slider");
        robot.interact(() -> slider.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat(session.look().day()).isEqualTo("2025-07-01");
    }

    @Test
    void every_control_has_words_and_a_tooltip_with_its_key() {
        for (String id :
                List.of("start", "previous", "day-before", "play", "day-after", "next", "end", "today", "loop")) {
            Control control = (Control) node("#timeline-" + id);
            assertThat(control.getAccessibleText()).as(id).isNotBlank();
            assertThat(Tooltips.of(control)).as(id).matches(".+ \\(.+\\)");
        }
    }

    @Test
    void the_buttons_do_what_they_say() {
        robot.clickOn("#timeline-next");
        assertThat(session.look().day()).isEqualTo("2025-09-30");
        robot.clickOn("#timeline-previous");
        assertThat(session.look().day()).isEqualTo("2024-09-06");
        robot.clickOn("#timeline-end");
        assertThat(session.look().day()).isEqualTo("2027-01-31");
        robot.clickOn("#timeline-start");
        assertThat(session.look().day()).isEqualTo("2024-09-01");
        robot.clickOn("#timeline-today");
        robot.clickOn("#timeline-day-before");
        assertThat(session.look().day()).isEqualTo("2026-11-23");
        robot.clickOn("#timeline-day-after");
        assertThat(session.look().day()).isEqualTo("2026-11-24");
        robot.clickOn("#timeline-play");
        assertThat(dock.playback().isPlaying()).isTrue();
    }

    @Test
    void closing_the_window_pauses_playback() {
        robot.interact(dock.playback()::play);
        robot.interact(stage::hide);
        assertThat(dock.playback().isPlaying()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PLAN", "REPORTED", "COMPARE"})
    void walking_the_slider_end_to_end_moves_only_the_playhead(View view) {
        robot.interact(() -> session.show(view));
        robot.interact(dock.playback()::play);
        robot.interact(() -> {
            session.seekStart();
            Map<Node, Bounds> before = allBounds();
            for (int step = 1; step <= 882; step++) {
                session.stepDays(1);
                assertThat(allBounds()).as("on %s", session.look().day()).isEqualTo(before);
            }
            assertThat(session.look().day()).isEqualTo(session.look().posture().lastDay());
        });
    }

    private Map<Node, Bounds> allBounds() {
        Map<Node, Bounds> bounds = new HashMap<>();
        dock.applyCss();
        dock.layout();
        collect(dock, bounds);
        return bounds;
    }

    private void collect(Node node, Map<Node, Bounds> bounds) {
        if (Set.of("thumb", "playhead", "hover-card", "day-slider").stream().anyMatch(node.getStyleClass()::contains))
            return;
        // What is inside a text field is the text that was set, not a part of the layout.
        if (node != dock) bounds.put(node, node.getBoundsInParent());
        if (node instanceof Parent parent && !(node instanceof TextField))
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, bounds));
    }

    @Test
    void the_keys_work_wherever_the_focus_is() {
        robot.interact(() -> {
            Region elsewhere = new Region();
            ((BorderPane) stage.getScene().getRoot()).setTop(elsewhere);
            elsewhere.setFocusTraversable(true);
            elsewhere.requestFocus();
        });
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2025-07-01");
    }

    @Test
    void on_the_opening_day_one_large_button_invites_to_watch_until_it_has_been_taken() {
        robot.interact(session::seekStart);
        assertThat(nodes("#timeline-watch")).hasSize(1);
        robot.interact(node("#timeline-watch")::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(node(".day-slider").isFocused()).isTrue();
        robot.interact(session::seekStart);
        robot.clickOn("#timeline-watch");
        assertThat(dock.playback().isPlaying()).isTrue();
        robot.interact(session::seekStart);
        assertThat(nodes("#timeline-watch")).isEmpty();
    }

    @Test
    void the_arrows_still_step_after_a_click_on_a_button() {
        robot.clickOn("#timeline-start");
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2024-09-02");
        robot.clickOn("#timeline-loop");
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2024-09-03");
    }

    /// The press report came out on 6 September 2024.
    @Test
    void as_known_on_the_day_a_plan_has_no_phases_before_it_was_published() {
        robot.interact(() -> session.know(Knowledge.TIED));
        seek(LocalDate.of(2024, 9, 5));
        assertThat(nodes(".phase-name")).isEmpty();
        seek(LocalDate.of(2024, 9, 6));
        assertThat(nodes(".phase-name"))
                .extracting(node -> ((Label) node).getText().substring(0, "Phase 1".length()))
                .contains("Phase 1", "Phase 2");
    }

    /// Baghdad is disputed from 19 January 2026; when that ended is known on 26 September.
    @Test
    void as_known_the_line_of_a_dispute_ends_on_the_day_by_which_it_is_known() {
        open(PostureReader.bundled());
        robot.interact(() -> session.know(Knowledge.TIED));
        robot.interact(() -> session.show(View.REPORTED));
        for (LocalDate day : List.of(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 11))) {
            seek(day);
            robot.interact(() -> dock.getScene().getRoot().layout());
            assertThat(endOfDots()).as("on %s", day).isCloseTo(scale().end(day), within(4.0));
        }
    }

    /// Where the last dot stands on the upper edge of the second of three lanes.
    private double endOfDots() {
        Image lanes =
                picture(((Parent) node(".lanes")).getChildrenUnmodifiable().getFirst());
        int top = (int) LaneRows.forLanes(3, 1, 3, false).top(1, 0);
        double last = 0;
        for (int x = 0; x < lanes.getWidth(); x++) {
            double lane = lanes.getPixelReader().getColor(x, top + 4).getBrightness();
            if (lanes.getPixelReader().getColor(x, top + 1).getBrightness() < lane - 0.2) last = x;
        }
        return Math.floor(scale().left()) + last;
    }
}
