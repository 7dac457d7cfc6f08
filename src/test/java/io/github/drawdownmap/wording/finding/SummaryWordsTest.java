package io.github.drawdownmap.wording.finding;

import static io.github.drawdownmap.posture.PostureFixture.PRESS_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.TrackWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryWordsTest {
    @Test
    void a_short_name_of_a_plan_has_a_short_month() {
        assertThat(TrackWords.brief(PRESS_REPORT)).isEqualTo("Press report of 6 Sep 2024");
    }

    @Test
    void a_day_has_its_phase_with_the_days_left_and_what_that_asks_for() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(SummaryWords.phase(PostureFixture.posture(), PRESS_REPORT, day))
                .isEqualTo("Phase 1 of the plan · 92 days to its deadline");
        assertThat(SummaryWords.asks(PostureFixture.posture(), PRESS_REPORT, day))
                .isEqualTo("The plan asks: all forces out of Ain al-Asad, fewer in Baghdad");
    }

    /// "Transfer of tasks of the plan" would not be one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Transfert des tâches | “Transfert des tâches”, a phase of the plan · 92 days to its deadline
            Second stage         | Second stage of the plan · 92 days to its deadline
            Étape 2              | Étape 2 of the plan · 92 days to its deadline
            """)
    void a_phase_with_a_name_of_its_own_is_said_to_be_one(String label, String words) {
        Phase phase = PRESS_REPORT.phases().getFirst();
        Track plan = new Track(
                PRESS_REPORT.id(),
                PRESS_REPORT.kind(),
                PRESS_REPORT.label(),
                PRESS_REPORT.publisher(),
                PRESS_REPORT.stated(),
                PRESS_REPORT.note(),
                PRESS_REPORT.citations(),
                List.of(new Phase(label, phase.when(), phase.asks(), phase.citations())));

        assertThat(SummaryWords.phase(PostureFixture.posture(), plan, LocalDate.of(2025, 6, 30)))
                .isEqualTo(words);
    }

    @Test
    void after_its_last_phase_a_plan_has_no_deadline_left() {
        assertThat(SummaryWords.phase(PostureFixture.posture(), PRESS_REPORT, LocalDate.of(2027, 1, 15)))
                .isEqualTo("15 days after the plan’s last date");
    }
}
