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
        ABOVE,
        ABOVE_RIGHT,
        ABOVE_LEFT,
        BELOW_RIGHT,
        BELOW_LEFT;

        /// Which way the words run from the symbol: 1 to the right, -1 to the left, 0 over or under its middle.
        private int across() {
            return switch (this) {
                case RIGHT, ABOVE_RIGHT, BELOW_RIGHT -> 1;
                case LEFT, ABOVE_LEFT, BELOW_LEFT -> -1;
                case ABOVE, BELOW -> 0;
            };
        }
    }

    /// Where a label is, and whether it has room for the name alone.
    record Place(Side side, boolean isBrief) {
        static final Place USUAL = new Place(Side.RIGHT, false);
    }

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double GAP = 15;
    private static final double GAP_BELOW = 10;
    /// Of the radius, from the middle of a symbol to a label at its corner.
    private static final double CORNER = 0.6;

    private final HaloText name = new HaloText("site-name");
    private final HaloText caption = new HaloText("site-caption");
    private Place place = Place.USUAL;
    private double nameWidth;
    private double nameHeight;
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
        nameWidth = Math.ceil(name.textWidth());
        nameHeight = Math.ceil(name.textHeight());
        double widest = nameWidth;
        for (String words : captions) {
            caption.show(words);
            widest = Math.max(widest, caption.textWidth());
        }
        reservedWidth = Math.ceil(widest);
        reservedHeight = Math.ceil(name.textHeight() + caption.textHeight());
        resize(width(), height());
    }

    /// Whether the name is underlined, as what can be clicked is.
    void setPointed(boolean isPointed) {
        pseudoClassStateChanged(POINTED, isPointed);
    }

    void showCaption(String words) {
        caption.show(words);
        if (place.side().across() < 1) placeTexts();
    }

    void setPlace(Place wanted) {
        place = wanted;
        caption.setVisible(!wanted.isBrief());
        resize(width(), height());
        placeTexts();
    }

    /// What the label takes where it is.
    Bounds boundsAt(Point2D center, double radius) {
        return boundsAt(center, radius, place);
    }

    /// What the label would take at a place beside a symbol.
    Bounds boundsAt(Point2D center, double radius, Place at) {
        double width = at.isBrief() ? nameWidth : reservedWidth;
        double height = at.isBrief() ? nameHeight : reservedHeight;
        double left = switch (at.side()) {
            case RIGHT -> center.getX() + radius + GAP;
            case LEFT -> center.getX() - radius - GAP - width;
            case BELOW, ABOVE -> center.getX() - width / 2;
            case ABOVE_RIGHT, BELOW_RIGHT -> center.getX() + CORNER * radius;
            case ABOVE_LEFT, BELOW_LEFT -> center.getX() - CORNER * radius - width;
        };
        double top = switch (at.side()) {
            case RIGHT, LEFT -> center.getY() - height / 2;
            case BELOW, BELOW_RIGHT, BELOW_LEFT -> center.getY() + radius + GAP_BELOW;
            case ABOVE, ABOVE_RIGHT, ABOVE_LEFT -> center.getY() - radius - GAP_BELOW - height;
        };
        return new BoundingBox(left, top, width, height);
    }

    void placeAt(Point2D center, double radius) {
        Bounds taken = boundsAt(center, radius);
        relocate(Math.rint(taken.getMinX()), Math.rint(taken.getMinY()));
    }

    private double width() {
        return place.isBrief() ? nameWidth : reservedWidth;
    }

    private double height() {
        return place.isBrief() ? nameHeight : reservedHeight;
    }

    private void placeTexts() {
        name.putAt(startOf(name), 0);
        caption.putAt(startOf(caption), name.textHeight());
    }

    private double startOf(HaloText text) {
        double spare = width() - text.textWidth();
        return Math.rint(spare * (1 - place.side().across()) / 2);
    }
}
