package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.look.Look;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All captions that each label will have, composed while the window goes on being built.
final class SiteCaptions {
    static final SiteCaptions NONE = new SiteCaptions(CompletableFuture.completedFuture(Map.of()));

    private final CompletableFuture<Map<SiteMarker, Set<String>>> captions;

    private SiteCaptions(CompletableFuture<Map<SiteMarker, Set<String>>> captions) {
        this.captions = captions;
    }

    static SiteCaptions of(List<SiteMarker> shown, Look look, Collection<LocalDate> days) {
        List<SiteMarker> markers = List.copyOf(shown);
        return new SiteCaptions(CompletableFuture.supplyAsync(() -> markers.stream()
                .collect(Collectors.toMap(Function.identity(), marker -> captions(marker, look, days)))));
    }

    private static Set<String> captions(SiteMarker marker, Look look, Collection<LocalDate> days) {
        return days.stream().map(day -> marker.captionOn(look, day)).collect(Collectors.toSet());
    }

    /// Gives each label the room of its longest caption, when all are composed.
    void reserve() {
        captions.join().forEach(SiteMarker::reserve);
    }
}
