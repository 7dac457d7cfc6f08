package io.github.drawdownmap.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The words of the drawer for the bundled posture, each worked out from the plan's text and the reports' dates.
@ExtendWith(ApplicationExtension.class)
class DrawerWordsTest {
    private static final Posture POSTURE = PostureReader.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2024-10-15 | Drawing down: full → none | Deadline 30 Sep 2025, in 350 days / Pace is not public; even pace drawn
        ain-al-asad | 2025-06-30 | Drawing down: full → none | Deadline 30 Sep 2025, in 92 days / Pace is not public; even pace drawn
        ain-al-asad | 2025-10-15 | No coalition forces | Due by 30 Sep 2025
        ain-al-asad | 2026-01-15 | No coalition forces | Due by 30 Sep 2025
        ain-al-asad | 2026-05-01 | No coalition forces | Due by 30 Sep 2025
        ain-al-asad | 2027-01-15 | No coalition forces | Due by 30 Sep 2025
        baghdad | 2024-10-15 | Drawing down: full → reduced | Deadline 30 Sep 2025, in 350 days / Pace is not public; even pace drawn / Next: none by 31 Dec 2026, in 807 days
        baghdad | 2025-06-30 | Drawing down: full → reduced | Deadline 30 Sep 2025, in 92 days / Pace is not public; even pace drawn / Next: none by 31 Dec 2026, in 549 days
        baghdad | 2025-10-15 | Drawing down: reduced → none | Deadline 31 Dec 2026, in 442 days / Pace is not public; even pace drawn
        baghdad | 2026-01-15 | Drawing down: reduced → none | Deadline 31 Dec 2026, in 350 days / Pace is not public; even pace drawn
        baghdad | 2026-05-01 | Drawing down: reduced → none | Deadline 31 Dec 2026, in 244 days / Pace is not public; even pace drawn
        baghdad | 2027-01-15 | No coalition forces | Due by 31 Dec 2026
        erbil | 2024-10-15 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: none around the end of 2026, in about 807 days
        erbil | 2025-06-30 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: none around the end of 2026, in about 549 days
        erbil | 2025-10-15 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: none around the end of 2026, in about 442 days
        erbil | 2026-01-15 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: none around the end of 2026, in about 350 days
        erbil | 2026-05-01 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: none around the end of 2026, in about 244 days
        erbil | 2027-01-15 | No coalition forces | Due around the end of 2026
        """)
    void the_plan_view_says_what_the_press_report_plans(
            String site, LocalDate day, String headline, String details, FxRobot robot) {
        assertThat(presence(site, day, View.PLAN, robot)).containsExactly(headline, details);
        assertThat(presence(site, day, View.COMPARE, robot)).endsWith(headline, inBrief(details));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2024-10-15 | Presence as before the drawdown | Since 5 August 2024 or earlier / Next: reduced, in about 307 to 351 days
        ain-al-asad | 2025-06-30 | Presence as before the drawdown | Since 5 August 2024 or earlier / Next: reduced, in about 49 to 93 days
        ain-al-asad | 2025-10-15 | Drawing down: reduced → residual | By 20 Oct 2025 / Day not known; even pace drawn / Next: none, in 90 to 94 days
        ain-al-asad | 2026-01-15 | Drawing down: residual → none | Between 13 and 17 Jan 2026 / Day not known; even pace drawn
        ain-al-asad | 2026-05-01 | No coalition forces | Changed between 13 and 17 Jan 2026
        ain-al-asad | 2027-01-15 | Last reported: none | 1 October 2026, 106 days ago / Nothing later found; may have changed
        baghdad | 2024-10-15 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: residual, in 313 to 351 days
        baghdad | 2025-06-30 | Presence as before the drawdown | Since 6 September 2024 or earlier / Next: residual, in 55 to 93 days
        baghdad | 2025-10-15 | Advisers or a small party | Changed between 24 Aug and 1 Oct 2025 / Next: none, in 77 to 95 days
        baghdad | 2026-01-15 | Drawing down: residual → none | Between 31 Dec 2025 and 18 Jan 2026 / Day not known; even pace drawn
        baghdad | 2026-05-01 | No coalition forces | Changed between 31 Dec 2025 and 18 Jan 2026
        baghdad | 2027-01-15 | Last reported: none | 1 October 2026, 106 days ago / Nothing later found; may have changed
        erbil | 2024-10-15 | Presence as before the drawdown | Since 5 January 2024 or earlier / Next: reduced, in 477 to 497 days
        erbil | 2025-06-30 | Presence as before the drawdown | Since 5 January 2024 or earlier / Next: reduced, in 219 to 239 days
        erbil | 2025-10-15 | Presence as before the drawdown | Since 5 January 2024 or earlier / Next: reduced, in 112 to 132 days
        erbil | 2026-01-15 | Presence as before the drawdown | Since 5 January 2024 or earlier / Next: reduced, in 20 to 40 days
        erbil | 2026-05-01 | Significantly reduced | Changed between 4 and 24 Feb 2026 / Next: none, in 149 to 152 days
        erbil | 2027-01-15 | Last reported: none | 1 October 2026, 106 days ago / Nothing later found; may have changed
        """)
    void the_reported_view_says_what_the_sources_report(
            String site, LocalDate day, String headline, String details, FxRobot robot) {
        assertThat(presence(site, day, View.REPORTED, robot)).containsExactly(headline, details);
        assertThat(presence(site, day, View.COMPARE, robot)).startsWith(headline, inBrief(details));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2024-10-15 | No date has passed yet. None due by 30 September 2025, in 350 days
        ain-al-asad | 2025-06-30 | No date has passed yet. None due by 30 September 2025, in 92 days
        ain-al-asad | 2025-10-15 | 15 days past the date, not yet empty. Withdrawal reported under way; none was due by 30 September 2025
        ain-al-asad | 2026-01-15 | 105 to 109 days past the date. None between 13 and 17 January 2026; none was due by 30 September 2025
        baghdad | 2024-10-15 | No date has passed yet. Reduced due by 30 September 2025, in 350 days
        baghdad | 2025-10-15 | Done about on time. Residual between 24 August and 1 October 2025; reduced was due by 30 September 2025; fewer than planned: residual reported, reduced planned
        erbil | 2025-06-30 | No date has passed yet. None due around the end of 2026, in 549 days
        erbil | 2026-01-15 | No date has passed yet. None due around the end of 2026, in 350 days
        """)
    void every_view_sets_the_report_against_the_plan(String site, LocalDate day, String words, FxRobot robot) {
        for (View view : View.values())
            assertThat(difference(site, day, view, robot)).as(view.name()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2025-06-30 | under way: By 30 September 2025; under way: By 30 September 2025; in force: 5 August 2024 or earlier
        ain-al-asad | 2025-10-15 | in force: By 30 September 2025; in force: By 30 September 2025; under way: By 20 October 2025
        ain-al-asad | 2026-05-01 | in force: By 30 September 2025; in force: By 30 September 2025; in force: Between 13 and 17 January 2026
        baghdad | 2026-01-15 | under way: By 31 December 2026; in force: By 30 September 2025; under way: Between 31 December 2025 and 18 January 2026
        erbil | 2024-10-15 | in force: 6 September 2024 or earlier; in force: 27 September 2024 or earlier; in force: 5 January 2024 or earlier
        erbil | 2026-09-15 | in force: 6 September 2024 or earlier; under way: In September 2026; in force: Between 4 and 24 February 2026
        """)
    void one_change_of_each_track_is_marked(String site, LocalDate day, String marked, FxRobot robot) {
        List<String> found = new ArrayList<>();
        robot.interact(() -> {
            for (Node entry : details(site, day, View.COMPARE).lookupAll(".change"))
                if (!text(entry, ".in-force-mark").isEmpty())
                    found.add(text(entry, ".in-force-mark") + ": " + text(entry, ".entry-date"));
        });
        assertThat(String.join("; ", found)).isEqualTo(marked);
    }

    /// Headline and details of each track on show, the lines of the details with a slash between them.
    private static List<String> presence(String site, LocalDate day, View view, FxRobot robot) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> {
            for (Node part : details(site, day, view).lookupAll(".presence-part")) {
                words.add(text(part, ".presence-headline"));
                words.add(text(part, ".presence-details").replace("\n", " / "));
            }
        });
        return words;
    }

    /// Comparing leaves out what the legend says as well.
    private static String inBrief(String details) {
        return details.replace(" / Pace is not public; even pace drawn", "")
                .replace(" / Day not known; even pace drawn", "")
                .replace(" / Nothing later found; may have changed", "");
    }

    /// Headline and details, with a full stop between them.
    private static String difference(String site, LocalDate day, View view, FxRobot robot) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> {
            SiteDetails details = details(site, day, view);
            words.add(text(details, ".difference-headline") + ". " + text(details, ".difference-details"));
        });
        return words.getFirst();
    }

    private static String text(Node within, String selector) {
        return ((Label) within.lookup(selector)).getText();
    }

    private static SiteDetails details(String siteId, LocalDate day, View view) {
        Session session = new Session(POSTURE, LocalDate.of(2026, 11, 24));
        Site site = POSTURE.site(siteId).orElseThrow();
        session.show(view);
        session.select(site);
        SiteDetails details = new SiteDetails(session, site, link -> {}, text -> {}, new OpenSections());
        details.show(session.look().on(day));
        return details;
    }
}
