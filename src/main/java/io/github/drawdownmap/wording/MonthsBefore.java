package io.github.drawdownmap.wording;

import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How long before a date that is only about right something was reached, in months; empty where days are counted.
final class MonthsBefore {
    private MonthsBefore() {}

    /// "two to three months".
    static Optional<String> inWords(Window asked, Window when) {
        return months(asked, when).flatMap(days -> DayWords.months(days.least(), days.most()));
    }

    static Optional<String> inBrief(Window asked, Window when) {
        return months(asked, when).flatMap(days -> DayWords.briefMonths(days.least(), days.most()));
    }

    private static Optional<DayRange> months(Window asked, Window when) {
        boolean counts = asked.isApproximate() && !asked.isOpenStart() && !when.isOpenStart();
        long least = counts ? ChronoUnit.DAYS.between(when.latest(), asked.earliest()) : 0;
        return least > 0
                ? Optional.of(new DayRange(least, ChronoUnit.DAYS.between(when.earliest(), asked.latest())))
                : Optional.empty();
    }
}
