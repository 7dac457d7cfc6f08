package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A site on a day in words, for every surface: what a track says of it, and how the report stands to a plan.
///
/// @param site as it is known on the day
/// @param counts whether days are counted from the day; without, all holds as long as nothing turns
public record SiteWords(About.Subject subject, Site site, LocalDate day, boolean counts) {

    public static SiteWords of(Posture posture, Site site, LocalDate day) {
        return new SiteWords(posture.subject(), site, day, true);
    }

    /// What sort of place it is, and where, as far as the file says: "Air base · Erbil governorate", or empty.
    public static String about(Site site) {
        return Stream.of(site.kind(), site.area())
                .filter(part -> !part.isEmpty())
                .reduce((kind, area) -> Messages.text("wording.beside", kind, area))
                .orElse("");
    }

    /// What stands beside a comparison, so that it need not be said again.
    ///
    /// @param report whether it is said what the report has of it
    public record Beside(boolean report) {
        static final Beside NOTHING = new Beside(false);
        static final Beside REPORT = new Beside(true);

        /// Whether part of an outcome is told there: the window that the day lies in, or the last day of the report.
        boolean tells(Outcome outcome) {
            return switch (outcome) {
                case Comparison.Unreported unreported -> report;
                case Comparison.Reached reached -> report && !reached.isSettled();
                case Comparison.Coming coming -> false;
                case Comparison.Undated undated -> false;
                case Comparison.Passed passed -> false;
                case Comparison.GoesOn goesOn -> false;
            };
        }
    }

    /// The same without what is true on the day only.
    public SiteWords lasting() {
        return new SiteWords(subject, site, day, false);
    }

    // What one track says

    /// The line under the site's name, on the map and in a row: "Planned: all to leave by end of Sep 2025".
    public String caption(Track track) {
        return presence(track).caption();
    }

    /// One sentence: "Ain al-Asad: all forces to leave by the end of September 2025."
    public String sentence(Track track) {
        return named(presence(track).said());
    }

    /// The presence as a heading: "Drawing down: as before the drawdown → no coalition forces".
    public String headline(Track track) {
        return presence(track).headline();
    }

    /// What there is to add to the heading, a line each.
    public List<String> details(Track track) {
        return presence(track).details();
    }

    /// What comes next on a track: "Then: all leave around the end of 2026, in about 28 months".
    public Optional<String> next(Track track) {
        return presence(track).next();
    }

    /// The same beside a comparison, which has told of the date that it is about.
    public Optional<String> next(Track plan, Track report) {
        Optional<Change> told = Comparison.of(site, plan, report, day) instanceof Comparison.Compared compared
                ? compared.leading().map(Outcome::asked)
                : Optional.empty();
        return site.track(plan).changeAfter(day).equals(told) ? Optional.empty() : next(plan);
    }

    // How the report stands to a plan

    /// The line under the site's name: "105–109 days past its date".
    public String caption(Track plan, Track report) {
        return comparison(plan, report).caption();
    }

    /// What the plan asks by the date that the comparison is about: "Planned: all to leave by end of Sep 2025"; empty
    /// where there is none.
    public String asked(Track plan, Track report) {
        return Comparison.of(site, plan, report, day) instanceof Comparison.Compared compared
                ? compared.leading()
                        .map(outcome -> planned(plan, outcome.asked()))
                        .orElse("")
                : "";
    }

    private String planned(Track plan, Change change) {
        PresenceWords words = presence(plan);
        return words.filled(
                change.demand().isReading() ? "caption.plan.reading" : "caption.plan",
                Map.of("said", words.dated(PresenceWords.Form.CAPTION, ".asks." + words.movement(change), change)));
    }

    /// As short as can be, beside a row: "105–109 days late", "due in 389 days".
    public String brief(Track plan, Track report) {
        return comparison(plan, report).brief();
    }

    /// One sentence: "Baghdad: cut about on time: between 24 August and 1 October 2025, due by the end of September;
    /// now fewer than planned: only advisers or a small party reported."
    public String sentence(Track plan, Track report) {
        return named(comparison(plan, report).said());
    }

