package io.github.drawdownmap.map.names;

import io.github.drawdownmap.ui.theme.Fonts;
import java.awt.Font;

/// The program's own fonts for Java2D, which paints the names of places.
record LabelFonts(Font regular, Font medium, Font bold, Font arabic) {
    static LabelFonts load() {
        return new LabelFonts(
                Fonts.forJava2D("Inter-Regular.otf"),
                Fonts.forJava2D("Inter-Medium.otf"),
                Fonts.forJava2D("Inter-SemiBold.otf"),
                Fonts.forJava2D("NotoSansArabic-Regular.ttf"));
    }
}
