package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What comes of a name that somebody has typed for a file to be written.
@ExtendWith(InWindow.class)
class FileDialogTest {
    private final StackPane layers = new StackPane();
    private final Sheets sheets = new Sheets(layers);
    private final List<Path> chosen = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(layers, 900, 700));
        stage.show();
    }

    private void type(FxRobot robot, String name) {
        ExtensionFilter kind = new ExtensionFilter("Postures", "*.geojson", "*.json");
        robot.interact(() -> FileDialog.complete(folder.resolve(name), kind, sheets, chosen::add));
    }

    @Test
    void a_dialog_begins_in_the_folder_of_the_last_file_saved_or_else_opened_unless_that_is_gone(FxRobot robot)
            throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Path maps = Files.createDirectory(folder.resolve("maps"));
        Stage owner = (Stage) layers.getScene().getWindow();
        assertThat(begins(owner, FileDialog.Use.SAVING)).isNull();

        Map<FileDialog.Use, Path> kept = new EnumMap<>(FileDialog.Use.class);
        FileDialog.rememberFolders(owner, new FileDialog.Folders() {
            @Override
            public Optional<Path> last(FileDialog.Use use) {
                return Optional.ofNullable(kept.get(use));
            }

            @Override
            public void keep(FileDialog.Use use, Path folder) {
                kept.put(use, folder);
            }
        });
        FileDialog.chosen(
                owner, FileDialog.Use.SAVING, pictures.resolve("day.png").toFile());
        FileDialog.chosen(
                owner, FileDialog.Use.OPENING, maps.resolve("mali.geojson").toFile());
        FileDialog.chosen(owner, FileDialog.Use.OPENING, null);
        assertThat(begins(owner, FileDialog.Use.SAVING)).isEqualTo(pictures.toFile());
        assertThat(begins(owner, FileDialog.Use.OPENING)).isEqualTo(maps.toFile());
        Files.delete(pictures);
        assertThat(begins(owner, FileDialog.Use.SAVING)).isNull();
    }

    private static @Nullable File begins(Stage owner, FileDialog.Use use) {
        return FileDialog.chooser(owner, use, "shell.open.title").getInitialDirectory();
    }

    @Test
    void a_name_without_an_ending_is_given_the_usual_one(FxRobot robot) {
        type(robot, "mali");
        type(robot, "niger.json");
        type(robot, "CHAD.GEOJSON");
        assertThat(chosen)
                .containsExactly(
                        folder.resolve("mali.geojson"), folder.resolve("niger.json"), folder.resolve("CHAD.GEOJSON"));
    }

    /// The system has asked about the file that is called as typed.
    @Test
    void the_file_that_the_ending_makes_of_a_name_is_replaced_only_when_that_is_wanted(FxRobot robot)
            throws IOException {
        Files.writeString(folder.resolve("mali.geojson"), "the story");
        type(robot, "mali");
        assertThat(chosen).isEmpty();
        robot.clickOn("Cancel");
        assertThat(chosen).isEmpty();

        type(robot, "mali");
        robot.clickOn("Replace");
        assertThat(chosen).containsExactly(folder.resolve("mali.geojson"));

        type(robot, "mali.geojson");
        assertThat(chosen).hasSize(2);
        assertThat(sheets.isOpen()).isFalse();
    }
}
