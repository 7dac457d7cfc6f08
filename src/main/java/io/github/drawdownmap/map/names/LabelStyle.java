package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.PlaceLabel.Kind;
import io.github.drawdownmap.ui.theme.Fonts;
import io.github.drawdownmap.ui.theme.LabelColors;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.text.AttributedString;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the name of a place is written: what it is shows in size, spacing and tone.
///
/// @param words as they are written, a line break between two lines
/// @param spacing added between two letters, in map pixels
/// @param dot whether a dot marks the place and the name stands beside it
/// @param country code of the country that it is the name of, which stands once in a view; empty for all others
record LabelStyle(String words, Font font, double spacing, Color color, boolean dot, String country) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    // Of Inter, in parts of the font size.
    private static final double CAP_HEIGHT = 0.73;
    private static final double DESCENT = 0.24;
    private static final double ARABIC_DESCENT = 0.45;
    private static final double LINE_HEIGHT = 1.2;
    private static final double ARABIC_LINE_HEIGHT = 1.4;
    private static final char LINE_BREAK = '\n';

    private static final double NEAR_ZOOM = 5.5;
    private static final double WIDE = 0.16;
    private static final double WATER = 0.06;
    private static final double SMALLER = 0.75;
    private static final double CLOSER = 0.5;
    /// A name of a site that is longer, in map pixels, would lie over much of the map.
    private static final double LONG_NAME = 160;
    private static final long MILLION = 1_000_000;
    private static final long LARGE_CITY = 300_000;

    /// @param inFocus whether the place belongs to a country that is set off
    static LabelStyle of(PlaceLabel label, boolean inFocus, double zoom, String language, LabelColors colors) {
        String name = label.name(language);
        boolean latin = !Fonts.hasArabic(name);
        boolean near = zoom >= NEAR_ZOOM;
        return switch (label.kind()) {
            case COUNTRY -> {
                double size = inFocus ? (near ? 16 : 13) : near ? 12.5 : 11;
                Font font = (latin ? LabelFont.BOLD : LabelFont.ARABIC).ofSize(size);
                Color color = inFocus ? colors.focusCountry() : colors.country();
                yield new LabelStyle(capitals(name), font, latin ? WIDE * size : 0, color, false, label.country());
            }
            case CITY -> {
                double size = label.population() >= MILLION ? 12.5 : label.population() >= LARGE_CITY ? 12 : 11.5;
                LabelFont weight = label.capital() ? LabelFont.MEDIUM : LabelFont.REGULAR;
                Font font = (latin ? weight : LabelFont.ARABIC).ofSize(near ? size : 11);
                yield new LabelStyle(name, font, 0, inFocus ? colors.city() : colors.farCity(), true, "");
            }
            case OCEAN, SEA, LAKE, RIVER -> {
                boolean open = label.kind() == Kind.OCEAN || label.kind() == Kind.SEA;
                double size = open && near ? 12.5 : 11.5;
                Font font = (latin ? LabelFont.REGULAR : LabelFont.ARABIC).ofSize(size);
                yield new LabelStyle(name, font, latin ? WATER * size : 0, colors.water(), false, "");
            }
        };
    }

    /// What is named so stands out among the places, as the story is about it. A long name has two lines.
    static LabelStyle of(SiteName site, double zoom, LabelColors colors) {
        boolean latin = !Fonts.hasArabic(site.words());
        Font font = (latin ? LabelFont.BOLD : LabelFont.ARABIC).ofSize(zoom >= NEAR_ZOOM ? 12.5 : 12);
        LabelStyle inOneLine = new LabelStyle(site.words(), font, 0, colors.site(), false, "");
        return inOneLine.width() <= LONG_NAME
                ? inOneLine
                : inOneLine.inOneLineOrTwo().getLast();
    }

    private static String capitals(String name) {
        // The English name is spelled the Turkish way, and its capitals too.
        return name.toUpperCase("Türkiye".equals(name) ? Locale.forLanguageTag("tr") : Locale.ROOT);
    }

    /// The same in smaller letters, which stand closer together.
    LabelStyle smaller() {
        return new LabelStyle(
                words,
                font.deriveFont((float) (font.getSize2D() * SMALLER)),
                spacing * SMALLER * CLOSER,
                color,
                dot,
                country);
    }

    /// Itself and, if it can be, the same in two lines, broken at the space that is nearest to the middle.
    List<LabelStyle> inOneLineOrTwo() {
        Stream<LabelStyle> inTwo = IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) == ' ')
                .boxed()
                .min(Comparator.comparingInt(at -> Math.abs(2 * at + 1 - words.length())))
                .map(at -> words.substring(0, at) + LINE_BREAK + words.substring(at + 1))
                .map(lines -> new LabelStyle(lines, font, spacing, color, dot, country))
                .stream();
        return Stream.concat(Stream.of(this), inTwo).toList();
    }

    /// Whether the program's fonts have its letters: no others can be drawn where no system font is.
    boolean isWritable() {
        Font latin = LabelFont.REGULAR.ofSize(font.getSize2D());
        return words.codePoints()
                .allMatch(letter -> letter == LINE_BREAK || font.canDisplay(letter) || latin.canDisplay(letter));
    }

    /// Of the widest line.
    double width() {
        return lines().mapToDouble(this::width).max().orElse(0);
    }

    private double width(String line) {
        return isPlain()
                ? glyphs(line).getGlyphPosition(line.length()).getX()
                : layout(line).getAdvance();
    }

    private Stream<String> lines() {
        return words.lines();
    }

    double capHeight() {
        return font.getSize2D() * CAP_HEIGHT;
    }

    double descent() {
        return font.getSize2D() * (isPlain() ? DESCENT : ARABIC_DESCENT);
    }

    /// From the first baseline to the last.
    double furtherLines() {
        return (lines().count() - 1) * lineHeight();
    }

    private double lineHeight() {
        return font.getSize2D() * (isPlain() ? LINE_HEIGHT : ARABIC_LINE_HEIGHT);
    }

    /// The letters, from the start of their first baseline on, each line in the middle.
    Shape outline() {
        double width = width();
        var outline = new Path2D.Double();
        double y = 0;
        for (String line : lines().toList()) {
            var toLine = AffineTransform.getTranslateInstance((width - width(line)) / 2, y);
            outline.append(toLine.createTransformedShape(outline(line)), false);
            y += lineHeight();
        }
        return outline;
    }

    private Shape outline(String line) {
        return isPlain() ? glyphs(line).getOutline() : layout(line).getOutline(new AffineTransform());
    }

    /// Whether each letter has one form that does not depend on its neighbours. Java takes half a second to get ready
    /// for the others.
    private boolean isPlain() {
        return !Fonts.hasArabic(words);
    }

    private TextLayout layout(String line) {
        // The Arabic font has no brackets, which the Latin one has.
        Font latin = LabelFont.REGULAR.ofSize(font.getSize2D());
        var text = new AttributedString(line, Map.of(TextAttribute.FONT, font));
        for (int i = 0; i < line.length(); i++)
            if (!font.canDisplay(line.charAt(i))) text.addAttribute(TextAttribute.FONT, latin, i, i + 1);
        return new TextLayout(text.getIterator(), CONTEXT);
    }

    private GlyphVector glyphs(String line) {
        GlyphVector glyphs = font.createGlyphVector(CONTEXT, line);
        for (int i = 0; i <= glyphs.getNumGlyphs(); i++) {
            Point2D position = glyphs.getGlyphPosition(i);
            glyphs.setGlyphPosition(i, new Point2D.Double(position.getX() + i * spacing, position.getY()));
        }
        return glyphs;
    }
}
