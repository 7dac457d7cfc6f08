package io.github.drawdownmap.shell.window.sheet;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// A page of controls above the buttons that they are for. The controls scroll where the window is lower than the page;
/// the buttons are always in view.
public abstract class FormPage extends BorderPane {
    /// The keyboard stops at the controls inside of it, not at the form itself.
    static final String CONTROLS = "sheet-form";

    protected final void fill(Node buttons, Node... parts) {
        VBox controls = new VBox(parts);
        controls.getStyleClass().add("controls");
        ScrollPane scroll = Sheets.scrolling(controls);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(CONTROLS);
        VBox foot = new VBox(buttons);
        foot.getStyleClass().add("foot");
        getStyleClass().add("form-page");
        setCenter(scroll);
        setBottom(foot);
    }
}
