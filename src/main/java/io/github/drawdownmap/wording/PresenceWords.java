package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one track says of a site on a day, in words.
final class PresenceWords {
    private static final String WORDING = "wording.";

    private final Track track;
    private final SiteTrack siteTrack;
    private final LocalDate day;
    private final boolean counts;
    private final Presence presence;
    private final Map<String, String> values = new HashMap<>();

    PresenceWords(About.Subject subject, Site site, Track track, LocalDate day, boolean counts) {
        this.track = track;
        this.siteTrack = site.track(track);
        this.day = day;
        this.counts = counts;
        this.presence = siteTrack.presenceOn(day);
        values.put("site", site.name());
        values.put("noun", subject.noun());
        values.put("forces", subject.shortName());
        values.put("place", subject.site());
    }

    /// The line under a site's name: "Planned: all to leave by end of Sep 2025", "Leaving, 13 – 17 Jan 2026".
    String caption() {
        String words = LevelWords.capital(state(Form.CAPTION));
        return isDisputed() ? filled("disputed.caption", Map.of("said", words)) : words;
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
        return counts && presence instanceof Presence.Silent silent ? laterMention(silent) : Optional.empty();
    }

    /// The same where the forces have been named already: "reported gone since 18 January 2026".
    String quoted() {
        boolean isGone = !track.isPlanned()
                && presence instanceof Presence.Holding holding
                && holding.level().isNone();
        String words = state(isGone ? Form.QUOTED : Form.SAID);
        return siteTrack.disputeOn(day).map(dispute -> quoted(words, dispute)).orElse(words);
    }

    /// Names the months of the reports that had disputed it by the day.
    private String quoted(String words, Dispute dispute) {
        List<YearMonth> months = dispute.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .flatMap(citation -> citation.source().publicFrom().stream())
                .filter(from ->
                        !from.isAfter(day) && !from.isBefore(dispute.when().earliest()))
                .map(YearMonth::from)
                .sorted()
                .toList();
        if (months.isEmpty()) return filled("disputed", Map.of("said", words));
        boolean one = months.getFirst().equals(months.getLast());
        return filled(
                one ? "disputed.by" : "disputed.by.range",
                Map.of(
                        "said", words,
                        "first", WindowWords.month(months.getFirst()),
                        "last", WindowWords.month(months.getLast())));
    }

    private String disputed(String words) {
        return isDisputed() ? filled("disputed", Map.of("said", words)) : words;
    }

    boolean isDisputed() {
        return siteTrack.disputeOn(day).isPresent();
    }

    /// The presence in a few words: "Drawing down: as before the drawdown → no coalition forces".
    String headline() {
        String words = switch (presence) {
            case Presence.Holding holding ->
                isNoDeadline(holding.since())
                        ? LevelWords.capital(clause(holding.since()))
                        : holding.level().label();
            case Presence.Shifting shifting -> headline(shifting);
            case Presence.Silent silent -> headline(silent);
            case Presence.Unstated unstated -> LevelWords.capital(said());
        };
        return isDisputed() ? filled("disputed.caption", Map.of("said", words)) : words;
    }

    private String headline(Presence.Shifting shifting) {
        if (isNoDeadline(shifting.change())) return LevelWords.capital(clause(shifting.change()));
        return filled(
                isRise(shifting.from(), shifting.to()) ? "headline.rising" : "headline.falling",
                Map.of(
                        "from", shifting.from().word(),
                        "to", shifting.to().word()));
    }

    private String headline(Presence.Silent silent) {
        return begun(silent)
                .map(change -> Messages.text(WORDING + "headline.silent.begun." + movement(change)))
                .orElseGet(() ->
                        filled("headline.silent", Map.of("label", silent.level().label())));
    }

    /// Whether a plan names the earliest end with a change, and no deadline.
    private boolean isNoDeadline(Change change) {
        return track.isPlanned() && !isFirst(change) && !change.demand().isDeadline();
    }

    /// What there is to add to the headline, a line each; nothing counts days where they go on without end.
    List<String> details() {
        if (!isPublic()) return List.of(Messages.text(WORDING + "detail.unpublished"));
        return switch (presence) {
            case Presence.Holding holding -> held(holding);
            case Presence.Shifting shifting -> shifting(shifting);
            case Presence.Silent silent -> silent(silent);
            case Presence.Unstated unstated -> List.of();
        };
    }

