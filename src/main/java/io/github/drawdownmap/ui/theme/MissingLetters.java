package io.github.drawdownmap.ui.theme;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
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

/// Words of a posture in a script that no font of this machine has: boxes are drawn in their place. The program brings
/// the letters of Europe and of Arabic; fonts for all others would be larger than all else together.
///
/// @param words the first in that script
public record MissingLetters(String words, UnicodeScript script) {
    private static final Set<UnicodeScript> BROUGHT = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /// At most one for each script, in whatever language.
    public static List<MissingLetters> in(Posture posture) {
        return besideTitle(posture, posture.sites().stream().flatMap(site -> site.names().values().stream()));
    }

    /// Those of a map with its names in a language.
    public static List<MissingLetters> in(Posture posture, String language) {
        return besideTitle(posture, posture.sites().stream().map(site -> site.name(language)));
    }

    private static List<MissingLetters> besideTitle(Posture posture, Stream<String> names) {
        return in(Stream.concat(Stream.of(posture.title()), names), letter -> OnThisMachine.FONT.canDisplay(letter));
    }

    static List<MissingLetters> in(Stream<String> texts, IntPredicate isThere) {
        Map<UnicodeScript, MissingLetters> found = new LinkedHashMap<>();
        texts.forEach(text -> text.codePoints()
                .filter(letter -> !BROUGHT.contains(UnicodeScript.of(letter)))
                .filter(letter -> !found.containsKey(UnicodeScript.of(letter)) && !isThere.test(letter))
                .forEach(letter ->
                        found.put(UnicodeScript.of(letter), new MissingLetters(text, UnicodeScript.of(letter)))));
        return List.copyOf(found.values());
    }

    /// "no font of this machine has the letters of "西安", so boxes are drawn".
    public String what() {
        return Messages.text("ui.letters.missing", words);
    }

    /// What would be right.
    public String remedy() {
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Messages.text("ui.letters.install", Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /// Both in a line.
    public String sentence() {
        return what() + " - " + remedy();
    }

    /// The fonts are looked for only where a text needs them.
    private static final class OnThisMachine {
        private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    }
}
