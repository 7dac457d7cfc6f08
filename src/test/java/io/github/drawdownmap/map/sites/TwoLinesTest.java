package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Presence as before the drawdown         | Presence as before       | the drawdown
            Leaving, 13 \u2013 17 Jan 2026          | Leaving,                 | 13 \u2013 17 Jan 2026
            Leaving, 31 Dec 2025 \u2013 18 Jan 2026 | Leaving,                 | 31 Dec 2025 \u2013 18 Jan 2026
            31 Dec 2025 \u2013 18 Jan 2026          | 31 Dec 2025 \u2013           | 18 Jan 2026
            Leaving, 105\u2013109 days past its date | Leaving, 105\u2013109 days   | past its date
            Gone                                    | Gone                     | ''
            """)
    void words_are_parted_near_their_middle_where_one_would_pause_and_not_inside_of_a_date(
            String words, String first, String second) {
        assertThat(TwoLines.of(words)).isEqualTo(new TwoLines(first, second));
    }
}
