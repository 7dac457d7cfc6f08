package io.github.drawdownmap.shell.window.place;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.ui.controls.KeyRow;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// What the system shows around the window's content: its title, its icon, and how much of the screen it takes.
public final class WindowFrame {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    /// Until then the system has put its frame around a window that was opened.
    private static final Duration FRAMED_AFTER = Duration.seconds(2);

    private final Stage stage;

    public WindowFrame(Stage stage) {
        this.stage = stage;
    }

    /// A scene of the size in which the window opens for the first time.
    public static Scene scene(Parent content) {
        WindowSize size = WindowSize.FIRST.within(screen());
        return new Scene(content, size.width(), size.height());
    }

    /// The program's icon, `size` pixels wide.
    public static ImageView icon(int size) {
        ImageView icon = new ImageView(image(128));
        icon.setFitWidth(size);
        icon.setFitHeight(size);
        icon.setSmooth(true);
        return icon;
    }

    /// Puts the scene into the window, and around it the title and least size.
    public void dress(Scene scene, ObservableValue<String> title) {
        title.subscribe(stage::setTitle);
        WindowSize smallest = WindowSize.SMALLEST.within(screen());
        stage.setMinWidth(smallest.width());
        stage.setMinHeight(smallest.height());
        stage.setScene(scene);
        // Escape closes what is open in the window first.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    /// Takes the whole screen, or no more than before.
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// @param told hears how to leave the full screen, which JavaFX says only of a key of its own; nothing once it is
    ///     left, by whatever way
    public void tellOfFullScreen(Consumer<String> told) {
        String hint = Messages.text("shell.full-screen.hint", Shortcut.FULL_SCREEN.keys(), KeyRow.CLOSE.keys());
        stage.fullScreenProperty().subscribe((before, isFull) -> told.accept(isFull ? hint : ""));
    }

    /// Gives the window its icon once the content has been drawn: to hand it to the system takes as long as many
    /// controls.
    public void showIcon() {
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                Platform.runLater(() -> stage.getIcons()
                        .setAll(ICON_SIZES.stream().map(WindowFrame::image).toList()));
            }
        });
    }

    /// Gives the window a size, its frame included.
    public void resize(WindowSize size) {
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }

    /// With its frame, which the system tells late, the window may be larger than the screen or reach over its edge.
    public void keepOnScreen() {
        fitScreen();
        Subscription framing = stage.yProperty().subscribe(y -> Platform.runLater(this::fitScreen));
        PauseTransition framed = new PauseTransition(FRAMED_AFTER);
        framed.setOnFinished(event -> framing.unsubscribe());
        framed.play();
    }

    private void fitScreen() {
        if (stage.isMaximized() || stage.isFullScreen()) return;
        Rectangle2D bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D fitting =
                new WindowPlace(bounds, WindowPlace.State.NORMAL).on(screens).bounds();
        if (fitting.equals(bounds)) return;
        stage.setX(fitting.getMinX());
        stage.setY(fitting.getMinY());
        stage.setWidth(fitting.getWidth());
        stage.setHeight(fitting.getHeight());
    }

    private static Image image(int size) {
        String name = "drawdown-map-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowFrame.class.getResourceAsStream(name), name));
    }

    private static Rectangle2D screen() {
        return Screen.getPrimary().getVisualBounds();
    }
}
