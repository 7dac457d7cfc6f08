package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one track says of a site on a day, in words.
final class PresenceWords {
    static final String WORDING = "wording.";

    final Track track;
    final SiteTrack siteTrack;
    final LocalDate day;
    final LastReport report;
    private final boolean counts;
    final Presence presence;
    private final Map<String, String> values = new HashMap<>();

    PresenceWords(About.Subject subject, Site site, Track track, LocalDate day, boolean counts) {
        this.track = track;
        this.siteTrack = site.track(track);
        this.day = day;
        this.report = new LastReport(siteTrack, day);
        this.counts = counts;
        this.presence = siteTrack.presenceOn(day);
        values.put("site", site.name());
        values.put("noun", subject.noun());
        values.put("forces", subject.shortName());
        values.put("place", subject.site());
    }

    /// The line under a site's name: "Planned: all to leave by end of Sep 2025", "Leaving, 13 – 17 Jan 2026".
    String caption() {
        return captioned(ofPlan().map(key -> filled("caption.plan" + key, Map.of("said", state(Form.CAPTION)))));
    }

    /// The same where it is plain which track it is of.
    String cell() {
        return captioned(ofPlan().filter(key -> !key.isEmpty())
                .map(key -> filled("caption.cell" + key, Map.of("said", state(Form.CAPTION)))));
    }

    /// The same of a change to come: "All to leave by end of Sep 2025".
    String asking(Change change) {
        String clause = clause(Form.CAPTION, change);
        return LevelWords.capital(
                reading(change).isEmpty() ? clause : filled("caption.cell" + reading(change), Map.of("said", clause)));
    }

    private String captioned(Optional<String> named) {
        return disputed(LevelWords.capital(named.orElseGet(() -> state(Form.CAPTION))));
    }

    /// How a public plan is named before what it has; empty for what is reported, and where it says nothing.
    private Optional<String> ofPlan() {
        if (!track.isPlanned() || !isPublic() || presence instanceof Presence.Unstated) return Optional.empty();
        return siteTrack.changeOn(day).map(PresenceWords::reading);
    }

    /// What is said of the site after its name: "all forces to leave by the end of September 2025".
    String said() {
        String words = disputed(state(Form.SAID));
        return mention()
                .map(date -> filled("mentioned", Map.of("said", words, "mention", date)))
                .orElse(words);
    }

    /// A newer report of the site; it counts as long as it is the newest, so not where all has to last.
    private Optional<String> mention() {
        return counts && presence instanceof Presence.Silent silent ? report.laterMention(silent) : Optional.empty();
    }

    /// The same where the forces have been named already: "reported gone since 18 January 2026".
    String quoted() {
        boolean isGone = !track.isPlanned()
                && presence instanceof Presence.Holding holding
                && holding.level().isNone();
        String words = state(isGone ? Form.QUOTED : Form.SAID);
        return siteTrack.disputeOn(day).map(dispute -> quoted(words, dispute)).orElse(words);
    }

    private String quoted(String words, Dispute dispute) {
        return DisputeMonths.of(dispute, day)
                .map(months -> filled(
                        months.first().equals(months.last()) ? "disputed.by" : "disputed.by.range",
                        Map.of(
                                "said", words,
                                "first", WindowWords.month(months.first()),
                                "last", WindowWords.month(months.last()))))
                .orElseGet(() -> filled("disputed", Map.of("said", words)));
    }

    String disputed(String words) {
        return isDisputed() ? filled("disputed", Map.of("said", words)) : words;
    }

    boolean isDisputed() {
        return siteTrack.disputeOn(day).isPresent();
    }

    /// The presence in a few words: "Drawing down: as before the drawdown → no coalition forces".
    String headline() {
        return new PresenceDetails(this).headline();
    }

    /// Whether a plan names the earliest end with a change, and no deadline.
    boolean isNoDeadline(Change change) {
        return track.isPlanned() && !isFirst(change) && !change.demand().isDeadline();
    }

    /// What there is to add to the headline, a line each; nothing counts days where they go on without end.
    List<String> details() {
        return new PresenceDetails(this).lines();
    }

