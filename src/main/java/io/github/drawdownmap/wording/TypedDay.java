package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.time.WrittenDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A day as a person types or pastes it: as [WrittenDays], `today`, `+30`, and the dates of posture files.
///
/// A month, a quarter or a year stands for its first day on the timeline. What has two meanings is not guessed at,
/// unless only one of them lies on the timeline.
public sealed interface TypedDay {

    record Read(LocalDate day) implements TypedDay {}

    /// @param reason what is wrong and what would be right, in a sentence or two
    record Rejected(String reason) implements TypedDay {
        private static Rejected by(String key, Object... arguments) {
            return new Rejected(Messages.text(key, arguments));
        }
    }

    /// What a typed day is read against.
    ///
    /// @param first the first day that is allowed
    /// @param last the last one
    /// @param shown the day that `+30` counts from and whose year `30 September` lies in, or the nearest one in
    ///     which it is allowed
    /// @param today the day that `today`, `yesterday` and `tomorrow` count from
    record Frame(LocalDate first, LocalDate last, LocalDate shown, LocalDate today) {
        private boolean holds(WrittenDays.Read days) {
            return !days.latest().isBefore(first) && !days.earliest().isAfter(last);
        }

        private boolean holds(LocalDate day) {
            return holds(new WrittenDays.Read(day, day));
        }
    }

    static TypedDay parse(String text, Frame frame) {
        String typed = text.strip();
        if (typed.isEmpty()) return Rejected.by("wording.typed.empty");
        return switch (new Reader(frame).days(WrittenDays.normalized(text))) {
            case WrittenDays.Read days -> onTimeline(days, frame);
            case WrittenDays.Ambiguous either -> onTimeline(either, frame);
            case WrittenDays.NoSuchDay none ->
                Rejected.by(
                        "wording.typed.no-such-day",
                        none.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        DayWords.year(none.month().atDay(1)),
                        none.month().lengthOfMonth(),
                        none.day());
            case WrittenDays.NoSuchMonth none -> Rejected.by("wording.typed.no-such-month", none.month());
            case WrittenDays.NoSuchName none -> Rejected.by("wording.typed.no-such-name", Messages.quoted(none.name()));
            case WrittenDays.NoYear none -> Rejected.by("wording.typed.unknown", Messages.quoted(typed));
            case WrittenDays.Unknown none -> Rejected.by("wording.typed.unknown", Messages.quoted(typed));
        };
    }

    private static TypedDay onTimeline(WrittenDays.Read days, Frame frame) {
        if (!frame.holds(days))
            return Rejected.by("wording.typed.outside", DayWords.full(frame.first()), DayWords.full(frame.last()));
        return new Read(days.earliest().isBefore(frame.first()) ? frame.first() : days.earliest());
    }

    private static TypedDay onTimeline(WrittenDays.Ambiguous either, Frame frame) {
        if (frame.holds(either.dayFirst()) == frame.holds(either.monthFirst()))
            return Rejected.by(
                    "wording.typed.ambiguous", DayWords.full(either.dayFirst()), DayWords.full(either.monthFirst()));
        return new Read(frame.holds(either.dayFirst()) ? either.dayFirst() : either.monthFirst());
    }

    /// Reads the days that only a timeline knows, and leaves others to [WrittenDays].
    final class Reader {
        private static final Pattern STEP =
                Pattern.compile("([+-]) ?(\\d{1,5}) ?(d|days?|w|weeks?|m|months?|y|years?)?");

        /// A year of long ago, as it is told; one of two digits is of this century.
        private static final Pattern YEAR_OF_THREE_DIGITS = Pattern.compile("(?<!\\d)\\d{3}$");

        private final Frame frame;

        private Reader(Frame frame) {
            this.frame = frame;
        }

        private WrittenDays days(String text) {
            return relative(text).or(() -> inPosture(text)).orElseGet(() -> written(text));
        }

        private WrittenDays written(String text) {
            String whole = YEAR_OF_THREE_DIGITS.matcher(text).replaceFirst("0$0");
            int shown = frame.shown().getYear();
            WrittenDays days = WrittenDays.parseNormalized(whole, OptionalInt.of(shown));
            boolean isOutside = days instanceof WrittenDays.Read read && !frame.holds(read);
            if (!isOutside) return days;
            return IntStream.rangeClosed(frame.first().getYear(), frame.last().getYear())
                    .boxed()
                    .sorted(Comparator.comparingInt(year -> Math.abs(year - shown)))
                    .map(year -> WrittenDays.parseNormalized(whole, OptionalInt.of(year)))
                    .filter(other -> other instanceof WrittenDays.Read read && frame.holds(read))
                    .findFirst()
                    .orElse(days);
        }

        private Optional<WrittenDays> relative(String text) {
            Matcher step = STEP.matcher(text);
            if (step.matches()) return Optional.of(stepped(step));
            LocalDate today = frame.today();
            return switch (text) {
                case "today" -> Optional.of(day(today));
                case "yesterday" -> Optional.of(day(today.minusDays(1)));
                case "tomorrow" -> Optional.of(day(today.plusDays(1)));
                default -> Optional.empty();
            };
        }

        private static WrittenDays day(LocalDate day) {
            return new WrittenDays.Read(day, day);
        }

        private WrittenDays stepped(Matcher step) {
            long count = Long.parseLong(step.group(1) + step.group(2));
            String unit = step.group(3) == null ? "d" : step.group(3).substring(0, 1);
            try {
                return day(
                        switch (unit) {
                            case "w" -> frame.shown().plusWeeks(count);
                            case "m" -> frame.shown().plusMonths(count);
                            case "y" -> frame.shown().plusYears(count);
                            default -> frame.shown().plusDays(count);
                        });
            } catch (DateTimeException e) {
                return new WrittenDays.Unknown();
            }
        }

        /// A date as posture files write it and no person does: with an open side, a doubt, or two ends.
        private static Optional<WrittenDays> inPosture(String text) {
            if (!text.contains("/") && !text.matches(".*[~?%]")) return Optional.empty();
            try {
                Window window = Edtf.parse(text);
                if (window.isOpenStart()) return Optional.of(day(window.latest()));
                if (window.isOpenEnd()) return Optional.of(day(window.earliest()));
                return Optional.of(new WrittenDays.Read(window.earliest(), window.latest()));
            } catch (EdtfException e) {
                return Optional.empty();
            }
        }
    }
}
