package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest extends CommandLineRun {
    @Test
    void a_dash_is_standard_input() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(
                    SMALL.replace("2025-01-05", "2025-13-05").getBytes(StandardCharsets.UTF_8)));
            assertThat(run("check", "-")).isOne();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("41:25: error: ");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_clean_file_says_nothing_and_is_0() throws IOException {
        assertThat(run("check", file("clean.geojson", SMALL).toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString().strip()).isEqualTo("1 file: no errors, no warnings");
    }

    @Test
    void problems_that_are_too_many_to_be_told_are_counted_as_what_they_are() throws IOException {
        String members =
                IntStream.range(0, 1_500).mapToObj(i -> "\"m" + i + "\": 1,").collect(Collectors.joining());
        String json = SMALL.replaceFirst("\"posture\": \\{", "\"posture\": {" + members)
                .replace("2025-01-05", "2025-13-05");
        assertThat(run("check", file("many.geojson", json).toString())).isOne();
        assertThat(err.toString().strip()).endsWith("1 file: 1 error, 1,500 warnings");
    }

    /// One day of the plan's is none, and the others of the plan cannot stand without it.
    @Test
    void what_is_missing_so_that_nobody_would_seem_to_have_spoken_of_it_is_told_in_sum() throws IOException {
        assertThat(run(
                        "check",
                        file("bad.geojson", SMALL.replace("2025-01-05", "2025-13-05"))
                                .toString()))
                .isOne();
        assertThat(err.toString().lines().toList())
                .containsExactly(
                        "What the plan \"The plan\" says of A could not be read and is not shown.",
                        "1 file: 1 error, no warnings");
    }

    @Test
    void tables_are_checked_as_they_would_be_converted() throws IOException {
        Path sources = file("sources.csv", "id,publisher,title,published\np,Paper,A title,2021-13-01\n");
        file("sites.csv", "name,lat,lon\nKidal,18.4,1.4\n");
        file("changes.csv", "site,when,level,sources\nKidal,2021-10-02,reduced,p\nKidal,soon,none,p\n");
        Path folder = Objects.requireNonNull(sources.getParent());
        assertThat(run("check", folder.toString())).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        folder + ": error: sources.csv, row 2, column D \"published\": \"2021-13-01\" names a day that"
                                + " does not exist - write one of the calendar")
                .noneMatch(line -> line.contains(":0:"));
        assertThat(err.toString()).contains("What is reported of Kidal could not be read and is not shown.");
    }

    @Test
    void a_table_that_is_named_stands_before_its_problems_once() throws IOException {
        Path changes = file("changes.csv", "site,weather,when,level,sources\nKidal,fair,2021-10-02,reduced,p\n");
        assertThat(run("check", changes.toString())).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith(changes + ": warning: row 1, column B \"weather\": "))
                .noneMatch(line -> line.substring(changes.toString().length()).contains("changes.csv"));
    }

    @Test
    void a_file_that_is_not_there_has_no_line() throws IOException {
        Path gone = file("gone.geojson", "{}");
        Files.delete(gone);
        assertThat(run("check", gone.toString())).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(gone + ": error: there is no such file - check the name");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_name_that_drives_a_terminal_or_ends_lines_is_written_out() throws IOException {
        Path file = file("a\nb\u001b[31m.geojson", "{}");
        assertThat(run("check", file.toString())).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line).contains("a\\u000ab\\u001b[31m.geojson:1:1: "));
        assertThat(run("export", "csv", "--posture", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a\\u000ab\\u001b[31m.geojson");
    }

    @Test
    void an_error_is_told_with_its_place_and_is_1() throws IOException {
        Path file = file("bad.geojson", SMALL.replace("2025-01-05", "2025-13-05"));
        assertThat(run("check", file.toString())).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("(?s)\\Q" + file + "\\E:41:25: error: .*2025-13-05.* \\(/features/0/properties/tracks/"
                        + "plan/changes/1/when\\) - .*");
    }

    @Test
    void a_file_that_is_not_there_is_2() {
        assertThat(run("check", folder.resolve("no.geojson").toString())).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("there is no such file - check the name");
    }

    @Test
    void a_file_that_is_no_json_is_2() throws IOException {
        assertThat(run("check", file("text.geojson", "once upon a time").toString()))
                .isEqualTo(2);
    }

    @Test
    void the_worst_of_several_files_counts() throws IOException {
        String clean = file("clean.geojson", SMALL).toString();
        assertThat(run("check", clean, folder.resolve("no.geojson").toString(), clean))
                .isEqualTo(2);
    }

    @Test
    void a_warning_is_an_error_when_strict() throws IOException {
        String warned = file(
                        "warned.geojson",
                        SMALL.replace("\"rule\": \"Nobody.\"", "\"rulle\": \"x\", \"rule\": \"Nobody.\""))
                .toString();
        assertThat(run("check", warned)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(": warning: ").contains("rulle");
        assertThat(run("check", "--strict", warned)).isOne();
    }

    @Test
    void json_has_every_part_of_a_finding() throws IOException {
        Path file = file("bad.geojson", SMALL.replace("2025-01-05", "2025-13-05"));
        assertThat(run("check", "--json", file.toString())).isOne();
        JsonNode finding = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .at("/0/findings/0");
        assertThat(finding.get("line").asInt()).isEqualTo(41);
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("what").asString()).contains("2025-13-05");
        assertThat(finding.get("remedy").asString()).isNotEmpty();
    }
}
