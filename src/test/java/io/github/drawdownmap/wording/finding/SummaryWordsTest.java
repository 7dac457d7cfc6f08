package io.github.drawdownmap.wording.finding;

import static io.github.drawdownmap.posture.PostureFixture.PRESS_REPORT;
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
    void a_day_has_its_phase_with_the_days_left_and_what_that_asks_for() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(SummaryWords.phase(PostureFixture.posture(), PRESS_REPORT, day))
                .isEqualTo("Phase 1 of the plan · 92 days to its deadline");
        assertThat(SummaryWords.asks(PostureFixture.posture(), PRESS_REPORT, day))
                .isEqualTo("The plan asks: all forces out of Ain al-Asad, fewer in Baghdad");
    }

    @Test
    void after_its_last_phase_a_plan_has_no_deadline_left() {
        assertThat(SummaryWords.phase(PostureFixture.posture(), PRESS_REPORT, LocalDate.of(2027, 1, 15)))
                .isEqualTo("15 days after the plan’s last date");
    }
}
