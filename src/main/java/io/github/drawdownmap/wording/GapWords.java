package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Gap;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A gap between a plan's date and a departure, as short as a ribbon of it is: "+105 to 109 days", "2–3 months early".
public final class GapWords {
    private static final double DAYS_OF_MONTH = 365.2425 / 12;

    private GapWords() {}

    public static String brief(Gap gap) {
        Window left = gap.reached().when();
        if (gap.isLate())
            return Messages.text("timeline.gap.late", range(days(gap.date(), left.earliest()), days(gap.date(), left.latest())));
        Window asked = gap.asked().when();
        if (!asked.isApproximate() || asked.isOpenStart())
            return Messages.text("timeline.gap.early", range(days(left.latest(), gap.date()), days(left.earliest(), gap.date())));
        long least = (long) (days(left.latest(), asked.earliest()) / DAYS_OF_MONTH);
        long most = Math.round(days(left.earliest(), asked.latest()) / DAYS_OF_MONTH);
        return least < 1
                ? Messages.text("timeline.gap.early.about")
                : Messages.text("timeline.gap.early.months", least, Math.max(least, most));
    }

    private static String range(long least, long most) {
        return least == most ? DayWords.count(least) : Messages.text("timeline.gap.days", least, most);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
