package io.github.drawdownmap.data.json;

import io.github.drawdownmap.data.json.LocatedNode.FlagNode;
import io.github.drawdownmap.data.json.LocatedNode.NumberNode;
import io.github.drawdownmap.data.json.LocatedNode.TextNode;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/// The shapes of single values in a posture file.
public final class Shapes {
    private static final Pattern ID_LETTERS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");
    /// As long as any tag of BCP 47 need be.
    private static final int LONGEST_LANGUAGE = 35;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String DAY_EXAMPLE = " such as 2025-09-30";
    private static final String WINDOW_EXAMPLE = " such as 2025-09-30 or 2025-09, or two as 2025-09-01/2025-09-30";
    private static final String SPAN_EXAMPLE = " such as 2024-09-01/2027-01-31";

    /// A text that is not blank, of one paragraph or more.
    public static final Shape<String> TEXT = text(
                    "a text",
                    "",
                    (text, findings) -> notBlank(text, LONGEST_TEXT, findings)
                            .map(words -> seen(words, Unseen::isInParagraph, text.place(), findings)))
            .remedying(NumberNode.class, Shapes::inQuotes);

    /// A text that is not blank and stands in one line.
    public static final Shape<String> NAME = text(
                    "a text",
                    "",
                    (text, findings) -> notBlank(text, LONGEST_NAME, findings)
                            .map(words -> seen(words, Unseen::is, text.place(), findings)))
            .remedying(NumberNode.class, Shapes::inQuotes);

    /// @param example one like it, to follow what it is called: ` such as "camp"`
    static Shape<String> id(Supplier<String> example) {
        return Shape.of("an id", example, TextNode.class, Shapes::readId)
                .remedying(
                        NumberNode.class,
                        number -> ID_LETTERS.matcher(number.literal()).matches() ? inQuotes(number) : Optional.empty());
    }

    private static Optional<String> inQuotes(NumberNode number) {
        return Optional.of(number.literal())
                .filter(digits -> digits.length() <= LONGEST_ID)
                .map(digits -> "write it in double quotes: \"" + digits + "\"");
    }

    private static Optional<String> readId(TextNode text, Findings findings) {
        if (text.text().length() > LONGEST_ID)
            return refuse(
                    text.place(),
                    text.describe() + " is longer than " + LONGEST_ID + " letters",
                    "write a shorter id",
                    findings);
        if (isId(text.text())) return Optional.of(text.text());
        return refuse(
                text.place(),
                text.describe() + " is no id",
                "use letters, digits, dots, hyphens and underscores only, a letter or digit first",
                findings);
    }

    public static final Shape<String> LANGUAGE = text("a language", " such as \"ar\"", (text, findings) -> {
        if (isLanguage(text.text())) return Optional.of(text.text());
        findings.error(text.place(), text.describe() + " is no language tag", "write a BCP 47 tag such as \"ar\"");
        return Optional.empty();
    });

    public static final Shape<Boolean> FLAG =
            Shape.of("true or false", "", FlagNode.class, (flag, findings) -> Optional.of(flag.value()));

    public static final Shape<Double> NUMBER =
            Shape.of("a number", "", NumberNode.class, (number, findings) -> Optional.of(number.value()));