    /// The comparison as a heading: "1 day past the date, not yet empty".
    public String headline(Track plan, Track report) {
        return comparison(plan, report).headline();
    }

    /// What that heading rests on; empty when it has said all.
    ///
    /// @param beside what stands beside it
    public String detail(Track plan, Track report, Beside beside) {
        return comparison(plan, report).detail(beside);
    }

    /// What the day amounts to at the site, as a sentence without its full stop: "Coalition left Ain al-Asad 105 to 109
    /// days after the plan's date".
    ///
    /// @param isFurther whether it has been said of another site that it was left
    public String finding(Track plan, Track report, boolean isFurther) {
        return comparison(plan, report).finding(site.name(), isFurther);
    }

    /// What a plan asks of the site next, as a sentence without its full stop.
    ///
    /// @param isNews whether to say that there is a plan
    public String asked(Track plan, Change change, boolean isNews) {
        return presence(plan).asked(change, isNews);
    }

    /// The same without the site: "the mission in Iraq to be over by the end of September 2025".
    public String asks(Track plan, Change change) {
        return presence(plan).clause(change);
    }

    // Everything

    /// What a screen reader hears of the site: a sentence for each track, and in a comparison one for that.
    ///
    /// @param tracks those on show; the report before the plan where both are
    public String spoken(List<Track> tracks) {
        if (tracks.isEmpty()) return site.name();
        if (tracks.size() == 1) return sentence(tracks.getFirst());
        return sentence(tracks.getFirst()) + " "
                + LevelWords.capital(
                        comparison(tracks.getLast(), tracks.getFirst()).saidBeside()) + ".";
    }

    /// The same below a heading that names the site, a sentence each.
    public List<String> told(List<Track> tracks) {
        if (tracks.isEmpty()) return List.of();
        Stream<String> compared = tracks.size() == 1
                ? Stream.empty()
                : Stream.of(comparison(tracks.getLast(), tracks.getFirst()).saidBeside());
        return Stream.concat(Stream.of(presence(tracks.getFirst()).said()), compared)
                .map(said -> LevelWords.capital(said) + ".")
                .toList();
    }

    /// The line of a track in a column of its own, which says whose it is: "All to leave by end of Sep 2025".
    public String cell(Track track) {
        return presence(track).cell();
    }

    /// The newest report by the day: "Newest report: 26 September 2026 · INA and 2 more".
    public Optional<String> newest(Track report) {
        return ReportWords.newest(site.track(report), day);
    }

    /// The day of the last report, as precise as its source has it: "January 2026".
    ///
    /// @param last the day of the last that says which level held
    public String lastReport(Track report, LocalDate last) {
        return presence(report).lastReport(last);
    }

    /// That day, to be set beside those of other sites.
    public LocalDate dayOfLastReport(Track report, LocalDate last) {
        return new LastReport(site.track(report), day).dayOf(last);
    }

    /// What a track says as a sentence to be quoted: "Presence of US-led coalition forces at Baghdad on 10 March 2026:
    /// reported gone since 18 January 2026; disputed by reports of March 2026."
    String quoted(Track track) {
        return Messages.filled(
                track.isPlanned() ? "wording.quoted.planned" : "wording.quoted.presence",
                Map.of(
                        "forces", subject.name(),
                        "site", site.name(),
                        "day", DayWords.full(day),
                        "plan", track.label(),
                        "said", presence(track).quoted()));
    }

    /// The comparison as a sentence to be quoted.
    String quoted(Track plan, Track report) {
        return Messages.filled(
                "wording.quoted.comparison",
                Map.of("plan", plan.label(), "said", comparison(plan, report).said()));
    }

    private String named(String said) {
        return Messages.filled("wording.site", Map.of("site", site.name(), "said", said));
    }

    private PresenceWords presence(Track track) {
        return new PresenceWords(subject, site, track, day, counts);
    }

    private ComparisonWords comparison(Track plan, Track report) {
        return new ComparisonWords(
                subject, Comparison.of(site, plan, report, day), presence(plan), presence(report), day, counts);
    }
}
