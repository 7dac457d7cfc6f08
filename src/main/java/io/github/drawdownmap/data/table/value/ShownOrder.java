package io.github.drawdownmap.data.table.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A date in figures that shows in which order its tables write day and month, since there are only twelve months.
public record ShownOrder(String date, DateOrder order) {
    private static final Pattern DATE = Pattern.compile("(?<![\\d/-])(\\d{1,2})([-/])(\\d{1,2})\\2\\d{4}(?![\\d/-])");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    /// What is longer is no date, but tells of some.
    private static final int MOST_LETTERS = 60;

    /// The first such date in cells; empty where they show no order, or both.
    public static Optional<ShownOrder> in(Stream<String> cells) {
        List<ShownOrder> shown = cells.filter(cell -> cell.length() <= MOST_LETTERS)
                .flatMap(cell -> DATE.matcher(cell)
                        .results()
                        .flatMap(found ->
                                of(found.group(), Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)))
                                        .stream()))
                .toList();
        boolean areOne = shown.stream().map(ShownOrder::order).distinct().count() == 1;
        return areOne ? Optional.of(shown.getFirst()) : Optional.empty();
    }

    private static Optional<ShownOrder> of(String date, int left, int right) {
        if (isDayAlone(left) && isMonth(right)) return Optional.of(new ShownOrder(date, DateOrder.DAY_FIRST));
        if (isMonth(left) && isDayAlone(right)) return Optional.of(new ShownOrder(date, DateOrder.MONTH_FIRST));
        return Optional.empty();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static boolean isDayAlone(int number) {
        return number > MONTHS && number <= DAYS;
    }
}
