package io.github.drawdownmap.shell.command.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.shell.command.Commands;
import io.github.drawdownmap.shell.command.StandardOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MisuseTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    /// Stands in for the program's own command, which opens a window.
    @Command(name = "drawdown-map")
    static final class Program {}

    private int run(String... arguments) {
        CommandLine program = new CommandLine(new Program());
        Commands.addTo(program, new StandardOutput(OutputStream.nullOutputStream()), List.of(arguments));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "render --theme drak, '--theme is \"light\" or \"dark\", not \"drak\". Did you mean \"dark\"?'",
        "export xml, 'FORMAT is \"csv\", \"kml\" or \"geojson\", not \"xml\". Did you mean \"kml\"?'",
        "export csv --step fortnight, '--step is \"day\", \"week\", \"month\" or \"change\", not \"fortnight\".'",
        "render --out a.png --out b.png, '--out is given twice; leave one of them out.'",
        "render --date 2025-06-01, '\"drawdown-map render\" needs --out FILE.'",
        "render --out, '--out needs FILE after it.'",
        "render -o a.png --out b.png, '--out is given twice; leave one of them out.'",
        "check --posture a.geojson, 'There is no option \"--posture\" here; write the file by itself, as in"
                + " \"drawdown-map check FILE\".'",
        "render --out --force, '--out needs FILE after it.'",
        "check, '\"drawdown-map check\" needs FILE.'",
        "export tables, '\"drawdown-map export tables\" needs FOLDER.'",
        "export tables -o out, 'There is no option \"-o\" here; write the folder by itself, as in"
                + " \"drawdown-map export tables FOLDER\".'",
        "new --out=a.geojson, 'There is no option \"--out\" here; write the file by itself, as in"
                + " \"drawdown-map new FILE\".'",
        "export csv --plan joint-statement, 'There is no option \"--plan\" here; name the plan with --track.'",
        "new, '\"drawdown-map new\" needs FILE or --tables FOLDER.'",
        "new a.geojson --tables b, 'Give either FILE or --tables FOLDER, not both.'",
        "render --force=x --out a.png, '--force takes no value; leave out what follows it.'",
        "render --scale big --out a.png, '--scale takes a number, not \"big\".'",
        "convert a.csv --encoding utf, '--encoding: \"utf\" is no encoding that this Java knows; write it like utf-8,"
                + " utf-16 or windows-1252.'",
        "convert a.csv --dates sideways, '--dates: \"sideways\" is neither day-first nor month-first.'",
        "convert a.csv --dates unsure, '--dates: \"unsure\" is neither day-first nor month-first.'",
        "render --no-dok --out a.png, 'There is no option \"--no-dok\". Did you mean \"--no-dock\"?'",
        "render --themes=dark --out a.png, 'There is no option \"--themes\". Did you mean \"--theme\"?'",
        "rendr --out a.png, 'There is neither a command nor a file \"rendr\". Did you mean \"render\"?'",
        "render story.geojson --out a.png, '\"story.geojson\" is one argument too many; for what it shows, write"
                + " \"--posture story.geojson\".'",
        "export csv geojson --out a.csv, '\"geojson\" is one argument too many.'",
        "render --posture=a.geojson b.geojson --out a.png, '\"b.geojson\" is one argument too many.'",
        "render --posture a.geojson b.geojson --out a.png, '\"b.geojson\" is one argument too many.'",
        "render --out a.png -, '\"-\" is one argument too many.'",
        "convert https://docs.example/table.csv, 'TABLES: \"https://docs.example/table.csv\" is an address: name a file,"
                + " such as what is there once you have saved it.'",
        "new a.geojson b.geojson, '\"b.geojson\" is one argument too many.'",
        "export csv tables out, '\"csv\" stands before \"tables\", which does not heed it; write it after \"tables\","
                + " or leave it out.'",
        "export --known-on 2025-06-01 tables out, '\"--known-on\" stands before \"tables\", which does not heed it;"
                + " write it after \"tables\", or leave it out.'",
        "export --posture a.geojson tables out, '\"--posture\" stands before \"tables\", which does not heed it;"
                + " write it after \"tables\", or leave it out.'",
    })
    void a_mistake_is_told_with_what_would_be_right(String line, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
        assertThat(err.toString().lines()).last().asString().endsWith("--help\" lists what there is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check ", "animate --out a.gif --posture ", "render --logo ", "render --out "})
    void no_address_is_looked_for_among_the_files(String before) {
        assertThat(run((before + "https://a.example/b.geojson").split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(": \"https://a.example/b.geojson\" is an address: name a file");
    }

    @Test
    void a_file_whose_name_is_taken_for_an_option_is_told_how_to_be_named() throws IOException {
        Path file = Files.createTempFile(Path.of(""), "-", ".geojson");
        try {
            assertThat(run("check", file.toString())).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("\"" + file + "\" is taken for an option; to name the file, write \"./" + file + "\".");
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check file:///tmp/a.geojson, FILE, file:///tmp/a.geojson",
        "check FILE:///tmp/a.geojson, FILE, FILE:///tmp/a.geojson",
        "export csv --out file:/tmp/a.geojson, --out, file:/tmp/a.geojson"
    })
    void of_an_address_of_a_file_the_name_is_asked_for(String line, String option, String address) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(option + ": \"" + address + "\" is an address; write the name of the file alone:"
                        + " /tmp/a.geojson");
    }

    @Test
    void of_an_address_with_coded_letters_the_name_as_it_is_on_the_disk_is_asked_for() {
        assertThat(run("check", "file:///home/u/my%20story.geojson")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("FILE: \"file:///home/u/my%20story.geojson\" is an address; write the name of the file"
                        + " alone: /home/u/my story.geojson");
    }

    /// As in `--out=~/a.csv`, which most shells hand on as it is.
    @Test
    void a_home_that_no_shell_has_filled_in_is_told() {
        assertThat(run("export", "csv", "--out=~/a.csv")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--out: \"~/a.csv\" begins with ~, which the shell replaces only where");
    }

    @Test
    void an_endless_argument_keeps_its_beginning_and_the_advice_its_end() {
        assertThat(run("render", "--look", "x ".repeat(5_000), "--out", "a.png"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("--look: “x x x ")
                .contains("compare it with the picture or the link it comes from.")
                .hasSizeLessThan(800);
    }

    @Test
    void what_is_unknown_is_not_given_back_whole() {
        assertThat(run("z".repeat(5_000))).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is neither a command nor a file \"zzz")
                .hasSizeLessThan(900);
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_that_of_a_file() throws IOException {
        Path words = Files.writeString(folder.resolve("arguments"), "--help");
        assertThat(run("check", "@" + words)).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("Usage");
    }
}
