package io.github.drawdownmap.ui.controls;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// A line of text that can be read on any ground: the text, and behind it the same text with a wide pale edge.
public final class HaloText extends Group {
    private static final double EDGE = 2;

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
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    public void show(String words) {
        if (words.equals(front.getText())) return;
        boolean arabic = words.codePoints().anyMatch(HaloText::isArabic);
        for (Text text : List.of(halo, front)) {
            text.setText(words);
            text.getStyleClass().remove("arabic-script");
            if (arabic) text.getStyleClass().add("arabic-script");
        }
    }

    private static boolean isArabic(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
    }

    /// Begins at a place, to the pixel whatever the text: the bounds that a node is relocated by have fractions.
    public void putAt(double x, double y) {
        setLayoutX(Math.rint(x) + EDGE);
        setLayoutY(Math.rint(y) + EDGE);
    }

    public double textWidth() {
        return front.getLayoutBounds().getWidth();
    }

    public double textHeight() {
        return front.getLayoutBounds().getHeight();
    }
}
