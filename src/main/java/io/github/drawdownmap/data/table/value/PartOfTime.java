package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.time.WrittenDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a month or year that has no first and last day of its own: `late 2025`, `early May`, `spring 2006`. It
/// is never read as dates; a remedy proposes dates that may be meant.
final class PartOfTime {
    private static final Pattern THIRD = Pattern.compile(
            "(?:.* )?(early|beginning of|start of|mid|middle of|late)[ -](?:in )?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON =
            Pattern.compile("(?:.* )?(spring|summer|autumn|fall|winter)(?: of)? (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON_ALONE =
            Pattern.compile("(?:in |the |this |last )*(?:spring|summer|autumn|fall|winter)", Pattern.CASE_INSENSITIVE);
    private static final List<String> EARLY = List.of("early", "beginning of", "start of");
    private static final List<String> MIDDLE = List.of("mid", "middle of");
    private static final int THIRDS = 3;
    private static final int MONTHS_OF_THIRD = 4;
    private static final int DAYS_OF_THIRD = 10;
    private static final int MONTHS_OF_SEASON = 3;
    private static final int MARCH = 3;

    private PartOfTime() {}

    /// The days that the text may mean; empty when it speaks of no such part.
    static Optional<WrittenDays.Read> in(String text) {
        Matcher season = SEASON.matcher(text);
        if (season.matches()) return Optional.of(season(season.group(1), Integer.parseInt(season.group(2))));
        Matcher third = THIRD.matcher(text);
        if (!third.matches()) return Optional.empty();
        String part = third.group(1).toLowerCase(Locale.ROOT);
        int index = EARLY.contains(part) ? 0 : MIDDLE.contains(part) ? 1 : THIRDS - 1;
        return WrittenDays.parse(third.group(2), OptionalInt.empty()) instanceof WrittenDays.Read whole
                ? third(whole, index)
                : Optional.empty();
    }

    /// Whether the text speaks of a part of a month or year without saying of which year: `early June`, `spring`.
    static boolean isWithoutYear(String text) {
        if (SEASON_ALONE.matcher(text).matches()) return true;
        Matcher third = THIRD.matcher(text);
        return third.matches() && WrittenDays.parse(third.group(2), OptionalInt.empty()) instanceof WrittenDays.NoYear;
    }

    private static Optional<WrittenDays.Read> third(WrittenDays.Read whole, int index) {
        long months = ChronoUnit.MONTHS.between(whole.earliest(), whole.latest().plusDays(1));
        if (months == 1) {
            LocalDate first = whole.earliest().plusDays((long) DAYS_OF_THIRD * index);
            LocalDate last = index == THIRDS - 1 ? whole.latest() : first.plusDays(DAYS_OF_THIRD - 1L);
            return Optional.of(new WrittenDays.Read(first, last));
        }
        if (months != (long) THIRDS * MONTHS_OF_THIRD) return Optional.empty();
        LocalDate first = whole.earliest().plusMonths((long) MONTHS_OF_THIRD * index);
        return Optional.of(
                new WrittenDays.Read(first, first.plusMonths(MONTHS_OF_THIRD).minusDays(1)));
    }

    private static WrittenDays.Read season(String name, int year) {
        int index = List.of("spring", "summer", "autumn", "winter")
                .indexOf(name.toLowerCase(Locale.ROOT).replace("fall", "autumn"));
        YearMonth first = YearMonth.of(year, MARCH).plusMonths((long) MONTHS_OF_SEASON * index);
        return new WrittenDays.Read(
                first.atDay(1), first.plusMonths(MONTHS_OF_SEASON - 1L).atEndOfMonth());
    }
}
