package io.github.drawdownmap.ui.theme;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Words of a posture with letters that neither the program nor this machine has a font for: boxes are drawn in their
/// place. The program brings the letters of Europe and of Arabic; fonts for all others would be larger than all else
/// together.
///
/// @param words the first with letters of that script
public record MissingLetters(String words, UnicodeScript script) {
    /// Signs that belong to no script: symbols, emoji, and what Unicode has no letter for.
    private static final Set<UnicodeScript> NONE =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    /// At most one for each script, in whatever language.
    public static List<MissingLetters> in(Posture posture) {
        return besideOthers(posture, posture.sites().stream().flatMap(site -> site.names().values().stream()));
    }

    /// Those of a map with its names in a language.
    public static List<MissingLetters> in(Posture posture, String language) {
        return besideOthers(posture, posture.sites().stream().map(site -> site.name(language)));
    }

    private static List<MissingLetters> besideOthers(Posture posture, Stream<String> names) {
        Stream<String> others = Stream.of(
                        Stream.of(posture.title()),
                        posture.levels().stream().map(Level::label),
                        posture.tracks().stream().map(Track::label),
                        posture.tracks().stream()
                                .flatMap(track -> track.phases().stream())
                                .map(Phase::label),
                        posture.events().stream().map(Event::title))
                .flatMap(texts -> texts);
        return in(Stream.concat(others, names), OnThisMachine::has);
    }

    static List<MissingLetters> in(Stream<String> texts, IntPredicate isThere) {
        Map<UnicodeScript, MissingLetters> found = new LinkedHashMap<>();
        texts.forEach(text -> Messages.drawn(text)
                .codePoints()
                .filter(letter -> !isUsual(letter) && !isUnseen(letter))
                .filter(letter -> !found.containsKey(script(letter)))
                .filter(letter -> !Brought.has(letter) && !isThere.test(letter))
                .forEach(letter -> found.put(script(letter), new MissingLetters(text, script(letter)))));
        return List.copyOf(found.values());
    }

    private static UnicodeScript script(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return NONE.contains(script) ? UnicodeScript.COMMON : script;
    }

    /// Whether a letter is one of those that are in nearly every text and come with the program, of Latin, Greek,
    /// Cyrillic and Arabic and the dashes and quotes: no font is opened for them.
    static boolean isUsual(int letter) {
        return letter < 0x149
                || (letter > 0x149 && letter < 0x1c4)
                || (letter >= 0x384 && letter < 0x3e2)
                || (letter >= 0x400 && letter < 0x49e)
                || (letter >= 0x61e && letter < 0x700)
                || (letter >= 0x2010 && letter < 0x2028);
    }

    static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /// "no font of this machine has the letters of "西安", so boxes are drawn".
    public String what() {
        return Messages.text("ui.letters.missing", Messages.quoted(words));
    }

    /// What would be right.
    public String remedy() {
        if (script == UnicodeScript.COMMON) return Messages.text("ui.letters.install.signs");
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Messages.text("ui.letters.install", Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /// Both in a line.
    public String sentence() {
        return what() + " - " + remedy();
    }

    /// The fonts of the program, as those that ask of each letter know them.
    static final class Brought {
        private static final List<Font> FONTS = Stream.of("Inter-Regular.otf", "NotoSansArabic-Regular.ttf")
                .map(Fonts::forJava2D)
                .toList();

        static boolean has(int letter) {
            return FONTS.stream().anyMatch(font -> font.canDisplay(letter));
        }
    }

    /// The fonts are looked for only where a text needs them.
    private static final class OnThisMachine {
        private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

        static boolean has(int letter) {
            return FONT.canDisplay(letter);
        }
    }
}
