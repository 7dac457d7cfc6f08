package io.github.drawdownmap.wording.finding;

import static io.github.drawdownmap.posture.PostureFixture.PRESS_REPORT;
import static io.github.drawdownmap.posture.PostureFixture.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.wording.TrackWords;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SummaryWordsTest {
    @Test
    void a_short_name_of_a_plan_has_a_short_month() {
        assertThat(TrackWords.brief(PRESS_REPORT)).isEqualTo("Press report of 6 Sep 2024");
    }

    @Test
    void before_anything_has_changed_the_summary_names_every_site() {
        SummaryWords summary =
                SummaryWords.of(PostureFixture.posture(), PRESS_REPORT, REPORTED, LocalDate.of(2025, 6, 30));
        assertThat(summary.changes())
                .containsExactly(
                        "Ain al-Asad: as before the drawdown, by the reports.",
                        "Baghdad: as before the drawdown, by the reports.",
                        "Erbil: as before the drawdown, by the reports.");
    }

    @Test
    void the_summary_names_the_phase_its_days_left_and_who_changed_last() {
        SummaryWords summary =
                SummaryWords.of(PostureFixture.posture(), PRESS_REPORT, PRESS_REPORT, LocalDate.of(2025, 6, 30));
        assertThat(summary.phase()).isEqualTo("Phase 1 of the plan · 92 days to its deadline");
        assertThat(summary.asks()).isEqualTo("The plan asks: all forces out of Ain al-Asad, fewer in Baghdad");
        assertThat(summary.changes())
                .containsExactly(
                        "Ain al-Asad: all forces to leave by 30 September 2025.",
                        "Baghdad: to be cut by 30 September 2025, to clearly fewer forces.");
    }

    @Test
    void after_its_last_phase_a_plan_has_no_deadline_left() {
        SummaryWords summary =
                SummaryWords.of(PostureFixture.posture(), PRESS_REPORT, PRESS_REPORT, LocalDate.of(2027, 1, 15));
        assertThat(summary.phase()).isEqualTo("15 days after the plan's last date");
    }
}