    /// What comes next on the track; empty when nothing does.
    Optional<String> next() {
        return new PresenceDetails(this).next();
    }

    /// What a plan asks of the site, as a sentence without its full stop: "Coalition to leave Ain al-Asad by the
    /// end of September 2025". What a plan says of no site it says in its own words.
    ///
    /// @param isNews whether to say that there is a plan
    String asked(Change change, boolean isNews) {
        boolean isPlain = change.demand().isDeadline()
                && !change.demand().isReading()
                && !change.when().isOpenEnd();
        return filled(
                "comparison.finding." + (isNews && track.stated().isPresent() ? "news." : "asked.")
                        + (isPlain ? movement(change) : "clause" + clauseKey(change)),
                Map.of(
                        "clause", clause(change),
                        "level", change.level().word(),
                        "due", WindowWords.of(change.when(), track.kind()),
                        "stated", track.stated().map(DayWords::full).orElse("")));
    }

    /// What is asked of the site, and by whom it is read so; what names the earliest end alone asks nothing.
    private static String clauseKey(Change change) {
        if (!change.demand().isDeadline()) return "";
        return change.demand().isReading() ? ".reading" : ".open";
    }

    /// The reported change that the day lies in.
    Optional<Change> underWay() {
        return presence instanceof Presence.Shifting shifting ? Optional.of(shifting.change()) : Optional.empty();
    }

    /// What a plan asks with a change: in the words of its file, and else in general ones.
    String clause(Change change) {
        return clause(Form.SAID, change);
    }

    private String clause(Form form, Change change) {
        String clause = change.demand().clause();
        return clause.isEmpty() || form == Form.CAPTION ? dated(form, ".asks." + movement(change), change) : clause;
    }

    private String state(Form form) {
        if (presence instanceof Presence.Unstated)
            return Messages.text(WORDING + form.key + ".unstated." + (isPublic() ? kind() : "unpublished"));
        if (!isPublic()) return leveled(form, ".unpublished", levelOf(presence));
        return switch (presence) {
            case Presence.Holding holding -> holding(form, holding.since());
            case Presence.Shifting shifting -> moving(form, shifting);
            case Presence.Silent silent -> silence(form, silent);
            case Presence.Unstated unstated -> throw new IllegalStateException("told above: " + unstated);
        };
    }

    private String holding(Form form, Change since) {
        String none = since.level().isNone() ? ".none" : "";
        String reading = form == Form.CAPTION ? "" : reading(since);
        if (track.isPlanned()) {
            if (isNoDeadline(since)) return dated(form, ".planned.at-least", since);
            return leveled(form, ".planned" + none + reading, since.level());
        }
        if (isFirst(since)) return leveled(form, ".reported.first", since.level());
        boolean isOver =
                since.isFinal() && siteTrack.lastEvidence().filter(day::isAfter).isPresent();
        String by =
                form == Form.CAPTION && since.level().isNone() && !since.when().isOneDay() ? ".by" : "";
        return dated(form, ".reported" + none + by + (isOver ? ".final" : ""), since);
    }

    private String moving(Form form, Presence.Shifting shifting) {
        Change change = shifting.change();
        if (track.isPlanned()) return dated(form, ".asked", change);
        String key = ".change." + (change.when().isOpenEnd() ? "begun" : span(change));
        if (isRise(shifting.from(), shifting.to())) return dated(form, key + ".rising", change);
        if (change.level().isNone()) return dated(form, key + ".none", change);
        boolean far = shifting.from().rank() - shifting.to().rank() > 1;
        return dated(form, key + (far ? ".far" : ""), change);
    }

    /// "by" where only the last day is known.
    private static String span(Change change) {
        return change.when().start().grain() == Window.Grain.UNKNOWN ? "by" : "between";
    }

