package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.time.Digits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of calendars other than the Gregorian one, which would be taken for days centuries away.
///
/// Such a year may be meant as it stands, of which the mark is told: `1415-10-25 AD`.
final class OtherCalendar {
    private static final Pattern MARKED = Pattern.compile("(?i)(.*\\P{L})(?:AD|CE|A\\.D\\.|C\\.E\\.)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?:\\d{4})?(?!\\d)");

    private static final int FIRST_OF_HIJRI = 1300;
    private static final int LAST_OF_HIJRI = 1500;
    private static final int FIRST_OF_BUDDHIST = 2450;
    private static final int LAST_OF_BUDDHIST = 2600;

    private static final Pattern HIJRI = names(
            "محرم|المحرم|صفر|ربيع الأول|ربيع الاول|ربيع الثاني|ربيع الآخر|جمادى|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي|هـ|هجري|هجرية"
                    + "|muharram|safar|rabi|jumada|rajab|sha'?ban|ramadh?an|shawwal|dhu|zul|hijri|ah");
    private static final Pattern PERSIAN = names("فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
            + "|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|dey|bahman|esfand");

    private OtherCalendar() {}

    private static Pattern names(String names) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + names + ")(?!\\p{L})");
    }

    /// The text with the mark that its year is meant as it stands, where it would be refused without.
    static String marked(String text) {
        return told(text).isPresent() ? text + " AD" : text;
    }

    /// The text without the mark; empty where it has none.
    static Optional<String> unmarked(String text) {
        Matcher marked = MARKED.matcher(text.strip());
        return marked.matches() ? Optional.of(marked.group(1).strip()) : Optional.empty();
    }

    /// What is so of a text that speaks of another calendar.
    static Optional<String> told(String text) {
        List<Integer> years = YEAR.matcher(Digits.western(text.codePoints()))
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .toList();
        boolean hasOurs = years.stream().anyMatch(year -> year > LAST_OF_HIJRI && year < FIRST_OF_BUDDHIST);
        return hasOurs
                ? ofNames(text)
                : years.stream()
                        .flatMap(year -> ofYear(year).stream())
                        .findFirst()
                        .or(() -> ofNames(text));
    }

    private static Optional<String> ofYear(int year) {
        String has = "has the year " + year + ", which is one of the ";
        if (year >= FIRST_OF_HIJRI && year <= LAST_OF_HIJRI)
            return Optional.of(has + "Hijri or Persian calendar, or long ago");
        if (year >= FIRST_OF_BUDDHIST && year <= LAST_OF_BUDDHIST)
            return Optional.of(has + "Buddhist calendar, or far ahead");
        return Optional.empty();
    }

    private static Optional<String> ofNames(String text) {
        if (HIJRI.matcher(text).find()) return Optional.of("names a month of the Hijri calendar");
        if (PERSIAN.matcher(text).find()) return Optional.of("names a month of the Persian calendar");
        return Optional.empty();
    }
}
