package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All captions that each label will have, and all that its symbol will look like, found out while the window goes on
/// being built.
final class SiteCaptions {
    static final SiteCaptions NONE = new SiteCaptions(CompletableFuture.completedFuture(Map.of()));

    private final CompletableFuture<Map<SiteMarker, Span>> spans;

    private SiteCaptions(CompletableFuture<Map<SiteMarker, Span>> spans) {
        this.spans = spans;
    }

    /// What a site says and shows on the days.
    private record Span(Set<String> captions, List<Shown> shown) {}

    /// Those of some days alone.
    static SiteCaptions ofDays(List<SiteMarker> shown, Look look, List<LocalDate> days) {
        return of(shown, look, site -> days);
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
        CompletableFuture<Map<SiteMarker, Span>> composed = new CompletableFuture<>();
        return new SiteCaptions(composed.completeAsync(() -> shown.stream()
                .takeWhile(next -> !composed.isCancelled())
                .collect(Collectors.toMap(Function.identity(), next -> span(next, look, days.apply(next.site()))))));
    }

    private static Span span(SiteMarker marker, Look look, Collection<LocalDate> days) {
        Set<String> captions =
                days.stream().map(day -> marker.captionOn(look, day)).collect(Collectors.toSet());
        List<Shown> shown = new ArrayList<>();
        for (LocalDate day : days) {
            Shown next = look.shownOn(marker.site(), day);
            if (shown.isEmpty() || !next.equals(shown.getLast())) shown.add(next);
        }
        return new Span(captions, shown);
    }

    /// Others are wanted: what is not composed yet need not be.
    void drop() {
        spans.cancel(false);
    }

    /// Gives each label the room of its longest caption beside the largest symbol, when all are known.
    void reserve() {
        spans.join().forEach((marker, span) -> marker.reserve(span.captions(), span.shown()));
    }
}
