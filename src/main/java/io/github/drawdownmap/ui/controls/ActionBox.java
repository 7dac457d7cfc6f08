package io.github.drawdownmap.ui.controls;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A box of wrapping texts that acts like a button: by mouse, by Enter or Space, and for a screen reader.
///
/// A button's own graphic does not wrap its texts, hence this.
public final class ActionBox extends VBox {
    private final Runnable action;

    public ActionBox(Runnable action, Node... content) {
        super(content);
        this.action = action;
        getStyleClass().add("action-box");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
    }

    /// Whether a click asks for what is under it, and not for its menu, nor ends a drag.
    public static boolean isAsked(MouseEvent click) {
        return click.getButton() == MouseButton.PRIMARY && click.isStillSincePress();
    }

    private void click(MouseEvent event) {
        if (!isAsked(event)) return;
        event.consume();
        action.run();
    }

    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
        event.consume();
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) action.run();
        else super.executeAccessibleAction(wanted, parameters);
    }
}
