package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.FolderWindow;
import io.github.drawdownmap.shell.window.file.OpenFile;
import io.github.drawdownmap.ui.controls.CopiedText;
import io.github.drawdownmap.wording.DayWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Quiet lines at the top of the map that say why it shows less than it could; they lie over it and move nothing.
final class Notices extends VBox {
    /// A narrower map has no room for a sentence between the day card and the zoom buttons; the drawer that makes it
    /// narrow says the same at length.
    private static final double ROOMY_WIDTH = 860;
    /// No word is broken for want of room; rather the notice lies over a card.
    private static final double LEAST_WIDTH_OF_WORDS = 64;

    private static final double TOP = 16;
    private static final double GAP_BELOW_CARD = 6;
    private static final double BESIDE_BUTTONS = 72;

    private static final Duration PASSING = Duration.seconds(5);
    /// Long enough to read and to press a button.
    private static final Duration LINGERING = Duration.seconds(12);

    private final ReadOnlyStringWrapper basemap = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unread = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private @Nullable HBox offered;
    private @Nullable HBox ofFile;
    private final List<HBox> notOpened = new ArrayList<>();
    private final PauseTransition passing = new PauseTransition(PASSING);

    /// @param free where they may begin: beside the day card at the top, or below it
    Notices(Session session, ObservableValue<Point2D> free) {
        getStyleClass().add("notices");
        setAlignment(Pos.TOP_RIGHT);
        setFillWidth(false);
        setPickOnBounds(false);
        // What it would need at its narrowest would push the bar out of the window.
        setMinSize(0, 0);
        getChildren()
                .addAll(
                        knownOnDay(session, free),
                        standing(basemap),
                        standing(stale),
                        standing(unread),
                        notice(said, said.isNotEmpty()));
        free.subscribe(this::begin);
        passing.setOnFinished(event -> said.set(""));
        // The session lives as long as its window, so nothing has to be ended.
        session.lookProperty().subscribe((before, after) -> {
            if (!after.hasPostureOf(before)) getChildren().remove(ofFile);
        });
    }

    /// Ends beside the zoom buttons, which may reach further down than the card.
    private void begin(Point2D corner) {
        setTranslateY(corner.getY());
        setPadding(new Insets(isBelowCard(corner) ? GAP_BELOW_CARD : TOP, BESIDE_BUTTONS, 0, corner.getX()));
    }

    private static boolean isBelowCard(Point2D corner) {
        return corner.getY() > 0;
    }

    /// Says something that is done, for a few seconds.
    void say(String words) {
        said.set(words);
        passing.playFromStart();
    }

    /// Puts a text on the clipboard, and says so.
    void copy(String text) {
        CopiedText.put(text);
        say(Messages.text("ui.copied"));
    }

    /// Says something that is done, with what can be done about it, for a while: it lies over the map.
    void offer(String words, String action, Runnable act) {
        HBox notice = notice(new SimpleStringProperty(words), new SimpleBooleanProperty(true));
        notice.getChildren()
                .addAll(
                        button(action, () -> {
                            getChildren().remove(notice);
                            act.run();
                        }),
                        button(Messages.text("ui.close"), () -> getChildren().remove(notice)));
        // One is enough: of the last file.
        getChildren().remove(offered);
        offered = notice;
        getChildren().add(notice);
        linger(notice);
    }

    /// Takes it away after a while, but not from under the pointer or the keyboard.
    private void linger(HBox notice) {
        PauseTransition rest = new PauseTransition(LINGERING);
        rest.setOnFinished(event -> {
            boolean isUsed = notice.isHover() || notice.getChildren().stream().anyMatch(Node::isFocusVisible);
            if (isUsed) rest.playFromStart();
            else getChildren().remove(notice);
        });
        rest.play();
    }

    /// Says that a file was written, and shows on request where it is.
    void offerFolder(Path file, FolderWindow folder) {
        offer(
                Messages.text("shell.export.saved", OpenFile.name(file)),
                Messages.text("shell.folder.show"),
                () -> folder.openFor(file));
    }

    /// Says something until the user has read it.
    void sayUntilClosed(String words) {
        getChildren().add(closable(words));
    }

