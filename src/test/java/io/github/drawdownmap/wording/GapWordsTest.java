package io.github.drawdownmap.wording;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.comparison.Gap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapWordsTest {

    /// 30 September to 13 January are 105 days; around the end of 2026 begins 62 days after 30 September 2026, and ends
    /// 95 days after the 27th. From 30 September 2025 to the beginning of 5025 are 3,000 years less three months.
    @ParameterizedTest
    @CsvSource({
        "2024-09-06/2025-09-30, 2026-01-13/2026-01-17, 105\u2013109 days late",
        "2024-09-06/2025-09-30, 2025-10-01, 1 day late",
        "2024-09-06/2026-12-31, 2026-12-01, 30 days early",
        "2026-12~, 2026-09-27/2026-09-30, 2\u20133 months early",
        "2026-12~, 2026-11-20, early",
        "2025-09-30, 2025-09-20~, about 10 days early",
        "2025-09-30, 2025-10-02/2025-10-05~, about 2\u20135 days late",
        "2024-09-06/2025-09-30, 2035-09-30, about 10 years late",
        "2024-09-06/2025-09-30, 5025/5525, '2,999\u20133,500 years late'"
    })
    void a_departure_before_or_after_its_date_leaves_a_gap(String planned, String reported, String words) {
        assertThat(gaps(NONE, planned, reported)).extracting(GapWords::brief).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-06/2025-09-30, 2025-09-30", "2024-09-06/2025-09-30, 2025-09-20/2025-10-05"})
    void a_departure_on_the_date_or_about_then_leaves_none(String planned, String reported) {
        assertThat(gaps(NONE, planned, reported)).isEmpty();
    }

    @Test
    void a_cut_is_no_departure() {
        assertThat(gaps(REDUCED, "2024-09-06/2025-09-30", "2026-01-13")).isEmpty();
    }

    private static List<Gap> gaps(Level level, String planned, String reported) {
        return Gap.between(
                PostureFixture.plan(change(FULL, "../2024-09-06", REPORT), change(level, planned, REPORT)),
                PostureFixture.report(
                        "6000-12-31", change(FULL, "../2024-09-06", REPORT), change(level, reported, REPORT)),
                LocalDate.of(6000, 1, 31));
    }
}
