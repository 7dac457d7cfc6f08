package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-06/2025-09-30  | by 30 September 2025
            2025-10/2026-12        | by the end of December 2026
            2024-09-06/2025-09     | by the end of September 2025
            2025-10/2026           | by the end of 2026
            2026-12~               | around the end of 2026
            2026-01~               | around the start of 2026
            2026-05~               | around May 2026
            2026-09                | in September 2026
            2026-03-04             | on 4 March 2026
            2026-03-04~            | about 4 March 2026
            2026                   | in 2026
            2026?                  | around 2026
            /2025-10-20            | by 20 October 2025
            2025-10/..             | from October 2025 on
            """)
    void a_window_of_a_plan_is_a_deadline(String edtf, String words) {
        assertThat(WindowWords.of(Edtf.parse(edtf), Track.Kind.PLANNED)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-13/2026-01-17  | between 13 and 17 January 2026
            2025-08-24/2025-10-01  | between 24 August and 1 October 2025
            2025-08-18~/2025-10-01 | between about 18 August and 1 October 2025
            2025-12-31/2026-01-18  | between 31 December 2025 and 18 January 2026
            /2025-10-20            | by 20 October 2025
            """)
    void a_window_of_a_report_is_what_is_known_of_the_day(String edtf, String words) {
        assertThat(WindowWords.of(Edtf.parse(edtf), Track.Kind.REPORTED)).isEqualTo(words);
    }

    /// A number of one or two digits would be taken for a day.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0500-12-31             | 31 December 500
            0500-12                | December 500
            0500                   | 500
            0122/0128              | 122 to 128
            0012                   | 012
            0012-05-03             | 3 May 012
            """)
    void a_year_of_long_ago_is_told_in_one_way(String edtf, String words) {
        assertThat(WindowWords.date(Edtf.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-06             | 6 September 2024
            2024-09                | September 2024
            2025                   | 2025
            2025-10~               | about October 2025
            2026-01-13/2026-01-17  | 13 to 17 January 2026
            2025-08-18~/2025-10-01 | about 18 August to 1 October 2025
            /2025-10-20            | by 20 October 2025
            """)
    void a_source_dates_itself_as_finely_as_it_does(String edtf, String words) {
        assertThat(WindowWords.date(Edtf.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-06/2025-09-30  | PLANNED  | by 30 Sep 2025
            2026-01-13/2026-01-17  | REPORTED | 13 – 17 Jan 2026
            2025-12-31/2026-01-18  | REPORTED | 31 Dec 2025 – 18 Jan 2026
            """)
    void a_caption_shortens_the_months(String edtf, Track.Kind kind, String words) {
        assertThat(WindowWords.brief(Edtf.parse(edtf), kind)).isEqualTo(words);
    }

    /// One column of the drawer had "13 to 14 Jan 2026" beside "13 – 17 Jan 2026".
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-13/2026-01-14  | 13 – 14 Jan 2026
            2026-01-19/2026-09-26  | 19 Jan – 26 Sep 2026
            2025-12-31/2026-01-18  | 31 Dec 2025 – 18 Jan 2026
            2026-01-14             | 14 Jan 2026
            /2026-01-16            | by 16 Jan 2026
            """)
    void a_short_range_is_written_in_one_way(String edtf, String words) {
        assertThat(WindowWords.briefDate(Edtf.parse(edtf))).isEqualTo(words);
    }
}
