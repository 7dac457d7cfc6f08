package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/// A whole data set: sites, tracks, levels, sources, events and figures.
///
/// @param levels lowest first
/// @param events in order of their days
/// @param figures in order of their days
public record Posture(
        About about,
        Scene scene,
        List<Level> levels,
        List<Track> tracks,
        List<Source> sources,
        List<Site> sites,
        List<Event> events,
        List<Figure> figures,
        List<Contradiction> contradictions) {
    public Posture {
        levels = List.copyOf(levels);
        tracks = List.copyOf(tracks);
        sources = List.copyOf(sources);
        sites = List.copyOf(sites);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
    }

    public String title() {
        return about.title();
    }

    public String summary() {
        return about.summary();
    }

    public About.Subject subject() {
        return about.subject();
    }

    /// The day on which the data was put together.
    public LocalDate compiled() {
        return about.compiled();
    }

    /// The licence of the data, or empty.
    public String licence() {
        return about.licence();
    }

    /// What the data does not claim, a sentence each.
    public List<String> notClaimed() {
        return about.notClaimed();
    }

    /// What was looked for and not found.
    public List<String> gaps() {
        return about.gaps();
    }

    /// The days that the slider covers.
    public LocalDateRange span() {
        return scene.span();
    }

    public LocalDate firstDay() {
        return span().getStart();
    }

    public LocalDate lastDay() {
        return span().getEndInclusive();
    }

    /// The day of the span that is nearest to `day`.
    public LocalDate clamp(LocalDate day) {
        return day.isBefore(firstDay()) ? firstDay() : day.isAfter(lastDay()) ? lastDay() : day;
    }

    /// The languages that sites have names in, English first.
    public List<String> languages() {
        return Stream.concat(
                        Stream.of("en"),
                        sites.stream()
                                .flatMap(site -> site.names().keySet().stream())
                                .sorted())
                .distinct()
                .toList();
    }

    public List<Track> plannedTracks() {
        return tracks.stream().filter(Track::isPlanned).toList();
    }

    /// What sources say happened; a posture may have a plan only.
    public Optional<Track> reportedTrack() {
        return tracks.stream().filter(track -> !track.isPlanned()).findFirst();
    }

    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    public Optional<Event> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /// Whether an event concerns no site by itself: it names none of them, or all of several.
    public boolean isOfWhole(Event event) {
        if (event.siteIds().isEmpty()) return true;
        boolean maybe = sites.size() > 1 && event.siteIds().size() >= sites.size();
        return maybe
                && new HashSet<>(event.siteIds())
                        .containsAll(sites.stream().map(Site::id).toList());
    }

    public Optional<Track> track(String id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    /// The days on which more of it is known than on the day before.
    public NavigableSet<LocalDate> learningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days().forEach(days::add);
        for (Track track : tracks) track.stated().ifPresent(days::add);
        for (Site site : sites)
            for (SiteTrack track : site.tracks().values()) {
                for (Change change : track.changes()) change.tellings().forEach(days::add);
                for (Dispute dispute : track.disputes())
                    if (!dispute.when().isOpenEnd()) days.add(dispute.when().latest());
            }
        return days;
    }

    /// This posture as it was known on a day: only what was public by then, and no text that rests on anything later.
    public Posture knownOn(LocalDate day) {
        boolean whole = days().noneMatch(from -> from.isAfter(day));
        Map<String, Track> byId = new HashMap<>();
        for (Track track : tracks) byId.put(track.id(), track);
        return new Posture(
                whole ? about : about.withoutTexts(),
                scene,
                levels,
                tracks.stream().map(track -> track.knownOn(day)).toList(),
                sources.stream().filter(source -> source.isPublicBy(day)).toList(),
                sites.stream().map(site -> site.knownOn(day, byId)).toList(),
                known(events, event -> event.knownOn(day)),
                known(figures, figure -> figure.knownOn(day)),
                known(contradictions, contradiction -> contradiction.knownOn(day)));
    }

    /// The days on which its sources came out, and the one on which they end.
    private Stream<LocalDate> days() {
        return Stream.concat(
                sources.stream().flatMap(source -> source.publicFrom().stream()),
                about.sourcesEnd().map(Window::latest).stream());
    }

    private static <T> List<T> known(List<T> all, Function<T, Optional<T>> onDay) {
        return all.stream().flatMap(one -> onDay.apply(one).stream()).toList();
    }
}
