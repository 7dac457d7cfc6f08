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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Puts the clauses of one day together.
record HeadlineComposer(Posture posture, List<Track> tracks, LocalDate day) {
    private static final String WORDING = "wording.finding.";
    /// Of more sites none is told of by its name, unless it is the only one of its kind.
    private static final int MOST_NAMED = 3;
    private static final int MOST_COUNTED = 4;
    /// No list of a few has more.
    private static final int MOST_PRESSING = 12;

    Headline headline() {
        if (!plan().isPublic()) return new Headline(List.of(plan().unpublished()), List.of());
        Ranking ranking = ranking();
        List<Ranked> ranked = posture.sites().stream().map(ranking::ranked).toList();
        return new Headline(clauses(ranked), pressing(ranked));
    }

    /// The first few of them alone, as there may be very many: of equals those that the posture has first.
    static List<Site> pressing(List<Ranked> ranked) {
        List<Ranked> first = new ArrayList<>();
        for (Ranked one : ranked) {
            if (!one.isPressing()) continue;
            boolean isFull = first.size() == MOST_PRESSING;
            if (isFull && Ranked.PRESSING.compare(first.getLast(), one) <= 0) continue;
            if (isFull) first.removeLast();
            int place = first.size();
            while (place > 0 && Ranked.PRESSING.compare(first.get(place - 1), one) > 0) place--;
            first.add(place, one);
        }
        return first.stream().map(Ranked::site).toList();
    }

    private List<Headline.Clause> clauses(List<Ranked> ranked) {
        Map<Kind, List<Site>> kinds = kinds(ranked);
        Optional<Headline.Clause> alike = alike(kinds);
        if (alike.isPresent()) return List.of(alike.get());
        List<Headline.Clause> clauses = posture.sites().size() > MOST_NAMED ? counted(ranked, kinds) : named(told());
        return Stream.concat(clauses.stream(), ended(kinds.keySet()).stream()).toList();
    }

