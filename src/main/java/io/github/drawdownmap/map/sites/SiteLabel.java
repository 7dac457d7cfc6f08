package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.ui.controls.HaloText;
import java.util.Collection;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
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

    private static final Dimension2D NOTHING = new Dimension2D(0, 0);

    private final HaloText name = new HaloText("site-name");
    private final HaloText caption = new HaloText("site-caption");
    private Place place = Place.USUAL;
    /// What the name takes, and what it takes with the largest of the captions.
    private Dimension2D nameSize = NOTHING;

    private Dimension2D wholeSize = NOTHING;

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
        nameSize = new Dimension2D(Math.ceil(name.textWidth()), Math.ceil(name.textHeight()));
        double widest = nameSize.getWidth();
        for (String words : captions) {
            caption.show(words);
            widest = Math.max(widest, caption.textWidth());
        }
        wholeSize = new Dimension2D(Math.ceil(widest), Math.ceil(name.textHeight() + caption.textHeight()));
        resizeFor(place);
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
        resizeFor(wanted);
        placeTexts();
    }

    /// What the label takes where it is.
    Bounds boundsAt(Point2D center, double radius) {
        return boundsAt(center, radius, place);
    }

    /// What the label would take at a place beside a symbol.
    Bounds boundsAt(Point2D center, double radius, Place at) {
        double width = sizeAt(at).getWidth();
        double height = sizeAt(at).getHeight();
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

    private Dimension2D sizeAt(Place at) {
        return at.isBrief() ? nameSize : wholeSize;
    }

    private void resizeFor(Place at) {
        resize(sizeAt(at).getWidth(), sizeAt(at).getHeight());
    }

    private void placeTexts() {
        name.putAt(startOf(name), 0);
        caption.putAt(startOf(caption), name.textHeight());
    }

    private double startOf(HaloText text) {
        double spare = sizeAt(place).getWidth() - text.textWidth();
        return Math.rint(spare * (1 - place.side().across()) / 2);
    }
}
