package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days in words.
public final class DayWords {
    // Not the program's British locale: its short September is "Sept", a letter longer than any other month.
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /// "30 June 2025".
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /// "30 Jun 2025".
    public static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /// "1 day", "92 days".
    public static String count(long days) {
        return Messages.text("wording.days", days);
    }

    /// "in 92 days", "today", "3 days ago": how far `target` lies from `day`.
    public static String distance(LocalDate target, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, target);
        if (days == 0) return Messages.text("wording.that-day");
        return days > 0
                ? Messages.text("wording.in-days", count(days))
                : Messages.text("wording.days-ago", count(-days));
    }
}
