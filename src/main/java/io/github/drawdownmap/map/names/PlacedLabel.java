package io.github.drawdownmap.map.names;

import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The name of a place, where it stands beside the place, and how it is drawn.
///
/// @param place what it names
/// @param rotationDegrees of the name around the place
/// @param baselineX where the name begins, in map pixels from the place
/// @param box all that is drawn, in map pixels from the place
record PlacedLabel(
        WorldPoint place,
        LabelStyle style,
        double rotationDegrees,
        double baselineX,
        double baselineY,
        Rectangle2D box) {
    static final double DOT_RADIUS = 2.2;
    private static final double HALO = 1.6;
    private static final double EDGE = HALO + 1;
    /// What the dot of a town takes, from its middle.
    private static final Rectangle2D DOT = new Rectangle2D.Double(
            -DOT_RADIUS - EDGE, -DOT_RADIUS - EDGE, 2 * (DOT_RADIUS + EDGE), 2 * (DOT_RADIUS + EDGE));
    private static final double SHIFT_IN_SIZES = 2.8;
    /// From the edge of what marks the place.
    private static final double GAP = 4;

    /// How a name may stand to its place: beside it, or over it, in the middle or some lines off.
    enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW,
        MIDDLE,
        HIGHER,
        LOWER
    }

    static PlacedLabel of(WorldPoint place, LabelStyle style, double rotationDegrees, Side side) {
        return of(place, style, rotationDegrees, side, DOT_RADIUS);
    }

    /// @param radius of what marks the place, in map pixels
    static PlacedLabel beside(WorldPoint place, LabelStyle style, Side side, double radius) {
        return of(place, style, 0, side, radius);
    }

    private static PlacedLabel of(
            WorldPoint place, LabelStyle style, double rotationDegrees, Side side, double radius) {
        double width = style.width();
        double ascent = style.capHeight();
        double descent = style.descent();
        double x = switch (side) {
            case RIGHT -> radius + GAP;
            case LEFT -> -radius - GAP - width;
            case ABOVE, BELOW, MIDDLE, HIGHER, LOWER -> -width / 2;
        };
        double y = baseline(style, side, radius);
        var text = new Rectangle2D.Double(
                x - EDGE,
                y - ascent - EDGE - 1,
                width + 2 * EDGE,
                ascent + descent + style.furtherLines() + 2 * EDGE + 1);
        Rectangle2D box = turn(rotationDegrees).createTransformedShape(text).getBounds2D();
        if (style.dot()) box.add(DOT);
        return new PlacedLabel(place, style, rotationDegrees, x, y, box);
    }

    private static double baseline(LabelStyle style, Side side, double radius) {
        double ascent = style.capHeight();
        return switch (side) {
            case RIGHT, LEFT, MIDDLE -> (ascent - style.furtherLines()) / 2;
            case ABOVE -> -radius - GAP - style.furtherLines();
            case BELOW -> radius + GAP + ascent;
            case HIGHER -> ascent / 2 - SHIFT_IN_SIZES * style.font().getSize2D();
            case LOWER -> ascent / 2 + SHIFT_IN_SIZES * style.font().getSize2D();
        };
    }

    /// The letters of a name in capitals that is not turned, in map pixels from the place.
    Rectangle2D letters() {
        double ascent = style.capHeight();
        return new Rectangle2D.Double(baselineX, baselineY - ascent, style.width(), ascent + style.furtherLines());
    }

    /// All of it, in pixels of a world of that size.
    Rectangle2D onWorld(double worldSize) {
        return onWorld(place, worldSize, box);
    }

    /// The dot of a town, in pixels of a world of that size.
    static Rectangle2D dotOnWorld(WorldPoint place, double worldSize) {
        return onWorld(place, worldSize, DOT);
    }

    private static Rectangle2D onWorld(WorldPoint place, double worldSize, Rectangle2D part) {
        return new Rectangle2D.Double(
                place.x() * worldSize + part.getX(),
                place.y() * worldSize + part.getY(),
                part.getWidth(),
                part.getHeight());
    }

    /// The same name, so many sizes of its letters off where it is.
    PlacedLabel shifted(Point2D shift) {
        double x = shift.getX() * style.font().getSize2D();
        double y = shift.getY() * style.font().getSize2D();
        return new PlacedLabel(
                place,
                style,
                rotationDegrees,
                baselineX + x,
                baselineY + y,
                new Rectangle2D.Double(box.getX() + x, box.getY() + y, box.getWidth(), box.getHeight()));
    }

    private static AffineTransform turn(double degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees));
    }

    /// The picture of each of some names.
    static Map<PlacedLabel, PixelGrid> paint(List<PlacedLabel> labels, LabelColors colors, ScreenScale scale) {
        Map<PlacedLabel, PixelGrid> pictures = new HashMap<>();
        for (PlacedLabel label : labels) pictures.put(label, label.paint(colors, scale));
        return pictures;
    }

    /// Draws the label, in pixels of a screen; any thread may do it.
    PixelGrid paint(LabelColors colors, ScreenScale screenScale) {
        int width = Math.max(1, screenScale.pixelsCovering(box.getWidth()));
        int height = Math.max(1, screenScale.pixelsCovering(box.getHeight()));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(screenScale.pixelsPerUnit(), screenScale.pixelsPerUnit());
        graphics.translate(-box.getX(), -box.getY());
        if (style.dot()) drawWithHalo(graphics, colors, dot());
        drawWithHalo(graphics, colors, text());
        graphics.dispose();
        return PixelGrid.of(image);
    }

    private static Shape dot() {
        return new Ellipse2D.Double(-DOT_RADIUS, -DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS);
    }

    private Shape text() {
        AffineTransform toPlace = turn(rotationDegrees);
        toPlace.translate(baselineX, baselineY);
        return toPlace.createTransformedShape(style.outline());
    }

    private void drawWithHalo(Graphics2D graphics, LabelColors colors, Shape shape) {
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setColor(colors.halo());
        graphics.setStroke(new BasicStroke((float) (2 * HALO), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
        graphics.setColor(style.color());
        graphics.fill(shape);
    }
}
