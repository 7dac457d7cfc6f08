package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.time.DayRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A year has 365.2425 days on average: 1,000 days are 2.74 of them, 1,644 are 4.50 and 2,009 are 5.50; 1,643,227 days
/// are 4,499 years, 2,008,834 are 5,500.
class DayWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1         | 1 day
            999       | 999 days
            1000      | about 2½ years
            1095      | about 3 years
            1460      | about 4 years
            1644      | about 4½ years
            2009      | about 6 years
            3652      | about 10 years
            182621    | about 500 years
            1643227   | about 4,499 years
            """)
    void more_days_than_anyone_has_a_feeling_for_are_counted_in_years(long days, String words) {
        assertThat(DayWords.count(days)).isEqualTo(words);
        assertThat(DayWords.ahead(days)).isEqualTo("in " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23        | 23 days earlier
            1000      | about 2½ years earlier
            4018      | about 11 years earlier
            """)
    void so_are_those_that_lie_back(long days, String words) {
        assertThat(DayWords.earlier(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3         | in a few days
            14        | in about 2 weeks
            30        | in about a month
            851       | in about 28 months
            182621    | in about 500 years
            """)
    void what_is_about_right_is_never_counted_in_days(long days, String words) {
        assertThat(DayWords.aboutAhead(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            105     | 109     | 105 to 109 days        | 105–109 days
            1       | 1       | 1 day                  | 1 day
            347     | 999     | 347 to 999 days        | 347–999 days
            347     | 1000    | up to 3 years          | up to 3 years
            400     | 1000    | one to three years     | 1–3 years
            1003    | 1003    | about 2½ years         | about 2½ years
            1826    | 2557    | five to seven years    | 5–7 years
            3652    | 5113    | 10 to 14 years         | 10–14 years
            10      | 5113    | up to 14 years         | up to 14 years
            1643227 | 2008834 | 4,499 to 5,500 years   | 4,499–5,500 years
            """)
    void a_range_is_told_in_the_unit_of_its_longer_end(long least, long most, String full, String brief) {
        DayRange days = new DayRange(least, most);
        assertThat(DayWords.range(days, false)).isEqualTo(full);
        assertThat(DayWords.briefRange(days, false)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11      | about 11 days     | about 11 days
            3652    | about 10 years    | about 10 years
            """)
    void what_is_counted_from_about_a_day_says_so_once(long days, String full, String brief) {
        DayRange exact = new DayRange(days, days);
        assertThat(DayWords.range(exact, true)).isEqualTo(full);
        assertThat(DayWords.briefRange(exact, true)).isEqualTo(brief);
    }
}
