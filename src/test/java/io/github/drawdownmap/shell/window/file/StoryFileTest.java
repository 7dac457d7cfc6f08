package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.Conversion.Means;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.kind.Templates;
import io.github.drawdownmap.files.FileWatch;
import io.github.drawdownmap.files.Pipes;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.posture.Posture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoryFileTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws Exception {
        for (TableKind kind : TableKind.values())
            Files.write(folder.resolve(kind.title() + ".csv"), Templates.table(kind));
    }

    @Test
    void a_folder_of_tables_is_the_posture_that_they_convert_to() throws Exception {
        StoryFile read = StoryFile.read(folder, Means.FOUND_OUT);
        assertThat(read.posture().map(Posture::title)).contains("A camp handed over");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_folder_is_another_when_one_of_its_tables_is_and_not_when_something_else_is() throws Exception {
        FileWatch.Stamp before = StoryFile.read(folder, Means.FOUND_OUT).stamp().orElseThrow();
        Files.writeString(folder.resolve("picture.png"), "none of it");
        assertThat(StoryFile.stamp(folder)).contains(before);
        Files.writeString(folder.resolve("posture.csv"), "what,value\ntitle,Another\n");
        assertThat(StoryFile.stamp(folder)).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void a_row_that_is_left_out_is_among_the_problems() throws Exception {
        String event = "\ntalks2,soon,Talks,,statement,North Camp,paper,high,,,\n";
        Path events = folder.resolve("events.csv");
        Files.writeString(events, Files.readString(events).strip() + event, StandardCharsets.UTF_8);
        StoryFile read = StoryFile.read(folder, Means.FOUND_OUT);
        assertThat(read.posture().orElseThrow().events()).hasSize(1);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .startsWith("events.csv, row 3, column B \"when\": error: \"soon\" is no date");
    }

    @Test
    void one_table_alone_says_which_others_are_needed() throws Exception {
        StoryFile read = StoryFile.read(folder.resolve("sites.csv"), Means.FOUND_OUT);
        assertThat(read.posture()).isEmpty();
        assertThat(read.problems()).hasSize(2).allMatch(problem -> problem.contains("there is no table"));
    }

    /// Whoever read it again would wait for ever: as after a shell's `drawdown-map <(...)`.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_pipe_is_read_once_and_neither_watched_nor_named_in_a_look() throws Exception {
        Path pipe = Pipes.filled(folder.resolve("story.geojson"), Templates.posture());
        StoryFile read = StoryFile.read(pipe, Means.FOUND_OUT);
        assertThat(read.posture()).isPresent();
        assertThat(read.stamp()).isEmpty();
        assertThat(NamedFiles.of(Optional.of(pipe))).isEmpty();
    }

    @Test
    void what_is_no_workbook_is_told_in_a_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("story.xlsx"), "hello");
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> StoryFile.read(file, Means.FOUND_OUT))
                .withMessageStartingWith("story.xlsx: it ends as a workbook does but is none");
    }

    @Test
    void a_file_whose_name_lost_letters_is_not_said_to_be_missing() {
        Path file = folder.resolve("caf\ufffd.geojson");
        assertThatExceptionOfType(PostureFileException.class)
                .isThrownBy(() -> StoryFile.read(file, Means.FOUND_OUT))
                .withMessageStartingWith(file + ": letters of its name, or of that of its folder, are lost; ");
    }

    /// What else the program holds takes 100 MB.
    @Test
    void sites_that_do_not_fit_into_the_memory_are_refused_before_the_window_has_to_close() throws Exception {
        Path file = Files.write(folder.resolve("story.geojson"), Templates.posture());
        assertThatExceptionOfType(PostureFileException.class)
                .isThrownBy(() -> StoryFile.read(file, Means.FOUND_OUT, new PictureMemory(100 << 20, 1, 0)))
                .withMessage(file + ": 1 site does not fit into the memory of 100 MB; allow more with"
                        + " JAVA_TOOL_OPTIONS=-Xmx1g");
        assertThat(Reports.reason(new OutOfMemoryError("Java heap space")))
                .endsWith(" MB; allow more with JAVA_TOOL_OPTIONS=-Xmx1g");
    }

    @Test
    void any_other_file_is_a_posture_file() throws Exception {
        Path file = Files.writeString(
                folder.resolve("story.geojson"), new String(Templates.posture(), StandardCharsets.UTF_8));
        assertThat(StoryFile.read(file, Means.FOUND_OUT).posture().map(Posture::title))
                .contains("A camp handed over");
    }
}
