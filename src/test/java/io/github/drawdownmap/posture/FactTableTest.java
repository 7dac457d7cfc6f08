package io.github.drawdownmap.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.data.PostureReader;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | reduced 2025-08-18~/2025-10-01; residual /2025-10-20; none 2026-01-13/2026-01-17 | 2026-01-21
            baghdad     | residual 2025-08-24/2025-10-01; none 2025-12-31/2026-01-18                       | 2026-03-24
            erbil       | reduced 2026-02-04/2026-02-24                                                    | 2026-03-13
            """)
    void the_reported_track(String site, String changes, LocalDate lastEvidence) {
        SiteTrack report = track(site, "reported");
        List<Change> found = report.changes();
        String[] expected = changes.split("; ", -1);

        assertThat(report.lastEvidence()).contains(lastEvidence);
        assertThat(found).hasSize(1 + expected.length);
        assertThat(found.getFirst().level().id()).isEqualTo("full");
        assertThat(found.getFirst().when().latest()).isBefore("2024-09-01");
        for (int i = 0; i < expected.length; i++) {
            String[] levelAndWindow = expected[i].split(" ", -1);
            Window window = Edtf.parse(levelAndWindow[1]);
            Change before = found.get(i);
            Change change = found.get(i + 1);
            assertThat(change.level().id()).isEqualTo(levelAndWindow[0]);
            assertThat(change.when())
                    .isEqualTo(
                            window.isOpenStart()
                                    ? window.startingOn(before.when().latest().plusDays(1))
                                    : window);
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | 2025-08-17 | full
            ain-al-asad | 2025-08-18 | shifting full to reduced, share 0 (about)
            ain-al-asad | 2025-10-01 | shifting full to reduced, share 1 (about)
            ain-al-asad | 2025-10-02 | shifting reduced to residual, share 0
            ain-al-asad | 2025-10-20 | shifting reduced to residual, share 1
            ain-al-asad | 2025-10-21 | residual
            ain-al-asad | 2026-01-12 | residual
            ain-al-asad | 2026-01-13 | shifting residual to none, share 0
            ain-al-asad | 2026-01-17 | shifting residual to none, share 1
            ain-al-asad | 2026-01-18 | none
            ain-al-asad | 2026-01-21 | none
            ain-al-asad | 2026-01-22 | silent none
            baghdad     | 2025-08-23 | full
            baghdad     | 2025-08-24 | shifting full to residual, share 0
            baghdad     | 2025-10-02 | residual
            baghdad     | 2025-12-31 | shifting residual to none, share 0
            baghdad     | 2026-01-19 | none
            baghdad     | 2026-03-24 | none
            baghdad     | 2026-03-25 | silent none
            erbil       | 2024-09-01 | full
            erbil       | 2026-02-03 | full
            erbil       | 2026-02-04 | shifting full to reduced, share 0
            erbil       | 2026-02-25 | reduced
            erbil       | 2026-03-13 | reduced
            erbil       | 2026-03-14 | silent reduced
            erbil       | 2027-01-31 | silent reduced
            """)
    void what_was_reported_of_a_day(String site, LocalDate day, String words) {
        assertSays(presence(site, "reported", day), words);
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

    @Test
    void the_press_report_gives_two_numbers() {
        assertThat(POSTURE.figures())
                .filteredOn(figure -> figure.when().equals(Edtf.parse("2024-09")))
                .filteredOn(figure -> figure.citations().stream()
                        .anyMatch(citation -> citation.source().id().equals("aawsat-2024-09-06")))
                .extracting(figure -> figure.area() + " " + figure.max().orElseThrow())
                .containsExactlyInAnyOrder("Iraq 2500", "Syria 900");
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
