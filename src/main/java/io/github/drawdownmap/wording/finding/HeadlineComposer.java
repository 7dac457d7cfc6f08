package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.wording.LevelWords;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.finding.Saying.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Puts the clauses of one day together.
record HeadlineComposer(Posture posture, List<Track> tracks, LocalDate day) {
    private static final String WORDING = "wording.finding.";
    private static final int MOST_CLAUSES = 3;

    List<Headline.Clause> clauses() {
        Track plan = tracks.getLast();
        if (!plan.isStatedBy(day)) return List.of(plan().unpublished());
        List<Saying> told = posture.sites().stream().map(this::told).toList();
        Optional<Headline.Clause> alike = alike(told);
        if (alike.isPresent()) return List.of(alike.get());
        List<Headline.Clause> clauses = told.size() > MOST_CLAUSES ? counted(told) : named(told);
        return Stream.concat(clauses.stream(), ended(told).stream()).toList();
    }

    /// That the reports have ended, where no clause says so.
    private Optional<Headline.Clause> ended(List<Saying> told) {
        Set<Kind> tellingOfIt = EnumSet.of(Kind.UNREPORTED, Kind.SILENT, Kind.UNTOLD);
        if (tracks.size() < 2 || told.stream().map(Saying::kind).anyMatch(tellingOfIt::contains))
            return Optional.empty();
        if (told.stream().anyMatch(Saying::hasGoneOn)) return Optional.empty();
        return ReportsEnd.clause(posture, tracks.getFirst(), day);
    }

    private List<Headline.Clause> named(List<Saying> told) {
        return together(further(news(told.stream().sorted(Saying.ORDER).toList())));
    }

    /// Who left is named once; of further sites it is said that they were left.
    private List<Saying> further(List<Saying> told) {
        long first = told.stream().takeWhile(one -> !one.hasBeenLeft()).count();
        List<Saying> all = new ArrayList<>(told);
        for (int i = (int) first + 1; i < all.size(); i++) {
            Saying one = all.get(i);
            if (one.hasBeenLeft())
                all.set(i, one.saying(() -> words(one.site()).finding(tracks.getLast(), tracks.getFirst(), true)));
        }
        return all;
    }

    /// As long as nothing else is to be said than what a plan asks, that there is one is the news.
    private List<Saying> news(List<Saying> told) {
        if (!told.stream().allMatch(one -> one.kind() == Kind.AHEAD)) return told;
        Saying first = told.getFirst();
        Supplier<String> words = () -> plan().news(first.site()).orElseGet(first.words());
        return Stream.concat(Stream.of(first.saying(words)), told.stream().skip(1))
                .toList();
    }

    /// What a plan says of no site is said once for all that it is read for.
    private List<Headline.Clause> together(List<Saying> told) {
        Map<String, List<Saying>> said = new LinkedHashMap<>();
        for (Saying one : told)
            said.computeIfAbsent(readingOf(one).orElse(one.site().id()), key -> new ArrayList<>())
                    .add(one);
        return said.values().stream().map(this::joined).toList();
    }

    private Headline.Clause joined(List<Saying> alike) {
        Saying first = alike.getFirst();
        if (alike.size() == 1) return first.clause();
        return new Headline.Clause(
                plan().readings(readingOf(first).orElseThrow(), first.kind() == Kind.DONE),
                alike.stream().map(Saying::site).toList(),
                citations(alike));
    }

    /// What the plan asks, or asked, of a site that it does not name.
    private Optional<String> readingOf(Saying one) {
        boolean isAsked = one.kind() == Kind.AHEAD || (one.kind() == Kind.DONE && tracks.size() == 1);
        return isAsked ? plan().reading(one.site()) : Optional.empty();
    }

    private PlanClauses plan() {
        return new PlanClauses(posture, tracks.getLast(), day);
    }

    /// What is the same for all sites is said once.
    private Optional<Headline.Clause> alike(List<Saying> told) {
        Kind kind = told.getFirst().kind();
        boolean isOneKind = told.stream().allMatch(one -> one.kind() == kind);
        if (told.size() == 1 || !isOneKind || !areInOneState(told)) return Optional.empty();
        Site first = told.getFirst().site();
        Optional<String> words = switch (kind) {
            case SAME -> Optional.of(alike("same", first));
            case SILENT -> Optional.of(alike(tracks.size() == 1 ? "silent" : "not-known", first));
            case DONE ->
                tracks.size() == 1 && told.stream().allMatch(one -> plan().isPlain(one.site()))
                        ? Optional.of(alike("done", first))
                        : Optional.empty();
            case OVERDUE, UNREPORTED, CHANGING, LATE, EARLY, OTHERWISE, DISPUTED, CHANGED, AHEAD, UNTOLD ->
                Optional.empty();
        };
        return words.map(said ->
                new Headline.Clause(said, told.stream().map(Saying::site).toList(), citations(told)));
    }

    private boolean areInOneState(List<Saying> told) {
        List<Object> first = state(told.getFirst());
        return told.stream().allMatch(one -> state(one).equals(first));
    }

    private List<Object> state(Saying one) {
        Presence presence = one.site().presenceOn(tracks.getFirst(), day);
        return switch (presence) {
            case Presence.Holding holding -> List.of(one.kind(), holding.level());
            case Presence.Shifting shifting -> List.of(one.kind(), shifting.change());
            case Presence.Silent silent -> List.of(one.kind(), sameWhenSilent(one, silent), silent.lastEvidence());
            case Presence.Unstated unstated -> List.of(one.kind());
        };
    }

