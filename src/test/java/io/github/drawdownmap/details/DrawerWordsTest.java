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
        ain-al-asad | 2024-10-15 | Drawing down: as before the drawdown → no coalition forces | Due by the end of September 2025, in 350 days / The pace is not public; an even pace is drawn
        ain-al-asad | 2025-10-15 | No coalition forces | Due by the end of September 2025
        baghdad | 2024-10-15 | Drawing down: as before the drawdown → clearly fewer forces | Due by the end of September 2025, in 350 days / The pace is not public; an even pace is drawn / Then: all leave by the end of 2026, in 807 days
        erbil | 2024-10-15 | Presence as before the drawdown | As before the plan / Then: all leave around the end of 2026, in about 27 months
        erbil | 2027-01-15 | No coalition forces | Due around the end of 2026
        """)
    void the_plan_view_says_what_the_press_report_plans(
            String site, LocalDate day, String headline, String details, FxRobot robot) {
        assertThat(presence(site, day, View.PLAN, robot)).containsExactly(headline, details);
        assertThat(presence(site, day, View.COMPARE, robot)).endsWith(headline, inBrief(details));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2024-10-15 | Presence as before the drawdown | As before the first reported change / Next reported change: clearly fewer forces, between about 18 August and 1 October 2025
        ain-al-asad | 2026-01-15 | Drawing down: only advisers or a small party → no coalition forces | Between 13 and 17 January 2026 / The day is not known; an even pace is drawn
        baghdad | 2026-03-20 | No coalition forces, disputed | Reported since 18 January 2026
        erbil | 2027-01-15 | No coalition forces, by the last report | Last report 1 October 2026, 106 days earlier / Nothing later found; it may have changed
        """)
    void the_reported_view_says_what_the_sources_report(
            String site, LocalDate day, String headline, String details, FxRobot robot) {
        assertThat(presence(site, day, View.REPORTED, robot)).containsExactly(headline, details);
        assertThat(presence(site, day, View.COMPARE, robot)).startsWith(headline, inBrief(details));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2024-10-15 | No date has passed yet. All forces to leave by the end of September 2025, in 350 days
        ain-al-asad | 2025-10-15 | 15 days past the date, not yet empty. Withdrawal reported under way; it was due by the end of September 2025
        ain-al-asad | 2026-01-15 | 105 to 109 days past the date. Between 13 and 17 January 2026; it was due by the end of September 2025
        baghdad | 2025-10-15 | Cut about on time. Between 24 August and 1 October 2025; it was due by the end of September; now fewer than planned: only advisers or a small party reported
        erbil | 2025-06-30 | No date has passed yet. Forces to leave around the end of 2026, in about 18 months
        """)
    void every_view_sets_the_report_against_the_plan(String site, LocalDate day, String words, FxRobot robot) {
        for (View view : View.values())
            assertThat(difference(site, day, view, robot)).as(view.name()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2025-06-30 | under way: By the end of September 2025; under way: By the end of September 2025; in force: 5 August 2024 or earlier
        ain-al-asad | 2025-10-15 | in force: By the end of September 2025; in force: By the end of September 2025; under way: By 20 October 2025
        ain-al-asad | 2026-05-01 | in force: By the end of September 2025; in force: By the end of September 2025; in force: Between 13 and 17 January 2026
        baghdad | 2026-01-15 | under way: By the end of 2026; in force: By the end of September 2025; under way: Between 31 December 2025 and 18 January 2026
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
        return details.replace(" / The pace is not public; an even pace is drawn", "")
                .replace(" / The day is not known; an even pace is drawn", "")
                .replace(" / Nothing later found; it may have changed", "");
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
