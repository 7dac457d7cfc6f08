package io.github.drawdownmap.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that come with the program, so that it looks the same on every machine.
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "NotoSansArabic-Regular.ttf",
            "NotoSansArabic-Bold.ttf");

    private Fonts() {}

    /// Makes the fonts known to JavaFX, at the first call.
    static List<Font> load() {
        return Loaded.FONTS;
    }

    /// Opens a font file, for other drawing than JavaFX's.
    public static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file);
    }

    /// Whether words have letters of the one for Arabic.
    public static boolean hasArabic(String words) {
        return words.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    private static Font load(String file) {
        try (InputStream stream = open(file)) {
            return Objects.requireNonNull(Font.loadFont(stream, 0), "the font " + file + " cannot be loaded");
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    /// What is loaded once, when it is asked for first.
    private static final class Loaded {
        private static final List<Font> FONTS = FILES.stream().map(Fonts::load).toList();
    }
}