    /// What must be the same of silent sites besides the day of their last report: of a comparison that is not known no
    /// level is said.
    private Object sameWhenSilent(Saying one, Presence.Silent silent) {
        if (tracks.size() == 1) return words(one.site()).caption(tracks.getFirst());
        return one.kind() == Kind.SILENT ? "" : silent.level();
    }

    private String alike(String key, Site site) {
        Presence presence = site.presenceOn(tracks.getFirst(), day);
        Map<String, String> places = switch (presence) {
            case Presence.Holding holding -> Map.of("level", holding.level().word(), "last", "");
            case Presence.Shifting shifting -> Map.of("level", shifting.to().word(), "last", "");
            case Presence.Silent silent ->
                Map.of(
                        "level",
                        silent.level().word(),
                        "last",
                        words(site).lastReport(tracks.getFirst(), silent.lastEvidence()));
            case Presence.Unstated unstated -> Map.of("level", "", "last", "");
        };
        return LevelWords.capital(Messages.filled(WORDING + "alike." + key, places));
    }

    private List<Headline.Clause> counted(List<Saying> told) {
        Map<Kind, List<Saying>> kinds = new EnumMap<>(Kind.class);
        told.forEach(one ->
                kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        return kinds.values().stream().limit(MOST_CLAUSES).map(this::count).toList();
    }

    private Headline.Clause count(List<Saying> ofKind) {
        if (ofKind.size() == 1) return ofKind.getFirst().clause();
        Kind first = ofKind.getFirst().kind();
        boolean isUnplanned = first == Kind.UNTOLD && tracks.getLast().isPlanned();
        String kind = isUnplanned ? "unplanned" : first.name().toLowerCase(Locale.ROOT);
        boolean isAll = ofKind.size() == posture.sites().size();
        String words = Messages.filled(
                WORDING + "count." + kind + (isAll ? ".all" : ""),
                Map.of(
                        "count", Messages.number(ofKind.size()),
                        "all", Messages.number(posture.sites().size()),
                        "forces", posture.subject().shortName()));
        return new Headline.Clause(
                LevelWords.capital(words), ofKind.stream().map(Saying::site).toList(), citations(ofKind));
    }

    private Saying told(Site site) {
        if (tracks.size() > 1) return compared(site);
        Track track = tracks.getFirst();
        return track.isPlanned() ? planned(site, track) : reported(site, track);
    }

    private SiteWords words(Site site) {
        return SiteWords.of(posture, site, day);
    }

    private Saying planned(Site site, Track track) {
        PlanClauses plan = plan();
        Optional<Change> next = plan.next(site);
        if (next.isPresent()) {
            Change change = next.get();
            return new Saying(
                    Kind.AHEAD,
                    site,
                    () -> plan.asked(site, change),
                    Optional.empty(),
                    Optional.of(change.when().latest()),
                    change::citations);
        }
        Presence presence = site.presenceOn(track, day);
        Kind kind = presence instanceof Presence.Unstated ? Kind.UNTOLD : Kind.DONE;
        return new Saying(kind, site, () -> plan.done(site), () -> citations(site, track));
    }

    private Saying reported(Site site, Track report) {
        SiteTrack track = site.track(report);
        Presence presence = track.presenceOn(day);
        Kind kind = switch (presence) {
            case Presence.Shifting shifting -> Kind.CHANGING;
            case Presence.Silent silent -> Kind.SILENT;
            case Presence.Unstated unstated -> Kind.UNTOLD;
            case Presence.Holding holding -> held(track, holding);
        };
        return new Saying(kind, site, () -> words(site).sentence(report), () -> citations(site, report));
    }

    private Kind held(SiteTrack track, Presence.Holding holding) {
        boolean isFirst = track.levelBefore(holding.since()).isEmpty();
        return track.disputeOn(day).isPresent() ? Kind.DISPUTED : isFirst ? Kind.SAME : Kind.CHANGED;
    }

    private Saying compared(Site site) {
        Track report = tracks.getFirst();
        Track plan = tracks.getLast();
        Supplier<String> words = () -> words(site).finding(plan, report, false);
        Comparison comparison = Comparison.of(site, plan, report, day);
        if (!(comparison instanceof Compared compared)) return new Saying(Kind.UNTOLD, site, words, List::of);
        Optional<Outcome> leading = compared.leading();
        Kind kind = Kind.of(compared, site.track(report), day);
        return new Saying(
                kind,
                site,
                words,
                leading,
                leading.filter(outcome -> kind == Kind.AHEAD).map(Outcome::date),
                () -> citations(site, report, leading));
    }

    /// Those of more sites than are named would be a list that nobody reads.
    private static List<Citation> citations(List<Saying> told) {
        if (told.size() > MOST_CLAUSES) return List.of();
        return told.stream()
                .flatMap(one -> one.citations().get().stream())
                .distinct()
                .toList();
    }

    private List<Citation> citations(Site site, Track track) {
        return site.track(track).citationsOn(day).toList();
    }

    /// What was asked, and what is reported.
    private List<Citation> citations(Site site, Track report, Optional<Outcome> leading) {
        Stream<Citation> ofOutcome = leading.stream().flatMap(outcome -> outcome.citations().stream());
        return Stream.concat(ofOutcome, site.track(report).citationsOn(day))
                .distinct()
                .toList();
    }
}
