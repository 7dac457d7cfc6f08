package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Ancestors;
import io.github.drawdownmap.ui.controls.IconButton;
import io.github.drawdownmap.ui.controls.KeyRow;
import io.github.drawdownmap.ui.controls.TabStops;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Pages that lie over the window until they are closed: method, keys, about, what went wrong. The uppermost has the
/// keyboard to itself.
public final class Sheets {
    private final StackPane window;
    private final Deque<Layer> layers = new ArrayDeque<>();
    private Consumer<Parent> dress = sheet -> {};
    private Runnable opening = () -> {};

    /// @param window what the sheets lie over, which the keyboard does not reach until they are closed
    public Sheets(StackPane window) {
        this.window = window;
        window.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /// Opens a page under a title, in place of what is open, with the keyboard at its first stop; a click beside it,
    /// its cross or Escape closes it.
    public void open(String title, Region page, double width) {
        closeAll();
        lay(title, page, width, sheet -> TabStops.in(page).findFirst(), () -> {});
    }

    /// The same with the keyboard at a node of the page.
    public void open(String title, Region page, double width, Node first) {
        closeAll();
        lay(title, page, width, first, () -> {});
    }

    /// Lays a page over what is open, which is there again when the page is closed.
    ///
    /// @param closed runs when the page is closed, by whatever way
    void lay(String title, Region page, double width, Node first, Runnable closed) {
        lay(title, page, width, sheet -> Optional.of(first), closed);
    }

    private void lay(String title, Region page, double width, Function<Node, Optional<Node>> first, Runnable closed) {
        opening.run();
        Node focused = window.getScene().getFocusOwner();
        BorderPane sheet = new Sheet(page, heading(title));
        sheet.getStyleClass().addAll("card", "sheet-page");
        sheet.setMaxSize(width, Region.USE_PREF_SIZE);
        StackPane veil = veil(sheet);
        dress.accept(veil);
        window.getChildren().add(veil);
        // What is in a page that scrolls belongs to the scene from here on, and can be given the keyboard.
        veil.applyCss();
        letKeysScroll(sheet, title);
        // A click that is waiting is not for what the page covers.
        window.layout();
        layers.push(new Layer(veil, Optional.ofNullable(focused), closed));
        first.apply(sheet).ifPresent(Node::requestFocus);
    }

    /// A text that scrolls is a stop of the keyboard, but not what a text area scrolls in, which is one itself.
    private static void letKeysScroll(Node sheet, String title) {
        sheet.lookupAll(".scroll-pane").stream()
                .filter(scroll -> !scroll.getStyleClass().contains(FormPage.CONTROLS))
                .filter(scroll -> Ancestors.of(scroll).noneMatch(TextArea.class::isInstance))
                .forEach(scroll -> {
                    scroll.setFocusTraversable(true);
                    scroll.setAccessibleText(title);
                });
    }

    /// Dims the window; a click on it or Escape closes the sheet.
    private StackPane veil(Node sheet) {
        StackPane veil = new StackPane(sheet);
        veil.getStyleClass().add("veil");
        veil.setOnMouseClicked(event -> {
            if (veil.equals(event.getTarget())) close();
        });
        veil.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        return veil;
    }

    /// Lets a page scroll where the window is lower than it is.
    static ScrollPane scrolling(Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        return scroll;
    }

    /// @param action runs before each sheet is shown
    public void setOnOpening(Runnable action) {
        opening = action;
    }

    /// @param dresser sees each sheet before it is shown
    public void setDress(Consumer<Parent> dresser) {
        dress = dresser;
    }

    public boolean isOpen() {
        return !layers.isEmpty();
    }

    /// Whether a node is in the uppermost page.
    public boolean isUppermost(Node node) {
        return isOpen() && isIn(layers.element().veil(), node);
    }

    /// Closes the uppermost page, and gives back the keyboard.
    public void close() {
        if (layers.isEmpty()) return;
        Layer layer = layers.pop();
        Node owner = window.getScene().getFocusOwner();
        boolean isByKeyboard = owner != null && owner.isFocusVisible();
        window.getChildren().remove(layer.veil());
        layer.focusBefore().ifPresent(node -> TabStops.goTo(node, isByKeyboard));
        layer.closed().run();
    }

    /// Closes the uppermost page for a while.
    ///
    /// @return opens it again as it was, with the keyboard where that was, unless another page is open then
    public Runnable setAside() {
        Layer layer = layers.element();
        Node focused = window.getScene().getFocusOwner();
        close();
        return () -> {
            if (isOpen()) return;
            opening.run();
            window.getChildren().add(layer.veil());
            layers.push(layer);
            if (focused != null) focused.requestFocus();
        };
    }

    /// Closes whatever is open.
    public void closeAll() {
        while (isOpen()) close();
    }

    /// Tab goes round in the sheet; the scene would go on to what lies behind it.
    private void keepFocus(@Nullable Node before, @Nullable Node after) {
        if (layers.isEmpty()) return;
        Parent sheet = layers.element().veil();
        if (isIn(sheet, after)) {
            reveal(after);
            return;
        }
        List<Node> stops = TabStops.in(sheet).toList();
        Node next = stops.getFirst().equals(before) ? stops.getLast() : stops.getFirst();
        // The scene has not finished with the step that led here.
        Platform.runLater(() -> {
            boolean isUppermost = isOpen() && sheet.equals(layers.element().veil());
            // To close what lay over it may have given the keyboard back already.
            if (isUppermost && !isIn(sheet, window.getScene().getFocusOwner())) TabStops.goTo(next);
        });
    }

    /// A page of controls that scrolls has the one with the keyboard in view.
    private static void reveal(@Nullable Node focused) {
        if (focused == null) return;
        Ancestors.of(focused)
                .filter(each ->
                        each instanceof ScrollPane && each.getStyleClass().contains(FormPage.CONTROLS))
                .forEach(form -> reveal(focused, (ScrollPane) form));
    }

    private static void reveal(Node focused, ScrollPane form) {
        Node page = form.getContent();
        Bounds bounds = page.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double room = form.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) return;
        double top = form.getVvalue() * hidden;
        if (bounds.getMinY() < top) form.setVvalue(bounds.getMinY() / hidden);
        else if (bounds.getMaxY() > top + room) form.setVvalue((bounds.getMaxY() - room) / hidden);
    }

    private static boolean isIn(Parent sheet, @Nullable Node node) {
        return Ancestors.of(node).anyMatch(sheet::equals);
    }

    private Node heading(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("sheet-title");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        IconButton cross = new IconButton(
                Feather.X, Messages.text("ui.close"), KeyRow.CLOSE.beside(Messages.text("ui.close")), this::close);
        cross.getStyleClass().add("close");
        HBox heading = new HBox(label, cross);
        heading.getStyleClass().add("sheet-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /// @param veil the page, and what it darkens of the window
    private record Layer(Parent veil, Optional<Node> focusBefore, Runnable closed) {}

    /// As high as its page is at its width, or as the window allows.
    private static final class Sheet extends BorderPane {
        Sheet(Node page, Node heading) {
            super(page, heading, null, null, null);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }
}
