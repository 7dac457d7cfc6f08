package io.github.drawdownmap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @Nested
    class Dates {
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "2025,       2025-01-01, 2025-12-31, YEAR",
            "0000,       0000-01-01, 0000-12-31, YEAR",
            "2025-09,    2025-09-01, 2025-09-30, MONTH",
            "2025-12,    2025-12-01, 2025-12-31, MONTH",
            "2024-02,    2024-02-01, 2024-02-29, MONTH",
            "2025-02,    2025-02-01, 2025-02-28, MONTH",
            "1900-02,    1900-02-01, 1900-02-28, MONTH",
            "2025-09-30, 2025-09-30, 2025-09-30, DAY",
            "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        })
        void a_date_is_the_window_of_all_its_days(
                String text, LocalDate earliest, LocalDate latest, Window.Precision precision) {
            Window window = Edtf.parse(text);

            assertThat(window.earliest()).isEqualTo(earliest);
            assertThat(window.latest()).isEqualTo(latest);
            assertThat(window.precision()).isEqualTo(precision);
            assertThat(window.isApproximate()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026~", "2026?", "2026%", "2026-12~", "2026-12?", "2026-12-01%"})
        void a_mark_makes_both_ends_approximate(String text) {
            Window window = Edtf.parse(text);

            assertThat(window.earliestApproximate()).isTrue();
            assertThat(window.latestApproximate()).isTrue();
        }

        @Test
        void a_mark_moves_no_day() {
            assertThat(Edtf.parse("2026-12~").days())
                    .isEqualTo(Edtf.parse("2026-12").days());
        }
    }

    @Nested
    class Intervals {
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "2024-09-06/2025-09-30,  2024-09-06, 2025-09-30, false, false",
            "2025-10/2026-12,        2025-10-01, 2026-12-31, false, false",
            "2024/2025-02,           2024-01-01, 2025-02-28, false, false",
            "2025-09/2025-09,        2025-09-01, 2025-09-30, false, false",
            "2025-09-15/2025-09,     2025-09-15, 2025-09-30, false, false",
            "2025-08-18~/2025-10-01, 2025-08-18, 2025-10-01, true,  false",
            "2025-08-18/2025-10?,    2025-08-18, 2025-10-31, false, true",
        })
        void an_interval_runs_from_the_first_day_of_one_date_to_the_last_of_the_other(
                String text,
                LocalDate earliest,
                LocalDate latest,
                boolean earliestApproximate,
                boolean latestApproximate) {
            Window window = Edtf.parse(text);

            assertThat(window.earliest()).isEqualTo(earliest);
            assertThat(window.latest()).isEqualTo(latest);
            assertThat(window.earliestApproximate()).isEqualTo(earliestApproximate);
            assertThat(window.latestApproximate()).isEqualTo(latestApproximate);
            assertThat(window.precision()).isEqualTo(Window.Precision.INTERVAL);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/2025-09", "../2025-09"})
        void no_date_on_the_left_is_an_open_start(String text) {
            Window window = Edtf.parse(text);

            assertThat(window.isOpenStart()).isTrue();
            assertThat(window.isOpenEnd()).isFalse();
            assertThat(window.latest()).isEqualTo("2025-09-30");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-10/", "2025-10/.."})
        void no_date_on_the_right_is_an_open_end(String text) {
            Window window = Edtf.parse(text);

            assertThat(window.isOpenStart()).isFalse();
            assertThat(window.isOpenEnd()).isTrue();
            assertThat(window.earliest()).isEqualTo("2025-10-01");
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "soon",
                    "25",
                    "2025-9",
                    "2025-09-1",
                    "20250930",
                    "30.09.2025",
                    "09/30/2025",
                    " 2025",
                    "2025 ",
                    "2025-09-30T12:00",
                    "2025-09-30T12:00:00Z",
                    "12:00",
                    "-2025",
                    "+2025",
                    "Y17000",
                    "2025-XX",
                    "2025-09-XX",
                    "20XX",
                    "201u",
                    "~2025",
                    "2025~-09",
                    "2025-?09",
                    "2025~~",
                    "[2024,2025]",
                    "{2024,2025}",
                    "2024..2025",
                    "2024/2025/2026",
                    "2024//2025",
                    "2025/soon",
                    "٢٠٢٥",
                    "P1Y",
                })
        void what_the_subset_does_not_hold_is_refused_by_name(String text) {
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> Edtf.parse(text))
                    .satisfies(e -> assertThat(e.what()).isEqualTo("\"" + text + "\" is not a date this program reads"))
                    .satisfies(e -> assertThat(e.remedy()).startsWith("write 2025, 2025-09 or 2025-09-30"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            2025-9-3              | "2025-09-03"
            ٢٠٢٥-٠٩-٣٠            | "2025-09-30"
            2025–09–30            | "2025-09-30"
            30.09.2025            | "2025-09-30"
            30 September 2025     | "2025-09-30"
            2025-09-30T12:00:00Z  | "2025-09-30"
            9/2025                | "2025-09"
            Q3 2025               | "2025-07-01/2025-09-30"
            9/10/2025             | "2025-10-09" or "2025-09-10"
            """)
        void what_was_meant_is_told_as_it_is_to_be_written(String text, String meant) {
            assertThat(Edtf.meant(text)).contains(meant);
        }

        @ParameterizedTest
        @ValueSource(strings = {"25-09-30", "30.9.25", "soon", "2025-02-30", "30 September", ""})
        void what_nobody_can_tell_is_not_guessed_at(String text) {
            assertThat(Edtf.meant(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-21", "2025-24", "2025-21~", "2025-21/2025-22", "2025-33", "2025-41"})
        void seasons_and_quarters_are_refused_by_name(String text) {
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> Edtf.parse(text))
                    .satisfies(e ->
                            assertThat(e.what()).isEqualTo("\"" + text + "\" names a season or another part of a year"))
                    .satisfies(e -> assertThat(e.remedy()).isEqualTo("write its months, such as 2025-06/2025-08"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2025-00", "2025-13", "2025-42", "2025-02-29", "2025-09-31", "2025-09-00", "2025/2026-02-30"
                })
        void a_day_that_the_calendar_lacks_is_refused(String text) {
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> Edtf.parse(text))
                    .satisfies(e -> assertThat(e.what()).isEqualTo("\"" + text + "\" names a day that does not exist"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-10/2025-09", "2025/2024", "2025-09-30/2025-09-29", "2025-10-01/2025-09"})
        void an_interval_that_runs_backwards_is_refused(String text) {
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> Edtf.parse(text))
                    .withMessage("\"" + text + "\" runs backwards; write the earlier date first");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "../..", "/..", "../"})
        void an_interval_without_any_day_is_refused(String text) {
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> Edtf.parse(text))
                    .satisfies(e -> assertThat(e.what()).isEqualTo("\"" + text + "\" has no day on either side"));
        }
    }

    @Nested
    class Writing {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2025",
                    "2025-09~",
                    "2025-09-30",
                    "2024-09-06/2025-09",
                    "2025-08-18~/2025-10-01",
                    "2024/2025-02~",
                    "/2025-10-20",
                    "../2024-09",
                    "2025-10/..",
                    "2025-10-01~/"
                })
        void a_window_is_written_as_it_was_read(String text) {
            assertThat(Edtf.write(Edtf.parse(text))).isEqualTo(text);
        }

        @Test
        void what_is_uncertain_is_written_as_approximate() {
            assertThat(Edtf.write(Edtf.parse("2025?/2026%"))).isEqualTo("2025~/2026~");
        }
    }
}
