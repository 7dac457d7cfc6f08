package io.github.drawdownmap.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled posture says what the tables of the design say, word for word.
class FactTableTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Pattern WORDS =
            Pattern.compile("(shifting)(?: (\\w+) to (\\w+))?(?:, share ([01]))?( \\(about\\))?");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Day                                | Ain al-Asad           | Baghdad                           | Erbil
            2024-09-01, not public yet         | full                  | full                              | full
            2024-09-05                         | full                  | full                              | full
            2025-03-15                         | shifting full to none | shifting full to reduced          | full
            2025-09-30, last day of the window | shifting, share 1     | shifting, share 1                 | full
            2025-10-01                         | none                  | shifting reduced to none, share 0 | full
            2026-06-15                         | none                  | shifting reduced to none          | full
            2026-12-16                         | none                  | shifting reduced to none          | shifting full to none (about)
            2027-01-01                         | none                  | none                              | none
            """)
    void the_press_report(String day, String ainAlAsad, String baghdad, String erbil) {
        LocalDate date = LocalDate.parse(day.substring(0, 10));

        assertSays(presence("ain-al-asad", "press-report", date), ainAlAsad);
        assertSays(presence("baghdad", "press-report", date), baghdad);
        assertSays(presence("erbil", "press-report", date), erbil);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # The mission in Iraq is over by the end of September 2025, the mission into Syria goes on until 2026-09.
            2024-09-01 | full                           | full                           | full
            2024-09-26 | full                           | full                           | full
            2024-09-27 | shifting full to none, share 0 | shifting full to none, share 0 | full
            2025-09-30 | shifting full to none, share 1 | shifting full to none, share 1 | full
            2025-10-01 | none                           | none                           | full
            2026-08-31 | none                           | none                           | full
            2026-09-01 | none                           | none                           | shifting full to none, share 0
            2026-09-30 | none                           | none                           | shifting full to none, share 1
            2026-10-01 | none                           | none                           | none
            """)
    void the_joint_statement(LocalDate day, String ainAlAsad, String baghdad, String erbil) {
        assertSays(presence("ain-al-asad", "joint-statement", day), ainAlAsad);
        assertSays(presence("baghdad", "joint-statement", day), baghdad);
        assertSays(presence("erbil", "joint-statement", day), erbil);
    }

    /// A first change with `..` in front has held since before anyone asked.
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | full ../2024-09-06; none 2024-09-06/2025-09
            baghdad     | press-report    | full ../2024-09-06; reduced 2024-09-06/2025-09; none 2025-10/2026
            erbil       | press-report    | full ../2024-09-06; none 2026-12~
            ain-al-asad | joint-statement | full ../2024-09-27; none 2024-09-27/2025-09
            baghdad     | joint-statement | full ../2024-09-27; none 2024-09-27/2025-09
            erbil       | joint-statement | full ../2024-09-27; none 2026-09
            ain-al-asad | reported        | full ../2024-08-05; reduced 2025-08-18~/2025-10-01; residual /2025-10-20; none 2026-01-13/2026-01-17
            baghdad     | reported        | full ../2024-09-06; residual 2025-08-24/2025-10-01; none 2025-12-31/2026-01-18
            erbil       | reported        | full ../2024-01-05; reduced 2026-02-04/2026-02-24; none 2026-09-27/2026-09-30
            """)
    void a_track_has_its_changes(String site, String track, String changes) {
        assertChanges(track(site, track), changes);
    }

    private static void assertChanges(SiteTrack track, String changes) {
        List<Change> found = track.changes();
        String[] expected = changes.split("; ", -1);

        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            String[] levelAndWindow = expected[i].split(" ", -1);
            Window window = Edtf.parse(levelAndWindow[1]);
            Change change = found.get(i);
            assertThat(change.level().id()).isEqualTo(levelAndWindow[0]);
            assertThat(change.when())
                    .isEqualTo(
                            i > 0 && window.isOpenStart()
                                    ? window.startingOn(
                                            found.get(i - 1).when().latest().plusDays(1))
                                    : window);
        }
    }

    /// What was known of the reported track on the day before and on the day of each publication that changed it.
    @ParameterizedTest(name = "{0} as known on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | 2025-08-23 | full ../2024-08-05
            ain-al-asad | 2025-08-24 | full ../2024-08-05; reduced 2025-08-24/..
            ain-al-asad | 2025-08-30 | full ../2024-08-05; reduced 2025-08-24/..
            ain-al-asad | 2025-08-31 | full ../2024-08-05; reduced 2025-08-18~/..
            ain-al-asad | 2025-09-30 | full ../2024-08-05; reduced 2025-08-18~/..
            ain-al-asad | 2025-10-01 | full ../2024-08-05; reduced 2025-08-18~/2025-10-01
            ain-al-asad | 2025-10-19 | full ../2024-08-05; reduced 2025-08-18~/2025-10-01
            ain-al-asad | 2025-10-20 | full ../2024-08-05; reduced 2025-08-18~/2025-10-01; residual /2025-10-20
            ain-al-asad | 2026-01-14 | full ../2024-08-05; reduced 2025-08-18~/2025-10-01; residual /2025-10-20; none 2026-01-13/..
            ain-al-asad | 2026-01-17 | full ../2024-08-05; reduced 2025-08-18~/2025-10-01; residual /2025-10-20; none 2026-01-13/2026-01-17
            baghdad     | 2025-08-23 | full ../2024-09-06
            baghdad     | 2025-08-24 | full ../2024-09-06; reduced 2025-08-24/..
            baghdad     | 2025-10-01 | full ../2024-09-06; residual 2025-08-24/2025-10-01
            baghdad     | 2026-01-17 | full ../2024-09-06; residual 2025-08-24/2025-10-01
            baghdad     | 2026-01-18 | full ../2024-09-06; residual 2025-08-24/2025-10-01; none 2025-12-31/2026-01-18
            erbil       | 2026-02-23 | full ../2024-01-05
            erbil       | 2026-02-24 | full ../2024-01-05; reduced 2026-02-04/2026-02-24
            erbil       | 2026-09-29 | full ../2024-01-05; reduced 2026-02-04/2026-02-24
            erbil       | 2026-09-30 | full ../2024-01-05; reduced 2026-02-04/2026-02-24; none 2026-09-27/2026-09-30
            """)
    void the_reported_track_as_it_was_known(String site, LocalDate day, String changes) {
        Posture known = POSTURE.knownOn(day);

        assertChanges(
                known.site(site).orElseThrow().track(known.track("reported").orElseThrow()), changes);
    }

    /// The evidence after each site's last departure, and the reports that do not say which level held.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | none 2026-01-18; none 2026-01-21; none 2026-09-26; none 2026-10-01
            baghdad     | none 2026-09-26; none 2026-10-01
            erbil       | reduced 2026-03-11; reduced 2026-03-12; reduced 2026-03-13~; reduced 2026-07-21; reduced 2026-08-03; reduced 2026-09-20; reduced 2026-09-26; none 2026-10-01
            """)
    void the_evidence_of_a_site_says_which_level_held(String site, String evidence) {
        List<String> found = track(site, "reported").evidence().stream()
                .filter(report -> report.when().latest().isAfter(LocalDate.parse("2026-02-24"))
                        || report.level().isNone())
                .map(report -> report.level().id() + " " + report.when())
                .toList();

        assertThat(found).containsExactly(evidence.split("; ", -1));
        assertThat(track(site, "reported").lastEvidence()).contains(LocalDate.parse("2026-10-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | 2025-08-17
            baghdad     | 2024-09-30/2024-10-01; 2025-08-17; 2025-12-31; 2026-03-02; 2026-03-04; 2026-03-10; 2026-03-15; 2026-07-09; 2026-09-24
            erbil       | 2026-07-15/2026-07-16
            """)
    void a_mention_shows_a_site_and_says_no_level(String site, String days) {
        assertThat(track(site, "reported").mentions())
                .extracting(mention -> mention.when().toString())
                .containsExactly(days.split("; ", -1));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | 2024-09-01 | full
            ain-al-asad | 2025-08-17 | full
            ain-al-asad | 2025-08-18 | shifting full to reduced, share 0 (about)
            ain-al-asad | 2025-10-01 | shifting full to reduced, share 1 (about)
            ain-al-asad | 2025-10-02 | shifting reduced to residual, share 0
            ain-al-asad | 2025-10-20 | shifting reduced to residual, share 1
            ain-al-asad | 2025-10-21 | residual
            ain-al-asad | 2026-01-12 | residual
            ain-al-asad | 2026-01-13 | shifting residual to none, share 0
            ain-al-asad | 2026-01-15 | shifting residual to none
            ain-al-asad | 2026-01-17 | shifting residual to none, share 1
            ain-al-asad | 2026-01-18 | none
            ain-al-asad | 2026-01-22 | none
            ain-al-asad | 2026-10-01 | none
            ain-al-asad | 2026-10-02 | silent none
            baghdad     | 2024-09-01 | full
            baghdad     | 2025-08-23 | full
            baghdad     | 2025-08-24 | shifting full to residual, share 0
            baghdad     | 2025-10-01 | shifting full to residual, share 1
            baghdad     | 2025-10-02 | residual
            baghdad     | 2025-12-31 | shifting residual to none, share 0
            baghdad     | 2026-01-15 | shifting residual to none
            baghdad     | 2026-01-19 | none
            baghdad     | 2026-03-25 | none
            baghdad     | 2026-10-01 | none
            baghdad     | 2026-10-02 | silent none
            erbil       | 2024-09-01 | full
            erbil       | 2026-02-03 | full
            erbil       | 2026-02-04 | shifting full to reduced, share 0
            erbil       | 2026-02-25 | reduced
            erbil       | 2026-03-20 | reduced
            erbil       | 2026-09-26 | reduced
            erbil       | 2026-09-27 | shifting reduced to none, share 0
            erbil       | 2026-09-28 | shifting reduced to none
            erbil       | 2026-09-30 | shifting reduced to none, share 1
            erbil       | 2026-10-01 | none
            erbil       | 2026-10-02 | silent none
            erbil       | 2027-01-31 | silent none
            """)
    void what_was_reported_of_a_day(String site, LocalDate day, String words) {
        assertSays(presence(site, "reported", day), words);
    }

    @ParameterizedTest
    @CsvSource({
        "baghdad, 2026-01-18, false",
        "baghdad, 2026-01-19, true",
        "baghdad, 2026-03-20, true",
        "baghdad, 2026-09-26, true",
        "baghdad, 2026-09-27, false",
        "ain-al-asad, 2026-08-02, false"
    })
    void what_was_reported_is_disputed(String site, LocalDate day, boolean disputed) {
        assertThat(track(site, "reported").disputeOn(day).isPresent()).isEqualTo(disputed);
    }

    @Test
    void erbil_stays_as_a_reading_until_the_end_of_2026() {
        Change first = track("erbil", "press-report").changes().getFirst();

        assertThat(first.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(first.why()).contains("that none leave earlier is a reading");
    }

    @Test
    void the_sources_end_about_10_October_2026() {
        assertThat(POSTURE.about().sourcesEnd()).contains(Edtf.parse("2026-10-10~"));
        assertThat(POSTURE.about().compiled()).isEqualTo("2026-11-25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            full     | Presence as before the drawdown | as before the drawdown
            reduced  | Significantly reduced           | clearly fewer forces
            residual | Advisers or a small party       | only advisers or a small party
            none     | No coalition forces             | no coalition forces
            """)
    void a_level_has_a_label_and_a_word(String id, String label, String word) {
        Level level = POSTURE.levels().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(level.label()).isEqualTo(label);
        assertThat(level.word()).isEqualTo(word);
    }

    @Test
    void the_span_is_that_of_the_slider() {
        assertThat(POSTURE.firstDay()).isEqualTo("2024-09-01");
        assertThat(POSTURE.lastDay()).isEqualTo("2027-01-31");
    }

    @Test
    void advisers_who_may_stay_are_a_note_on_every_last_change_of_the_press_report_never_a_level() {
        for (Site site : POSTURE.sites()) {
            Change last = track(site.id(), "press-report").changes().getLast();
            assertThat(last.note()).containsIgnoringCase("advisers");
            assertThat(last.level().isNone()).isTrue();
        }
    }

    private static SiteTrack track(String site, String track) {
        return POSTURE.site(site).orElseThrow().track(POSTURE.track(track).orElseThrow());
    }

    private static Presence presence(String site, String track, LocalDate day) {
        return track(site, track).presenceOn(day);
    }

    private static void assertSays(Presence presence, String words) {
        Matcher shifting = WORDS.matcher(words);
        if (shifting.matches()) assertShifts(presence, shifting);
        else assertThat(inShort(presence)).isEqualTo(words);
    }

    private static void assertShifts(Presence presence, Matcher words) {
        assertThat(presence).isInstanceOf(Presence.Shifting.class);
        Presence.Shifting shifting = (Presence.Shifting) presence;
        if (words.group(2) != null) assertThat(shifting.from().id()).isEqualTo(words.group(2));
        if (words.group(3) != null) assertThat(shifting.to().id()).isEqualTo(words.group(3));
        if (words.group(4) != null)
            assertThat(shifting.share()).isCloseTo(Double.parseDouble(words.group(4)), within(0.0));
        assertThat(shifting.change().when().isApproximate()).isEqualTo(words.group(5) != null);
    }

    private static String inShort(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> holding.level().id();
            case Presence.Shifting shifting ->
                "shifting " + shifting.from().id() + " to " + shifting.to().id();
            case Presence.Silent silent -> "silent " + silent.level().id();
            case Presence.Unstated unstated -> "unstated";
        };
    }
}
