package io.github.drawdownmap.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDaysTest {
    private static WrittenDays read(String text) {
        return WrittenDays.parse(text, OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "30 Sep 2025, 2025-09-30, 2025-09-30",
        "9/30/2025, 2025-09-30, 2025-09-30",
        "September 2025, 2025-09-01, 2025-09-30",
        "Q3 2025, 2025-07-01, 2025-09-30",
        "2025, 2025-01-01, 2025-12-31",
        "end of 2025, 2025-12-31, 2025-12-31",
        "28 avril 2022, 2022-04-28, 2022-04-28",
        "1er août 2022, 2022-08-01, 2022-08-01",
        "3. März 2025, 2025-03-03, 2025-03-03",
        "diciembre 2025, 2025-12-01, 2025-12-31"
    })
    void it_is_all_the_days_that_the_text_names(String text, LocalDate earliest, LocalDate latest) {
        assertThat(read(text)).isEqualTo(new WrittenDays.Read(earliest, latest));
    }

    @Test
    void what_has_two_meanings_is_both() {
        assertThat(read("3/4/2025"))
                .isEqualTo(new WrittenDays.Ambiguous(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 3, 4)));
    }

    @Test
    void a_day_without_a_year_lies_in_the_one_that_is_given_and_in_none_otherwise() {
        assertThat(read("30 September")).isEqualTo(new WrittenDays.NoYear());
        assertThat(WrittenDays.parse("30 September", OptionalInt.of(2026)))
                .isEqualTo(new WrittenDays.Read(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void what_is_no_date_says_why() {
        assertThat(read("31 Sep 2025")).isEqualTo(new WrittenDays.NoSuchDay(YearMonth.of(2025, 9), 31));
        assertThat(read("2025-13-01")).isEqualTo(new WrittenDays.NoSuchMonth(13));
        assertThat(read("1 Foo 2025")).isEqualTo(new WrittenDays.NoSuchName("foo"));
        assertThat(read("soon")).isEqualTo(new WrittenDays.Unknown());
        assertThat(read("5 @99999999999 2025")).isEqualTo(new WrittenDays.Unknown());
    }
}
