package io.github.drawdownmap.map.names;

import io.github.drawdownmap.ui.theme.Fonts;
import java.awt.Font;

/// The program's own fonts for Java2D, which paints the names of places: read when first asked for, once for all maps.
enum LabelFont {
    REGULAR("Inter-Regular.otf"),
    MEDIUM("Inter-Medium.otf"),
    BOLD("Inter-SemiBold.otf"),
    ARABIC("NotoSansArabic-Regular.ttf");

    private final Font font;

    LabelFont(String file) {
        font = Fonts.forJava2D(file);
    }

    /// @param size of the letters, in map pixels
    Font ofSize(double size) {
        return font.deriveFont((float) size);
    }
}
