package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.ui.controls.Ancestors;
import io.github.drawdownmap.ui.controls.KeyRow;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The bare ground that a window begins with until its first file has been read: the data that comes with the program
/// is not what was asked for, and is neither shown meanwhile nor reached by keys. A file that takes longer is named.
public final class FirstGround extends StackPane {
    /// Most files are there before anybody could read a word.
    private static final Duration LONG = Duration.millis(700);

    private static final Shortcut[] HEARD = {Shortcut.OPEN, Shortcut.FULL_SCREEN, Shortcut.QUIT};

    private final Pane layers;
    private final Node window;
    private final Scene scene;
    private final EventHandler<KeyEvent> keys = this::keepFromWindow;
    private final PauseTransition waiting = new PauseTransition(LONG);

    private FirstGround(Pane layers, Node window, ObservableValue<Optional<Path>> asked) {
        this.layers = layers;
        this.window = window;
        this.scene = Objects.requireNonNull(layers.getScene(), "layers in a scene");
        getStyleClass().add("first-ground");
        setMouseTransparent(true);
        waiting.setOnFinished(event -> getChildren().add(label(asked)));
    }

    /// Takes the parts of a window out of sight.
    ///
    /// @param layers that they lie in
    /// @param asked the file that is being read
    public static FirstGround over(Pane layers, Node window, ObservableValue<Optional<Path>> asked) {
        FirstGround ground = new FirstGround(layers, window, asked);
        window.setVisible(false);
        layers.getChildren().add(ground);
        ground.scene.addEventFilter(KeyEvent.ANY, ground.keys);
        ground.waiting.play();
        return ground;
    }

    private static Label label(ObservableValue<Optional<Path>> asked) {
        Label label = new Label();
        label.textProperty().bind(asked.map(file -> file.map(FirstGround::words).orElse("")));
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }

    static String words(Path file) {
        return Messages.text(
                "shell.open.first",
                PostureReader.isStandardInput(file) ? Messages.text("shell.file.input") : OpenFile.name(file));
    }

    /// What lies over the ground, such as the sentence about a map that cannot be read, has its keys.
    private void keepFromWindow(KeyEvent event) {
        boolean isOfPage =
                event.getTarget() instanceof Node node && Ancestors.of(node).noneMatch(window::equals);
        if (!isOfPage && KeyRow.pressed(event, HEARD).isEmpty()) event.consume();
    }

    /// Shows the window.
    public void lift() {
        waiting.stop();
        scene.removeEventFilter(KeyEvent.ANY, keys);
        layers.getChildren().remove(this);
        window.setVisible(true);
    }
}