    private List<String> held(Presence.Holding holding) {
        Change since = holding.since();
        if (isFirst(since)) return List.of(Messages.text(WORDING + "detail.first." + kind()));
        List<String> lines = new ArrayList<>();
        lines.add(LevelWords.capital(dated(Form.DETAIL, ".since." + kind() + atLeast(since), since)));
        readingOf(since).ifPresent(lines::add);
        return lines;
    }

    private List<String> shifting(Presence.Shifting shifting) {
        List<String> lines = new ArrayList<>();
        lines.add(due(shifting.change()));
        readingOf(shifting.change()).ifPresent(lines::add);
        lines.add(Messages.text(WORDING + "detail.pace." + kind()));
        return lines;
    }

    private List<String> silent(Presence.Silent silent) {
        List<String> lines = new ArrayList<>();
        lines.add(filled(
                "detail.silent",
                Map.of(
                        "date", lastEvidence(silent),
                        "earlier", earlier(silent))));
        lines.add(laterMention(silent)
                .map(date -> filled("detail.mentioned", Map.of("date", date)))
                .orElseGet(() -> Messages.text(WORDING + "detail.nothing-later")));
        return lines;
    }

    private Optional<String> readingOf(Change change) {
        return change.demand().isReading() ? Optional.of(filled("detail.reading", Map.of())) : Optional.empty();
    }

    /// "Due by the end of September 2025, in 389 days"; what is no deadline has no days to it.
    private String due(Change change) {
        Window when = change.when();
        if (!track.isPlanned() || when.isOpenEnd()) return LevelWords.capital(WindowWords.of(when, track.kind()));
        if (!change.demand().isDeadline()) return dated(Form.DETAIL, ".due.at-least", change);
        return filled("detail.due", Map.of("when", WindowWords.of(when, track.kind()), "ahead", ahead(when, day)));
    }

