package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Press report of 6 September 2024, Plan: Press report of 6 September 2024",
        "Planning note, Plan: Planning note",
        "The plan, The plan",
        "the ministry's plan, The ministry's plan",
        "PLAN A, PLAN A",
    })
    void a_label_that_says_that_it_is_a_plan_is_not_told_so_again(String label, String named) {
        assertThat(TrackWords.plan(label)).isEqualTo(named);
    }
}
