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

    @ParameterizedTest
    @CsvSource({
        "The ministry's plan, the ministry's plan",
        "Biden plan, Biden plan",
        "Theodore's plan, Theodore's plan",
    })
    void a_label_keeps_its_letters_after_other_words_as_it_may_begin_with_a_name(String label, String goingOn) {
        assertThat(TrackWords.goingOn(label)).isEqualTo(goingOn);
    }
}
