package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.ui.controls.HaloText;
import java.util.Collection;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// The name of a site and under it its presence in words, beside its symbol.
///
/// It has room for the longest words that it will ever show, so that it never moves while the day does.
final class SiteLabel extends Region {
    /// The sides of a symbol that a label may be on, the preferred one first.
    enum Side {
        RIGHT,
        LEFT,
        BELOW,
        ABOVE
    }

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double GAP = 15;
    private static final double GAP_BELOW = 10;

    private final HaloText name = new HaloText("site-name");
    private final HaloText caption = new HaloText("site-caption");
    private Side side = Side.RIGHT;
    private double reservedWidth;
    private double reservedHeight;

    SiteLabel() {
        getStyleClass().add("site-label");
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(name, caption);
    }

    /// Takes over the name, and all captions that may come. Needs the stylesheets of a scene.
    void reserve(String siteName, Collection<String> captions) {
        name.show(siteName);
        applyCss();
        double widest = name.textWidth();
        for (String words : captions) {
            caption.show(words);
            widest = Math.max(widest, caption.textWidth());
        }
        reservedWidth = Math.ceil(widest);
        reservedHeight = Math.ceil(name.textHeight() + caption.textHeight());
        resize(reservedWidth, reservedHeight);
    }

    /// Whether the name is underlined, as what can be clicked is.
    void setPointed(boolean isPointed) {
        pseudoClassStateChanged(POINTED, isPointed);
    }

    void showCaption(String words) {
        caption.show(words);
        if (side != Side.RIGHT) placeTexts();
    }

    void setSide(Side newSide) {
        side = newSide;
        placeTexts();
    }

    /// Where the label would be on a side of a symbol.
    Bounds boundsAt(Point2D center, double radius, Side atSide) {
        double left = switch (atSide) {
            case RIGHT -> center.getX() + radius + GAP;
            case LEFT -> center.getX() - radius - GAP - reservedWidth;
            case BELOW, ABOVE -> center.getX() - reservedWidth / 2;
        };
        double top = switch (atSide) {
            case RIGHT, LEFT -> center.getY() - reservedHeight / 2;
            case BELOW -> center.getY() + radius + GAP_BELOW;
            case ABOVE -> center.getY() - radius - GAP_BELOW - reservedHeight;
        };
        return new BoundingBox(left, top, reservedWidth, reservedHeight);
    }

    void placeAt(Point2D center, double radius) {
        Bounds place = boundsAt(center, radius, side);
        relocate(Math.rint(place.getMinX()), Math.rint(place.getMinY()));
    }

    private void placeTexts() {
        name.putAt(startOf(name), 0);
        caption.putAt(startOf(caption), name.textHeight());
    }

    private double startOf(HaloText text) {
        return switch (side) {
            case RIGHT -> 0;
            case LEFT -> Math.rint(reservedWidth - text.textWidth());
            case BELOW, ABOVE -> Math.rint((reservedWidth - text.textWidth()) / 2);
        };
    }
}
