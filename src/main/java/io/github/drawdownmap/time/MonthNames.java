package io.github.drawdownmap.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names of months that people write, in small letters: English ones and their beginnings from three letters on,
/// the Arabic ones of Iraq and of Egypt, and those of Central Kurdish.
///
/// The Arabic and Kurdish names are the calendar names of the Unicode Common Locale Data Repository (ar-IQ, ar-EG, ckb)
/// with the spellings that are common beside them.
final class MonthNames {
    private static final int LEAST_LETTERS = 3;

    /// January to December; spellings of one month are separated by bars.
    private static final List<String> OTHER_LANGUAGES = List.of(
            "janvier|januar|jänner|enero|كانون الثاني|يناير|کانوونی دووەم|کانونی دووەم|ڕێبەندان",
            "février|fevrier|februar|febrero|شباط|فبراير|شوبات|ڕەشەمە",
            "mars|märz|maerz|marzo|آذار|اذار|مارس|ئازار|نەورۆز",
            "avril|abril|نيسان|أبريل|ابريل|نیسان|گوڵان",
            "mai|mayo|أيار|ايار|مايو|ئایار|جۆزەردان",
            "juin|juni|junio|حزيران|يونيو|حوزەیران|حوزەیرانی|پووشپەڕ",
            "juillet|juli|julio|تموز|يوليو|تەممووز|تەمووز|تەمموز",
            "août|aout|agosto|آب|اب|أغسطس|اغسطس|ئاب",
            "septembre|septiembre|setiembre|أيلول|ايلول|سبتمبر|ئەیلوول|ئەیلول",
            "octobre|oktober|octubre|تشرين الأول|تشرين الاول|أكتوبر|اكتوبر|تشرینی یەکەم",
            "novembre|noviembre|تشرين الثاني|نوفمبر|تشرینی دووەم",
            "décembre|decembre|dezember|diciembre|كانون الأول|كانون الاول|ديسمبر|کانوونی یەکەم|کانونی یەکەم");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Pattern ANY = Pattern.compile(NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));

    private MonthNames() {}

    /// The text with each name of a month as `@` and its number, one blank on either side: "30 @9 2025".
    static String numbered(String text) {
        return ANY.matcher(text).replaceAll(name -> Matcher.quoteReplacement(" @" + NUMBERS.get(name.group()) + " "));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Month month : Month.values()) {
            String english =
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            List<String> names = new ArrayList<>(
                    List.of(OTHER_LANGUAGES.get(month.getValue() - 1).split("\\|")));
            for (int letters = LEAST_LETTERS; letters <= english.length(); letters++)
                names.add(english.substring(0, letters));
            names.forEach(name -> numbers.putIfAbsent(name, month.getValue()));
        }
        return numbers;
    }
}
