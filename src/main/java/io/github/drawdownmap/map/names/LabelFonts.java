package io.github.drawdownmap.map.names;

import io.github.drawdownmap.ui.theme.Fonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The program's own fonts for Java2D, which paints the names of places.
record LabelFonts(Font regular, Font medium, Font bold, Font arabic) {
    static LabelFonts load() {
        return new LabelFonts(
                font("Inter-Regular.otf"),
                font("Inter-Medium.otf"),
                font("Inter-SemiBold.otf"),
                font("NotoSansArabic-Regular.ttf"));
    }

    private static Font font(String file) {
        try (InputStream stream = Fonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
