package io.github.drawdownmap.ui.symbol;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;

/// A closed line of points on a drawing surface, clockwise as seen on screen, and what of it lies on one side of a
/// straight line.
///
/// A drawing that is cut to a ring costs what its own area costs. A clip that is no rectangle is painted as a mask as
/// large as the whole canvas.
///
/// @see <a href="https://doi.org/10.1145/360767.360802">Sutherland and Hodgman, Reentrant polygon clipping, 1974</a>
final class Ring {
    /// x and y of one point after the other.
    private final double[] points;

    private Ring(double[] points) {
        this.points = points;
    }

    /// @param points x and y of one point after the other
    static Ring of(double... points) {
        return new Ring(points.clone());
    }

    static Ring rectangle(double left, double top, double right, double bottom) {
        return of(left, top, right, top, right, bottom, left, bottom);
    }

    /// A band with a tip at one end, to the right or to the left.
    ///
    /// @param from the x of its straight end
    /// @param tip the x of its other end
    /// @param longest how long the tip is where there is room
    static Ring arrow(double from, double tip, double top, double bottom, double longest) {
        double middle = (top + bottom) / 2;
        double length = Math.min(longest, Math.abs(tip - from) / 2);
        double shoulder = tip - Math.copySign(length, tip - from);
        return tip > from
                ? of(from, top, shoulder, top, tip, middle, shoulder, bottom, from, bottom)
                : of(tip, middle, shoulder, top, from, top, from, bottom, shoulder, bottom);
    }

    /// What of this lies where `a * x + b * y` is at most `c`. It is empty when nothing does.
    Ring where(double a, double b, double c) {
        double[] kept = new double[2 * points.length];
        int length = 0;
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            double here = a * points[i] + b * points[i + 1] - c;
            double there = a * points[next] + b * points[next + 1] - c;
            if (here <= 0) {
                kept[length++] = points[i];
                kept[length++] = points[i + 1];
            }
            if (here * there < 0) {
                double share = here / (here - there);
                kept[length++] = points[i] + share * (points[next] - points[i]);
                kept[length++] = points[i + 1] + share * (points[next + 1] - points[i + 1]);
            }
        }
        return new Ring(Arrays.copyOf(kept, length));
    }

    /// What of this lies within a rectangle.
    Ring within(double left, double top, double right, double bottom) {
        return where(-1, 0, -left).where(1, 0, right).where(0, -1, -top).where(0, 1, bottom);
    }

    /// What of a convex ring lies at least this far within each of its sides.
    Ring inset(double distance) {
        Ring inner = this;
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            double along = points[next] - points[i];
            double down = points[next + 1] - points[i + 1];
            double length = Math.hypot(along, down);
            if (length == 0) continue;
            double a = down / length;
            double b = -along / length;
            inner = inner.where(a, b, a * points[i] + b * points[i + 1] - distance);
        }
        return inner;
    }

    /// Adds this to the path that is being made.
    void trace(GraphicsContext graphics) {
        for (int i = 0; i < points.length; i += 2)
            if (i == 0) graphics.moveTo(points[i], points[i + 1]);
            else graphics.lineTo(points[i], points[i + 1]);
        if (points.length > 0) graphics.closePath();
    }

    /// @return x and y of one point after the other
    double[] points() {
        return points.clone();
    }
}
