package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Bundled;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.time.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class CsvTableTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    private static String csv(Excerpt excerpt) throws IOException {
        StringWriter out = new StringWriter();
        Table.CSV.write(excerpt, out);
        return out.toString();
    }

    /// The cells by column of a table whose cells hold no line break.
    private static List<Map<String, String>> rows(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> columns = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(line -> {
                    List<String> cells = cells(line);
                    assertThat(cells).hasSameSizeAs(columns);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.size(); i++) row.put(columns.get(i), cells.get(i));
                    return row;
                })
                .toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }

    /// What a plan or a report says of a day, as the table of the design writes it.
    private static String fact(Map<String, String> row) {
        return switch (cell(row, "state")) {
            case "holding" -> cell(row, "level");
            case "shifting" -> cell(row, "from") + ">" + cell(row, "to");
            case "silent" -> cell(row, "level") + "?";
            default -> cell(row, "state");
        };
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    @Nested
    class Every_day_of_the_whole_posture {
        private static List<Map<String, String>> rows = List.of();

        @BeforeAll
        static void write() throws IOException {
            rows = rows(csv(Excerpt.whole(PostureReader.bundled(), Step.DAY)));
        }

        private static Map<String, String> row(LocalDate day, String track, String site) {
            return rows.stream()
                    .filter(row -> day.toString().equals(row.get("day"))
                            && track.equals(row.get("track"))
                            && site.equals(row.get("site")))
                    .collect(java.util.stream.Collectors.collectingAndThen(
                            java.util.stream.Collectors.toList(), found -> {
                                assertThat(found).hasSize(1);
                                return found.getFirst();
                            }));
        }

        @Test
        void there_is_a_row_for_each_of_883_days_three_tracks_and_three_sites() {
            assertThat(rows).hasSize(883 * 3 * 3);
            assertThat(rows.getFirst()).containsEntry("day", "2024-09-01");
            assertThat(rows.getLast()).containsEntry("day", "2027-01-31");
        }

        /// Which site and track, from when to when, and what it says of each of these days.
        private static final String FACTS = """
            ain-al-asad | press-report    | 2024-09-01 | 2024-09-05 | full
            ain-al-asad | press-report    | 2024-09-06 | 2025-09-30 | full>none
            ain-al-asad | press-report    | 2025-10-01 | 2027-01-31 | none
            baghdad     | press-report    | 2024-09-01 | 2024-09-05 | full
            baghdad     | press-report    | 2024-09-06 | 2025-09-30 | full>reduced
            baghdad     | press-report    | 2025-10-01 | 2026-12-31 | reduced>none
            baghdad     | press-report    | 2027-01-01 | 2027-01-31 | none
            erbil       | press-report    | 2024-09-01 | 2026-11-30 | full
            erbil       | press-report    | 2026-12-01 | 2026-12-31 | full>none
            erbil       | press-report    | 2027-01-01 | 2027-01-31 | none
            ain-al-asad | joint-statement | 2024-09-01 | 2024-09-26 | full
            ain-al-asad | joint-statement | 2024-09-27 | 2025-09-30 | full>none
            ain-al-asad | joint-statement | 2025-10-01 | 2027-01-31 | none
            baghdad     | joint-statement | 2024-09-01 | 2024-09-26 | full
            baghdad     | joint-statement | 2024-09-27 | 2025-09-30 | full>none
            baghdad     | joint-statement | 2025-10-01 | 2027-01-31 | none
            erbil       | joint-statement | 2024-09-01 | 2026-08-31 | full
            erbil       | joint-statement | 2026-09-01 | 2026-09-30 | full>none
            erbil       | joint-statement | 2026-10-01 | 2027-01-31 | none
            ain-al-asad | reported        | 2024-09-01 | 2025-08-17 | full
            ain-al-asad | reported        | 2025-08-18 | 2025-10-01 | full>reduced
            ain-al-asad | reported        | 2025-10-02 | 2025-10-20 | reduced>residual
            ain-al-asad | reported        | 2025-10-21 | 2026-01-12 | residual
            ain-al-asad | reported        | 2026-01-13 | 2026-01-17 | residual>none
            ain-al-asad | reported        | 2026-01-18 | 2026-10-01 | none
            ain-al-asad | reported        | 2026-10-02 | 2027-01-31 | none?
            baghdad     | reported        | 2024-09-01 | 2025-08-23 | full
            baghdad     | reported        | 2025-08-24 | 2025-10-01 | full>residual
            baghdad     | reported        | 2025-10-02 | 2025-12-30 | residual
            baghdad     | reported        | 2025-12-31 | 2026-01-18 | residual>none
            baghdad     | reported        | 2026-01-19 | 2026-10-01 | none
            baghdad     | reported        | 2026-10-02 | 2027-01-31 | none?
            erbil       | reported        | 2024-09-01 | 2026-02-03 | full
            erbil       | reported        | 2026-02-04 | 2026-02-24 | full>reduced
            erbil       | reported        | 2026-02-25 | 2026-09-26 | reduced
            erbil       | reported        | 2026-09-27 | 2026-09-30 | reduced>none
            erbil       | reported        | 2026-10-01 | 2026-10-01 | none
            erbil       | reported        | 2026-10-02 | 2027-01-31 | none?
            """;

        @ParameterizedTest(name = "{0} on {1} from {2} to {3}: {4}")
        @CsvSource(delimiter = '|', textBlock = FACTS)
        void the_table_agrees_with_the_facts(String site, String track, LocalDate from, LocalDate to, String fact) {
            List<Map<String, String>> stretch = rows.stream()
                    .filter(row -> site.equals(row.get("site")) && track.equals(row.get("track")))
                    .filter(row -> {
                        LocalDate day = LocalDate.parse(cell(row, "day"));
                        return !day.isBefore(from) && !day.isAfter(to);
                    })
                    .toList();
            assertThat(stretch).hasSize(days(from, to));
            assertThat(stretch).allSatisfy(row -> assertThat(fact(row)).isEqualTo(fact));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        press-report    | Press report of 6 September 2024     | press-report    | Press report of 6 September 2024
                        joint-statement | Joint statement of 27 September 2024 | joint-statement | Joint statement of 27 September 2024
                        reported        | Reported                             | press-report    | Press report of 6 September 2024
                        """)
        void each_row_says_whose_reading_it_is_and_against_which_plan(
                String track, String name, String plan, String planName) {
            assertThat(row(LocalDate.of(2025, 10, 15), track, "erbil"))
                    .containsEntry("track_name", name)
                    .containsEntry("plan", plan)
                    .containsEntry("plan_name", planName);
        }

        @Test
        void no_row_is_without_a_fact() {
            int told = FACTS.lines()
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .mapToInt(cells -> days(LocalDate.parse(cells[2]), LocalDate.parse(cells[3])))
                    .sum();
            assertThat(told).isEqualTo(rows.size());
        }

        private static int days(LocalDate from, LocalDate to) {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }

        @ParameterizedTest(name = "on {1} the share of the window at {0} is {2}")
        @CsvSource({
            "ain-al-asad, 2024-09-06, 0",
            "ain-al-asad, 2025-09-30, 1",
            "baghdad,     2025-09-30, 1",
            "baghdad,     2025-10-01, 0",
            "erbil,       2026-12-16, 0.5",
        })
        void a_window_has_an_even_share(String site, LocalDate day, String share) {
            assertThat(row(day, "press-report", site)).containsEntry("share", share);
        }

        /// Erbil was reported empty on 1 October 2026, and nothing is reported of it since.
        @Test
        void the_last_report_is_told_of_the_days_after_it_alone() {
            assertThat(row(LocalDate.of(2026, 10, 1), "reported", "erbil")).containsEntry("last_evidence", "");
            assertThat(row(LocalDate.of(2026, 10, 2), "reported", "erbil"))
                    .containsEntry("last_evidence", "2026-10-01");
        }

        @Test
        void a_change_has_its_window_and_its_words() {
            assertThat(row(LocalDate.of(2026, 1, 15), "reported", "ain-al-asad"))
                    .containsEntry("kind", "reported")
                    .containsEntry("earliest", "2026-01-13")
                    .containsEntry("latest", "2026-01-17")
                    .containsEntry("last_evidence", "")
                    .containsEntry(
                            "words",
                            "Ain al-Asad: the last coalition forces leave between 13 and 17 January 2026; the day is not known.");
        }

        /// By 20 March 2026 three of the five claims had been made; before them stand the sources of the change.
        @Test
        void what_is_disputed_has_the_sources_of_those_who_dispute_it_too() {
            assertThat(cell(row(LocalDate.of(2026, 3, 20), "reported", "baghdad"), "sources"))
                    .startsWith("shafaq-2026-01-18 ")
                    .endsWith(" k24ar-2026-03-04 st-2026-03-11 cogni-2026-03-16 zona-2026-03-16 notiulti-2026-03");
        }

        /// Only by when Ain al-Asad was down to a small party is reported: "/2025-10-20".
        @Test
        void a_start_that_no_source_gives_is_left_open() {
            assertThat(row(LocalDate.of(2025, 10, 10), "reported", "ain-al-asad"))
                    .containsEntry("earliest", "")
                    .containsEntry("latest", "2025-10-20");
        }

        @Test
        void a_start_before_all_records_is_left_open() {
            assertThat(row(FIRST, "press-report", "erbil"))
                    .containsEntry("earliest", "")
                    .containsEntry("latest", "2024-09-06");
        }

        @ParameterizedTest(name = "on {1} {0} is {2}, {3} to {4} days")
        @CsvSource(
                nullValues = "-",
                value = {
                    // 2025-09-30 is the deadline; the level below it was not yet reached 92 days later.
                    "ain-al-asad, 2025-12-31, passed,         92,  92",
                    // In the window 2026-01-13 to 17, 105 to 109 days after it.
                    "ain-al-asad, 2026-01-15, reaching,       105, 109",
                    "ain-al-asad, 2026-01-18, late,           105, 109",
                    // "Around the end of 2026" is no day that days can be counted from.
                    "erbil,       2026-09-28, reaching,       '',  ''",
                    "erbil,       2026-10-01, met,            '',  ''",
                    "ain-al-asad, 2025-03-15, no-date-passed, '',  ''",
                    "erbil,       2026-02-25, fewer,          '',  ''",
                    "erbil,       2026-06-01, fewer,          '',  ''",
                })
        void report_and_plan_are_compared(String site, LocalDate day, String difference, String least, String most) {
            assertThat(row(day, "reported", site))
                    .containsEntry("plan", "press-report")
                    .containsEntry("difference", difference)
                    .containsEntry("days_late_least", least)
                    .containsEntry("days_late_most", most);
        }
    }

    @Nested
    class Some_of_the_posture {
        private Excerpt excerpt(LocalDate from, LocalDate to, Step step) {
            return new Excerpt(
                    PostureFixture.posture(),
                    List.of(PostureFixture.PRESS_REPORT),
                    Optional.of(PostureFixture.PRESS_REPORT),
                    LocalDateRange.ofClosed(from, to),
                    step);
        }

        @Test
        void a_change_has_its_sources_and_their_addresses() throws IOException {
            LocalDate day = LocalDate.of(2025, 6, 30);
            assertThat(rows(csv(excerpt(day, day, Step.DAY))))
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("sources", "press-2024-09-06")
                            .containsEntry("source_urls", "https://example.org/press-2024-09-06"));
        }

        @Test
        void a_step_of_change_has_the_first_day_and_the_days_that_turn() throws IOException {
            List<String> days = rows(csv(excerpt(FIRST, LAST, Step.CHANGE))).stream()
                    .filter(row -> "baghdad".equals(row.get("site")))
                    .map(row -> row.get("day"))
                    .toList();
            assertThat(days).containsExactly("2024-09-01", "2024-09-06", "2025-10-01", "2027-01-01");
        }

        @Test
        void months_from_the_31st_end_on_the_last_of_shorter_months() throws IOException {
            List<String> days =
                    rows(csv(excerpt(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 4, 15), Step.MONTH))).stream()
                            .map(row -> row.get("day"))
                            .distinct()
                            .toList();
            assertThat(days).containsExactly("2025-01-31", "2025-02-28", "2025-03-31");
        }

        @Test
        void weeks_end_inside_the_days_asked_for() throws IOException {
            List<String> days =
                    rows(csv(excerpt(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 20), Step.WEEK))).stream()
                            .map(row -> row.get("day"))
                            .distinct()
                            .toList();
            assertThat(days).containsExactly("2025-01-01", "2025-01-08", "2025-01-15");
        }
    }

    @Nested
    class What_spreadsheets_trip_over {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "=HYPERLINK(A1) | '=HYPERLINK(A1)",
                    "+49 30         | '+49 30",
                    "-1+2           | '-1+2",
                    "@SUM(A1)       | '@SUM(A1)",
                    "a=b            | a=b",
                    "` =1`          | ` '=1`",
                    "`\ufeff=1`    | `\ufeff'=1`",
                    "`\u00a0@x`    | `\u00a0'@x`",
                    "x;=cmd         | x;'=cmd",
                    "`x|=cmd`       | `x|'=cmd`",
                    "x; -1; y       | x; '-1; y",
                    "`x\n+1`       | `\"x\n'+1\"`",
                    "`x\t=1`       | `x\t'=1`",
                    "say \"no\"     | \"say \"\"no\"\"\"",
                    "one, two       | \"one, two\"",
                    "=1,\"2\"       | \"'=1,\"\"2\"\"\"",
                },
                delimiter = '|')
        void texts_are_quoted_and_never_run(String text, String field) throws IOException {
            StringBuilder out = new StringBuilder();
            new CsvWriter(out).text(text);
            assertThat(out).hasToString(field);
        }

        @Test
        void rows_are_made_as_they_are_asked_for() {
            Excerpt endless = Excerpt.whole(PostureFixture.posture(List.<Site>of(PostureFixture.ERBIL)), Step.DAY);
            AtomicInteger made = new AtomicInteger();
            Iterator<Row> rows =
                    endless.rows().peek(row -> made.incrementAndGet()).iterator();
            rows.next();
            assertThat(made.get()).isLessThanOrEqualTo(endless.tracks().size());
        }

        @Test
        void a_number_below_zero_stays_a_number() throws IOException {
            StringBuilder out = new StringBuilder();
            new CsvWriter(out).value(-5).text("x").endLine();
            assertThat(out).hasToString("-5,x\r\n");
        }

        @Test
        void lines_end_with_carriage_return_and_line_feed() throws IOException {
            String csv = csv(Excerpt.whole(PostureFixture.posture(List.<Site>of(PostureFixture.ERBIL)), Step.CHANGE));
            assertThat(csv).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
        }
    }

    /// Three sites on three tracks on each of 883 days.
    @Test
    void a_table_of_days_tells_how_many_rows_it_has_at_most() {
        assertThat(Excerpt.whole(Bundled.POSTURE, Step.DAY).mostRows()).isEqualTo(7_947);
        assertThat(Excerpt.whole(Bundled.POSTURE, Step.CHANGE).mostRows()).isZero();
    }
}
