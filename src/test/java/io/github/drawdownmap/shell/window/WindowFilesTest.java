package io.github.drawdownmap.shell.window;

import static io.github.drawdownmap.shell.window.ViewerStage.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Files that are opened in the window, and what is told of them.
class WindowFilesTest extends OpenWindow {
    @Test
    void from_another_file_the_open_menu_leads_back_to_the_bundled_data(FxRobot robot)
            throws IOException, TimeoutException {
        openOther(robot);
        robot.clickOn(robot.lookup(".commands > *").nth(0).<Node>query());
        robot.clickOn("The data that comes with the program");
        assertThat(window.session().look().posture().title()).isEqualTo("Coalition drawdown in Iraq");
    }

    @Test
    void from_a_copy_of_the_bundled_data_the_open_menu_leads_back_to_it(FxRobot robot)
            throws IOException, TimeoutException {
        openCopy(robot, "copy.geojson");
        robot.clickOn(robot.lookup(".commands > *").nth(0).<Node>query());
        robot.clickOn("The data that comes with the program");
        assertThat(robot.lookup(".file-chip").<Node>query().isVisible()).isFalse();
    }

    @Test
    void an_open_file_is_named_whole_in_the_bar_where_its_words_are_all_that_is_new(FxRobot robot)
            throws IOException, TimeoutException {
        robot.interact(
                () -> robot.lookup(".top-bar").query().getScene().getWindow().setWidth(1400));
        openCopy(robot, "the-copy.geojson");
        await(() ->
                robot.lookup(".file-chip > .text").queryAs(Text.class).getText().equals("the-copy.geojson"));
    }

    private void openCopy(FxRobot robot, String name) throws IOException, TimeoutException {
        Path copy = Files.copy(Path.of("assets/posture/iraq-drawdown.geojson"), folder.resolve(name));
        robot.interact(() -> window.open(copy));
        await(() ->
                robot.lookup(".file-chip").queryAs(Hyperlink.class).getText().equals(name));
    }

    @Test
    void of_two_files_the_one_asked_for_last_is_shown(FxRobot robot) throws IOException, TimeoutException {
        Path other = otherPosture();
        Path last = Files.writeString(
                folder.resolve("last.geojson"),
                Files.readString(other).replace("Another drawdown", "The last drawdown"));
        robot.interact(() -> {
            window.open(other);
            window.open(last);
        });
        List<String> titles = new ArrayList<>();
        robot.interact(() ->
                window.session().lookProperty().map(Look::posture).subscribe(posture -> titles.add(posture.title())));
        await(() -> titles.contains("The last drawdown"));
        assertThat(titles).doesNotContain("Another drawdown");
    }

    @Test
    void about_tells_how_old_the_open_data_is(FxRobot robot) throws IOException, TimeoutException {
        Path other = otherPosture();
        Files.writeString(other, Files.readString(other).replace("\"2026-11-25\"", "\"2026-10-05\""));
        open(other, "Another drawdown", robot);
        robot.clickOn(robot.lookup(".commands > *").nth(7).<Node>query());
        robot.clickOn("About Drawdown Map");
        assertThat(words(robot, ".sheet-page")).contains("Data as of 5 October 2026");
    }

    @Test
    void a_new_story_is_written_and_opened(FxRobot robot) throws Exception {
        Path file = folder.resolve("my-story.geojson");
        robot.interact(() -> window.begin(file));
        awaitOpen("A camp handed over");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_file_that_is_no_posture_is_refused_in_words_and_the_picture_stays(FxRobot robot)
            throws IOException, TimeoutException {
        Path file = unusable();
        robot.interact(() -> window.open(file));
        await(() -> isShown(robot, ".message-page"));
        assertThat(words(robot, ".sheet-page"))
                .anyMatch(line -> line.contains("broken.geojson could not be opened"))
                .anyMatch(line -> line.contains("What was on screen is still there."));
        assertThat(window.session().look().posture().title()).isEqualTo("Coalition drawdown in Iraq");
    }

    @Test
    void a_problem_of_a_file_is_told_with_room_to_read_it_and_no_more(FxRobot robot)
            throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("empty.geojson"), "{ \"type\": \"FeatureCollection\" }");
        robot.interact(() -> window.open(file));
        await(() -> isShown(robot, ".message-page"));
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("\"posture\" is missing");
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getHeight())
                .isBetween(50.0, 120.0);
        assertThat(robot.lookup(".message-page .button").queryAllAs(Button.class))
                .extracting(Button::getText)
                .contains("Copy", "OK");
    }

    @Test
    void copy_takes_all_problems_of_a_file_however_many_are_listed(FxRobot robot) throws TimeoutException {
        List<String> many = IntStream.rangeClosed(1, 620)
                .mapToObj(number -> "problem " + number + ".")
                .toList();
        robot.interact(() -> new Reports(new Sheets(
                        (StackPane) robot.lookup(".map-pane").query().getScene().getRoot()))
                .problems(folder.resolve("many.geojson"), many));
        await(() -> isShown(robot, ".message-page"));
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("problem 500.", "and 120 more")
                .doesNotContain("problem 501.");
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getHeight())
                .isGreaterThan(300);
        robot.clickOn("Copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get()).contains("problem 1.", "problem 620.").doesNotContain("more");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, ".message-page")).isFalse();
    }

    /// One change at Erbil names a month that does not exist, and the others are not shown without it.
    @Test
    void as_long_as_reports_of_a_file_could_not_be_read_the_map_says_so(FxRobot robot) throws Exception {
        String bundled = Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"));
        int erbil = bundled.indexOf("\"id\": \"erbil\"");
        int reported = bundled.indexOf("\"reported\": {", erbil);
        int when = bundled.indexOf("\"when\": \"2", reported);
        Path broken = Files.writeString(
                folder.resolve("partly.geojson"),
                (bundled.substring(0, when) + "\"when\": \"2026-16\", \"was" + bundled.substring(when + 1))
                        .replace("Coalition drawdown in Iraq", "Partly read"));
        open(broken, "Partly read", robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(words(robot, ".notices")).contains("What is reported of Erbil could not be read and is not shown.");
        openOther(robot);
        assertThat(words(robot, ".notices"))
                .doesNotContain("What is reported of Erbil could not be read and is not shown.");
    }
}
