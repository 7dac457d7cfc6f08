package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack.Spell;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.OwnTelling;
import io.github.drawdownmap.wording.OwnTelling.Compared;
import io.github.drawdownmap.wording.OwnTelling.State;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.SummaryWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/// A walk over all 883 days, three sites and four views: the drawer, the card of the day, the lanes, the rows under the
/// pointer and the text beside a picture say what the tests tell of them by themselves.
class EverySurfaceTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Track REPORT = POSTURE.reportedTrack().orElseThrow();

    private static final Map<String, String> LABELS = Map.of(
            "full", "Presence as before the drawdown",
            "reduced", "Significantly reduced",
            "residual", "Advisers or a small party",
            "none", "No coalition forces");
    private static final Map<String, String> WORDS = Map.of(
            "full", "as before the drawdown",
            "reduced", "clearly fewer forces",
            "residual", "only advisers or a small party",
            "none", "no coalition forces");

    private static Stream<LocalDate> days() {
        return POSTURE.firstDay().datesUntil(POSTURE.lastDay().plusDays(1));
    }

    private static SiteWords words(Site site, LocalDate day) {
        return SiteWords.of(POSTURE, site, day);
    }

    private static String of(Map<String, String> words, String level) {
        return Objects.requireNonNull(words.get(level));
    }

    @Test
    void the_walk_is_of_883_days_and_three_sites() {
        assertThat(days()).hasSize(883);
        assertThat(POSTURE.sites()).extracting(Site::id).containsExactly("ain-al-asad", "baghdad", "erbil");
    }

    /// The heading of what a track has of a site, and what stands below it.
    @Test
    void the_drawer_heads_what_each_track_has() {
        days().forEach(day -> {
            for (Site site : POSTURE.sites())
                for (Track track : POSTURE.tracks()) {
                    State told = OwnTelling.state(site.id(), track.id(), day);
                    boolean isUnpublished = track.isPlanned() && !track.isStatedBy(day);
                    String heading = heading(site, track, told, day);
                    assertThat(words(site, day).headline(track))
                            .as(site.id() + " " + track.id() + " " + day)
                            .isEqualTo(isUnpublished ? "No plan published yet" : heading);
                    if (isUnpublished)
                        assertThat(words(site, day).details(track))
                                .containsExactly("Drawn as the later plan has it: " + heading);
                }
        });
    }

    private static String heading(Site site, Track track, State told, LocalDate day) {
        if (site.id().equals("erbil")
                && track.id().equals("joint-statement")
                && !day.isBefore(LocalDate.of(2026, 9, 1)))
            return "Mission into Syria to run at least to September 2026";
        String[] parts = told.parts();
        String heading = switch (parts[0]) {
            case "holding" -> of(LABELS, parts[1]);
            case "silent" -> of(LABELS, parts[1]) + ", by the last report";
            case "shifting" -> "Drawing down: " + of(WORDS, parts[1]) + " \u2192 " + of(WORDS, parts[2]);
            default -> throw new IllegalArgumentException(told.state());
        };
        return told.isDisputed() ? heading + ", disputed" : heading;
    }

    @Test
    void the_drawer_and_the_card_head_how_the_report_stands_to_each_plan() {
        days().forEach(day -> {
            for (Site site : POSTURE.sites())
                for (Track plan : POSTURE.plannedTracks()) {
                    Compared told = OwnTelling.compared(site.id(), plan.id(), day);
                    String where = site.id() + " " + plan.id() + " " + day;
                    SiteWords words = words(site, day);
                    assertThat(words.headline(plan, REPORT)).as(where).isEqualTo(told.heading());
                    assertThat(words.brief(plan, REPORT)).as(where).isEqualTo(told.brief());
                    String next = told.next();
                    String detail = words.detail(plan, REPORT, new SiteWords.Beside(true));
                    if (next.isEmpty()) assertThat(detail).as(where).doesNotContain("Next:");
                    else assertThat(detail).as(where).startsWith("Next: " + next);
                    boolean wasDisputed = told.sentence().equals("disputed until");
                    assertThat(words.detail(plan, REPORT, new SiteWords.Beside(true))
                                    .contains("disputed until 26 September 2026"))
                            .as(where)
                            .isEqualTo(wasDisputed);
                }
        });
    }

    @Test
    void the_line_over_the_map_says_of_each_site_how_the_report_stands_to_the_plan() {
        Look compared = Look.at(POSTURE).in(View.COMPARE);
        for (Track plan : POSTURE.plannedTracks())
            days().forEach(day -> {
                Look look = compared.withPlan(plan).on(day);
                List<Headline.Clause> clauses =
                        Headline.of(POSTURE, look.tracks(), day).clauses();
                boolean hasEnded = day.isAfter(LocalDate.of(2026, 10, 1));
                assertThat(clauses.getLast().words().equals("No report since 1 October 2026."))
                        .isEqualTo(hasEnded);
                for (Site site : POSTURE.sites())
                    assertThat(clauses.subList(0, clauses.size() - (hasEnded ? 1 : 0)))
                            .filteredOn(clause ->
                                    clause.sites().isEmpty() || clause.sites().contains(site))
                            .as(site.id() + " " + plan.id() + " " + day)
                            .singleElement()
                            .extracting(Headline.Clause::words)
                            .asString()
                            .contains(OwnTelling.compared(site.id(), plan.id(), day)
                                    .finding());
            });
    }

    @Test
    void the_card_says_where_in_the_plan_the_day_is() {
        days().forEach(day -> {
            assertThat(phase("press-report", day))
                    .isEqualTo(
                            day.isBefore(LocalDate.of(2024, 9, 6))
                                    ? "Before the plan was reported"
                                    : phase(day, LocalDate.of(2026, 12, 31), "deadline"));
            assertThat(phase("joint-statement", day))
                    .isEqualTo(
                            day.isBefore(LocalDate.of(2024, 9, 27))
                                    ? "Before the plan was reported"
                                    : phase(day, LocalDate.of(2026, 9, 30), "earliest end"));
        });
    }

    private static String phase(String plan, LocalDate day) {
        return SummaryWords.phase(POSTURE, POSTURE.track(plan).orElseThrow(), day);
    }

    /// US officials called the second date of the joint statement a minimum.
    private static String phase(LocalDate day, LocalDate end, String secondEnd) {
        LocalDate first = LocalDate.of(2025, 9, 30);
        if (day.isAfter(end))
            return count(ChronoUnit.DAYS.between(end, day)) + " after the "
                    + (secondEnd.equals("deadline") ? "plan’s last date" : "earliest end that the plan names");
        boolean isFirst = !day.isAfter(first);
        long left = ChronoUnit.DAYS.between(day, isFirst ? first : end);
        return (isFirst ? "Phase 1" : "Phase 2") + " of the plan \u00b7 "
                + (left == 0 ? "its last day" : count(left) + " to its " + (isFirst ? "deadline" : secondEnd));
    }

    private static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    @Test
    void a_row_under_the_pointer_has_a_cell_for_each_track() {
        days().forEach(day -> {
            for (Site site : POSTURE.sites())
                for (Track track : POSTURE.tracks()) {
                    State told = OwnTelling.state(site.id(), track.id(), day);
                    assertThat(words(site, day).cell(track))
                            .containsIgnoringCase(told.caption())
                            .doesNotContain("Planned");
                }
        });
    }

    @Test
    void each_day_lies_in_one_stretch_of_its_lane_that_is_drawn_as_what_is_said() {
        LocalDateRange span = LocalDateRange.ofClosed(POSTURE.firstDay(), POSTURE.lastDay());
        for (Site site : POSTURE.sites())
            for (Track track : POSTURE.tracks()) {
                List<Spell> lane = site.track(track).spells(span);
                days().forEach(day -> assertThat(lane)
                        .filteredOn(spell -> !day.isBefore(spell.first()) && !day.isAfter(spell.last()))
                        .singleElement()
                        .extracting(spell -> state(spell.presence()))
                        .as(site.id() + " " + track.id() + " " + day)
                        .isEqualTo(OwnTelling.state(site.id(), track.id(), day)
                                .state()
                                .replace(" disputed", "")));
            }
    }

    private static String state(Presence presence) {
        String kind = presence.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " ";
        return switch (presence) {
            case Presence.Holding holding -> kind + holding.level().id();
            case Presence.Shifting shifting ->
                kind + shifting.from().id() + " " + shifting.to().id();
            case Presence.Silent silent -> kind + silent.level().id();
            case Presence.Unstated unstated -> kind;
        };
    }

    @Test
    void the_text_beside_a_picture_says_each_track_and_the_comparison() {
        Look look = Look.at(POSTURE);
        days().forEach(day -> {
            assertSaid(lines(look.in(View.REPORTED).on(day)), "", "reported", day);
            for (Track plan : POSTURE.plannedTracks()) {
                assertSaid(lines(look.withPlan(plan).in(View.PLAN).on(day)), "", plan.id(), day);
                List<String> both = lines(look.withPlan(plan).in(View.COMPARE).on(day));
                assertSaid(both, "Reported \u2013 ", "reported", day);
                assertSaid(both, "Planned \u2013 ", plan.id(), day);
                for (Site site : POSTURE.sites())
                    assertThat(of(both, site.name() + ": "))
                            .contains(OwnTelling.compared(site.id(), plan.id(), day)
                                    .sentence());
            }
        });
    }

    @Test
    void in_words_a_picture_of_reports_alone_has_no_phase_of_a_plan() {
        Look look = Look.at(POSTURE).on(LocalDate.of(2025, 6, 30));
        assertThat(PictureWords.lines(look.in(View.REPORTED))).noneMatch(EverySurfaceTest::isOfPhase);
        assertThat(PictureWords.lines(look.in(View.COMPARE))).anyMatch(EverySurfaceTest::isOfPhase);
    }

    private static boolean isOfPhase(String line) {
        return line.startsWith("Phase 1 of the plan") || line.startsWith("The plan asks");
    }

    private static List<String> lines(Look look) {
        List<String> lines = PictureWords.lines(look);
        // The line over the map comes first, and is looked at by itself.
        return lines.subList(1, lines.size());
    }

    private static void assertSaid(List<String> lines, String before, String track, LocalDate day) {
        for (Site site : POSTURE.sites())
            assertThat(of(lines, before + site.name() + ": "))
                    .as(track + " " + day)
                    .contains(OwnTelling.state(site.id(), track, day).sentence());
    }

    private static String of(List<String> lines, String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
