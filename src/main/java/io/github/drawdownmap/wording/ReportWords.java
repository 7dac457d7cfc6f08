package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reports of a site, by who gave them and of when they are.
final class ReportWords {
    private ReportWords() {}

    /// @param day by which it places itself among others: a report of a month is as old as the first day of it
    /// @param date when it is of, in words
    private record Report(LocalDate day, String date, List<Source> sources) {
        static Report of(Evidence held) {
            return new Report(held.when().latest(), WindowWords.date(held.when()), cited(held.citations()));
        }

        static Report of(Window published, List<Source> sources) {
            LocalDate day = published.isOpenStart() ? published.latest() : published.earliest();
            return new Report(day, WindowWords.date(published), sources);
        }

        /// Of a change whose sources carry no date.
        static Report ofUndated(Change change) {
            Window when = change.when();
            LocalDate day = when.isOpenEnd() ? when.earliest() : when.latest();
            return new Report(day, WindowWords.known(when), cited(change.citations()));
        }

        static Report newer(Report one, Report other) {
            return other.day.isAfter(one.day) ? other : one;
        }
    }

    /// The newest by a day that says who is there: "Newest report: 26 September 2026 · INA and 2 more". Where the last
    /// report has been named with its day, only who gave it; where a newer one does not say who is there, that too.
    static Optional<String> newest(SiteTrack track, LocalDate day) {
        return Stream.concat(
                        track.changes().stream().flatMap(change -> reports(change, day)),
                        track.evidence().stream().map(Report::of))
                .filter(report -> !report.day().isAfter(day))
                .reduce(Report::newer)
                .map(report -> words(report, track, day));
    }

    private static String words(Report report, SiteTrack track, LocalDate day) {
        String told = told(report, track, day);
        if (!(track.presenceOn(day) instanceof Presence.Silent)) return told;
        return new LastReport(track, day)
                .disputedAfter(report.day())
                .map(date -> Messages.filled("wording.report.disputed", Map.of("told", told, "date", date)))
                .orElse(told);
    }

    private static String told(Report report, SiteTrack track, LocalDate day) {
        Optional<String> mention = new LastReport(track, day).mentionAfter(report.day());
        String told = mention.isPresent() ? "wording.report.mentioned" : "wording.report.newest";
        return Messages.filled(
                track.presenceOn(day) instanceof Presence.Silent silent ? last(report, silent) : told,
                Map.of(
                        "date", report.date(),
                        "publishers", publishers(report.sources()),
                        "mention", mention.orElse("")));
    }

    /// The day of the last report has been said; its source may have come out later.
    private static String last(Report report, Presence.Silent silent) {
        return silent.lastEvidence().equals(report.day()) ? "wording.report.last" : "wording.report.source";
    }

    /// Those of a change that were out by a day, together where they came out together.
    private static Stream<Report> reports(Change change, LocalDate day) {
        boolean isUndated = change.citations().stream()
                .allMatch(citation -> citation.source().published().isEmpty());
        if (isUndated) return Stream.of(Report.ofUndated(change));
        return cited(change.citations()).stream()
                .filter(source -> source.isPublicBy(day))
                .collect(Collectors.groupingBy(
                        source -> source.published().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(together -> Report.of(together.getKey(), together.getValue()));
    }

    private static List<Source> cited(List<Citation> citations) {
        return citations.stream().map(Citation::source).distinct().toList();
    }

    private static String publishers(List<Source> sources) {
        List<String> names = sources.stream()
                .map(source -> Messages.isolated(source.publisher()))
                .distinct()
                .toList();
        return names.size() == 1
                ? names.getFirst()
                : Messages.filled(
                        "wording.report.publishers",
                        Map.of("first", names.getFirst(), "more", Integer.toString(names.size() - 1)));
    }
}
