package io.github.drawdownmap.ui.symbol;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Writes words into lanes, and knows where they stand: a line at a day goes by behind them.
final class LaneWords {
    /// The height of a digit, as a share of the font's size.
    private static final double DIGIT = 0.727;
    /// How far a letter may reach below its line, likewise.
    private static final double TAIL = 0.25;
    /// What is kept free around words.
    private static final double MARGIN = 2;

    private final GraphicsContext graphics;
    private final List<Rectangle2D> places = new ArrayList<>();

    LaneWords(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /// @param middle where their middle is to be
    /// @param height of the middle of a digit
    void write(String words, Font font, Color ink, double middle, double height) {
        graphics.setFill(ink);
        graphics.setFont(font);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.BASELINE);
        double line = Math.rint(height + font.getSize() * DIGIT / 2);
        graphics.fillText(words, middle, line);
        places.add(place(width(words, font), font.getSize(), middle, line));
    }

    private static Rectangle2D place(double width, double size, double middle, double line) {
        double left = Math.floor(middle - width / 2 - MARGIN);
        double top = Math.floor(line - size * DIGIT - MARGIN);
        double right = Math.ceil(middle + width / 2 + MARGIN);
        double bottom = Math.ceil(line + size * TAIL);
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// Where words have been written, with what is kept free around them, in whole units.
    List<Rectangle2D> places() {
        return places;
    }
}
