package io.github.drawdownmap.posture;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.threeten.extra.LocalDateRange;

class SpellTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property(tries = 500)
    void the_spells_say_of_each_day_what_the_presence_says(
            @ForAll("tracks") SiteTrack track, @ForAll("ranges") LocalDateRange range) {
        assertSpellsAgreeWithPresences(track, range);
    }

    @Property(tries = 3)
    void thousands_of_changes_are_walked_once(@ForAll("longTracks") SiteTrack track) {
        assertSpellsAgreeWithPresences(track, LocalDateRange.ofClosed(START.minusDays(5), START.plusDays(12_000)));
    }

    @Property(tries = 200)
    void two_spells_in_a_row_say_two_things(@ForAll("tracks") SiteTrack track, @ForAll("ranges") LocalDateRange range) {
        List<SiteTrack.Spell> spells = track.spells(range);
        for (int i = 1; i < spells.size(); i++)
            assertThat(spells.get(i).presence()).isNotEqualTo(spells.get(i - 1).presence());
    }

    @Example
    void a_report_whose_last_change_has_no_end_is_silent_after_its_last_evidence() {
        SiteTrack report = PostureFixture.report(
                "2025-09-01",
                PostureFixture.change(FULL, "/2024-08-31", REPORT),
                PostureFixture.change(REDUCED, "2025-06-01/..", REPORT));
        Change full = report.changes().getFirst();

        assertThat(report.spells(range("2025-01-01", "2026-12-31")))
                .containsExactly(
                        new SiteTrack.Spell(day("2025-01-01"), day("2025-05-31"), new Presence.Holding(FULL, full)),
                        new SiteTrack.Spell(
                                day("2025-06-01"),
                                day("2025-09-01"),
                                new Presence.Shifting(FULL, report.changes().getLast(), 0)),
                        new SiteTrack.Spell(
                                day("2025-09-02"),
                                day("2026-12-31"),
                                new Presence.Silent(FULL, full, day("2025-09-01"))));
    }

    /// That it opens is reported, so the day on which it does is the last evidence.
    @Example
    void a_window_without_an_end_is_under_way_on_its_first_day_and_then_silent() {
        SiteTrack report = PostureFixture.report(
                "2025-03-01",
                PostureFixture.change(FULL, "/2024-08-31", REPORT),
                PostureFixture.change(REDUCED, "2025-06-01/..", REPORT));

        assertThat(report.spells(range("2025-01-01", "2026-12-31")))
                .extracting(SiteTrack.Spell::first)
                .containsExactly(day("2025-01-01"), day("2025-06-01"), day("2025-06-02"));
    }

    @Example
    void a_window_that_opened_before_the_range_has_the_share_of_its_first_day_there() {
        SiteTrack plan = PostureFixture.plan(
                PostureFixture.change(FULL, "/2023-12-31", REPORT),
                PostureFixture.change(NONE, "2024-01-02/2025-12-31", REPORT));

        // 365 of the 729 days between the second of January 2024 and the end of 2025.
        assertThat(plan.spells(range("2025-01-01", "2026-12-31")).getFirst())
                .isEqualTo(new SiteTrack.Spell(
                        day("2025-01-01"),
                        day("2025-12-31"),
                        new Presence.Shifting(FULL, plan.changes().getLast(), 365.0 / 729)));
    }

    @Example
    void a_planned_change_without_an_end_never_gets_anywhere() {
        SiteTrack plan = PostureFixture.plan(
                PostureFixture.change(FULL, "/2024-08-31", REPORT),
                PostureFixture.change(NONE, "2025-06-01/..", REPORT));

        assertThat(plan.spells(range("2025-01-01", "2026-12-31")).getLast())
                .isEqualTo(new SiteTrack.Spell(
                        day("2025-06-01"),
                        day("2026-12-31"),
                        new Presence.Shifting(FULL, plan.changes().getLast(), 0)));
    }

    @Example
    void a_track_that_says_nothing_is_one_spell() {
        LocalDateRange range = range("2025-01-01", "2026-12-31");

        assertThat(SiteTrack.empty().spells(range))
                .containsExactly(
                        new SiteTrack.Spell(range.getStart(), range.getEndInclusive(), new Presence.Unstated()));
    }

    @Example
    void days_before_the_first_change_are_unstated() {
        SiteTrack plan = PostureFixture.plan(PostureFixture.change(FULL, "/2025-03-10", REPORT));

        assertThat(plan.spells(range("2025-01-01", "2026-12-31")))
                .containsExactly(
                        new SiteTrack.Spell(day("2025-01-01"), day("2025-03-09"), new Presence.Unstated()),
                        new SiteTrack.Spell(
                                day("2025-03-10"),
                                day("2026-12-31"),
                                new Presence.Holding(FULL, plan.changes().getFirst())));
    }

    private static void assertSpellsAgreeWithPresences(SiteTrack track, LocalDateRange range) {
        LocalDate expected = range.getStart();
        for (SiteTrack.Spell spell : track.spells(range)) {
            assertThat(spell.first()).isEqualTo(expected);
            assertThat(spell.presence()).isEqualTo(track.presenceOn(spell.first()));
            for (LocalDate day = spell.first(); !day.isAfter(spell.last()); day = day.plusDays(1))
                if (!saysTheSame(spell.presence(), track.presenceOn(day)))
                    throw new AssertionError(day + " is " + track.presenceOn(day) + " in " + spell);
            expected = spell.last().plusDays(1);
        }
        assertThat(expected).isEqualTo(range.getEnd());
    }

    private static boolean saysTheSame(Presence first, Presence later) {
        if (!(first instanceof Presence.Shifting one && later instanceof Presence.Shifting other))
            return first.equals(later);
        return one.change().equals(other.change()) && one.from().equals(other.from()) && one.share() <= other.share();
    }

    /// Up to six changes. Any may be of one day or lack a start; the last may lack an end. The report has evidence of a
    /// day of its own.
    @Provide
    Arbitrary<SiteTrack> tracks() {
        return Combinators.combine(
                        steps(90, 120).list().ofMinSize(0).ofMaxSize(6),
                        Arbitraries.of(Track.Kind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-60, 1200).optional())
                .as((steps, kind, endless, evidence) -> {
                    List<Evidence> reports = evidence
                            .filter(day -> kind == Track.Kind.REPORTED)
                            .map(day -> new Evidence(
                                    Edtf.parse(START.plusDays(day).toString()), FULL, PostureFixture.cite(REPORT)))
                            .stream()
                            .toList();
                    return new SiteTrack(
                            kind,
                            Optional.empty(),
                            changes(steps, endless),
                            new Reports(reports, List.of(), List.of()),
                            "");
                });
    }

    @Provide
    Arbitrary<SiteTrack> longTracks() {
        return Combinators.combine(steps(4, 3).list().ofSize(3000), Arbitraries.of(Track.Kind.class))
                .as((steps, kind) -> new SiteTrack(kind, Optional.empty(), changes(steps, false), Reports.NONE, ""));
    }

    /// Ranges that begin before, inside or after most tracks, of one day and longer.
    @Provide
    Arbitrary<LocalDateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 1300),
                        Arbitraries.integers().between(0, 900))
                .as((first, days) -> LocalDateRange.ofClosed(START.plusDays(first), START.plusDays(first + days)));
    }

    private static Arbitrary<Tuple3<Integer, Integer, String>> steps(int gap, int length) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, gap),
                        Arbitraries.integers().between(0, length),
                        Arbitraries.of("both", "both", "end", "open"))
                .as(Tuple::of);
    }

    private static List<Change> changes(List<Tuple3<Integer, Integer, String>> steps, boolean endless) {
        List<Change> changes = new ArrayList<>();
        LocalDate free = START;
        for (Tuple3<Integer, Integer, String> step : steps) {
            LocalDate earliest = free.plusDays(step.get1());
            LocalDate latest = earliest.plusDays(step.get2());
            boolean isLast = changes.size() == steps.size() - 1;
            String start = switch (step.get3()) {
                case "end" -> "";
                case "open" -> "..";
                default -> earliest.toString();
            };
            String when = isLast && endless ? earliest + "/.." : start + "/" + latest;
            Level level = PostureFixture.LEVELS.get((step.get1() + changes.size()) % PostureFixture.LEVELS.size());
            changes.add(PostureFixture.change(level, when, REPORT));
            free = latest.plusDays(1);
        }
        return changes;
    }

    private static LocalDateRange range(String first, String last) {
        return LocalDateRange.ofClosed(day(first), day(last));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
