package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.look.View;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.ui.theme.TypeSize;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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

    void attach() {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void handle(KeyEvent event) {
        Optional<Shortcut> shortcut = Shortcut.of(event);
        if (event.isShortcutDown() && resizesType(event.getCode())) event.consume();
        else if (asksForMenu(event)) {
            openMenuAtFocus();
            event.consume();
        } else if (shortcut.isPresent()) {
            obey.accept(shortcut.get());
            // Or the menu below a sheet would take it.
            event.consume();
        } else if (sheets.isOpen()) closeSheet(event);
        else if (!(event.getTarget() instanceof TextInputControl) && handleUntyped(event)) event.consume();
    }

    /// What the system of Windows does by itself, and no other.
    private static boolean asksForMenu(KeyEvent event) {
        boolean isKey =
                event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        return isKey && !System.getProperty("os.name", "").startsWith("Windows");
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

    /// As browsers do, on any keyboard.
    private boolean resizesType(KeyCode key) {
        switch (key) {
            case PLUS, EQUALS, ADD -> resizeType.accept(TypeSize::larger);
            case MINUS, SUBTRACT -> resizeType.accept(TypeSize::smaller);
            case DIGIT0, NUMPAD0 -> resizeType.accept(size -> new TypeSize(TypeSize.USUAL));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void closeSheet(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        sheets.close();
        event.consume();
    }

    /// Keys that are letters where a text is typed.
    private boolean handleUntyped(KeyEvent event) {
        if ("?".equals(event.getText())) obey.accept(Shortcut.KEYS);
        else if (event.getCode() == KeyCode.ESCAPE) session.clearSelection();
        else if (event.getCode() == KeyCode.BACK_SPACE) obey.accept(Shortcut.BACK);
        else if (event.getCode() == KeyCode.DIGIT1) session.show(View.PLAN);
        else if (event.getCode() == KeyCode.DIGIT2) session.show(View.REPORTED);
        else if (event.getCode() == KeyCode.DIGIT3) session.show(View.COMPARE);
        else return false;
        return true;
    }
}
