package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All captions that each label will have, and what it has to stand clear of, found out while the window goes on being
/// built.
final class SiteCaptions {
    static final SiteCaptions NONE = new SiteCaptions(CompletableFuture.completedFuture(Map.of()));

    private final CompletableFuture<Map<SiteMarker, Room>> rooms;

    private SiteCaptions(CompletableFuture<Map<SiteMarker, Room>> rooms) {
        this.rooms = rooms;
    }

    /// What a label needs on any of the days.
    ///
    /// @param radius of its symbol
    private record Room(Set<String> captions, double radius) {}

    /// Those of the shown day alone.
    static SiteCaptions ofDay(List<SiteMarker> shown, Look look) {
        return of(shown, look, site -> List.of(look.day()));
    }

    /// Those of all days on which something changes, so that none is a surprise.
    static SiteCaptions ofSpan(List<SiteMarker> shown, Look look) {
        Collection<LocalDate> days = look.daysOfNote();
        return of(shown, look, site -> days);
    }

    /// Those of the shown day and of the days on which something of the site itself changes: in a posture of very many
    /// sites all others would be far too many.
    static SiteCaptions ofTurns(List<SiteMarker> shown, Look look) {
        return of(
                shown,
                look,
                site -> Stream.concat(Stream.of(look.day()), look.daysOfNoteAt(site).stream())
                        .toList());
    }

    /// @param days of a site on which its words or its symbol may change
    private static SiteCaptions of(List<SiteMarker> shown, Look look, Function<Site, Collection<LocalDate>> days) {
        Map<SiteMarker, Double> diameters =
                shown.stream().collect(Collectors.toMap(Function.identity(), SiteMarker::diameter));
        CompletableFuture<Map<SiteMarker, Room>> composed = new CompletableFuture<>();
        return new SiteCaptions(composed.completeAsync(() -> diameters.entrySet().stream()
                .takeWhile(next -> !composed.isCancelled())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        next -> room(
                                next.getKey(),
                                next.getValue(),
                                look,
                                days.apply(next.getKey().site()))))));
    }

    private static Room room(SiteMarker marker, double diameter, Look look, Collection<LocalDate> days) {
        Set<String> captions =
                days.stream().map(day -> marker.captionOn(look, day)).collect(Collectors.toSet());
        double radius = days.stream()
                .mapToDouble(day -> marker.radiusOn(look, day, diameter))
                .max()
                .orElse(0);
        return new Room(captions, radius);
    }

    /// Others are wanted: what is not composed yet need not be.
    void drop() {
        rooms.cancel(false);
    }

    /// Gives each label the room of its longest caption beside the largest symbol, when all are known.
    void reserve() {
        rooms.join().forEach((marker, room) -> marker.reserve(room.captions(), room.radius()));
    }
}
