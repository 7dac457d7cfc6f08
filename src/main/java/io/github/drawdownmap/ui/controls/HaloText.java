package io.github.drawdownmap.ui.controls;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.theme.Fonts;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// A line of text that can be read on any ground: the text, and behind it the same text with a wide pale edge.
public final class HaloText extends Group {
    private static final double EDGE = 2;

    /// How tall a line is, and its part above the baseline, in sizes of its letters. JavaFX's own figures for the same
    /// text are rounded up at one time and not at another, and the text would stand a pixel elsewhere.
    private record Line(double height, double ascent) {
        static final Line INTER = new Line(1.21, 0.97);
        static final Line NOTO_SANS_ARABIC = new Line(1.36, 1.07);
    }

    private Line line = Line.INTER;
    private final Text halo = text("halo");
    private final Text front = text("front");

    public HaloText(String styleClass) {
        getStyleClass().add(styleClass);
        getChildren().addAll(halo, front);
        setAutoSizeChildren(false);
        // Wide edges take long to draw; they are drawn when the text changes, not when something passes near.
        setCache(true);
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.BASELINE);
        return text;
    }

    public void say(String text) {
        String words = Messages.drawn(text);
        if (words.equals(front.getText())) return;
        boolean arabic = Fonts.hasArabic(words);
        line = arabic ? Line.NOTO_SANS_ARABIC : Line.INTER;
        for (Text layer : List.of(halo, front)) {
            layer.setText(words);
            layer.getStyleClass().remove("arabic-script");
            if (arabic) layer.getStyleClass().add("arabic-script");
        }
    }

    /// Puts the beginning of the text on a whole pixel. Relocating the node would not: its bounds have fractions.
    public void putAt(double x, double y) {
        setLayoutX(Math.rint(x) + EDGE);
        setLayoutY(Math.rint(y) + EDGE + Math.rint(line.ascent() * size()));
    }

    public double textWidth() {
        return front.getLayoutBounds().getWidth();
    }

    public double textHeight() {
        return line.height() * size();
    }

    private double size() {
        return front.getFont().getSize();
    }
}
