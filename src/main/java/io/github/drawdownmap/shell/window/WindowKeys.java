package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.OperatingSystem;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.shell.window.sheet.WindowKey;
import io.github.drawdownmap.ui.controls.Ancestors;
import io.github.drawdownmap.ui.controls.KeyRow;
import io.github.drawdownmap.ui.controls.TabStops;
import io.github.drawdownmap.ui.theme.TypeSize;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// What keys do in the window, wherever in it the keyboard is.
final class WindowKeys {
    private final Scene scene;
    private final Sheets sheets;
    private final Session session;
    private final Consumer<Shortcut> obey;
    private final Consumer<UnaryOperator<TypeSize>> resizeType;

    /// @param resizeType takes what becomes of the size of letters
    WindowKeys(
            Scene scene,
            Sheets sheets,
            Session session,
            Consumer<Shortcut> obey,
            Consumer<UnaryOperator<TypeSize>> resizeType) {
        this.scene = scene;
        this.sheets = sheets;
        this.session = session;
        this.obey = obey;
        this.resizeType = resizeType;
    }

    /// Hears keys from now on. When what has the keyboard is gone, JavaFX gives it to the first thing in the window,
    /// which means nothing; and a click at a button would leave it there.
    ///
    /// @param home what gets it instead
    /// @param isFirst whether a node is that first thing
    /// @param parts hear what is left of the keys, one after the other, while no sheet lies over them
    void attach(Node home, Predicate<Node> isFirst, List<Consumer<KeyEvent>> parts) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (OpenPopup.takes(event)) event.consume();
            // Which would keep Escape for a menu that is not open.
            else if (event.getTarget() instanceof MenuButton && event.getCode() == KeyCode.ESCAPE) handle(event);
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!sheets.isOpen()) parts.forEach(part -> part.accept(event));
        });
        // Whatever is below the mouse, its side buttons lead back and forward.
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.BACK) obey.accept(Shortcut.BACK);
            if (press.getButton() == MouseButton.FORWARD) obey.accept(Shortcut.FORWARD);
        });
        // Not all buttons let others hear of a click.
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            if (!sheets.isOpen() && hasClickedButton()) home.requestFocus();
        });
        scene.focusOwnerProperty().subscribe((before, owner) -> {
            if (before == null || owner != null) return;
            Platform.runLater(() -> {
                Node next = scene.getFocusOwner();
                if (!sheets.isOpen() && (next == null || isFirst.test(next))) home.requestFocus();
            });
        });
    }

    /// After a click at a button the next blank would press it again. Whoever came to it by the keyboard stays there.
    private boolean hasClickedButton() {
        Node owner = scene.getFocusOwner();
        return owner instanceof ButtonBase && !(owner instanceof MenuButton) && !owner.isFocusVisible();
    }

    private void handle(KeyEvent event) {
        if (isTyped(event)) return;
        Optional<WindowKey> key = KeyRow.pressed(event, WindowKey.values()).filter(pressed -> isHeard(pressed, event));
        Optional<Shortcut> shortcut = KeyRow.pressed(event, Shortcut.values());
        key.ifPresent(this::obey);
        shortcut.ifPresent(obey);
        // Or the menu below a sheet would take a shortcut.
        if (key.isPresent() || shortcut.isPresent()) event.consume();
        else handleOther(event);
    }

    /// Keys that are letters, or take one away, where a text is typed.
    private static boolean isTyped(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)) return false;
        KeyCode key = event.getCode();
        boolean isWritten = key.isLetterKey()
                || key.isDigitKey()
                || key.isKeypadKey()
                || !event.getText().isBlank();
        return key == KeyCode.BACK_SPACE || (isWritten && !event.isShortcutDown() && !event.isAltDown());
    }

    private boolean isHeard(WindowKey key, KeyEvent event) {
        return switch (key) {
            case PLAN, REPORTED, COMPARE, NEXT_PART, PART_BEFORE, FIRST_MENU -> !sheets.isOpen();
            case LARGER, SMALLER, USUAL -> true;
            case CLOSE -> sheets.isOpen() || !(event.getTarget() instanceof TextInputControl);
            // The system of Windows asks by itself, and no other.
            case MENU -> OperatingSystem.current() != OperatingSystem.WINDOWS;
        };
    }

    private void obey(WindowKey key) {
        switch (key) {
            case PLAN -> session.show(View.PLAN);
            case REPORTED -> session.show(View.REPORTED);
            case COMPARE -> session.show(View.COMPARE);
            case LARGER -> resizeType.accept(TypeSize::larger);
            case SMALLER -> resizeType.accept(TypeSize::smaller);
            case USUAL -> resizeType.accept(size -> new TypeSize(TypeSize.USUAL));
            case NEXT_PART -> goToPart(1);
            case PART_BEFORE -> goToPart(-1);
            case FIRST_MENU -> TabStops.goTo(scene.lookup(".top-bar .menu-button"));
            case MENU -> openMenuAtFocus();
            case CLOSE -> closeTopmost();
        }
    }

    /// From one large part of the window to another, at what is done first there.
    private void goToPart(int step) {
        List<Node> parts = Stream.of(".top-bar", ".map-pane", ".details-drawer", ".timeline-dock")
                .flatMap(part -> scene.getRoot().lookupAll(part).stream())
                .filter(Node::isVisible)
                .toList();
        int left = Ancestors.of(scene.getFocusOwner())
                .map(parts::indexOf)
                .filter(part -> part >= 0)
                .findFirst()
                .orElse(0);
        Node part = parts.get(Math.floorMod(left + step, parts.size()));
        Stream.of(".jump", ".day-slider")
                .map(part::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> TabStops.in(part).findFirst())
                .ifPresent(TabStops::goTo);
    }

    /// One thing at a time.
    private void closeTopmost() {
        Look look = session.look();
        if (sheets.isOpen()) sheets.close();
        else if (look.site().isPresent() || look.isOnCountry()) session.clearSelection();
        else if (scene.getWindow() instanceof Stage stage) stage.setFullScreen(false);
    }

    /// A question mark is at another place of each keyboard.
    private void handleOther(KeyEvent event) {
        if (!"?".equals(event.getText())) return;
        obey.accept(Shortcut.KEYS);
        event.consume();
    }

    private void openMenuAtFocus() {
        Optional.ofNullable(scene.getFocusOwner()).ifPresent(node -> {
            Bounds inScene = node.localToScene(node.getLayoutBounds());
            Bounds onScreen = node.localToScreen(node.getLayoutBounds());
            node.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getCenterX(),
                    inScene.getCenterY(),
                    onScreen.getCenterX(),
                    onScreen.getCenterY(),
                    true,
                    null));
        });
    }
}