    /// The sites by what may be said of them. Of very many hardly any is spoken of, so nothing else is found here.
    private static Map<Kind, List<Site>> kinds(List<Ranked> ranked) {
        Map<Kind, List<Site>> kinds = new EnumMap<>(Kind.class);
        for (Ranked one : ranked)
            kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.site());
        return kinds;
    }

    private List<Saying> told() {
        return posture.sites().stream().map(this::told).toList();
    }

    /// That the reports have ended, where no clause says so.
    private Optional<Headline.Clause> ended(Set<Kind> kinds) {
        Set<Kind> tellingOfIt = EnumSet.of(Kind.UNREPORTED, Kind.SILENT, Kind.UNTOLD, Kind.UNPLANNED);
        if (tracks.size() < 2 || kinds.stream().anyMatch(tellingOfIt::contains)) return Optional.empty();
        if (told().stream().anyMatch(Saying::hasGoneOn)) return Optional.empty();
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

    private Ranking ranking() {
        return new Ranking(tracks, day);
    }

    private PlanClauses plan() {
        return new PlanClauses(posture, tracks.getLast(), day);
    }

    /// What is the same for all sites is said once.
    private Optional<Headline.Clause> alike(Map<Kind, List<Site>> kinds) {
        List<Site> sites = posture.sites();
        if (sites.size() == 1 || kinds.size() > 1) return Optional.empty();
        Kind kind = kinds.keySet().iterator().next();
        if (!areInOneState(kind, sites)) return Optional.empty();
        Site first = sites.getFirst();
        Optional<String> words = switch (kind) {
            case SAME -> Optional.of(alike("same", first));
            case SILENT, ENDED, EMPTIED -> Optional.of(alike(tracks.size() == 1 ? "silent" : "not-known", first));
            case DONE ->
                tracks.size() == 1 && sites.stream().allMatch(plan()::isPlain)
                        ? Optional.of(alike("done", first))
                        : Optional.empty();
            case OVERDUE,
                    UNREPORTED,
                    CHANGING,
                    LATE,
                    EARLY,
                    OTHERWISE,
                    DISPUTED,
                    LEFT,
                    CHANGED,
                    AHEAD,
                    UNTOLD,
                    UNPLANNED -> Optional.empty();
        };
        return words.map(said -> new Headline.Clause(said, sites, citationsOf(sites)));
    }

    private boolean areInOneState(Kind kind, List<Site> sites) {
        List<Object> first = state(kind, sites.getFirst());
        return sites.stream().allMatch(site -> state(kind, site).equals(first));
    }

    private List<Object> state(Kind kind, Site site) {
        Presence presence = site.presenceOn(tracks.getFirst(), day);
        return switch (presence) {
            case Presence.Holding holding -> List.of(holding.level());
            case Presence.Shifting shifting -> List.of(shifting.change());
            case Presence.Silent silent ->
                List.of(
                        sameWhenSilent(kind, site, silent),
                        words(site).lastReport(tracks.getFirst(), silent.lastEvidence()));
            case Presence.Unstated unstated -> List.of();
        };
    }

    /// What must be the same of silent sites besides the day of their last report: of a comparison that is not known no
    /// level is said.
    private Object sameWhenSilent(Kind kind, Site site, Presence.Silent silent) {
        if (tracks.size() == 1) return words(site).caption(tracks.getFirst());
        return kind == Kind.SILENT ? "" : silent.level();
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

    /// A clause counts all sites that it is true of, those too of which another one tells, as each is read alone. What
    /// is disputed, and what is under way by a plan alone, is told beside all else that is.
    private List<Headline.Clause> counted(List<Ranked> ranked, Map<Kind, List<Site>> kinds) {
        Map<Kind, List<Site>> told = new EnumMap<>(kinds);
        told.replaceAll((kind, some) -> some.size() == 1 ? some : sites(ranked, one -> one.isAlso(kind)));
        List<Site> disputed = sites(ranked, Ranked::isDisputed);
        if (!disputed.isEmpty()) told.put(Kind.DISPUTED, disputed);
        List<Site> underWay = isPlanAlone() ? sites(ranked, Ranked::isUnderWay) : List.of();
        if (!underWay.isEmpty()
                && underWay.size() < sites(ranked, Ranked::isDateToCome).size()) told.put(Kind.CHANGING, underWay);
        // A date that is still to come is counted at all sites, those too of which something else is said first, unless
        // of one of them it is said what became of a date: then at the others.
        boolean atOthers = ranked.stream().anyMatch(one -> one.isDateToCome() && one.tellsOfDate());
        told.computeIfPresent(
                Kind.AHEAD, (kind, some) -> some.size() == 1 || atOthers ? some : sites(ranked, Ranked::isDateToCome));
        Map<String, Headline.Clause> bySentence = new LinkedHashMap<>();
        told.entrySet().stream()
                .limit(disputed.isEmpty() ? MOST_COUNTED : MOST_COUNTED + 1)
                .map(kind -> count(countedAs(kind.getKey(), kind.getValue(), atOthers), kind.getValue()))
                .forEach(clause -> bySentence.putIfAbsent(clause.words(), clause));
        return List.copyOf(bySentence.values());
    }

    private static List<Site> sites(List<Ranked> ranked, Predicate<Ranked> which) {
        return ranked.stream().filter(which).map(Ranked::site).toList();
    }

    private boolean isPlanAlone() {
        return tracks.size() == 1 && tracks.getFirst().isPlanned();
    }

    private Headline.Clause count(String kind, List<Site> ofKind) {
        if (ofKind.size() == 1) return told(ofKind.getFirst()).clause();
        boolean isAll = ofKind.size() == posture.sites().size();
        String words = Messages.filled(
                WORDING + "count." + kind + (isAll ? ".all" : ""),
                Map.of(
                        "count", Messages.number(ofKind.size()),
                        "all", Messages.number(posture.sites().size()),
                        "forces", posture.subject().shortName(),
                        "sites", posture.subject().sites()));
        return new Headline.Clause(LevelWords.capital(words), ofKind, citationsOf(ofKind));
    }

    private String countedAs(Kind kind, List<Site> sites, boolean atOthers) {
        if (kind == Kind.DONE && tracks.size() == 1) return "over";
        if (kind == Kind.AHEAD && atOthers) return "ahead.other";
        boolean isCut =
                (kind == Kind.CHANGED || kind == Kind.ENDED) && sites.stream().allMatch(this::hasBeenCut);
        return (kind == Kind.CHANGING && isPlanAlone() ? "by-plan." : "")
                + kind.name().toLowerCase(Locale.ROOT)
                + (isCut ? ".cut" : "");
    }

    private boolean hasBeenCut(Site site) {
        SiteTrack report = site.track(tracks.getFirst());
        return report.presenceOn(day)
                .latestChange()
                .filter(change -> report.levelBefore(change)
                        .filter(before -> before.rank() > change.level().rank())
                        .isPresent())
                .isPresent();
    }

    private Saying told(Site site) {
        if (tracks.size() > 1) return comparing(site);
        Track track = tracks.getFirst();
        if (track.isPlanned())
            return plan().next(site).map(change -> ahead(site, change)).orElseGet(() -> done(site));
        return new Saying(ranking().kind(site), site, () -> words(site).sentence(track), () -> citations(site, track));
    }

    private Saying ahead(Site site, Change change) {
        return new Saying(
                Kind.AHEAD,
                site,
                () -> plan().asked(site, change),
                Optional.empty(),
                Optional.of(change.when().latest()),
                change::citations);
    }

    private Saying done(Site site) {
        return new Saying(ranking().kind(site), site, () -> plan().done(site), () -> citations(site, tracks.getLast()));
    }

    private Saying comparing(Site site) {
        Track report = tracks.getFirst();
        Comparison comparison = ranking().comparison(site);
        Kind kind = ranking().kind(site, comparison);
        Optional<Outcome> leading = comparison instanceof Compared compared ? compared.leading() : Optional.empty();
        return new Saying(
                kind,
                site,
                () -> words(site).finding(tracks.getLast(), report, false),
                leading,
                leading.filter(outcome -> kind == Kind.AHEAD).map(Outcome::date),
                () -> comparison instanceof Compared ? citations(site, report, leading) : List.of());
    }

    private SiteWords words(Site site) {
        return SiteWords.of(posture, site, day);
    }

    /// Those of more sites than are named would be a list that nobody reads.
    private List<Citation> citationsOf(List<Site> sites) {
        return sites.size() > MOST_NAMED
                ? List.of()
                : citations(sites.stream().map(this::told).toList());
    }

    private static List<Citation> citations(List<Saying> told) {
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
