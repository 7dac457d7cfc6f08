package io.github.drawdownmap.ui.theme;

import java.awt.FontFormatException;
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

    /// A font as Java2D knows it.
    ///
    /// @param file such as `Inter-Regular.otf`
    public static java.awt.Font forJava2D(String file) {
        try (InputStream stream = open(file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }

    private static InputStream open(String file) {
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
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(String file, IOException cause) {
        return new UncheckedIOException("the font " + file + " cannot be read", cause);
    }

    /// What is loaded once, when it is asked for first.
    private static final class Loaded {
        private static final List<Font> FONTS = FILES.stream().map(Fonts::load).toList();
    }
}
