package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Events whose marks would overlap, so that they share one.
///
/// @param events in order of their days, at least one
/// @param x where their mark stands
/// @param share of the size of a mark over the axis; those in a lane are smaller
public record EventCluster(List<Event> events, double x, double share) {
    public static final double OVER_THE_AXIS = 1;
    public static final double IN_A_LANE = 0.75;

    private static final double SINGLE_SIZE = 11;
    private static final double SHARED_SIZE = 18;
    private static final double GAP = 1;

    /// The major events of the axis, each by itself or, where marks would touch, together.
    public static List<EventCluster> of(List<Event> events, TimeScale scale, double share) {
        List<EventCluster> clusters = new ArrayList<>();
        events.stream()
                .filter(event -> event.major() && scale.contains(event.day()))
                .sorted(Comparator.comparing(Event::day))
                .map(event -> new EventCluster(List.of(event), scale.x(event.day()), share))
                .forEach(single -> add(single, scale, clusters));
        return clusters;
    }

    /// A mark of several is larger than its parts and may touch the one before it, so joining goes on to the left.
    private static void add(EventCluster cluster, TimeScale scale, List<EventCluster> clusters) {
        EventCluster joined = cluster;
        while (!clusters.isEmpty() && clusters.getLast().touches(joined))
            joined = clusters.removeLast().with(joined, scale);
        clusters.add(joined);
    }

    private boolean touches(EventCluster next) {
        return next.x - x < (size() + next.size()) / 2 + GAP;
    }

    /// Together, between the first and the last of them.
    private EventCluster with(EventCluster next, TimeScale scale) {
        List<Event> both = Stream.concat(events.stream(), next.events.stream()).toList();
        double first = scale.x(both.getFirst().day());
        double last = scale.x(both.getLast().day());
        return new EventCluster(both, (first + last) / 2, share);
    }

    /// The width of its mark.
    double size() {
        return share * (isSingle() ? SINGLE_SIZE : SHARED_SIZE);
    }

    boolean isSingle() {
        return events.size() == 1;
    }

    /// From the day of the first to that of the last.
    public Window days() {
        return Window.ofDays(events.getFirst().day(), events.getLast().day());
    }
}