    /// Says what was not opened, until the user has read it or opens another file.
    void sayNotOpened(String words) {
        HBox notice = closable(words);
        notOpened.add(notice);
        getChildren().add(notice);
    }

    /// What was not opened before is told no longer.
    void beginOpening() {
        getChildren().removeAll(notOpened);
        notOpened.clear();
    }

    /// Says something of what is open, until the user has read it, or a posture that is not the same is on screen: of
    /// another file, or of this one when it is read again. The last word counts; none takes away those before.
    void sayOfFile(String words) {
        getChildren().remove(ofFile);
        if (words.isEmpty()) return;
        ofFile = closable(words);
        getChildren().add(ofFile);
    }

    private HBox closable(String words) {
        HBox notice = notice(new SimpleStringProperty(words), new SimpleBooleanProperty(true));
        notice.getChildren()
                .add(button(Messages.text("ui.close"), () -> getChildren().remove(notice)));
        return notice;
    }

    /// Says what is so until it is so no longer, or the user has read it; once it was otherwise, it is said again.
    private static HBox standing(ObservableStringValue words) {
        StringProperty read = new SimpleStringProperty("");
        words.subscribe(said -> {
            if (said.isEmpty()) read.set("");
        });
        HBox notice = notice(
                words,
                Bindings.createBooleanBinding(
                        () -> !words.get().isEmpty() && !words.get().equals(read.get()), words, read));
        notice.getChildren().add(button(Messages.text("ui.close"), () -> read.set(words.get())));
        return notice;
    }

    /// Says that work goes on, with a button that stops it, until it ends.
    void sayUntilDone(Task<?> work, String words) {
        HBox notice = notice(new SimpleStringProperty(words), work.runningProperty());
        notice.getChildren().add(button(Messages.text("shell.export.cancel"), work::cancel));
        getChildren().add(notice);
        work.runningProperty().subscribe((before, running) -> {
            if (!running) getChildren().remove(notice);
        });
    }

    /// What is to be said of the basemap's tiles; empty when all is well.
    StringProperty basemapProperty() {
        return basemap;
    }

    /// Why what is on screen is not what its file holds now; empty when it is.
    StringProperty staleProperty() {
        return stale;
    }

    /// Tells what is wrong with the open file, also to whoever has read it already.
    ///
    /// @param list lists the problems in what is on screen of it
    void tellOf(OpenFile opened, Consumer<OpenFile> list) {
        String words = stale.get();
        stale.set("");
        stale.set(words);
        if (!words.isEmpty()) return;
        if (opened.problems().isEmpty())
            say(Messages.text("shell.file.sound", opened.name().orElse("")));
        else list.accept(opened);
    }

    /// What of the file on screen could not be read, so that it would seem that nobody spoke of it; empty when all
    /// could.
    StringProperty unreadProperty() {
        return unread;
    }

    private Node knownOnDay(Session session, ObservableValue<Point2D> free) {
        ObservableValue<String> sentence = session.lookProperty()
                .map(look -> look.limit().orElse(look.day()))
                .map(day -> Messages.text("shell.known.notice", DayWords.full(Objects.requireNonNull(day))));
        ObservableValue<String> words = widthProperty()
                .flatMap(width -> width.doubleValue() < ROOMY_WIDTH
                        ? new ReadOnlyStringWrapper(Messages.text("shell.known.text"))
                        : sentence);
        ObservableValue<Boolean> isLimited =
                session.lookProperty().map(look -> look.knowledge().isLimited());
        // In a narrow map it would lie over the sites; the day card says the same.
        HBox notice =
                notice(words, free.flatMap(corner -> isBelowCard(corner) ? new SimpleBooleanProperty() : isLimited));
        notice.getChildren().add(button(Messages.text("shell.known.off"), () -> session.know(Knowledge.ALL)));
        return notice;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox notice(ObservableValue<String> words, ObservableValue<Boolean> visible) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(LEAST_WIDTH_OF_WORDS);
        HBox notice = new HBox(label);
        notice.getStyleClass().add("notice");
        notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notice.visibleProperty().bind(visible);
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }
}
