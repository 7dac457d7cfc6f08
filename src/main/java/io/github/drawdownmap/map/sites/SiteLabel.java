package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.ui.controls.HaloText;
import java.util.Collection;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// The name of a site and under it its presence in words, in one line or in two, beside its symbol.
///
/// It has room for the longest words that it will ever show, so that it never moves while the day does.
final class SiteLabel extends Region {
    /// The sides of a symbol that a label may be on, the preferred one first.
    enum Side {
        RIGHT,
        LEFT,
        RIGHT_LOW,
        LEFT_LOW,
        RIGHT_HIGH,
        LEFT_HIGH,
        BELOW,
        ABOVE,
        ABOVE_RIGHT,
        ABOVE_LEFT,
        BELOW_RIGHT,
        BELOW_LEFT,
        BELOW_FROM_LEFT,
        BELOW_FROM_RIGHT,
        ABOVE_FROM_LEFT,
        ABOVE_FROM_RIGHT,
        BELOW_MORE_RIGHT,
        BELOW_MORE_LEFT,
        ABOVE_MORE_RIGHT,
        ABOVE_MORE_LEFT;

        /// Which way the words run from the symbol: 1 to the right, -1 to the left, 0 over or under its middle.
        private int across() {
            return switch (this) {
                case RIGHT, RIGHT_LOW, RIGHT_HIGH, ABOVE_RIGHT, BELOW_RIGHT, BELOW_FROM_LEFT, ABOVE_FROM_LEFT -> 1;
                case LEFT, LEFT_LOW, LEFT_HIGH, ABOVE_LEFT, BELOW_LEFT, BELOW_FROM_RIGHT, ABOVE_FROM_RIGHT -> -1;
                case ABOVE, BELOW, BELOW_MORE_RIGHT, BELOW_MORE_LEFT, ABOVE_MORE_RIGHT, ABOVE_MORE_LEFT -> 0;
            };
        }
    }

    /// How much of itself a label shows, the most first.
    enum Extent {
        /// The name, and its caption in one line.
        WIDE,
        /// The name, and its caption in two lines where one would be long.
        NARROW,
        /// The name alone.
        NAME,
        /// Nothing.
        NONE
    }

    /// Where a label is, and how much of it.
    record Place(Side side, Extent extent) {
        static final Place USUAL = new Place(Side.RIGHT, Extent.WIDE);
        static final Place NONE = new Place(Side.RIGHT, Extent.NONE);
    }

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    /// Past the ring around a selected symbol.
    private static final double GAP = 12;
    private static final double GAP_BELOW = 10;
    /// The first line of a low label is beside the middle of its symbol, as the last one of a high label is.
    private static final double HALF_A_LINE = 9;
    /// Of the radius, from the middle of a symbol to a label at its corner.
    private static final double CORNER = 0.6;

    private static final Dimension2D NOTHING = new Dimension2D(0, 0);

    private final HaloText name = new HaloText("site-name");
    private final HaloText caption = new HaloText("site-caption");
    private final HaloText rest = new HaloText("site-caption");
    private Place place = Place.USUAL;
    private String words = "";
    /// What it takes with the largest of its captions.
    private Map<Extent, Dimension2D> sizes = Map.of();

    SiteLabel() {
        getStyleClass().add("site-label");
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(name, caption, rest);
    }

    /// Takes over the name, and all captions that may come. Needs the stylesheets of a scene.
    void reserve(String siteName, Collection<String> captions) {
        name.say(siteName);
        applyCss();
        double wide = name.textWidth();
        double narrow = name.textWidth();
        for (String each : captions) {
            wide = Math.max(wide, widthOf(each));
            TwoLines lines = TwoLines.of(each);
            narrow = Math.max(narrow, Math.max(widthOf(lines.first()), widthOf(lines.second())));
        }
        sizes = Map.of(
                Extent.NAME, size(name.textWidth(), 0),
                Extent.NARROW, size(narrow, narrow < wide ? 2 : 1),
                Extent.WIDE, size(wide, 1));
        resizeFor(place);
        showWords();
    }

