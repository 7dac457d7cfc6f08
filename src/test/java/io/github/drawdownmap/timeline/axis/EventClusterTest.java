package io.github.drawdownmap.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventClusterTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    /// One pixel a day.
    private final TimeScale scale = new TimeScale(FIRST, FIRST.plusDays(999), 0, 1000);

    @Test
    void marks_with_room_between_them_stand_alone() {
        assertThat(EventCluster.of(List.of(onDay(10), onDay(22)), scale, EventCluster.OVER_THE_AXIS))
                .extracting(EventCluster::x)
                .containsExactly(10.0, 22.0);
    }

    @Test
    void marks_that_would_touch_share_one_between_them() {
        List<EventCluster> clusters = EventCluster.of(List.of(onDay(10), onDay(20)), scale, EventCluster.OVER_THE_AXIS);
        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().x()).isEqualTo(15);
        assertThat(clusters.getFirst().events()).hasSize(2);
    }

    @Test
    void minor_events_and_those_outside_the_span_have_no_mark() {
        Event minor =
                PostureFixture.event("minor", "2025-03-01", Event.Kind.OTHER, "Minor", false, PostureFixture.NEWS);
        Event early = PostureFixture.event("early", "2020-03-01", Event.Kind.OTHER, "Early", true, PostureFixture.NEWS);
        assertThat(EventCluster.of(List.of(minor, early), scale, EventCluster.OVER_THE_AXIS))
                .isEmpty();
    }

    @Property
    void no_two_marks_touch_and_no_event_is_lost(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 999) Integer> days) {
        List<Event> events =
                new ArrayList<>(days.stream().map(EventClusterTest::onDay).toList());
        Collections.shuffle(events, new java.util.Random(days.size()));
        List<EventCluster> clusters = EventCluster.of(events, scale, EventCluster.OVER_THE_AXIS);
        double taken = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (EventCluster cluster : clusters) {
            assertThat(cluster.x() - cluster.size() / 2).isGreaterThan(taken);
            taken = cluster.x() + cluster.size() / 2;
            count += cluster.events().size();
        }
        assertThat(count).isEqualTo(days.size());
    }

    private static Event onDay(int day) {
        return PostureFixture.event(
                "day-" + day,
                FIRST.plusDays(day).toString(),
                Event.Kind.OTHER,
                "Day " + day,
                true,
                PostureFixture.NEWS);
    }
}
