package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.comparison.Gap;
import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A gap between a plan's date and a departure, as short as a band of it is: "105–109 days late", "2–3 months early".
public final class GapWords {
    private GapWords() {}

    public static String brief(Gap gap) {
        return gap.isAgain() ? Messages.text("wording.gap.again", counted(gap)) : counted(gap);
    }

    private static String counted(Gap gap) {
        Window left = gap.reached().when();
        Window asked = gap.asked().when();
        LocalDate date = gap.date();
        if (gap.isLate())
            return Messages.text("wording.gap.late", brief(left, days(date, left.earliest(), date, left.latest())));
        if (!asked.isApproximate() || asked.isOpenStart())
            return Messages.text("wording.gap.early", brief(left, days(left.latest(), date, left.earliest(), date)));
        DayRange about = days(left.latest(), asked.earliest(), left.earliest(), asked.latest());
        return DayWords.briefMonths(about.least(), about.most())
                .map(months -> Messages.text("wording.gap.early", months))
                .orElseGet(() -> Messages.text("wording.gap.early.little"));
    }

    private static String brief(Window left, DayRange days) {
        return DayWords.briefRange(days, left.isApproximate());
    }

    /// "late", "early".
    public static String side(Gap gap) {
        return Messages.text(gap.isLate() ? "wording.gap.late.little" : "wording.gap.early.little");
    }

    /// From one day to another at least, and from one to another at most.
    private static DayRange days(LocalDate from, LocalDate to, LocalDate mostFrom, LocalDate mostTo) {
        return new DayRange(ChronoUnit.DAYS.between(from, to), ChronoUnit.DAYS.between(mostFrom, mostTo));
    }
}