    private double widthOf(String line) {
        caption.say(line);
        return caption.textWidth();
    }

    private Dimension2D size(double width, int lines) {
        return new Dimension2D(Math.ceil(width), Math.ceil(name.textHeight() + lines * caption.textHeight()));
    }

    /// Whether the name is underlined, as what can be clicked is.
    void setPointed(boolean isPointed) {
        pseudoClassStateChanged(POINTED, isPointed);
    }

    void showCaption(String shown) {
        words = shown;
        showWords();
    }

    private void showWords() {
        caption.say(words);
        boolean isLong = place.extent() == Extent.NARROW
                && caption.textWidth() > sizeAt(place).getWidth();
        TwoLines lines = isLong ? TwoLines.of(words) : new TwoLines(words, "");
        caption.say(lines.first());
        rest.say(lines.second());
        placeTexts();
    }

    void setPlace(Place wanted) {
        place = wanted;
        setVisible(wanted.extent() != Extent.NONE);
        caption.setVisible(wanted.extent() != Extent.NAME);
        rest.setVisible(wanted.extent() == Extent.NARROW);
        resizeFor(wanted);
        showWords();
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
            case RIGHT, RIGHT_LOW, RIGHT_HIGH -> center.getX() + radius + GAP;
            case LEFT, LEFT_LOW, LEFT_HIGH -> center.getX() - radius - GAP - width;
            case BELOW, ABOVE -> center.getX() - width / 2;
            case BELOW_MORE_RIGHT, ABOVE_MORE_RIGHT -> center.getX() - width / 4;
            case BELOW_MORE_LEFT, ABOVE_MORE_LEFT -> center.getX() - 3 * width / 4;
            case ABOVE_RIGHT, BELOW_RIGHT -> center.getX() + CORNER * radius;
            case ABOVE_LEFT, BELOW_LEFT -> center.getX() - CORNER * radius - width;
            case ABOVE_FROM_LEFT, BELOW_FROM_LEFT -> center.getX() - CORNER * radius;
            case ABOVE_FROM_RIGHT, BELOW_FROM_RIGHT -> center.getX() + CORNER * radius - width;
        };
        double top = switch (at.side()) {
            case RIGHT, LEFT -> center.getY() - height / 2;
            case RIGHT_LOW, LEFT_LOW -> center.getY() - HALF_A_LINE;
            case RIGHT_HIGH, LEFT_HIGH -> center.getY() + HALF_A_LINE - height;
            case BELOW, BELOW_RIGHT, BELOW_LEFT, BELOW_FROM_LEFT, BELOW_FROM_RIGHT, BELOW_MORE_RIGHT, BELOW_MORE_LEFT ->
                center.getY() + radius + GAP_BELOW;
            case ABOVE, ABOVE_RIGHT, ABOVE_LEFT, ABOVE_FROM_LEFT, ABOVE_FROM_RIGHT, ABOVE_MORE_RIGHT, ABOVE_MORE_LEFT ->
                center.getY() - radius - GAP_BELOW - height;
        };
        return new BoundingBox(left, top, width, height);
    }

    void placeAt(Point2D center, double radius) {
        Bounds taken = boundsAt(center, radius);
        relocate(Math.rint(taken.getMinX()), Math.rint(taken.getMinY()));
    }

    private Dimension2D sizeAt(Place at) {
        return sizes.getOrDefault(at.extent(), NOTHING);
    }

    private void resizeFor(Place at) {
        resize(sizeAt(at).getWidth(), sizeAt(at).getHeight());
    }

    private void placeTexts() {
        name.putAt(startOf(name), 0);
        caption.putAt(startOf(caption), name.textHeight());
        rest.putAt(startOf(rest), name.textHeight() + caption.textHeight());
    }

    private double startOf(HaloText text) {
        double spare = sizeAt(place).getWidth() - text.textWidth();
        return Math.rint(spare * (1 - place.side().across()) / 2);
    }
}
