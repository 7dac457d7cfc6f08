package io.github.drawdownmap.data.table.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDatesTest {
    private static final TableDates DATES = new TableDates(DateOrder.UNSURE, Optional.empty());

    /// There is no 19th month, and of dates in both orders none tells of a third.
    @Test
    void a_date_that_can_be_two_is_told_with_one_of_the_same_tables_that_can_not() {
        assertThat(shown("7/8/2024", "since before 19/5/2024"))
                .contains(new ShownOrder("19/5/2024", DateOrder.DAY_FIRST));
        assertThat(shown("5-19-2024")).contains(new ShownOrder("5-19-2024", DateOrder.MONTH_FIRST));
        assertThat(shown("19/5/2024", "5/19/2024")).isEmpty();
        assertThat(shown("7/8/2024", "19/13/2024", "32/5/2024", "2024/5/19", "19/5/24/2024"))
                .isEmpty();

        TableDates dates = new TableDates(DateOrder.UNSURE, shown("19/5/2024"));
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> dates.window("7/8/2024"))
                .withMessageContaining("\"7/8/2024\" can be 2024-08-07 or 2024-07-08")
                .satisfies(told -> assertThat(told.remedy())
                        .isEqualTo(
                                "19/5/2024 in the same tables is day-first: write the year first or the month as a word, or"
                                        + " give --dates day-first on the command line"));
    }

    private static Optional<ShownOrder> shown(String... cells) {
        return ShownOrder.in(Stream.of(cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-30                       | 2025-09-30",
                "du 3 au 5 juin 2025              | 2025-06-03/2025-06-05",
                "3 au 5 juin 2025                 | 2025-06-03/2025-06-05",
                "du 1er juin au 3 juillet 2025    | 2025-06-01/2025-07-03",
                "du 1er au 3 juin 2025            | 2025-06-01/2025-06-03",
                "entre le 3 et le 5 juin 2025     | 2025-06-03/2025-06-05",
                "vom 3. bis 5. Juni 2025          | 2025-06-03/2025-06-05",
                "1st to 30th September 2025       | 2025-09-01/2025-09-30",
                "9/30/2025 12:00:00 AM            | 2025-09-30",
                "9/30/2025 0:00                   | 2025-09-30",
                "30.09.2025 23:30                 | 2025-09-30",
                "30/09/2025 11:30 p.m.            | 2025-09-30",
                "30 Sep 2025 10:00                | 2025-09-30",
                "September 30, 2025 at 10:00 am   | 2025-09-30",
                "30 septembre 2025 à 10h30        | 2025-09-30",
                "30.09.2025, 10:00 Uhr            | 2025-09-30",
                "30-Sep-2025 10:00:00.123         | 2025-09-30",
                "30/09/2025 10:00:00,123          | 2025-09-30",
                "30SEP2025:10:00:00               | 2025-09-30",
                "2025-9-3 10:00                   | 2025-09-03",
                "2025/9/3 8:05:00                 | 2025-09-03",
                "2025-09-03T10:00:00.123456+02:00 | 2025-09-03",
                "20250903T100000Z                 | 2025-09-03",
                "20250903                         | 2025-09-03",
                "10:00, 30 September 2025 (UTC)   | 2025-09-30",
                "Tue, 30 Sep 2025 10:00:00 +0000  | 2025-09-30",
                "Tue Sep 30 10:00:00 UTC 2025     | 2025-09-30",
                "Tue Sep 30 2025 10:00:00 GMT+0200 (Central European Summer Time) | 2025-09-30",
                "30 Sep 2025 10 a.m.              | 2025-09-30",
                "30 Sep 2025 10:00-12:30          | 2025-09-30",
                "2025-09-30 10:00 - 2025-10-02 12:00 | 2025-09-30/2025-10-02",
                "30 Sep 2025 10:00 to 2 Oct 2025 12:00 | 2025-09-30/2025-10-02",
                "1415-10-25 AD                    | 1415-10-25",
                "by 25 October 1415 CE            | /1415-10-25",
                "1501                             | 1501",
                "2024-09-06/2025-09               | 2024-09-06/2025-09",
                "../2025-01-15                    | ../2025-01-15",
                "2026-12~                         | 2026-12~",
                "30 Sep 2025                      | 2025-09-30",
                "30/9/2025                        | 2025-09-30",
                "30.09.2025                       | 2025-09-30",
                "September 2025                   | 2025-09",
                "09/2025                          | 2025-09",
                "2025                             | 2025",
                "Q3 2025                          | 2025-07/2025-09",
                "H1 2025                          | 2025-01/2025-06",
                "2025 H2                          | 2025-07/2025-12",
                "first half of 2025               | 2025-01/2025-06",
                "in the 2nd half of 2025          | 2025-07/2025-12",
                "third quarter of 2025            | 2025-07/2025-09",
                "by the fourth quarter of 2025    | /2025-12",
                "Q3 of 2025                       | 2025-07/2025-09",
                "since Q3 2025                    | 2025-07/..",
                "Q1 2025 to Q3 2025               | 2025-01/2025-09",
                "May-July 2025                    | 2025-05/2025-07",
                "in 2025                          | 2025",
                "during September 2025            | 2025-09",
                "sometime in September 2025       | 2025-09",
                "in the course of 2025            | 2025",
                "on 30 September 2025             | 2025-09-30",
                "On the 30th of September 2025    | 2025-09-30",
                "about 15 August 2025             | 2025-08-15~",
                "c. 2025                          | 2025~",
                "~ Aug 2025                       | 2025-08~",
                "by 30 Sep 2025                   | /2025-09-30",
                "By the end of September 2025     | /2025-09-30",
                "until Sept 2025                  | /2025-09",
                "since October 2025               | 2025-10/..",
                "from 1 October 2025 on           | 2025-10-01/..",
                "since before 6 September 2024    | ../2024-09-06",
                "1 to 30 Sep 2025                 | 2025-09-01/2025-09-30",
                "1-30 Sep 2025                    | 2025-09-01/2025-09-30",
                "Sep–Oct 2025                     | 2025-09/2025-10",
                "13 October – 31 October 2021     | 2021-10-13/2021-10-31",
                "2021-10-02 - 2021-10-12          | 2021-10-02/2021-10-12",
                "between 9 July 2021 and Jan 2022 | 2021-07-09/2022-01",
                "from about Aug 2025 to end of October 2025 | 2025-08~/2025-10-31",
                "end of September 2025            | 2025-09-30~",
                "30 أيلول 2025                    | 2025-09-30",
                "before May 2025                  | /2025-04-30",
                "after 3 June 2025                | 2025-06-04/..",
                "June/July 2025                   | 2025-06/2025-07",
                "Oct 3-9, 2025                    | 2025-10-03/2025-10-09",
                "5 May 2025?                      | 2025-05-05~",
                "“1 May 2025”                     | 2025-05-01"
            })
    void a_date_is_read_as_files_and_as_people_write_it(String text, String edtf) throws Exception {
        assertThat(edtf(DATES, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "03/04/2025 | \"03/04/2025\" can be 2025-04-03 or 2025-03-04",
                "31 Sep 2025 | \"31 Sep 2025\" names a day that does not exist: September 2025 has 30 days",
                "2025-13-01 | \"2025-13-01\" names a day that does not exist",
                "2025-10/2025-09 | \"2025-10/2025-09\" runs backwards",
                "Oct 2025 to Sep 2025 | \"Oct 2025 to Sep 2025\" runs backwards",
                "30 September | \"30 September\" has no year",
                "Jun-24 | \"Jun-24\" can be a month or a day without a year",
                "Jun 85 | \"Jun 85\" has a year of two digits",
                "24-Jun | \"24-Jun\" has no year",
                "early June | \"early June\" has no year",
                "by mid-July | \"by mid-July\" has no year",
                "spring | \"spring\" has no year",
                "early 2022 | \"early 2022\" is no exact date",
                "45930 | \"45930\" is a date as a spreadsheet counts it, 2025-09-30",
                "H3 2025 | \"H3 2025\" is no date",
                "soon | \"soon\" is no date"
            })
    void what_is_no_date_says_what_is_wrong(String text, String what) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> edtf(DATES, text))
                .matches(e -> e.what().equals(what), what);
    }

    /// Of June 2024 and of 24 June a spreadsheet shows the same.
    @Test
    void what_can_be_a_month_or_a_day_says_how_either_is_written() {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> edtf(DATES, "Jun-24"))
                .matches(e -> e.remedy().equals("write 2024-06 for the month, or the year behind the day"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early 2025          | 2025-01/2025-04",
                "late 2025           | 2025-09/2025-12",
                "mid-June 2025       | 2025-06-11/2025-06-20",
                "by late Feb 2024    | by 2024-02-29",
                "by mid-July 2020    | by 2020-07-20",
                "before mid-July 2020 | before 2020-07-11",
                "after early May 2025 | after 2025-05-10",
                "since mid-2025      | since 2025-05-01",
                "Spring 2025         | 2025-03/2025-05",
                "winter 2025         | 2025-12/2026-02"
            })
    void what_is_no_exact_date_is_told_with_days_that_it_may_mean(String text, String days) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> edtf(DATES, text))
                .matches(e -> e.remedy().equals("write the days that you mean, such as " + days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1446-03-12        | has the year 1446, which is one of the Hijri or Persian calendar, or long ago",
                "12/03/1446        | has the year 1446",
                "14460312          | has the year 1446",
                "١٢/٠٣/١٤٤٦ هـ     | has the year 1446",
                "1446/1447         | has the year 1446",
                "since 1443        | has the year 1443",
                "15 Mehr 1403      | has the year 1403",
                "۱۴۰۳/۰۷/۱۵        | has the year 1403",
                "30/9/2568         | has the year 2568, which is one of the Buddhist calendar, or far ahead",
                "๓๐ ก.ย. ๒๕๖๘      | has the year 2568",
                "12 رمضان 2025     | names a month of the Hijri calendar",
                "by 12 Ramadan     | names a month of the Hijri calendar",
                "1 Muharram 47 AH  | names a month of the Hijri calendar",
                "15 مهر 04         | names a month of the Persian calendar",
                "1 Farvardin       | names a month of the Persian calendar"
            })
    void a_date_of_another_calendar_is_refused_as_one(String text, String what) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> edtf(DATES, text))
                .matches(e -> e.what().startsWith("\"" + text + "\" " + what), what)
                .matches(e -> e.remedy().startsWith("write the day of the Gregorian calendar, such as 2025-09-30"));
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2025-04-03", "MONTH_FIRST, 2025-03-04"})
    void what_has_two_meanings_is_read_as_the_author_says(DateOrder order, String edtf) throws Exception {
        assertThat(edtf(new TableDates(order, Optional.empty()), "03/04/2025")).isEqualTo(edtf);
    }

    private static String edtf(TableDates dates, String text) {
        return Edtf.write(dates.window(text));
    }
}
