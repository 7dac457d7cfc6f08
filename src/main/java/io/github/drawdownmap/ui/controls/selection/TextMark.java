package io.github.drawdownmap.ui.controls.selection;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/// The area of some letters of a text, to be laid over the page that the text is on.
public final class TextMark extends Path {
    /// @param page what the mark is to be a child of
    public TextMark(Text text, int from, int to, Parent page, String styleClass) {
        super(text.getRangeShape(from, to, false));
        getStyleClass().add(styleClass);
        setManaged(false);
        Point2D origin = page.sceneToLocal(text.localToScene(Point2D.ZERO));
        setLayoutX(origin.getX());
        setLayoutY(origin.getY());
    }

    /// Runs something after each layout of a page, which may have moved its texts from under their marks.
    public static Subscription whenMoved(Parent page, Runnable markAgain) {
        return page.needsLayoutProperty().subscribe((before, needed) -> {
            // It is said before the layout, not after it.
            if (!needed) Platform.runLater(markAgain);
        });
    }
}
