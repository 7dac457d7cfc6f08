package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DrawdownMapTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static CommandLine program(String... arguments) {
        return DrawdownMap.commandLine(new Preflight("Linux", "", Map.of(), library -> true), arguments);
    }

    /// Runs the program where no window can open.
    private int run(String... arguments) {
        CommandLine program = program(arguments);
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    @Test
    void without_a_display_the_exit_code_is_not_the_one_for_errors_in_a_file() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("needs a display");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "animate", "export", "check", "new", "convert"})
    void a_command_that_the_line_begins_with_is_set_up_alone(String name) {
        assertThat(program(name, "--help").getSubcommands().keySet()).containsExactly(name);
    }

    @Test
    void all_commands_are_there_where_the_line_begins_with_none() {
        assertThat(program("--help").getSubcommands().keySet())
                .containsExactlyInAnyOrder(
                        "render",
                        "animate",
                        "export",
                        "check",
                        "new",
                        "convert",
                        "generate-completion",
                        "generate-manual");
    }

    @Test
    void no_command_is_set_up_for_a_window() {
        assertThat(program("--theme", "dark", "story.geojson").getSubcommands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "generate-manual", "--help", "-h", "-hV"})
    void all_commands_are_there_where_one_stands_behind_an_option(String word) {
        assertThat(program("--theme=dark", word).getSubcommands()).hasSize(8);
    }

    @Test
    void a_command_that_is_misspelt_opens_no_window() {
        assertThat(run("rendr")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "There is neither a command nor a file \"rendr\". Did you mean \"render\"?",
                        "\"drawdown-map --help\" lists what there is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rendr --out a.png", "rendr --date 2025-01-01 a b", "rendr x"})
    void options_of_the_command_that_was_meant_are_not_blamed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is neither a command nor a file \"rendr\". Did you mean");
    }

    @Test
    void a_command_behind_two_dashes_is_told_to_stand_without_them() {
        assertThat(run("--", "render")).isEqualTo(2);
        assertThat(err.toString().lines().findFirst())
                .contains("There is no file \"render\". For the command of that name leave out \"--\" before it.");
    }

    @Test
    void what_resembles_no_command_is_a_missing_file() {
        assertThat(run("base-closures.geojson")).isEqualTo(2);
        assertThat(err.toString().lines().findFirst())
                .contains("There is neither a command nor a file \"base-closures.geojson\".");
    }

    @Test
    void a_file_before_a_command_is_not_left_unread_in_silence() {
        assertThat(run("pom.xml", "export", "csv")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "\"pom.xml\" stands before \"export\", which does not read it; write"
                                + " \"export --posture pom.xml\".",
                        "\"drawdown-map export --help\" lists what there is.");
    }

    /// The last command is the one that reads.
    @Test
    void a_file_before_two_commands_is_advised_to_the_second() {
        assertThat(run("pom.xml", "export", "tables", "out")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("\"pom.xml\" stands before \"tables\", which does not read it; write"
                        + " \"tables --posture pom.xml\".");
    }

    /// A picture to write is no posture to read.
    @Test
    void an_option_with_a_file_is_not_taken_for_the_posture() {
        assertThat(run("--screenshot", "a.png", "render", "--out", "b.png")).isEqualTo(2);
        assertThat(err.toString()).startsWith("\"--screenshot\" stands before \"render\", which does not heed it;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml export --help", "export --known-on 2025-01-01 tables --help"})
    void who_asks_for_help_gets_it_whatever_stands_before(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: drawdown-map export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--theme dark", "--date=2025-01-01", "--as-known"})
    void an_option_before_a_command_is_not_left_unheeded_in_silence(String option) {
        assertThat(run((option + " export csv").split(" "))).isEqualTo(2);
        String name = option.split("[ =]", -1)[0];
        assertThat(err.toString()).startsWith("\"" + name + "\" stands before \"export\", which does not heed it;");
    }

    @Test
    void an_argument_too_many_is_named() {
        assertThat(run("new", "a.geojson", "b.geojson")).isEqualTo(2);
        assertThat(err.toString().lines().findFirst()).contains("\"b.geojson\" is one argument too many.");
    }

    @Test
    void the_version_names_the_program_the_data_javafx_and_java() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Drawdown Map "),
                        line -> assertThat(line).startsWith("Data as of "),
                        line -> assertThat(line).startsWith("JavaFX "),
                        line -> assertThat(line).startsWith("Java "));
    }
}
