package io.github.drawdownmap.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.details.entry.Told;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// What the pages of the drawer tell of the bundled posture on a day, worked out from the dates of the reports.
@ExtendWith(InWindow.class)
class DrawerWordsTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final DrawerActions NONE = new DrawerActions(day -> {}, link -> {}, text -> {});

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2025-06-30 | in force: 5 Aug 2024 or earlier; under way: By end of Sep 2025
        ain-al-asad | 2026-05-01 | in force: By end of Sep 2025; in force: 13 – 17 Jan 2026
        erbil | 2024-10-15 | in force: 5 Jan 2024 or earlier; in force: 6 Sep 2024 or earlier
        """)
    void one_change_of_each_shown_track_is_marked(String site, LocalDate day, String marked, FxRobot robot) {
        List<String> found = new ArrayList<>();
        robot.interact(() -> {
            for (Node entry : shown(site, look(day)).lookupAll(".entry"))
                if (entry.lookup(".in-force-mark") instanceof Label mark
                        && !mark.getText().isEmpty()
                        && entry.getParent().getParent() instanceof Section)
                    found.add(mark.getText() + ": " + ((Label) entry.lookup(".entry-date")).getText());
        });
        assertThat(found).containsExactlyInAnyOrder(marked.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | Sep 2025; 7 Sep 2025; By end of Sep 2025; 1 Oct 2025; By 20 Oct 2025; 13 – 17 Jan 2026; 17 Jan 2026
        baghdad     | 21 Sep 2024; 24 Aug – 1 Oct 2025; 7 Sep 2025; By end of Sep 2025; 1 Oct 2025; \
        31 Dec 2025 – 18 Jan 2026; 15 Jan 2026; 26 Sep 2026; By end of 2026
        """)
    void rows_stand_in_the_order_of_the_first_date_that_they_show(String site, String dates) {
        Look look = look(LocalDate.of(2026, 1, 15));
        assertThat(page(site, look).timeline(look)).extracting(Told::date).containsSubsequence(dates.split("; "));
    }

    /// Erbil is as before since before anyone asked, by the plan and by the report.
    @Test
    void what_has_held_since_before_anyone_asked_stands_first_and_so_before_every_day() {
        Look look = look(LocalDate.of(2024, 9, 1));
        List<Told> told = page("erbil", look).timeline(look);

        assertThat(told.subList(0, 2))
                .extracting(Told::date)
                .containsExactlyInAnyOrder("5 Jan 2024 or earlier", "6 Sep 2024 or earlier");
        assertThat(told.get(0).day()).isBefore(look.posture().span().getStart());
        assertThat(told.get(1).day()).isBefore(look.posture().span().getStart());
    }

    @Test
    void an_event_without_a_kind_is_told_without_a_word_for_it() {
        Event event = POSTURE.events().stream()
                .filter(one -> one.kind() == Event.Kind.OTHER)
                .findFirst()
                .orElseThrow();
        Told told = Told.of(event);

        assertThat(told.kind()).isEmpty();
        assertThat(told.cited()).startsWith(told.date() + ": " + told.title());
    }

    /// The file has the numbers of Iraq before those of Syria.
    @Test
    void numbers_of_the_country_in_which_a_site_lies_come_first() {
        Look look = look(LocalDate.of(2026, 1, 15));
        Site site = POSTURE.site("erbil").orElseThrow();
        Site abroad = new Site(
                "al-omar",
                site.names(),
                site.kind(),
                "Deir ez-Zor, Syria",
                site.description(),
                site.position(),
                site.positionNote(),
                site.scale(),
                site.citations(),
                site.tracks());

        assertThat(new SiteDetails(look, abroad, NONE, new Section.Remembered(), () -> {}).figures(look))
                .extracting(Figure::area)
                .startsWith("Syria")
                .endsWith("Iraq");
    }

    @Test
    void the_timeline_is_in_order_and_tells_of_the_chosen_plan_only() {
        Look look = look(LocalDate.of(2026, 1, 15));
        List<Told> told = page("ain-al-asad", look).timeline(look);
        assertThat(told).extracting(Told::day).isSorted();
        assertThat(told).filteredOn(one -> one.kind().equals("planned")).hasSize(2);
        assertThat(told)
                .extracting(Told::title)
                .contains("Hand-over of Ain al-Asad unfinished")
                .doesNotContain("Parliamentary election");
    }

    /// "Unchanged" stood over a report that Germany withdraws personnel.
    @Test
    void a_report_is_not_said_to_be_of_no_change() {
        Look look = look(LocalDate.of(2025, 12, 1));
        assertThat(page("erbil", look).timeline(look))
                .filteredOn(told -> told.date().equals("26 Nov 2025"))
                .extracting(Told::title)
                .contains("Level here by this report: Presence as before the drawdown");
    }

    /// Explosions at Victoria base on 30 September 2024 are a mention of the site and an event by one source.
    @Test
    void what_an_event_tells_of_is_not_told_again_as_a_mention() {
        Look look = look(LocalDate.of(2026, 9, 28));
        assertThat(page("baghdad", look).timeline(look))
                .extracting(Told::title)
                .contains(
                        "Explosions at Victoria base", "Joint command said to be empty", "Two drones at Victoria base")
                .noneMatch(title -> title.startsWith("Explosions are") || title.startsWith("Nobody of the coalition"));
    }

    /// On 4 February 2026 the file has an event by two sources, and a report by the same two of the level.
    @Test
    void what_an_event_tells_of_is_not_told_again_as_a_report_and_says_its_level() {
        Look look = look(LocalDate.of(2026, 9, 28));
        List<Told> told = page("erbil", look).timeline(look).stream()
                .filter(one -> one.date().equals("4 Feb 2026"))
                .toList();
        assertThat(told).extracting(Told::title).containsExactly("Germany thins out at Erbil");
        assertThat(told.getFirst().text())
                .endsWith("gives no numbers. Level here by this report: Presence as before the drawdown.");
        assertThat(told.getFirst().citations())
                .extracting(Citation::says)
                .containsExactly("Germany reduces, number not given", "The same step (AFP)");
    }

    /// Italy leaves by four of the seven sources of a report of 12 March 2026, a soldier is killed by the other three.
    @Test
    void nor_is_what_two_events_tell_of() {
        Look look = look(LocalDate.of(2026, 9, 28));
        assertThat(page("erbil", look).timeline(look))
                .filteredOn(told -> told.date().equals("12 Mar 2026"))
                .hasSize(2)
                .allMatch(told -> told.text().endsWith(" Level here by this report: Significantly reduced."));
    }

    /// The report of 26 November 2025 has a source more than the event of that day.
    @Test
    void what_an_event_does_not_tell_whole_stays_a_report() {
        Look look = look(LocalDate.of(2026, 9, 28));
        assertThat(page("erbil", look).timeline(look))
                .filteredOn(told -> told.date().equals("26 Nov 2025"))
                .extracting(Told::title)
                .containsExactly(
                        "Level here by this report: Presence as before the drawdown",
                        "Work in federal Iraq called over");
    }

    /// Reports and mentions ended as their sources write it, events with a full stop.
    @ParameterizedTest
    @ValueSource(strings = {"ain-al-asad", "baghdad", "erbil"})
    void texts_end_in_a_full_stop_and_titles_do_not(String site) {
        Look look = look(LocalDate.of(2026, 9, 28));
        assertThat(page(site, look).timeline(look))
                .allMatch(told -> told.text().isEmpty() || told.text().endsWith("."))
                .noneMatch(told -> told.title().endsWith("."))
                .allMatch(told -> told.remarks().stream().allMatch(remark -> remark.endsWith(".")));
    }

    @Test
    void what_is_published_later_is_not_told_as_known() {
        LocalDate day = LocalDate.of(2025, 10, 15);
        Look look = look(day).knowing(Knowledge.TIED);
        for (Site site : POSTURE.sites())
            for (Told told : page(site.id(), look).timeline(look))
                assertThat(told.citations())
                        .as(told.title())
                        .allMatch(citation ->
                                !citation.source().publicFrom().orElseThrow().isAfter(day));
    }

    /// By 20 March 2026 three of the five claims against the end in Baghdad had been made.
    @Test
    void each_claim_in_a_dispute_stands_by_itself_once_it_was_made(FxRobot robot) {
        assertThat(newest("baghdad", LocalDate.of(2026, 3, 20), robot))
                .containsSubsequence(
                        "19 Jan – 26 Sep 2026 | disputed | no fold",
                        "4 Mar 2026 | claim | ▸ 1 source",
                        "11 Mar 2026 | claim | ▸ 1 source",
                        "16 Mar 2026 | claim | ▸ 3 sources")
                .filteredOn(row -> row.contains("claim"))
                .hasSize(3);
    }

    @Test
    void claims_stand_with_their_dates_before_any_was_made(FxRobot robot) {
        assertThat(newest("baghdad", LocalDate.of(2026, 2, 1), robot))
                .filteredOn(row -> row.contains("claim"))
                .extracting(row -> row.substring(0, row.indexOf(" |")))
                .containsExactly("4 Mar 2026", "11 Mar 2026", "16 Mar 2026", "9 Jul 2026", "24 Sep 2026");
    }

    private static List<String> newest(String site, LocalDate day, FxRobot robot) {
        List<String> rows = new ArrayList<>();
        robot.interact(() -> {
            for (Node entry : shown(site, look(day)).lookup(".newest").lookupAll(".entry"))
                rows.add(text(entry, ".entry-date") + " | " + text(entry, ".kind") + " | "
                        + (entry.lookup(".fold").isManaged() ? text(entry, ".fold-words") : "no fold"));
        });
        return rows;
    }

    private static String text(Node entry, String part) {
        return ((Label) entry.lookup(part)).getText();
    }

    @Test
    void what_is_copied_cites_no_claim_that_was_made_later() {
        Look look = look(LocalDate.of(2026, 3, 20));
        assertThat(page("baghdad", look).citableText(look))
                .contains("disputed by reports of March 2026")
                .contains(url("k24ar-2026-03-04"))
                .doesNotContain(url("naya-2026-07-09"), url("naya-2026-09-24"));
    }

    private static String url(String source) {
        return PostureFixture.source(POSTURE, source).url().orElseThrow().toString();
    }

    @Test
    void events_without_a_site_are_told_of_the_country() {
        Look look = look(LocalDate.of(2026, 1, 15)).onCountry();
        assertThat(new CountryDetails(look, NONE, new Section.Remembered()).timeline(look))
                .extracting(Told::title)
                .contains("Parliamentary election", "War with Iran begins")
                .doesNotContain("Hand-over of Ain al-Asad unfinished");
    }

    private static Look look(LocalDate day) {
        return Look.at(POSTURE).in(View.COMPARE).on(day);
    }

    private static SiteDetails page(String siteId, Look look) {
        Site site = POSTURE.site(siteId).orElseThrow();
        return new SiteDetails(look, site, NONE, new Section.Remembered(), () -> {});
    }

    private static SiteDetails shown(String siteId, Look look) {
        SiteDetails page = page(siteId, look);
        page.show(look);
        return page;
    }
}