    /// A whole number from 0 up.
    public static final Shape<Integer> COUNT = Shape.of("a whole number", "", NumberNode.class, (number, findings) -> {
        double value = number.value();
        if (value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value)) return Optional.of((int) value);
        findings.error(number.place(), number.describe() + " is no count", "write a whole number, 0 or more");
        return Optional.empty();
    });

    public static final Shape<Window> WINDOW = text("a date", WINDOW_EXAMPLE, Shapes::window);

    /// A window that has a last day.
    public static final Shape<Window> PAST = text(
            "a date",
            WINDOW_EXAMPLE,
            (text, findings) -> window(text, findings).filter(window -> {
                if (window.isOpenEnd())
                    findings.error(text.place(), text.describe() + " has no last day", "write the last day it can be");
                return !window.isOpenEnd();
            }));

    public static final Shape<LocalDate> DAY = text(
            "a day",
            DAY_EXAMPLE,
            (text, findings) -> window(text, findings).flatMap(window -> {
                if (isDay(window)) return Optional.of(window.earliest());
                findings.error(text.place(), text.describe() + " is no single day", "write a day" + DAY_EXAMPLE);
                return Optional.empty();
            }));

    public static final Shape<LocalDateRange> SPAN = text(
            "two days",
            SPAN_EXAMPLE,
            (text, findings) -> window(text, findings).flatMap(window -> {
                if (isFromDayToDay(text.text(), window)) return Optional.of(window.days());
                findings.error(
                        text.place(), text.describe() + " is not from a day to a day", "write two days" + SPAN_EXAMPLE);
                return Optional.empty();
            }));

    /// An address that a browser opens.
    public static final Shape<URI> LINK = text("an address", " such as https://example.org/page", (text, findings) -> {
        Optional<URI> page = PageAddress.parse(text.text());
        if (page.isEmpty())
            findings.error(
                    text.place(), text.describe() + " is no address of a web page", PageAddress.remedy(text.text()));
        return page;
    });

    /// A country, by two letters.
    public static final Shape<String> COUNTRY = text("a country code", " such as \"IQ\"", (text, findings) -> {
        if (COUNTRIES.contains(text.text())) return Optional.of(text.text());
        String upper = text.text().toUpperCase(Locale.ROOT);
        findings.error(
                text.place(),
                text.describe() + " is the code of no country",
                COUNTRIES.contains(upper)
                        ? "write \"" + upper + "\""
                        : "write the two letters of ISO 3166-1, such as \"IQ\"");
        return Optional.empty();
    });

    private Shapes() {}

    /// The constant of an enum, written in small letters with hyphens.
    public static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
        return oneOf(
                Arrays.asList(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// One word only.
    public static Shape<String> exactly(String word) {
        return oneOf(List.of(word), Function.identity());
    }

    /// One word only, where others are known that somebody may have for a reason.
    ///
    /// @param remedies what to do about each of those
    public static Shape<String> exactly(String word, Map<String, String> remedies) {
        Shape<String> usual = exactly(word);
        return text(usual.expected(), "", (text, findings) -> {
            String remedy = remedies.get(text.text());
            return remedy == null
                    ? usual.read(text, findings)
                    : refuse(text.place(), text.describe() + " is not " + usual.expected(), remedy, findings);
        });
    }

    private static <T> Shape<T> oneOf(List<T> values, Function<T, String> word) {
        List<String> words = values.stream().map(word).toList();
        String expected = Spelling.choice(words);
        return text(expected, "", (text, findings) -> {
            int index = words.indexOf(text.text());
            if (index >= 0) return Optional.of(values.get(index));
            findings.error(text.place(), text.describe() + " is not " + expected, Spelling.remedy(text.text(), words));
            return Optional.empty();
        });
    }

    public static boolean isLanguage(String tag) {
        return tag.length() <= LONGEST_LANGUAGE && LANGUAGE_TAG.matcher(tag).matches();
    }

    private static Optional<String> notBlank(TextNode text, int longest, Findings findings) {
        if (text.text().isBlank())
            return refuse(
                    text.place(), "the text is empty", "write it, or leave the member out where it may be", findings);
        if (Unseen.isAllOf(text.text()))
            return refuse(
                    text.place(),
                    "the text shows nothing",
                    "write it in letters, or leave the member out where it may be",
                    findings);
        if (text.text().codePointCount(0, text.text().length()) > longest)
            return refuse(text.place(), "the text is longer than " + longest + " characters", "shorten it", findings);
        return Optional.of(text.text());
    }

    private static <T> Optional<T> refuse(Place place, String what, String remedy, Findings findings) {
        findings.error(place, what, remedy);
        return Optional.empty();
    }

    /// The words with a blank for each character that shows nothing.
    private static String seen(String words, IntPredicate isUnseen, Place place, Findings findings) {
        OptionalInt unseen = words.codePoints().filter(isUnseen).findFirst();
        if (unseen.isEmpty()) return words;
        findings.warning(
                place,
                "the text holds " + Unseen.name(unseen.getAsInt()) + ", which shows nothing itself",
                "remove it; a blank is drawn in its place");
        return Unseen.blanked(words, isUnseen);
    }

    private static <T> Shape<T> text(String noun, String details, BiFunction<TextNode, Findings, Optional<T>> reader) {
        return Shape.of(noun, details, TextNode.class, reader);
    }

    private static Optional<Window> window(TextNode text, Findings findings) {
        try {
            return Optional.of(Edtf.parse(text.text()));
        } catch (EdtfException e) {
            String remedy = Edtf.meant(text.text())
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse(e.remedy());
            return refuse(text.place(), e.what(), remedy, findings);
        }
    }

    private static boolean isFromDayToDay(String text, Window window) {
        if (window.precision() != Window.Precision.INTERVAL || window.isOpenStart() || window.isOpenEnd()) return false;
        return Arrays.stream(text.split("/")).allMatch(side -> isDay(Edtf.parse(side)));
    }

    private static boolean isDay(Window window) {
        return window.precision() == Window.Precision.DAY && !window.isApproximate();
    }

    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID_LETTERS.matcher(text).matches();
    }
}
