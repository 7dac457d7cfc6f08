package io.github.drawdownmap.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.details.entry.Disputes;
import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.details.entry.Told;
import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.finding.Headline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// As known on each day on which something was published: the drawer, what is copied from it, the card of a site, the
/// line over the map and the maps for other programs have no text and no source of a later day.
@ExtendWith(InWindow.class)
class KnownSurfacesTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final DrawerActions NONE = new DrawerActions(day -> {}, link -> {}, text -> {});
    private static final Look TIED = Look.at(POSTURE).in(View.COMPARE).knowing(Knowledge.TIED);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DATE = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}");

    private static void onEachDay(Consumer<Look> check) {
        POSTURE.learningDays()
                .subSet(POSTURE.firstDay(), true, POSTURE.lastDay(), true)
                .forEach(day -> check.accept(TIED.on(day)));
    }

    private static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Site site : POSTURE.sites())
            pages.add(new SiteDetails(TIED, site, NONE, new Section.Remembered(), () -> {}));
        pages.add(new CountryDetails(TIED.onCountry(), NONE, new Section.Remembered()));
        return pages;
    }

    /// A source without a date tells nothing of when it came out.
    private static boolean isLater(Source source, LocalDate day) {
        return source.publicFrom().filter(from -> from.isAfter(day)).isPresent();
    }

    private static boolean isWhole(List<Citation> citations, LocalDate day) {
        return citations.stream().noneMatch(citation -> isLater(citation.source(), day));
    }

    private static List<LocalDate> dates(String text) {
        return DATE.matcher(text)
                .results()
                .map(found -> LocalDate.parse(found.group(), FULL))
                .toList();
    }

    @Test
    void the_drawer_cites_no_later_source_and_no_text_that_rests_on_one(FxRobot robot) {
        List<Page> pages = new ArrayList<>();
        robot.interact(() -> pages.addAll(pages()));
        onEachDay(look -> {
            LocalDate day = look.day();
            for (Page page : pages) {
                for (Told told : page.timeline(look)) {
                    assertThat(isWhole(told.citations(), day)).as(told.title()).isTrue();
                    assertThat(told.earlier())
                            .allMatch(version -> !version.known().isAfter(day));
                    if (told.thing() instanceof Event event && !isWhole(asItStands(event), day))
                        assertThat(told.text() + String.join("", told.remarks()))
                                .as(event.id() + " on " + day)
                                .matches("(Level here by this report: [^.]*\\.)?");
                }
                for (Figure figure : page.figures(look))
                    assertThat(isWhole(figure.citations(), day))
                            .as(figure.text())
                            .isTrue();
                for (Disputes.Matter matter : page.disputes(look)) assertKnown(matter, day);
            }
        });
    }

    private static List<Citation> asItStands(Event event) {
        return POSTURE.events().stream()
                .filter(whole -> whole.id().equals(event.id()))
                .findFirst()
                .orElseThrow()
                .citations();
    }

    private static void assertKnown(Disputes.Matter matter, LocalDate day) {
        assertThat(matter.common()).noneMatch(source -> isLater(source, day));
        for (Claim claim : matter.claims())
            assertThat(isWhole(claim.citations(), day)).as(claim.says()).isTrue();
    }

    @Test
    void what_is_copied_names_no_later_source(FxRobot robot) {
        List<Page> pages = new ArrayList<>();
        robot.interact(() -> pages.addAll(pages()));
        onEachDay(look -> {
            for (Page page : pages) {
                String text = page.citableText(look);
                for (Source source : POSTURE.sources())
                    if (isLater(source, look.day()))
                        assertThat(text.contains(SourceWords.full(source)))
                                .as(source.id() + " on " + look.day())
                                .isFalse();
                assertThat(text.contains("10 October 2026"))
                        .isEqualTo(!look.day().isBefore(LocalDate.of(2026, 10, 10)));
            }
        });
    }

    @Test
    void the_card_of_a_site_has_no_later_report() {
        onEachDay(look -> {
            Track report = look.report().orElseThrow();
            for (Site site : POSTURE.sites()) {
                SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
                assertThat(Stream.of(
                                words.sentence(report), words.newest(report).orElse("")))
                        .allSatisfy(
                                text -> assertThat(dates(text)).as(text).allMatch(told -> !told.isAfter(look.day())));
                assertThat(isWhole(look.siteOn(site, look.day()).citations(), look.day()))
                        .isTrue();
            }
        });
    }

    @Test
    void the_line_over_the_map_rests_on_no_later_source() {
        onEachDay(look -> {
            for (View view : View.values())
                for (Headline.Clause clause : Headline.of(
                                look.known(), look.in(view).tracks(), look.day())
                        .clauses())
                    assertThat(isWhole(clause.citations(), look.day()))
                            .as(clause.words())
                            .isTrue();
        });
    }

    @Test
    void nothing_says_where_the_sources_will_have_ended() {
        onEachDay(look -> assertThat(SourceWords.reach(look.known()).contains("10 October 2026"))
                .isEqualTo(!look.day().isBefore(LocalDate.of(2026, 10, 10))));
    }

    @Test
    void maps_for_other_programs_name_no_later_source() {
        onEachDay(look -> {
            Set<String> later = POSTURE.sources().stream()
                    .filter(source -> isLater(source, look.day()))
                    .map(Source::id)
                    .collect(Collectors.toSet());
            for (Table table : List.of(Table.KML, Table.GEOJSON))
                assertThat(written(table, look.day()).split("[\\s\",;<>]+"))
                        .as(table + " as known on " + look.day())
                        .noneMatch(later::contains);
        });
    }

    /// The data are as of 25 November 2026, their sources reach to about 10 October.
    @Test
    void what_is_copied_and_a_map_for_other_programs_say_how_far_what_was_known_reaches(FxRobot robot) {
        List<Page> pages = new ArrayList<>();
        robot.interact(() -> pages.addAll(pages()));
        LocalDate day = LocalDate.of(2025, 8, 25);
        for (Page page : pages)
            assertThat(page.citableText(TIED.on(day)))
                    .contains("Sources to 25 August 2025")
                    .doesNotContain("25 November 2026");
        assertThat(written(Table.KML, day))
                .contains("Sources to 25 August 2025")
                .doesNotContain("25 November 2026");
    }

    private static String written(Table table, LocalDate day) {
        StringWriter out = new StringWriter();
        try {
            table.write(Excerpt.whole(POSTURE, Step.CHANGE).knownOn(day), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
