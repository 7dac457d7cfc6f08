package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);
    private static final LocalDate SHOWN = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final TypedDay.Frame FRAME = new TypedDay.Frame(FIRST, LAST, SHOWN, TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-30          | 2025-09-30",
                " 2025-09-30         | 2025-09-30",
                "2025-9-3            | 2025-09-03",
                "2025/09/30          | 2025-09-30",
                "2025-09             | 2025-09-01",
                "30 Sep 2025         | 2025-09-30",
                "30 sept. 2025       | 2025-09-30",
                "30th September 2025 | 2025-09-30",
                "1st of the          | ",
                "Sep 30, 2025        | 2025-09-30",
                "September 2025      | 2025-09-01",
                "SEP 2025            | 2025-09-01",
                "30.9.2025           | 2025-09-30",
                "03.04.2025          | 2025-04-03",
                "30/9/2025           | 2025-09-30",
                "9/30/2025           | 2025-09-30",
                "4/4/2025            | 2025-04-04",
                "2026                | 2026-01-01",
                "2024                | 2024-09-01",
                "today               | 2026-11-24",
                "29 Feb 2028         | ",
                "٢٠٢٥-٠٩-٣٠          | 2025-09-30",
            })
    void dates_are_read_as_people_write_them(String typed, LocalDate day) {
        TypedDay read = TypedDay.parse(typed, FRAME);
        if (day == null) assertThat(read).isInstanceOf(TypedDay.Rejected.class);
        else assertThat(read).isEqualTo(new TypedDay.Read(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 December 500  | 0500-12-31
            Dec 31, 500      | 0500-12-31
            December 500     | 0500-12-01
            end of June 500  | 0500-06-30
            500              | 0500-01-01
            3 May 012        | 0012-05-03
            0500-12-31       | 0500-12-31
            +300             | 0500-10-28
            """)
    void years_of_long_ago_are_read_as_they_are_told(String typed, LocalDate day) {
        LocalDate shown = LocalDate.of(500, 1, 1);
        TypedDay.Frame longAgo = new TypedDay.Frame(LocalDate.of(1, 1, 1), LocalDate.of(600, 12, 31), shown, shown);
        assertThat(TypedDay.parse(typed, longAgo)).isEqualTo(new TypedDay.Read(day));
    }

    /// The timeline runs from June 2023 to February 2024, and its last day is shown.
    @ParameterizedTest
    @CsvSource({"31 December, 2023-12-31", "1 June, 2023-06-01", "3 Jan, 2024-01-03", "30 March,"})
    void a_day_without_a_year_lies_in_the_nearest_one_in_which_it_is_allowed(String typed, @Nullable LocalDate day) {
        LocalDate last = LocalDate.of(2024, 2, 29);
        TypedDay read = TypedDay.parse(typed, new TypedDay.Frame(LocalDate.of(2023, 6, 1), last, last, last));
        if (day == null) assertThat(read).isInstanceOf(TypedDay.Rejected.class);
        else assertThat(read).isEqualTo(new TypedDay.Read(day));
    }

    /// The shown day is 15 January 2026, today is 24 November 2026.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30-Sep-2025               | 2025-09-30",
                "30/Sep/2025               | 2025-09-30",
                "30.Sep.2025               | 2025-09-30",
                "30-09-2025                | 2025-09-30",
                "09/2025                   | 2025-09-01",
                "9.2025                    | 2025-09-01",
                "09-2025                   | 2025-09-01",
                "Sep-2025                  | 2025-09-01",
                "30 September              | 2026-09-30",
                "Sep 30                    | 2026-09-30",
                "September                 | 2026-09-01",
                "30 Sep 25                 | 2025-09-30",
                "30.09.25                  | 2025-09-30",
                "30. September 2025        | 2025-09-30",
                "30th of September 2025    | 2025-09-30",
                "the 30th of September 2025| ",
                "Tuesday 30 September 2025 | 2025-09-30",
                "Tue, 30 Sep 2025          | 2025-09-30",
                "Tues. 30 Sep 2025         | 2025-09-30",
                "Monday                    | ",
                "30 Sep 2025     | 2025-09-30",
                "30 Sep 2025     | 2025-09-30",
                "2025–09‑30      | 2025-09-30",
                "2025−09−30      | 2025-09-30",
                "2025 Sep 30               | 2025-09-30",
                "2025 September            | 2025-09-01",
                "20250930                  | 2025-09-30",
                "2025-09-30T00:00:00Z      | 2025-09-30",
                "2025-09-30 23:59:59       | 2025-09-30",
                "end of September 2025     | 2025-09-30",
                "the end of 2025           | 2025-12-31",
                "Q3 2025                   | 2025-07-01",
                "end of Q3 2025            | 2025-09-30",
                "2026-12~                  | 2026-12-01",
                "/2025-10-20               | 2025-10-20",
                "2025-08-18~/2025-10-01    | 2025-08-18",
                "2026-01-13/..             | 2026-01-13",
                "tomorrow                  | 2026-11-25",
                "Yesterday                 | 2026-11-23",
                "+30                       | 2026-02-14",
                "-7                        | 2026-01-08",
                "−7                   | 2026-01-08",
                "+2m                       | 2026-03-15",
                "-1y                       | 2025-01-15",
                "+2 weeks                  | 2026-01-29",
                "1/9/2024                  | 2024-09-01",
                "8/12/2024                 | 2024-12-08",
                "30 أيلول 2025             | 2025-09-30",
                "٣٠ سبتمبر ٢٠٢٥            | 2025-09-30",
                "17 كانون الثاني 2026      | 2026-01-17",
                "31 كانون الأول 2025       | 2025-12-31",
                "30ی ئەیلوولی 2025         | ",
                "30 ئەیلوول 2025           | 2025-09-30",
                "17 کانوونی دووەم 2026     | 2026-01-17",
                "Sepp 2025                 | ",
                "+999999                   | ",
                "+99999y                   | ",
            })
    void dates_are_read_as_they_stand_on_pages_and_in_sheets(String typed, LocalDate day) {
        dates_are_read_as_people_write_them(typed, day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 Sep 2025  | September 2025 has 30 days, so there is no 31 September.",
                "2025-02-29   | February 2025 has 28 days, so there is no 29 February.",
                "2025-13-01   | There is no month 13. Months run from 1 to 12.",
                "1 Foo 2025   | “foo” is not the name of a month. Write it like Sep or September.",
                "2024-08-31   | The timeline runs from 1 September 2024 to 31 January 2027. Choose a day in between.",
                "Feb 2027     | The timeline runs from 1 September 2024 to 31 January 2027. Choose a day in between.",
                "3/4/2025     | This can be 3 April 2025 or 4 March 2025. Write the month as a word, or the year first.",
                "soon         | “soon” is not a date. Write it like 2025-09-30, 30 Sep 2025 or Sep 2025.",
                "''           | 'Type a date: 2025-09-30, 30 Sep 2025 or Sep 2025.'",
            })
    void what_is_no_day_of_the_timeline_is_rejected_with_the_reason(String typed, String reason) {
        assertThat(TypedDay.parse(typed, FRAME)).isEqualTo(new TypedDay.Rejected(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/0/2025",
                "0.0.2025",
                "2025-00-10",
                "2025-01-00",
                "0000",
                "99.99.9999",
                "1 {0} 2025",
                "@99999999999"
            })
    void nonsense_is_rejected_and_never_breaks(String typed) {
        assertThat(TypedDay.parse(typed, FRAME)).isInstanceOf(TypedDay.Rejected.class);
    }

    @Property
    void any_text_is_read_or_rejected(@ForAll String typed) {
        assertThat(TypedDay.parse(typed, FRAME)).isNotNull();
    }
}
