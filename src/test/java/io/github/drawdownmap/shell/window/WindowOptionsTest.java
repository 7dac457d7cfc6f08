package io.github.drawdownmap.shell.window;

import static io.github.drawdownmap.shell.window.ViewerStage.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.table.kind.Templates;
import io.github.drawdownmap.details.DetailsDrawer;
import io.github.drawdownmap.files.Pipes;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.place.WindowPlace;
import io.github.drawdownmap.time.Edtf;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxRobot;

/// The window obeys the command line, and remembers only what is chosen in it.
class WindowOptionsTest extends OpenWindow {
    @Test
    void the_day_of_the_command_line_is_on_the_card(FxRobot robot) {
        assertThat(words(robot, ".day-card")).contains("30 June 2025");
    }

    @Test
    void the_command_line_is_obeyed_in_the_file_that_it_names(FxRobot robot) throws IOException, TimeoutException {
        openAnew(
                robot,
                "--site",
                "hawler",
                "--track",
                "statement",
                "--date",
                "2027-05-01",
                otherPosture().toString());
        awaitOpen("Another drawdown");

        Session session = window.session();
        assertThat(session.look().site().map(Site::id)).contains("hawler");
        assertThat(session.look().plan().map(Track::id)).contains("statement");
        assertThat(session.look().day()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(isShown(robot, ".message-page")).isFalse();
    }

    @Test
    void tables_are_read_in_the_encoding_and_with_the_order_of_dates_of_the_command_line(FxRobot robot)
            throws IOException, TimeoutException {
        Path tables = Files.createDirectory(folder.resolve("gao"));
        Files.writeString(
                tables.resolve("sites.csv"), "name;lat;lon\nBase Kosseï;12,1;15\n", StandardCharsets.ISO_8859_1);
        Files.writeString(
                tables.resolve("changes.csv"),
                "site;when;level;sources\nBase Kosseï;03/04/2025;full;paper\n",
                StandardCharsets.ISO_8859_1);
        Files.writeString(
                tables.resolve("sources.csv"), "id;publisher;title;published\npaper;A paper;Bases;04/04/2025\n");
        openAnew(robot, "--encoding", "windows-1252", "--dates", "day-first", tables.toString());
        awaitOpen("gao");

        Site site = window.session().look().posture().sites().getFirst();
        assertThat(site.name()).isEqualTo("Base Kosseï");
        assertThat(site.tracks().values().iterator().next().changes().getFirst().when())
                .isEqualTo(Edtf.parse("2025-04-03"));
    }

    @Test
    void a_file_of_the_command_line_that_is_none_gives_way_to_the_bundled_data_with_a_sentence(FxRobot robot)
            throws IOException, TimeoutException {
        openAnew(robot, unusable().toString());
        await(() -> isShown(robot, ".message-page"));
        assertThat(robot.lookup(".top-bar").query().getParent().isVisible()).isTrue();
        assertThat(words(robot, ".sheet-page"))
                .anyMatch(line -> line.contains("broken.geojson could not be opened"))
                .anyMatch(line -> line.contains("The data that comes with the program is shown instead."));
        robot.push(KeyCode.ESCAPE);
        assertThat(isWithin(focusOwner(robot), ".timeline-dock")).isTrue();
    }

    @Test
    void a_first_file_in_which_nothing_is_usable_is_told_with_what_is_shown_instead(FxRobot robot)
            throws IOException, TimeoutException {
        openAnew(robot, Files.writeString(folder.resolve("other.json"), "{}").toString());
        await(() -> isShown(robot, ".message-page"));
        assertThat(words(robot, ".sheet-page")).contains("The data that comes with the program is shown instead.");
    }

    /// A pipe into which nobody writes is read for ever, as a file on a share that hangs.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void while_the_first_file_does_not_come_another_can_be_opened_and_no_other_key_does_anything(FxRobot robot)
            throws Exception {
        Path pipe = Pipes.make(folder.resolve("pipe.geojson"));
        openAnew(robot, pipe.toString());
        LocalDate day = window.session().look().day();
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.session().look().day()).isEqualTo(day);
        assertThat(isShown(robot, ".sheet-page")).isFalse();
        assertThat(isShown(robot, ".first-ground")).isTrue();

        openOther(robot);
        Node root = robot.lookup(".top-bar").query().getParent();
        assertThat(root.isVisible()).isTrue();
        assertThat(isShown(robot, ".first-ground")).isFalse();
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().look().day()).isNotEqualTo(day);
        // Lets the reader go.
        new RandomAccessFile(pipe.toFile(), "rw").close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void to_go_back_to_what_came_through_a_pipe_reads_it_no_second_time(FxRobot robot) throws Exception {
        Path pipe = Pipes.filled(folder.resolve("pipe.geojson"), Templates.posture());
        robot.interact(() -> window.open(pipe));
        awaitOpen("A camp handed over");
        openOther(robot);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitOpen("A camp handed over");
    }

