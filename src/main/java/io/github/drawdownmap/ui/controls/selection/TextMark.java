package io.github.drawdownmap.ui.controls.selection;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javafx.util.Subscription;

/// The area of some letters of a text, to be laid over the page that the text is on. It goes with the text when what
/// the text is in moves.
public final class TextMark extends Path {
    private final Text text;
    private final Parent page;
    /// Held here, so that the text, which outlives its marks, does not hold them.
    private final InvalidationListener place = moved -> place();

    /// @param page what the mark is to be a child of
    public TextMark(Text text, int from, int to, Parent page, String styleClass) {
        super(text.getRangeShape(from, to, false));
        this.text = text;
        this.page = page;
        getStyleClass().add(styleClass);
        setManaged(false);
        place();
        text.localToSceneTransformProperty().addListener(new WeakInvalidationListener(place));
    }

    private void place() {
        Transform toScene = text.getLocalToSceneTransform();
        Point2D origin = page.sceneToLocal(toScene.transform(Point2D.ZERO));
        setLayoutX(origin.getX());
        setLayoutY(origin.getY());
    }

    /// Runs something after each layout of a page, which may have broken its texts into other lines under their marks.
    public static Subscription whenMoved(Parent page, Runnable markAgain) {
        return page.needsLayoutProperty().subscribe((before, needed) -> {
            // It is said before the layout, not after it.
            if (!needed) Platform.runLater(markAgain);
        });
    }
}
