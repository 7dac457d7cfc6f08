package io.github.drawdownmap.i18n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of one part of the screen, looked up by address: `timeline.button.play` is in the bundle `timeline`.
///
/// A text with arguments is a [MessageFormat] pattern: an apostrophe is written twice, numbers are `{0}`. A text asked
/// for without arguments is taken as it stands. Whole sentences have named places instead: see [#filled].
public final class Messages {
    /// The language of the program's own words.
    public static final Locale LOCALE = Locale.UK;

    /// Unseen, and written from left to right. The isolates of Unicode would say more, but JavaFX draws them as boxes.
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private static final char NON_JOINER = '\u200c';
    private static final char HAIR_SPACE = '\u200a';
    private static final Pattern HAIR_BETWEEN =
            Pattern.compile("(?<=\\p{IsArabic})" + HAIR_SPACE + "(?=\\p{IsArabic})");

    /// Marks of direction but the one above, joiners, selectors of variants and the soft hyphen.
    private static final Pattern UNDRAWN = Pattern.compile("[\u00ad\u034f\u061c\u200d\u200f\ufe00-\ufe0f]");

    private static final int MOST_QUOTED = 60;

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /// By their names: the library's own cache is a long way around for each of the many words of a moment.
    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    /// Each is taken apart once, and used by one thread at a time, as its class asks.
    private static final Map<String, MessageFormat> SENTENCES = new ConcurrentHashMap<>();

    private Messages() {}

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(Messages.class.getPackageName() + "." + name, LOCALE);
    }

    /// @throws MissingResourceException when there is no such key
    public static String text(String key) {
        return bundleOf(key).getString(key);
    }

    private static ResourceBundle bundleOf(String key) {
        int dot = key.indexOf('.');
        return BUNDLES.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), Messages::bundle);
    }

    /// A name that is written from right to left does not turn the sentence round that it stands in.
    ///
    /// @throws MissingResourceException when there is no such key
    public static String text(String key, Object... arguments) {
        Object[] isolated = Arrays.stream(arguments).map(Messages::isolated).toArray();
        MessageFormat sentence = SENTENCES.computeIfAbsent(key, known -> new MessageFormat(text(known), LOCALE));
        synchronized (sentence) {
            return sentence.format(isolated);
        }
    }

    /// A sentence with named places, such as `{site}`, filled in; an apostrophe in it is written once. A case without
    /// words of its own, such as `brief.late.none`, has those of the case that it is one of: `brief.late`.
    ///
    /// @throws MissingResourceException when there is no such key
    /// @throws IllegalArgumentException when a place has no value
    public static String filled(String key, Map<String, String> values) {
        return filled(key, values::get);
    }

    /// The same of many values that take a while to make: each that the sentence has a place for is asked for.
    ///
    /// @param values by the names of their places, and null for any other name
    public static String filled(String key, Function<String, @Nullable String> values) {
        return PLACE.matcher(text(worded(key))).replaceAll(place -> {
            String value = values.apply(place.group(1));
            if (value == null) throw new IllegalArgumentException(key + " has no value for " + place.group());
            return Matcher.quoteReplacement(isolated(value));
        });
    }

    /// The key itself, or that of the nearest wider case that has words; the key itself where none has.
    private static String worded(String key) {
        ResourceBundle bundle = bundleOf(key);
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1))
            if (bundle.containsKey(key.substring(0, end))) return key.substring(0, end);
        return key;
    }

    /// A whole number with its thousands set off: "10,000".
    public static String number(long number) {
        return String.format(LOCALE, "%,d", number);
    }

    /// What somebody typed, for a sentence that gives it back: of a long text its beginning.
    public static String quoted(String typed) {
        return shortened(typed, MOST_QUOTED);
    }

    /// A text of more `char`s than so many as its beginning, which says that it is one.
    public static String shortened(String text, int most) {
        return text.length() > most ? beginning(text, most).strip() + "…" : text;
    }

    /// The beginning of a text, of at most so many `char`s: no letter of two is cut in half.
    public static String beginning(String text, int most) {
        if (text.length() <= most) return text;
        boolean isHalved = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, isHalved ? most - 1 : most);
    }

    /// A text that may be a sentence as it goes on inside another: without the full stop that it ends in.
    public static String withoutStop(String text) {
        String said = text.strip();
        return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
    }

    private static Object isolated(Object argument) {
        return argument instanceof String words ? isolated(words) : argument;
    }

    /// A text that disturbs nothing around it, although it is written from right to left, as JavaFX can draw it.
    public static String isolated(String words) {
        String drawn = drawn(words);
        return drawn.codePoints().anyMatch(Messages::isRightToLeft)
                ? LEFT_TO_RIGHT_MARK + drawn + LEFT_TO_RIGHT_MARK
                : drawn;
    }

    /// A text without what shows nothing by itself: on Linux JavaFX 26 draws the box of a missing letter for it, across
    /// its neighbours. The non-joiner of Persian and Kurdish becomes a hair space, which keeps letters apart too.
    public static String drawn(String words) {
        return UNDRAWN.matcher(words.replace(NON_JOINER, HAIR_SPACE)).replaceAll("");
    }

    /// A text as it is written: what [#drawn(String)] keeps apart with a hair the non-joiner does again.
    public static String written(String drawn) {
        return HAIR_BETWEEN.matcher(drawn).replaceAll(String.valueOf(NON_JOINER));
    }

    /// A text as it is meant for elsewhere, without what [#isolated(String)] puts around words.
    public static String withoutMarks(String text) {
        return written(text.replace(String.valueOf(LEFT_TO_RIGHT_MARK), ""));
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
