package io.github.drawdownmap.shell.window;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.shell.window.file.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The program's window, opened for each test in the light theme and on 30 June 2025.
@ExtendWith(InWindow.class)
abstract class OpenWindow {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set by open()
    ViewerWindow window;

    private final Background background = new Background();

    @BeforeEach
    void open(FxRobot robot) {
        openAnew(robot, options());
    }

    String[] options() {
        return new String[] {"--date", "2025-06-30", "--theme", "light"};
    }

    Settings settings() {
        return ViewerStage.settings(folder);
    }

    /// @param options as in a command line
    void openAnew(FxRobot robot, String... options) {
        robot.interact(() -> {
            ViewerStage.closeAll();
            window = ViewerStage.open(new Stage(), ViewerStage.options(options), settings(), background);
            return null;
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        background.close();
    }

    /// A posture with other ids than the bundled one has, up to the end of June 2027.
    Path otherPosture() throws IOException {
        String bundled = Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"));
        return Files.writeString(
                folder.resolve("other.geojson"),
                bundled.replace("\"erbil\"", "\"hawler\"")
                        .replace("\"joint-statement\"", "\"statement\"")
                        .replace("2024-09-01/2027-01-31", "2024-09-01/2027-06-30")
                        .replace("Coalition drawdown in Iraq", "Another drawdown"));
    }

    /// A file that is no posture.
    Path unusable() throws IOException {
        return Files.writeString(folder.resolve("broken.geojson"), "{ \"type\": ");
    }

    void openOther(FxRobot robot) throws IOException, TimeoutException {
        open(otherPosture(), "Another drawdown", robot);
    }

    /// @param title of the posture in the file
    void open(Path file, String title, FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.open(file));
        awaitOpen(title);
    }

    void awaitOpen(String title) throws TimeoutException {
        ViewerStage.await(() -> isOpen(title));
    }

    boolean isOpen(String title) {
        return window.session().look().posture().title().equals(title);
    }

    Site site(String id) {
        return window.session().look().posture().site(id).orElseThrow();
    }

    static boolean isShown(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    static Node focusOwner(FxRobot robot) {
        waitForFxEvents();
        return robot.lookup(".top-bar").query().getScene().getFocusOwner();
    }

    static boolean isWithin(Node node, String selector) {
        Node outer = InWindow.seen(() -> node.getScene().lookup(selector));
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }

    /// The visible words below the node that a selector finds.
    static Set<String> words(FxRobot robot, String selector) {
        return InWindow.seen(() -> words(robot.lookup(selector).<Node>query()).collect(Collectors.toSet()));
    }

    static Stream<String> words(Node node) {
        if (!node.isVisible()) return Stream.empty();
        String own =
                node instanceof Text text ? text.getText() : node instanceof Labeled labeled ? labeled.getText() : null;
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.ofNullable(own), below.flatMap(OpenWindow::words));
    }
}
