package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.time.Window;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;

/// Draws over a strip what two accounts make of each other: the gap between a plan's date and a departure as a band
/// with its days, which points from the one to the other, and the days on which sources contradict a track.
final class RibbonDrawing {
    private static final double PADDING = 4;
    private static final double DOT_STEP = 4;
    private static final double FONT = 11;
    private static final double LEAST_FONT = 8;
    /// A band is high enough for its words, although its strip may be lower: it reaches over it, most of it below.
    private static final double LEAST_HEIGHT = 14;

    private static final double MOST_ABOVE = 1;
    private static final double LEAST_BAND = 3;
    private static final double LONGEST_TIP = 6;
    private static final double OUTSIDE = 10;
    /// How much of a band is left at its end where that is not known to the day, and how much of its edge.
    private static final double LEAST_FILL = 0.25;

    private static final double LEAST_EDGE = 0.6;
    /// Of those of events, where several share one.
    private static final double HALF_A_MARK = 7;

    private final GraphicsContext graphics;
    private final LaneWords lettering;
    private final TimeScale scale;
    private final Color ground;
    private final Color fill;
    private final Color edge;
    private final Color ink;
    private final Font font;

    /// @param ground of a strip, which shows in a band that is early
    RibbonDrawing(
            GraphicsContext graphics,
            LaneWords lettering,
            TimeScale scale,
            Color ground,
            Color fill,
            Color edge,
            Color ink,
            Font font) {
        this.graphics = graphics;
        this.lettering = lettering;
        this.scale = scale;
        this.ground = ground;
        this.fill = fill;
        this.edge = edge;
        this.ink = ink;
        this.font = font;
    }

    void paint(LaneCanvas.Strip strip) {
        for (int i = 0; i < strip.ribbons().size(); i++) paint(strip.ribbons().get(i), strip, end(strip.ribbons(), i));
    }

    /// How far the words of a band may reach behind it: to the next, and not over what the plan still holds there.
    private double end(List<LaneCanvas.Ribbon> ribbons, int index) {
        if (index + 1 == ribbons.size()) return scale.right();
        boolean isEarly =
                ribbons.get(index).left().earliest().isBefore(ribbons.get(index).date());
        return isEarly
                ? scale.left()
                : Math.min(scale.right(), scale.x(ribbons.get(index + 1).first()));
    }

    /// From the plan's date to the departure, whose days it fades over. It is an arrow that is full and points to the
    /// right where that is late, and one that is hollow and points to the left where it is early. One that goes on
    /// outside the axis has no end on it.
    private void paint(LaneCanvas.Ribbon ribbon, LaneCanvas.Strip strip, double end) {
        if (ribbon.last().isBefore(scale.first()) || ribbon.first().isAfter(scale.last())) return;
        double date = scale.x(ribbon.date().toEpochDay() + 1.0);
        double opens = scale.x(ribbon.left().earliest());
        double closes = scale.x(ribbon.left().latest().toEpochDay() + 1.0);
        boolean isLate = opens >= date;
        double from = isLate ? date : opens;
        double to = isLate ? Math.max(closes, from + LEAST_BAND) : Math.max(date, from + LEAST_BAND);
        double sure = isLate ? (opens - from) / (to - from) : (closes - from) / (to - from);
        double top = top(strip);
        double bottom = bottom(strip);
        graphics.setFill(band(from, to, sure, isLate, isLate ? fill : ground, LEAST_FILL));
        begin(isLate ? from : to, isLate ? to : from, top, bottom);
        graphics.fill();
        graphics.setStroke(band(from, to, sure, isLate, edge, LEAST_EDGE));
        graphics.setLineWidth(1);
        begin(isLate ? from + 0.5 : to - 0.5, isLate ? to - 0.5 : from + 0.5, top + 0.5, bottom - 0.5);
        graphics.stroke();
        double left = Math.max(from, scale.left());
        double right = Math.min(to, scale.right());
        if (!write(ribbon.words(), left, right, end, strip)) write(ribbon.side(), left, right, end, strip);
    }

    private static double top(LaneCanvas.Strip strip) {
        return strip.top() - Math.clamp(LEAST_HEIGHT - strip.height(), 0, MOST_ABOVE);
    }

