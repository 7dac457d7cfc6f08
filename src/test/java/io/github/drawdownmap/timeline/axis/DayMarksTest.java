package io.github.drawdownmap.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Sources end on 10 October 2026, and it is 25 November.
@ExtendWith(ApplicationExtension.class)
class DayMarksTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    @Test
    void both_days_are_named_where_there_is_room_between_them() {
        assertThat(names(1000)).containsExactlyInAnyOrder("sources end", "today");
    }

    /// Under the other name it stood on the name of a phase.
    @Test
    void today_is_a_line_alone_where_neither_side_of_it_has_room_for_its_name() {
        assertThat(names(220)).containsExactly("sources end");
    }

    /// "5 Oct 2026", and under it "sources end", which they do five days later.
    @Test
    void where_the_bubble_of_the_playhead_is_above_it_the_end_of_the_sources_is_a_line_alone() {
        // From the first day to the end are 769 of 882 days, so the line is at 872; its name stands before it.
        assertThat(names(1000, 815, 905)).containsExactly("today");
        assertThat(names(1000, 600, 690)).containsExactlyInAnyOrder("sources end", "today");
    }

    private static List<String> names(double width) {
        return names(width, 0, 0);
    }

    private static List<String> names(double width, double bubbleLeft, double bubbleRight) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            DayMarks marks = new DayMarks(LocalDate.of(2026, 11, 25));
            new Scene(new Group(marks, marks.names()));
            marks.resize(width, 60);
            marks.place(Optional.of(LocalDate.of(2026, 10, 10)), new TimeScale(FIRST, LAST, 0, width));
            marks.layout();
            marks.passBelow(new BoundingBox(bubbleLeft, 0, bubbleRight - bubbleLeft, 20));
            assertThat(marks.lookup(".today-line").isVisible()).isTrue();
            return marks.names().getChildren().stream()
                    .filter(Node::isVisible)
                    .map(label -> ((Label) label).getText())
                    .toList();
        });
    }
}
