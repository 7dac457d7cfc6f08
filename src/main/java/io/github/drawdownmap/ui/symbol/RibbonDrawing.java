package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws over a strip what two accounts make of each other: the gap between a plan's date and a departure as a band
/// with its days, and the days on which sources contradict a track.
final class RibbonDrawing {
    private static final double PADDING = 4;
    private static final double DOT_STEP = 4;
    private static final double MOST_FONT = 11;
    private static final double LEAST_BAND = 3;

    private final GraphicsContext graphics;
    private final TimeScale scale;
    private final Color fill;
    private final Color edge;
    private final Color ink;
    private final Font font;

    RibbonDrawing(GraphicsContext graphics, TimeScale scale, Color fill, Color edge, Color ink, Font font) {
        this.graphics = graphics;
        this.scale = scale;
        this.fill = fill;
        this.edge = edge;
        this.ink = ink;
        this.font = font;
    }

    /// From the plan's date to the departure, whose days it fades over.
    void paint(LaneCanvas.Ribbon ribbon, LaneCanvas.Strip strip) {
        LocalDate first =
                ribbon.left().earliest().isBefore(ribbon.date()) ? ribbon.left().earliest() : ribbon.date();
        LocalDate last =
                ribbon.left().latest().isAfter(ribbon.date()) ? ribbon.left().latest() : ribbon.date();
        if (last.isBefore(scale.first()) || first.isAfter(scale.last())) return;
        double date = scale.end(ribbon.date());
        double opens = scale.start(ribbon.left().earliest());
        double closes = scale.end(ribbon.left().latest());
        boolean isLate = opens >= date;
        double from = isLate ? date : opens;
        double to = isLate ? Math.max(closes, from + LEAST_BAND) : Math.max(date, from + LEAST_BAND);
        double sure = isLate ? (opens - from) / (to - from) : (closes - from) / (to - from);
        graphics.setFill(band(from, to, sure, isLate, fill));
        graphics.fillRoundRect(from, strip.top(), to - from, strip.height(), PADDING, PADDING);
        graphics.setStroke(band(from, to, sure, isLate, edge));
        graphics.setLineWidth(1);
        graphics.strokeRoundRect(from + 0.5, strip.top() + 0.5, to - from - 1, strip.height() - 1, PADDING, PADDING);
        write(ribbon.words(), from, to, strip);
    }

    private static LinearGradient band(double from, double to, double sure, boolean isLate, Color color) {
        Color gone = color.deriveColor(0, 1, 1, 0.25);
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
    void paintDispute(Window when, LaneCanvas.Strip strip) {
        double from = when.isOpenStart() ? scale.left() : scale.start(when.earliest());
        double to = when.isOpenEnd() ? scale.right() : scale.end(when.latest());
        if (to <= from) return;
        graphics.setFill(ink);
        for (double x = from + 1; x < to; x += DOT_STEP) graphics.fillOval(x, strip.top(), 2, 2);
        String word = Messages.text("symbol.lane.disputed");
        if (width(word, fontIn(strip)) + 2 * PADDING < to - from) write(word, from, to, strip);
    }

    private void write(String words, double from, double to, LaneCanvas.Strip strip) {
        Font wanted = fontIn(strip);
        middle(width(words, wanted), from, to, scale.right()).ifPresent(middle -> write(words, wanted, middle, strip));
    }

    /// Where words about a band are to have their middle: inside it where there is room, else after it as far as the
    /// axis goes, where the plan holds nothing any more. Before it they would lie over what the plan holds.
    static OptionalDouble middle(double width, double from, double to, double end) {
        if (width + 2 * PADDING <= to - from) return OptionalDouble.of((from + to) / 2);
        if (to + PADDING + width <= end) return OptionalDouble.of(to + PADDING + width / 2);
        return OptionalDouble.empty();
    }

    private void write(String words, Font wanted, double middle, LaneCanvas.Strip strip) {
        graphics.setFill(ink);
        graphics.setFont(wanted);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText(words, middle, strip.top() + strip.height() / 2 + 0.5);
    }

    private Font fontIn(LaneCanvas.Strip strip) {
        return Font.font(font.getFamily(), Math.min(MOST_FONT, strip.height() - 1));
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