    @Test
    void what_the_command_line_names_and_the_data_does_not_have_is_told(FxRobot robot) throws TimeoutException {
        openAnew(robot, "--site", "mosul", "--track", "rumour", "--lang", "xx");
        await(() -> isShown(robot, ".message-page"));

        assertThat(words(robot, ".sheet-page"))
                .contains("Coalition drawdown in Iraq does not have what the command line asks for")
                .anyMatch(line -> line.contains(
                        "There is no track \"rumour\"; write \"plan\", \"reported\" or \"compare\", or one of"
                                + " the plans: press-report, joint-statement."))
                .anyMatch(line ->
                        line.contains("There is no site \"mosul\"; the sites are: ain-al-asad, baghdad, erbil."))
                .anyMatch(line -> line.contains("There are no names in \"xx\"; the languages are: en, ar, ckb."));
    }

    @Test
    void what_the_command_line_asks_of_the_window_is_not_remembered(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        WindowPlace place = new WindowPlace(new Rectangle2D(20, 30, 990, 640), WindowPlace.State.NORMAL);
        Settings before = settings();
        before.setTheme(ThemeChoice.LIGHT);
        before.setWindow(place);
        before.save();
        openAnew(robot, "--theme", "dark", "--size", "970x630");
        robot.interact(ViewerStage::closeAll);

        assertThat(settings().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(settings().window()).contains(place);
    }

    @Test
    void a_theme_chosen_after_the_command_line_named_another_is_remembered(FxRobot robot) {
        robot.interact(() -> robot.from(robot.lookup(".commands").<Node>query())
                .lookup(".button")
                .match(node -> "Switch to the dark theme".equals(node.getAccessibleText()))
                .queryButton()
                .fire());
        robot.interact(ViewerStage::closeAll);
        assertThat(settings().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void a_remembered_window_that_is_larger_than_the_screen_is_opened_as_large_as_the_screen(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        Settings before = settings();
        before.setWindow(new WindowPlace(new Rectangle2D(-40, -40, 5000, 4000), WindowPlace.State.NORMAL));
        before.save();
        openAnew(robot);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Window opened = robot.lookup(".map-pane").query().getScene().getWindow();
        assertThat(opened.getWidth()).isLessThanOrEqualTo(screen.getWidth());
        assertThat(opened.getHeight()).isLessThanOrEqualTo(screen.getHeight());
    }

    @Test
    void what_is_behind_all_else_is_the_ground_of_the_map_so_that_the_first_frame_has_it(FxRobot robot)
            throws IOException {
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            openAnew(robot, "--theme", choice.name());

            Scene scene = robot.lookup(".top-bar").query().getScene();
            // As tiles of land are painted.
            Color ground = choice == ThemeChoice.LIGHT ? Color.web("#f2f1ec") : Color.web("#191e24");
            assertThat(scene.getFill()).isEqualTo(ground);
            assertThat(((Region) scene.getRoot()).getBackground().getFills())
                    .extracting(BackgroundFill::getFill)
                    .containsExactly(ground);
        }
    }

    @Test
    void to_start_nothing_is_made_of_the_drawer_the_sheets_and_the_dialogs(FxRobot robot) {
        List<String> made = InWindow.seen(() -> Window.getWindows().stream()
                .flatMap(each -> nodes(each.getScene().getRoot()))
                .flatMap(node -> Stream.concat(Stream.of(node.getClass().getName()), node.getStyleClass().stream()))
                .toList());

        assertThat(made)
                .contains("map-pane", "day-card")
                .doesNotContain("details-drawer", "drawer-frame", "sheet-page", "veil", "sheet-title", "sheet-scroll")
                .doesNotContain(
                        "method-page", "find-pane", "animation-pane", "picture-pane", "findings", "message-page")
                .noneMatch(name -> name.startsWith(DetailsDrawer.class.getPackageName() + "."));
        assertThat(Window.getWindows()).hasSize(1);
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(WindowOptionsTest::nodes));
    }
}
