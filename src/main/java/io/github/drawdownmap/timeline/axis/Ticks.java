package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;

/// The marks of an axis and the labels under them: as many as there is room for.
record Ticks(List<LocalDate> marks, List<Label> labels) {
    /// The least distance between two marks, in pixels.
    static final double MARK_GAP = 20;
    /// The least room between two labels, in pixels.
    static final double LABEL_GAP = 16;

    private static final int MONTHS_A_YEAR = 12;

    private static final List<Step> STEPS = List.of(
            new Step(1, 0),
            new Step(7, 0),
            new Step(0, 1),
            new Step(0, 3),
            new Step(0, 6),
            new Step(0, MONTHS_A_YEAR),
            new Step(0, 2 * MONTHS_A_YEAR),
            new Step(0, 5 * MONTHS_A_YEAR),
            new Step(0, 10 * MONTHS_A_YEAR),
            new Step(0, 50 * MONTHS_A_YEAR),
            new Step(0, 100 * MONTHS_A_YEAR),
            new Step(0, 500 * MONTHS_A_YEAR),
            new Step(0, 1000 * MONTHS_A_YEAR),
            new Step(0, 5000 * MONTHS_A_YEAR));

    /// @param strong whether it begins a year
    record Label(LocalDate day, String text, boolean strong) {}

    /// @param textWidth the width of a text, by whether it is strong
    /// @param from the least x of a label's left edge
    /// @param to the greatest x of a label's right edge
    static Ticks over(TimeScale scale, ToDoubleBiFunction<String, Boolean> textWidth, double from, double to) {
        return new Ticks(marks(scale), labels(scale, textWidth, from, to));
    }

    private static List<LocalDate> marks(TimeScale scale) {
        for (Step step : STEPS) if (step.shortestDays() * scale.dayWidth() >= MARK_GAP) return step.daysOf(scale);
        return List.of();
    }

    private static List<Label> labels(
            TimeScale scale, ToDoubleBiFunction<String, Boolean> textWidth, double from, double to) {
        for (Step step : STEPS) {
            // Skips what cannot fit before measuring any text.
            if (step.shortestDays() * scale.dayWidth() < LABEL_GAP) continue;
            List<Label> labels = inside(step.labelsOf(scale), scale, textWidth, from, to);
            if (isClear(labels, scale, textWidth)) return labels;
        }
        return List.of();
    }

    private static List<Label> inside(
            List<Label> labels,
            TimeScale scale,
            ToDoubleBiFunction<String, Boolean> textWidth,
            double from,
            double to) {
        return labels.stream()
                .filter(label -> {
                    double half = textWidth.applyAsDouble(label.text(), label.strong()) / 2;
                    double x = scale.x(label.day());
                    return x - half >= from && x + half <= to;
                })
                .toList();
    }

    private static boolean isClear(List<Label> labels, TimeScale scale, ToDoubleBiFunction<String, Boolean> textWidth) {
        double taken = Double.NEGATIVE_INFINITY;
        for (Label label : labels) {
            double half = textWidth.applyAsDouble(label.text(), label.strong()) / 2;
            double x = scale.x(label.day());
            if (x - half < taken + LABEL_GAP) return false;
            taken = x + half;
        }
        return true;
    }

    /// A regular distance between days: so many days of a month, months of a year, or years.
    private record Step(int days, int months) {

        int shortestDays() {
            return days > 0 ? days : months * 28;
        }

        List<LocalDate> daysOf(TimeScale scale) {
            List<LocalDate> found = new ArrayList<>();
            UnaryOperator<LocalDate> next = days > 0 ? this::nextOfMonth : day -> day.plusMonths(months);
            for (LocalDate day = floor(scale.first()); !day.isAfter(scale.last()); day = next.apply(day))
                if (scale.contains(day)) found.add(day);
            return found;
        }

        /// Weeks begin anew with each month, so that every month begins with a mark.
        private LocalDate nextOfMonth(LocalDate day) {
            LocalDate next = day.plusDays(days);
            LocalDate nextMonth = day.withDayOfMonth(1).plusMonths(1);
            return next.plusDays(days / 2).isBefore(nextMonth) ? next : nextMonth;
        }

        private LocalDate floor(LocalDate day) {
            if (days > 0) return day.withDayOfMonth(1);
            if (months < MONTHS_A_YEAR)
                return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
            int years = months / MONTHS_A_YEAR;
            return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
        }

        List<Label> labelsOf(TimeScale scale) {
            List<LocalDate> marked = daysOf(scale);
            boolean yearIsSaid = marked.stream().anyMatch(day -> day.getDayOfYear() == 1);
            List<Label> labels = new ArrayList<>();
            for (LocalDate day : marked) {
                boolean strong = day.getDayOfYear() == 1 || (!yearIsSaid && labels.isEmpty());
                labels.add(new Label(day, text(day, strong), strong));
            }
            return labels;
        }

        private String text(LocalDate day, boolean withYear) {
            String year = DayWords.year(day);
            if (months >= MONTHS_A_YEAR) return year;
            String words = days > 0 && day.getDayOfYear() != 1 ? DayWords.dayAndMonth(day) : DayWords.month(day);
            return withYear ? Messages.text("timeline.axis.year", words, year) : words;
        }
    }
}
