package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Difference;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceWordsTest {
    @ParameterizedTest
    @CsvSource({
        "PLAN,         ,           the plan says nothing of this day",
        "REPORT,       ,           nothing is reported of this day",
        "LATER_REPORT, 2026-03-13, last reported on 13 March 2026",
        "DAY,          ,           it is not reported since when",
    })
    void what_is_missing_for_a_comparison_is_said(Difference.Lack lack, LocalDate lastEvidence, String words) {
        Difference difference = new Difference.CannotBeSaid(lack, Optional.ofNullable(lastEvidence));

        assertThat(DifferenceWords.of(difference)).isEqualTo("Cannot be said: " + words);
    }
}
