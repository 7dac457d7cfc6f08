package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.files.LostLetters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest extends CommandLineRun {
    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "export --help"})
    void a_full_standard_output_is_told_of_every_print(String command) {
        assertThat(run(failing("No space left on device"), command.split(" "))).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("drawdown-map: Not all could be written to standard output (No space left on device).");
    }

    @Test
    void an_error_of_the_program_is_one_sentence_and_2() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        assertThat(run(broken, "export", "csv")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("drawdown-map: The memory is not enough for this; choose a smaller --size or --scale,"
                        + " or fewer sites.");
    }

    @Test
    void a_failure_nobody_thought_of_is_one_sentence_and_2() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("odd");
            }
        };
        assertThat(run(broken, "export", "csv")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void a_name_that_no_file_can_have_is_told_with_the_remedy() {
        assertThat(run("check", "a\0b")).isEqualTo(2);
        assertThat(err.toString()).contains("LC_ALL=C.UTF-8").doesNotContain("Exception", "interface");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check ''", "export csv --out ''", "render --date 2025-06-30 --out ''"})
    void an_empty_name_of_a_file_is_called_empty(String line) {
        assertThat(run(line.replace("''", "").split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains("the name is empty; write one");
    }

    /// Java reads a byte that the locale knows no letter for as U+FFFD, and would draw that.
    @Test
    void letters_that_were_lost_on_the_command_line_are_told_with_the_remedy() {
        Path target = folder.resolve("no.png");
        assertThat(run("render", "--date", "2025-06-30", "--title", "Caf\ufffd\ufffd", "--out", target.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("were lost", LostLetters.remedy("\ufffd").orElseThrow());
        assertThat(target).doesNotExist();
    }

    @Test
    void a_folder_that_is_a_file_is_called_one() throws IOException {
        Path target = file("tables", "");
        assertThat(run("new", "--tables", target.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("new: " + target + " is a file, not a folder; choose another name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export csv --out",
                "render --date 2025-06-01 --out",
                "animate --out",
                "new",
                "export kml --force --out"
            })
    void a_name_that_ends_with_a_stroke_becomes_no_file(String command) throws IOException {
        for (String name : List.of(folder + "/new/", file("there.txt", "mine") + "/")) {
            String[] arguments = (command + " " + name).split(" ");
            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err.toString())
                    .contains(arguments[0] + ": " + name
                            + " ends with a stroke, as the name of a folder does, and there is no")
                    .doesNotContain("could not be written");
        }
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(folder.resolve("there.txt")).hasContent("mine");
    }

    @Test
    void a_folder_to_be_made_may_end_with_a_stroke() {
        assertThat(run("new", "--tables", folder + "/new/")).isZero();
        assertThat(folder.resolve("new/sites.csv")).isNotEmptyFile();
    }

    @Test
    void a_folder_that_was_made_for_nothing_goes_again() {
        Path target = folder.resolve("new");
        var output = new Output(new StandardOutput(OutputStream.nullOutputStream()));

        assertThatThrownBy(() -> output.writeInto(target, List.of("one", "two"), name -> name, (name, out) -> {
                    if (name.equals("two")) throw new IOException("No space left on device");
                }))
                .hasMessageContaining("No space left on device");
        assertThat(target).doesNotExist();
    }

    @Test
    void there_is_a_completion_script() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("complete -F", "export", "check");
    }

    @Test
    void there_is_a_manual_page_of_all_commands_in_the_language_of_man() {
        assertThat(run("generate-manual")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        ".SH NAME",
                        ".SS render",
                        ".SS check",
                        ".SS export tables",
                        ".SH EXIT STATUS",
                        ".B \\-o, \\-\\-out=FILE")
                .doesNotContain(".SS generate\\-manual");
    }
}