    /// How far the end of a planned window is ahead, as exactly as it is dated.
    static String ahead(Window when, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, when.latest());
        return when.latestApproximate() ? DayWords.aboutAhead(days) : DayWords.ahead(days);
    }

    /// What comes next on the track: "Then: all leave around the end of 2026, in about 28 months", "Next reported
    /// change: clearly fewer forces, between 4 and 24 February 2026". Empty when nothing does.
    Optional<String> next() {
        if (!isPublic()) return Optional.empty();
        return siteTrack.changeAfter(day).map(this::next);
    }

    private String next(Change change) {
        Window when = change.when();
        String key = "next." + kind() + (track.isPlanned() && change.level().isNone() ? ".none" : "");
        String ahead = when.isOpenEnd() ? "" : ahead(when, day);
        boolean counts = track.isPlanned() && change.demand().isDeadline() && !when.isOpenEnd();
        if (track.isPlanned() && !counts) key = "next.planned.open";
        return filled(
                key,
                Map.of(
                        "level", change.level().word(),
                        "clause", clause(change),
                        "when", WindowWords.of(when, track.kind()),
                        "ahead", ahead));
    }

    /// What a plan asks of the site, as a sentence without its full stop: "Ain al-Asad is to be empty by the end of
    /// September 2025". What a plan says of no site it says in its own words.
    ///
    /// @param isNews whether to say that there is a plan
    String asked(Change change, boolean isNews) {
        boolean isPlain = change.demand().isDeadline()
                && !change.demand().isReading()
                && !change.when().isOpenEnd();
        return filled(
                "comparison.finding." + (isNews ? "news." : "asked.") + (isPlain ? movement(change) : "clause"),
                Map.of(
                        "clause", clause(change),
                        "level", change.level().word(),
                        "due", WindowWords.of(change.when(), track.kind())));
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
        if (track.isPlanned()) {
            if (isNoDeadline(since)) return dated(form, ".planned.at-least", since);
            return leveled(form, ".planned" + none + reading(since), since.level());
        }
        if (isFirst(since)) return leveled(form, ".reported.first", since.level());
        boolean isOver =
                since.isFinal() && siteTrack.lastEvidence().filter(day::isAfter).isPresent();
        return dated(form, ".reported" + none + (isOver ? ".final" : ""), since);
    }

    private String moving(Form form, Presence.Shifting shifting) {
        Change change = shifting.change();
        if (track.isPlanned()) return dated(form, ".asked" + (form == Form.CAPTION ? reading(change) : ""), change);
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
        last.put("date", lastEvidence(silent));
        last.put("brief", DayWords.brief(silent.lastEvidence()));
        last.put("earlier", earlier(silent));
        Optional<Change> begun = begun(silent);
        if (begun.isPresent()) return filled(form.key + ".silent.begun." + movement(begun.get()) + lasting(form), last);
        return filled(form.key + ".silent" + lasting(form), last);
    }

    private String lasting(Form form) {
        return counts || form == Form.CAPTION ? "" : ".lasting";
    }

    /// The change that the last report saw begin, and nobody saw end.
    private Optional<Change> begun(Presence.Silent silent) {
        return siteTrack
                .changeOn(day)
                .filter(change ->
                        !change.equals(silent.since()) && change.when().isOpenEnd());
    }

    private String earlier(Presence.Silent silent) {
        return DayWords.earlier(ChronoUnit.DAYS.between(silent.lastEvidence(), day));
    }

    private String lastEvidence(Presence.Silent silent) {
        return lastReport(silent.lastEvidence());
    }

    /// The date of the last evidence as its source has it.
    String lastReport(LocalDate last) {
        return Stream.concat(
                        siteTrack.evidence().stream().map(Evidence::when),
                        siteTrack.changes().stream().map(Change::when))
                .filter(window -> last.equals(window.isOpenEnd() ? window.earliest() : window.latest()))
                .min(Comparator.comparing(Window::isApproximate)
                        .thenComparing(window -> window.end().grain()))
                .map(WindowWords::known)
                .orElseGet(() -> DayWords.full(last));
    }

    /// The newest report by the day that shows the site in some other light, where it is newer than the last evidence.
    private Optional<String> laterMention(Presence.Silent silent) {
        return siteTrack.mentions().stream()
                .map(Mention::when)
                .filter(when -> !when.latest().isAfter(day) && when.latest().isAfter(silent.lastEvidence()))
                .max(Comparator.comparing(Window::latest))
                .map(WindowWords::latest);
    }

    /// Before a plan is public it says nothing; a report tells of itself.
    private boolean isPublic() {
        return track.isStatedBy(day);
    }

    /// Whether a level is the one that the track begins with, or beyond it.
    boolean isFirstLevel(Level level) {
        return siteTrack.changes().getFirst().level().rank() <= level.rank();
    }

    /// Whether a change goes up.
    boolean isRise(Change change) {
        return isRise(siteTrack.levelBefore(change).orElse(change.level()), change.level());
    }

    private boolean isFirst(Change change) {
        return siteTrack.levelBefore(change).isEmpty();
    }

    private String movement(Change change) {
        if (!change.demand().isDeadline()) return "at-least";
        if (isRise(change)) return "rising";
        return change.level().isNone() ? "none" : "falling";
    }

    private static boolean isRise(Level from, Level to) {
        return to.rank() > from.rank();
    }

    private String kind() {
        return track.isPlanned() ? "planned" : "reported";
    }

    private static String reading(Change change) {
        return change.demand().isReading() ? ".reading" : "";
    }

    private static String atLeast(Change change) {
        return change.demand().isDeadline() ? "" : ".at-least";
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
    private String dated(Form form, String key, Change change) {
        Window when = change.when();
        boolean isBrief = form == Form.CAPTION;
        Map<String, String> places = new HashMap<>();
        places.put("level", change.level().word());
        places.put("label", LevelWords.label(change.level()));
        places.put("when", isBrief ? WindowWords.brief(when, track.kind()) : WindowWords.of(when, track.kind()));
        places.put("date", isBrief ? WindowWords.knownBriefly(when) : WindowWords.known(when));
        if (key.startsWith(".asked") || key.equals(".planned.at-least")) places.put("clause", clause(form, change));
        return filled(form.key + key, places);
    }

    private String filled(String key, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return Messages.filled(WORDING + key, all);
    }

    /// How much room there is for what is said.
    private enum Form {
        CAPTION("caption"),
        SAID("said"),
        QUOTED("quoted"),
        DETAIL("detail");

        private final String key;

        Form(String key) {
            this.key = key;
        }
    }
}
