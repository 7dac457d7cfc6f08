package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands by which a posture is written: `new`, `convert`, `export tables`.
class AuthoringCommandsTest {
    private static final Pattern README_LINES =
            Pattern.compile("## From a table to a map.*?```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE_NAME = Pattern.compile("story|again|[a-z-]+\\.(geojson|png)");

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    /// Stands in for the program's own command, which opens a window.
    @Command(name = "drawdown-map")
    static final class Program {}

    private int run(String... arguments) {
        CommandLine program = new CommandLine(new Program());
        Commands.addTo(program, new StandardOutput(out), List.of(arguments));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    @BeforeEach
    void writeTables() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "name,lat,lon\nGao,16.2484,-0.0055\n");
        Files.writeString(folder.resolve("changes.csv"), "site,when,level,sources\nGao,../2021-06-10,full,paper\n");
        Files.writeString(
                folder.resolve("sources.csv"), "id,publisher,title,published\npaper,A paper,Bases,2021-06-10\n");
    }

    @Test
    void a_folder_of_tables_becomes_a_posture_without_a_problem() {
        Path target = folder.resolve("gao.geojson");
        assertThat(run("convert", folder.toString(), "--out", target.toString()))
                .as(err::toString)
                .isZero();
        assertThat(err.toString()).endsWith(": 1 site, 1 source; no errors, 5 warnings" + System.lineSeparator());
        assertThat(run("check", target.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_posture_goes_into_tables_and_comes_back() {
        Path posture = folder.resolve("gao.geojson");
        Path tables = folder.resolve("tables/of/gao");
        Path again = folder.resolve("again.geojson");
        assertThat(run("convert", folder.toString(), "--out", posture.toString()))
                .isZero();
        assertThat(run("export", "tables", tables.toString(), "--posture", posture.toString()))
                .as(err::toString)
                .isZero();
        assertThat(run("convert", tables.toString(), "--out", again.toString())).isZero();
        assertThat(err.toString()).contains("6 tables are in " + tables + ".", "no errors, no warnings");
        assertThat(run("export", "tables", tables.toString())).isEqualTo(2);
        assertThat(run("export", "tables", "-")).isEqualTo(2);
        assertThat(Path.of("-")).doesNotExist();
        assertThat(err.toString()).contains("Standard output takes one file, and these are several; name a folder.");
        assertThat(run("export")).isEqualTo(2);
        assertThat(err.toString()).contains("Say what to write: csv, kml, geojson, or tables and a folder.");
    }

    @Test
    void what_is_read_is_not_replaced_even_by_force() throws IOException {
        Path posture = folder.resolve("gao.geojson");
        assertThat(run("convert", folder.toString(), "--out", posture.toString()))
                .isZero();
        byte[] before = Files.readAllBytes(posture);

        assertThat(run("export", "geojson", "--posture", posture.toString(), "--force", "--out", posture.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains(posture + " is the posture itself, which would be lost; choose another");
        assertThat(posture).hasBinaryContent(before);
    }

    @Test
    void standard_output_has_the_file_and_nothing_else() {
        assertThat(run("convert", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void a_row_that_cannot_be_used_ends_it_with_1_and_the_rest_is_written() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "name,lat,lon\nGao,16.2484,-0.0055\nKidal,north,1\n");
        Path target = folder.resolve("gao.geojson");
        assertThat(run("convert", folder.toString(), "--out", target.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("sites.csv, row 3, column B \"lat\": error: \"north\" is no position");
        assertThat(run("check", target.toString())).isZero();
    }

    @Test
    void nothing_is_written_when_nothing_can_be_shown() throws IOException {
        Files.delete(folder.resolve("changes.csv"));
        Path target = folder.resolve("gao.geojson");
        assertThat(run("convert", folder.toString(), "--out", target.toString()))
                .isEqualTo(1);
        assertThat(target).doesNotExist();
        assertThat(err.toString())
                .endsWith("Nothing is written, since nothing of the tables could be shown." + System.lineSeparator());
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_told() throws IOException {
        Path target = Files.writeString(folder.resolve("gao.geojson"), "mine");
        assertThat(run("convert", folder.toString(), "--out", target.toString()))
                .isEqualTo(2);
        assertThat(target).hasContent("mine");
        assertThat(run("convert", folder.toString(), "--out", target.toString(), "--force"))
                .isZero();
    }

    @Test
    void a_file_is_replaced_with_one_that_lacks_rows_only_when_that_is_told() throws IOException {
        Files.writeString(folder.resolve("changes.csv"), """
                site,when,level,sources,track
                Gao,../2021-06-10,full,paper,
                Gao,../2021-06-10,full,paper,plan
                Gao,soon,none,paper,plan
                """);
        Path target = Files.writeString(folder.resolve("gao.geojson"), "mine");
        String out = target.toString();
        assertThat(run("convert", folder.toString(), "--out", out, "--force")).isEqualTo(1);
        assertThat(target).hasContent("mine");
        assertThat(err.toString())
                .endsWith(out + " stays as it was, since rows would be missing from it. Mend them, or add --incomplete"
                        + " to replace it all the same." + System.lineSeparator());

        assertThat(run("convert", folder.toString(), "--out", out, "--force", "--incomplete"))
                .isEqualTo(1);
        assertThat(target)
                .content()
                .contains("\"gaps\"", "What the plan \\\"The plan\\\" says of Gao could not be read and is not shown.");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_of_in_a_sentence() throws IOException {
        Path pdf = Files.writeString(folder.resolve("story.csv"), "%PDF-1.7");
        assertThat(run("convert", pdf.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("convert: story.csv: the file is a PDF; give its tables as .xlsx, .ods or .csv");
    }

    @Test
    void an_encoding_and_the_order_of_dates_can_be_named() throws IOException {
        Charset western = Charset.forName("windows-1252");
        Files.writeString(folder.resolve("sites.csv"), "name,lat,lon\nMénaka,15.9,2.4\n", western);
        Files.writeString(
                folder.resolve("changes.csv"), "site,when,level,sources\nMénaka,03/04/2021,full,paper\n", western);
        assertThat(run("convert", folder.toString())).isEqualTo(2);
        assertThat(run("convert", folder.toString(), "--encoding", "windows-1252", "--dates", "day-first"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Ménaka\"", "\"2021-04-03\"");
        assertThat(run("convert", folder.toString(), "--encoding", "klingon")).isEqualTo(2);
        assertThat(err.toString()).contains("\"klingon\" is no encoding that this Java knows");
    }

    @Test
    void a_new_posture_has_no_problem_and_is_not_written_over() {
        Path target = folder.resolve("new.geojson");
        assertThat(run("new", target.toString())).as(err::toString).isZero();
        assertThat(run("check", "--strict", target.toString())).isZero();
        assertThat(run("new", target.toString())).isEqualTo(2);
        assertThat(err.toString())
                .endsWith("is there already; choose another name, or add --force to replace it."
                        + System.lineSeparator());
    }

    @Test
    void new_tables_are_converted_without_a_problem_and_are_not_written_over() {
        Path tables = folder.resolve("story");
        assertThat(run("new", "--tables", tables.toString())).as(err::toString).isZero();
        assertThat(run("convert", tables.toString())).isZero();
        assertThat(err.toString()).contains("\"A camp handed over\": 1 site, 3 sources; no errors, no warnings");
        assertThat(run("new", "--tables", tables.toString())).isEqualTo(2);
    }

    @Test
    void the_lines_of_the_readme_lead_from_an_empty_folder_to_a_map_and_back() throws IOException {
        Matcher block = README_LINES.matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        List<String> lines = block.group(1)
                .lines()
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .filter(line -> !line.equals("drawdown-map story.geojson"))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
        for (String line : lines)
            assertThat(run(inFolder(line))).as(() -> line + ": " + err).isZero();
        assertThat(folder.resolve("story.png")).isNotEmptyFile();
        assertThat(folder.resolve("again/changes.csv")).isNotEmptyFile();
        assertThat(err.toString()).contains("no errors, no warnings").doesNotContain("1 warning");
    }

    /// The words of a line behind the program's name, with files where the test keeps them.
    private String[] inFolder(String line) {
        return Arrays.stream(line.split(" "))
                .skip(1)
                .map(word ->
                        FILE_NAME.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    @Test
    void no_folder_of_tables_is_named_as_a_workbook() {
        Path workbook = folder.resolve("story.xlsx");
        assertThat(run("new", "--tables", workbook.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("The tables go into a folder, a .csv file each, and " + workbook
                        + " is named as a file; leave out .xlsx.");
        assertThat(err.toString())
                .contains(
                        "Any spreadsheet opens them, and \"convert\" reads a workbook with a sheet for each as well.");
        assertThat(run("export", "tables", workbook.toString())).isEqualTo(2);
        assertThat(workbook).doesNotExist();
    }

    @Test
    void a_table_that_is_named_twice_is_told_as_such_and_not_as_doubled_rows() {
        String again = folder.resolve("../" + folder.getFileName()).toString();
        String table = folder.resolve("sites.csv").toString();
        assertThat(run("convert", folder.toString(), again)).isEqualTo(2);
        assertThat(run("convert", folder.toString(), table)).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("named twice").endsWith("name it once"));
    }

    @Test
    void a_folder_for_tables_is_not_called_a_file_for_which_force_would_help() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        assertThat(run("new", "--tables", device.toString())).isEqualTo(2);
        assertThat(run("export", "tables", device.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).contains("is a file, not a folder").doesNotContain("--force"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new --tables ", "export tables ", "convert ", "render --date 2025-06-30 --out a.png --logo "})
    void standard_output_is_not_advised_where_it_cannot_be(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains("the name is empty; write one").doesNotContain("or -");
    }

    @Test
    void new_needs_to_know_what_to_write() {
        assertThat(run("new")).isEqualTo(2);
        assertThat(run("new", folder.resolve("new.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("ends as another kind of file does; let its name end with .geojson.");
    }
}