    /// The lower edge of a band on a strip.
    static double bottom(LaneCanvas.Strip strip) {
        return top(strip) + Math.max(LEAST_HEIGHT, strip.height());
    }

    /// As far as it lies on the axis, and a little of it outside, where it is not seen.
    private void begin(double from, double tip, double top, double bottom) {
        graphics.beginPath();
        Ring.arrow(from, tip, top, bottom, LONGEST_TIP)
                .within(scale.left() - OUTSIDE, top, scale.right() + OUTSIDE, bottom)
                .trace(graphics);
    }

    private static LinearGradient band(double from, double to, double sure, boolean isLate, Color color, double least) {
        Color gone = color.deriveColor(0, 1, 1, least);
        return new LinearGradient(
                from,
                0,
                to,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, isLate ? color : gone),
                new Stop(Math.clamp(sure, 0, 1), color),
                new Stop(1, isLate ? gone : color));
    }

    /// A dotted line along the top, and the word where it fits.
    ///
    /// @param questions the middles of the question marks in the strip
    void paintDispute(Window when, LaneCanvas.Strip strip, List<Double> questions) {
        double from = when.isOpenStart() ? scale.left() : scale.start(when.earliest());
        double to = when.isOpenEnd() ? scale.right() : scale.end(when.latest());
        if (to <= from) return;
        graphics.setFill(ink);
        for (double x = from + 1; x < to; x += DOT_STEP) graphics.fillOval(x, strip.top(), 2, 2);
        String word = Messages.text("symbol.lane.disputed");
        double bottom = strip.top() + strip.height();
        Font wanted = fontIn(strip.top(), bottom);
        double width = LaneWords.width(word, wanted) + 2 * PADDING;
        if (width >= to - from) return;
        double[] marks = Stream.concat(strip.marks().stream(), questions.stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        lettering.write(word, wanted, ink, beside(marks, width, from, to), (strip.top() + bottom) / 2);
    }

    /// Where words inside a stretch are to have their middle: as near to that of the stretch as marks leave room, or
    /// there where these leave none.
    ///
    /// @param marks the middles of the marks that reach into the stretch
    static double beside(double[] marks, double width, double from, double to) {
        double middle = (from + to) / 2;
        double least = width / 2 + HALF_A_MARK;
        return DoubleStream.concat(
                        DoubleStream.of(middle),
                        DoubleStream.of(marks).flatMap(mark -> DoubleStream.of(mark - least, mark + least)))
                .filter(at -> at - width / 2 >= from && at + width / 2 <= to)
                .filter(at -> DoubleStream.of(marks).allMatch(mark -> Math.abs(mark - at) >= least))
                .boxed()
                .min(Comparator.comparingDouble(at -> Math.abs(at - middle)))
                .orElse(middle);
    }

    /// @return whether there was room
    private boolean write(String words, double from, double to, double end, LaneCanvas.Strip strip) {
        double top = top(strip);
        double bottom = bottom(strip);
        Font wanted = fontIn(top, bottom);
        double width = LaneWords.width(words, wanted);
        OptionalDouble middle = middle(width, from, to, end);
        middle.ifPresent(at -> {
            if (at > to) interrupt(at, width, strip);
            lettering.write(words, wanted, ink, at, (top + bottom) / 2);
        });
        return middle.isPresent();
    }

    /// In a low strip what a track draws along its lower edge would go through words that stand outside a band.
    private void interrupt(double middle, double width, LaneCanvas.Strip strip) {
        graphics.setFill(ground);
        graphics.fillRect(middle - (width + PADDING) / 2, strip.top(), width + PADDING, strip.height());
    }

    /// Where words about a band are to have their middle: inside it where there is room, else after it as far as the
    /// axis goes, where the plan holds nothing any more. Before it they would lie over what the plan holds.
    static OptionalDouble middle(double width, double from, double to, double end) {
        if (width + 2 * PADDING <= to - from) return OptionalDouble.of((from + to) / 2);
        if (to + PADDING + width <= end) return OptionalDouble.of(to + PADDING + width / 2);
        return OptionalDouble.empty();
    }

    private Font fontIn(double top, double bottom) {
        return Font.font(font.getFamily(), Math.clamp(bottom - top - 1, LEAST_FONT, FONT));
    }
}
