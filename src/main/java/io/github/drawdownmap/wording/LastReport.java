package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The last that is reported of a site by a day, as the sources date it.
record LastReport(SiteTrack siteTrack, LocalDate day) {
    /// So many days later a report is as good as of the day that it tells of.
    private static final int SOON = 7;

    /// How far it lies back; where it is dated by month or year, at least so far.
    String earlier(Presence.Silent silent) {
        String earlier = DayWords.earlier(ChronoUnit.DAYS.between(silent.lastEvidence(), day));
        return window(silent.lastEvidence()).filter(LastReport::isOfNoDay).isPresent()
                ? Messages.text("wording.earlier.at-least", earlier)
                : earlier;
    }

    private static boolean isOfNoDay(Window window) {
        Window.Grain grain = (window.isOpenEnd() ? window.start() : window.end()).grain();
        return grain == Window.Grain.MONTH || grain == Window.Grain.YEAR;
    }

    String dated(Presence.Silent silent) {
        return on(silent.lastEvidence());
    }

    /// The date of the last evidence as its source has it, and when that came out where it was much later.
    String on(LocalDate last) {
        String date = window(last).map(WindowWords::known).orElseGet(() -> DayWords.full(last));
        return outAfter(last)
                .map(out -> Messages.text("wording.report.published", date, WindowWords.date(out)))
                .orElse(date);
    }

    /// When the first source of the last evidence came out; empty where that was soon, or after the day.
    private Optional<Window> outAfter(LocalDate last) {
        return Stream.concat(
                        siteTrack.evidence().stream()
                                .filter(report -> isOf(report.when(), last))
                                .flatMap(report -> report.citations().stream()),
                        siteTrack.changes().stream()
                                .filter(change -> isOf(change.when(), last))
                                .flatMap(change -> change.citations().stream()))
                .flatMap(citation -> citation.source().published().stream())
                .min(Comparator.comparing(Window::latest))
                .filter(out -> !out.latest().isAfter(day) && out.latest().isAfter(last.plusDays(SOON)));
    }

    /// Since when no report says who is there: one that has part in a dispute does too.
    String since(LocalDate last) {
        return newest(claims(), last).map(WindowWords::latest).orElseGet(() -> on(last));
    }

    /// The same with a short month.
    String sinceBriefly(LocalDate last) {
        return newest(claims(), last).map(WindowWords::knownBriefly).orElseGet(() -> onBriefly(last));
    }

    /// The day of it.
    LocalDate dayOf(LocalDate last) {
        return newest(claims(), last).map(Window::latest).orElse(last);
    }

    /// The same with a short month.
    String onBriefly(LocalDate last) {
        return window(last).map(WindowWords::knownBriefly).orElseGet(() -> DayWords.brief(last));
    }

    private Optional<Window> window(LocalDate last) {
        return Stream.concat(
                        siteTrack.evidence().stream().map(Evidence::when),
                        siteTrack.changes().stream().map(Change::when))
                .filter(window -> isOf(window, last))
                .min(Comparator.comparing(Window::isApproximate)
                        .thenComparing(window -> window.end().grain()));
    }

    private static boolean isOf(Window window, LocalDate last) {
        return last.equals(window.isOpenEnd() ? window.earliest() : window.latest());
    }

    /// The newest report by the day that shows the site in some other light, or in dispute, where it is newer than the
    /// last evidence.
    Optional<String> laterMention(Presence.Silent silent) {
        return newest(Stream.concat(mentions(), claims()), silent.lastEvidence())
                .map(WindowWords::latest);
    }

    /// The date of the newest report by the day that does not say who is there, where it is newer than another.
    Optional<String> mentionAfter(LocalDate last) {
        return newest(mentions(), last).map(WindowWords::latest);
    }

    /// The same of what has part in a dispute.
    Optional<String> disputedAfter(LocalDate last) {
        return newest(claims(), last).map(WindowWords::latest);
    }

    private Stream<Window> mentions() {
        return siteTrack.mentions().stream().map(Mention::when);
    }

    private Stream<Window> claims() {
        return siteTrack.disputes().stream()
                .flatMap(dispute -> dispute.claims().stream())
                .flatMap(claim -> claim.citations().stream())
                .flatMap(citation -> citation.source().published().stream());
    }

    private Optional<Window> newest(Stream<Window> reports, LocalDate last) {
        return reports.filter(
                        when -> !when.latest().isAfter(day) && when.latest().isAfter(last))
                .max(Comparator.comparing(Window::latest));
    }
}
