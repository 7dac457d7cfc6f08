package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Events whose marks would overlap, so that they share one.
///
/// @param events in order of their days, at least one
/// @param x where their mark stands
record EventCluster(List<Event> events, double x) {

    /// The major events of the axis, those closer than `distance` to the one before them in one cluster.
    static List<EventCluster> of(List<Event> events, TimeScale scale, double distance) {
        List<Event> marked = events.stream()
                .filter(event -> event.major() && scale.contains(event.day()))
                .sorted(Comparator.comparing(Event::day))
                .toList();
        List<EventCluster> clusters = new ArrayList<>();
        List<Event> open = new ArrayList<>();
        for (Event event : marked) {
            if (!open.isEmpty()
                    && scale.x(event.day()) - scale.x(open.getFirst().day()) >= distance) {
                clusters.add(close(open, scale));
                open = new ArrayList<>();
            }
            open.add(event);
        }
        if (!open.isEmpty()) clusters.add(close(open, scale));
        return clusters;
    }

    /// A mark of several events stands between the first and the last of them.
    private static EventCluster close(List<Event> events, TimeScale scale) {
        double first = scale.x(events.getFirst().day());
        double last = scale.x(events.getLast().day());
        return new EventCluster(List.copyOf(events), (first + last) / 2);
    }

    boolean isSingle() {
        return events.size() == 1;
    }
}
