package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelWordsTest {
    @ParameterizedTest
    @CsvSource({
        "forces at Baghdad, Forces at Baghdad",
        "\u200eforces at \u0642\u0627\u0639\u062f\u0629, \u200eForces at \u0642\u0627\u0639\u062f\u0629",
        "\u00e9tat-major, \u00c9tat-major",
        "\u200e, \u200e",
        "'', ''",
    })
    void a_sentence_begins_with_a_capital_behind_marks_of_direction_too(String words, String begun) {
        assertThat(LevelWords.capital(words)).isEqualTo(begun);
    }
}
