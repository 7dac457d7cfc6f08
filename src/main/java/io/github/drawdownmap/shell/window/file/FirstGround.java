package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The bare ground that a window begins with until its first file has been read: the data that comes with the program
/// is not what was asked for, and is not shown meanwhile. A file that takes longer is named.
public final class FirstGround extends StackPane {
    /// Most files are there before anybody could read a word.
    private static final Duration LONG = Duration.millis(700);

    private final Pane layers;
    private final Node window;
    private final PauseTransition waiting = new PauseTransition(LONG);

    private FirstGround(Pane layers, Node window, Path file) {
        this.layers = layers;
        this.window = window;
        getStyleClass().add("first-ground");
        setMouseTransparent(true);
        waiting.setOnFinished(event -> getChildren().add(new Label(Messages.text("shell.open.first", file))));
    }

    /// Takes the parts of a window out of sight.
    ///
    /// @param layers that they lie in
    /// @param file that is being read
    public static FirstGround over(Pane layers, Node window, Path file) {
        FirstGround ground = new FirstGround(layers, window, file);
        window.setVisible(false);
        layers.getChildren().add(ground);
        ground.waiting.play();
        return ground;
    }

    /// Shows the window.
    public void lift() {
        waiting.stop();
        layers.getChildren().remove(this);
        window.setVisible(true);
    }
}
