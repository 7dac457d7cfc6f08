package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What changed between two days of what is on show, in sentences.
///
/// @param heading "From 1 September 2024 to 15 January 2026, 501 days: what sources report"
/// @param changed a sentence for each site and track of which another thing is said on the second day
/// @param unchanged one sentence on the others, or empty
/// @param events a sentence for each major event in between, its day before it
public record BetweenWords(String heading, List<String> changed, String unchanged, List<String> events) {
    private static final String KEY = "wording.between.";

    public BetweenWords {
        changed = List.copyOf(changed);
        events = List.copyOf(events);
    }

    /// @param look with the tracks to tell of, and the rule of what counts as known
    /// @param from the earlier day; both are inside the span
    public static BetweenWords of(Look look, LocalDate from, LocalDate to) {
        List<String> changed = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Track track : look.tracks())
            for (Site site : look.posture().sites()) {
                Optional<String> sentence = sentence(look, site, track, from, to);
                sentence.ifPresentOrElse(changed::add, () -> same.add(name(site, track, look)));
            }
        return new BetweenWords(heading(look, from, to), changed, unchanged(same), events(look, from, to));
    }

    private static String heading(Look look, LocalDate from, LocalDate to) {
        return Messages.filled(
                KEY + "heading",
                Map.of(
                        "from", DayWords.full(from),
                        "to", DayWords.full(to),
                        "days", DayWords.count(ChronoUnit.DAYS.between(from, to)),
                        "tracks", look.tracks().stream().map(TrackWords::name).collect(Collectors.joining(", "))));
    }

    /// Empty when nothing became another.
    private static Optional<String> sentence(Look look, Site site, Track track, LocalDate from, LocalDate to) {
        Site before = look.siteOn(site, from);
        Site after = look.siteOn(site, to);
        // Days that are counted grow by themselves.
        if (said(look, before, track, from, false).equals(said(look, after, track, to, false))) return Optional.empty();
        return Optional.of(Messages.filled(
                KEY + (track.isPlanned() ? "planned" : "reported"),
                Map.of(
                        "site", site.name(),
                        "from", DayWords.full(from),
                        "to", DayWords.full(to),
                        "before", said(look, before, track, from, true),
                        "after", said(look, after, track, to, true))));
    }

    private static String said(Look look, Site site, Track track, LocalDate day, boolean counts) {
        return new PresenceWords(look.posture().subject(), site, track, day, counts).said();
    }

    private static String name(Site site, Track track, Look look) {
        return look.tracks().size() == 1
                ? site.name()
                : Messages.filled(KEY + "track", Map.of("site", site.name(), "track", TrackWords.name(track)));
    }

    private static String unchanged(List<String> same) {
        return same.isEmpty() ? "" : Messages.filled(KEY + "unchanged", Map.of("sites", String.join(", ", same)));
    }

    private static List<String> events(Look look, LocalDate from, LocalDate to) {
        return look.knownOn(to).events().stream()
                .filter(event -> event.major()
                        && event.day().isAfter(from)
                        && !event.day().isAfter(to))
                .map(BetweenWords::sentence)
                .toList();
    }

    private static String sentence(Event event) {
        return Messages.filled(
                KEY + "event",
                Map.of("date", LevelWords.capital(WindowWords.date(event.when())), "title", event.title()));
    }

    /// All of it as a text.
    public String text() {
        Stream<String> happened = events.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of("", Messages.text(KEY + "events")), events.stream());
        Stream<String> told = changed.isEmpty() ? Stream.of(Messages.text(KEY + "nothing")) : changed.stream();
        return Stream.of(Stream.of(heading, ""), told, Stream.of(unchanged).filter(words -> !words.isEmpty()), happened)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