    /// A change that has begun and has no end in the reports is what the last of them says.
    private String silence(Form form, Presence.Silent silent) {
        Map<String, String> last = new HashMap<>();
        last.put("level", silent.level().word());
        last.put("label", silent.level().label());
        last.put("date", report.dated(silent));
        last.put("brief", report.onBriefly(silent.lastEvidence()));
        last.put("earlier", report.earlier(silent));
        Optional<Change> begun = begun(silent);
        if (begun.isPresent()) return filled(form.key + ".silent.begun." + movement(begun.get()) + lasting(form), last);
        return filled(form.key + ".silent" + lasting(form), last);
    }

    private String lasting(Form form) {
        return counts || form == Form.CAPTION ? "" : ".lasting";
    }

    /// The change that the last report saw begin, and nobody saw end.
    Optional<Change> begun(Presence.Silent silent) {
        return siteTrack
                .changeOn(day)
                .filter(change ->
                        !change.equals(silent.since()) && change.when().isOpenEnd());
    }

    /// Since when no report says who is there, as its source dates the last.
    String lastReport(LocalDate last) {
        return report.since(last);
    }

    /// The same with a short month.
    String lastReportBriefly(LocalDate last) {
        return report.sinceBriefly(last);
    }

    /// Before a plan is public it says nothing; a report tells of itself.
    boolean isPublic() {
        return track.isStatedBy(day) && siteTrack.isStatedBy(day);
    }

    /// Whether a level is the one that the track begins with, or beyond it.
    boolean isFirstLevel(Level level) {
        return siteTrack.changes().getFirst().level().rank() <= level.rank();
    }

    /// Whether a change goes up.
    boolean isRise(Change change) {
        return isRise(siteTrack.levelBefore(change).orElse(change.level()), change.level());
    }

    boolean isFirst(Change change) {
        return siteTrack.levelBefore(change).isEmpty();
    }

    String movement(Change change) {
        if (!change.demand().isDeadline()) return "at-least";
        if (isRise(change)) return "rising";
        return change.level().isNone() ? "none" : "falling";
    }

    static boolean isRise(Level from, Level to) {
        return to.rank() > from.rank();
    }

    String kind() {
        return track.isPlanned() ? "planned" : "reported";
    }

    private static String reading(Change change) {
        return change.demand().isReading() ? ".reading" : "";
    }

    private static Level levelOf(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> holding.level();
            case Presence.Shifting shifting -> shifting.from();
            case Presence.Silent silent -> silent.level();
            case Presence.Unstated unstated -> throw new IllegalArgumentException("no level: " + unstated);
        };
    }

    private String leveled(Form form, String key, Level level) {
        return filled(form.key + key, Map.of("level", level.word(), "label", level.label()));
    }

    /// What a change is said with, its date as long as the form is.
    String dated(Form form, String key, Change change) {
        Window when = change.when();
        boolean isBrief = form == Form.CAPTION;
        Map<String, String> places = new HashMap<>();
        places.put("level", change.level().word());
        places.put("label", LevelWords.label(change.level()));
        places.put("named", change.level().label());
        places.put("when", isBrief ? WindowWords.brief(when, track.kind()) : WindowWords.of(when, track.kind()));
        places.put("date", isBrief ? WindowWords.knownBriefly(when) : WindowWords.known(when));
        if (key.equals(".asked") || key.equals(".planned.at-least")) places.put("clause", clause(form, change));
        return filled(form.key + key, places);
    }

    String filled(String key, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return Messages.filled(WORDING + key, all);
    }

    /// How much room there is for what is said.
    enum Form {
        CAPTION("caption"),
        SAID("said"),
        QUOTED("quoted"),
        DETAIL("detail");

        private final String key;

        Form(String key) {
            this.key = key;
        }
    }

    /// The months in which the reports came that dispute something, as far as they had come by a day.
    private record DisputeMonths(YearMonth first, YearMonth last) {
        static Optional<DisputeMonths> of(Dispute dispute, LocalDate day) {
            List<YearMonth> months = dispute.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .flatMap(citation -> citation.source().publicFrom().stream())
                    .filter(from ->
                            !from.isAfter(day) && !from.isBefore(dispute.when().earliest()))
                    .map(YearMonth::from)
                    .sorted()
                    .toList();
            return months.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DisputeMonths(months.getFirst(), months.getLast()));
        }
    }
}
