package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest extends CommandLineRun {
    @Test
    void without_a_file_the_table_goes_to_standard_output() throws IOException {
        assertThat(run(
                        "export",
                        "csv",
                        "--posture",
                        file("small.geojson", SMALL).toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1 + 10);
    }

    @ParameterizedTest(name = "{0} becomes {1} features")
    @CsvSource({"change, 2", "day, 2"})
    void only_windows_are_cut(String step, int features) throws IOException {
        String small = file("small.geojson", SMALL).toString();
        assertThat(run("export", "geojson", "--step", step, "--posture", small)).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .get("features"))
                .hasSize(features);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "kml", "geojson"})
    void the_bundled_posture_is_written_to_a_file(String format) throws IOException {
        Path target = folder.resolve("table." + format);
        assertThat(run("export", format, "--out", target.toString(), "--step", "change"))
                .isZero();
        assertThat(Files.readString(target)).contains("ain-al-asad", "joint-statement");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void a_file_that_is_there_is_replaced_only_by_force() throws IOException {
        Path target = file("table.csv", "mine");
        assertThat(run("export", "csv", "--out", target.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is there already", "--force");
        assertThat(target).hasContent("mine");
        assertThat(run("export", "csv", "--out", target.toString(), "--force")).isZero();
        assertThat(Files.readString(target)).startsWith("day,site,");
    }

    @Test
    void into_a_folder_a_file_is_written_whose_name_says_what_is_in_it() throws IOException {
        String small = file("small.geojson", SMALL).toString();
        Path table = folder.resolve("a-small-posture-table-as-known-2025-01-01.csv");
        String[] arguments = {
            "export", "csv", "--posture", small, "--known-on", "2025-01-01", "--out", folder.toString()
        };
        assertThat(run(arguments)).as(err::toString).isZero();
        assertThat(Files.readString(table)).startsWith("day,site,");
        assertThat(err.toString().strip()).isEqualTo("Writing " + table);
        assertThat(run(arguments)).as("it takes nobody's place").isEqualTo(2);
        assertThat(err.toString()).contains(table + " is there already");
    }

    @Test
    void in_a_folder_a_table_of_some_days_of_a_track_does_not_take_the_place_of_another() {
        assertThat(run("export", "csv", "--out=" + folder, "--from=2026-01-01", "--to=2026-01-02", "--track=reported"))
                .isZero();
        assertThat(folder.resolve("coalition-drawdown-in-iraq-table-2026-01-01-2026-01-02-reported.csv"))
                .isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out -", ""})
    void a_dash_is_standard_output(String options) throws IOException {
        String small = file("small.geojson", SMALL).toString();
        String[] arguments = Stream.concat(
                        Stream.of("export", "csv", "--posture", small),
                        Stream.of(options.split(" ")).filter(option -> !option.isEmpty()))
                .toArray(String[]::new);
        assertThat(run(arguments)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("day,site,");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_byte_order_mark_is_written_on_request_and_for_csv_alone() {
        assertThat(run("export", "csv", "--bom", "--step", "change")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\ufeffday,site,");
        assertThat(run("export", "kml", "--bom")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("export: Only csv can begin with a byte order mark; leave out --bom.");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"kml, table.csv, .kml", "csv, table.xlsx, .csv", "geojson, table.kml, .geojson", "csv, table.JSON, .csv"
    })
    void a_name_that_ends_as_another_kind_of_file_is_refused(String format, String name, String right) {
        Path target = folder.resolve(name);
        assertThat(run("export", format, "--out", target.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("export: " + target + " ends as another kind of file does; let its name end with " + right
                        + ".");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "table.2025", "iraq-1.2", "table.CSV", ".csv"})
    void a_name_with_no_ending_or_the_right_one_is_taken(String name) {
        Path target = folder.resolve(name);
        assertThat(run("export", "csv", "--step", "change", "--out", target.toString()))
                .as(err::toString)
                .isZero();
        assertThat(target).exists();
    }

    @Test
    void a_full_standard_output_is_told_and_is_2() {
        assertThat(run(failing("No space left on device"), "export", "csv")).isEqualTo(2);
        assertThat(err.toString()).contains("No space left on device").doesNotContain("Exception");
    }

    @Test
    void a_reader_that_went_away_is_not_told() {
        assertThat(run(failing("Broken pipe"), "export", "csv")).isEqualTo(2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void one_track_and_a_few_days() {
        assertThat(run("export", "csv", "--track", "reported", "--from", "2026-01-01", "--to", "2026-01-03"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(3 * 3)
                .allMatch(line -> line.contains(",reported,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-02", "2 Mar 2025", "02.03.25", "20250302", "2nd of March 2025"})
    void days_are_typed_as_in_the_window(String typed) {
        assertThat(run("export", "csv", "--track", "reported", "--from", typed, "--to", "2025-03-02"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(3)
                .allMatch(line -> line.contains("2025-03-02"));
    }

    /// In a table nobody sees which day of a month was taken.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--from=2025-9 --to=2025-09-02   | \"2025-9\" is taken for 1 September 2025.",
                "--from=30.Sep --to=2024-10-01   | \"30.Sep\" is taken for 30 September 2024.",
                "--known-on=2025-03 --to=2024-09-01 | \"2025-03\" is taken for 1 March 2025.",
                "--from=30.09.2025 --to=20250930 | ''"
            })
    void a_day_that_is_not_written_in_full_is_told(String options, String told) {
        String[] arguments = Stream.concat(Stream.of("export", "csv"), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(arguments)).isZero();
        assertThat(err.toString().strip()).isEqualTo(told.equals("''") ? "" : told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--from 2025-13-01, 'There is no month 13'",
        "--from 2030-01-01, '\u201c2030-01-01\u201d: The timeline runs from 1 September 2024 to 31 January 2027.'",
        "--from someday, '\u201csomeday\u201d is not a date.'",
        "--from 2/3/2025, 'This can be 2 March 2025 or 3 February 2025.'",
        "--from 2025-05-05 --to 2025-05-04, 'runs backwards'",
        "--known-on 2030-01-01, 'export: What was known on 1 January 2030 is not in the data, which are as of 25 November"
                + " 2026; give an earlier day to --known-on, or leave it out.'",
        "--known-on 2026-12-30, 'export: What was known on 30 December 2026 is not in the data'",
        "--track yours, 'write \"plan\" or \"reported\", or one of the plans: press-report, joint-statement'",
        "--stepp day, '--stepp'",
        "--posture nowhere.geojson, 'there is no such file'",
    })
    void what_is_wrong_is_said(String options, String sentence) {
        String[] arguments = Stream.concat(Stream.of("export", "csv"), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
