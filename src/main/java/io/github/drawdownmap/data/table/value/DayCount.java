package io.github.drawdownmap.data.table.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/// From which day on a workbook counts its days, and for which of its numbers all spreadsheets show one day.
public enum DayCount {
    /// From 1 March 1900 to the end of 9999; before it some have a 29 February 1900, and after it none a day.
    FROM_1900(LocalDate.of(1899, 12, 30), 61, 2_958_466),
    /// From 1 January 1904 to the end of 9999; what is before it some do not show.
    FROM_1904(LocalDate.of(1904, 1, 1), 0, 2_957_004);

    /// What a time of day may lack of the next day by the arithmetic of machines.
    private static final double HALF_MILLISECOND = 0.5 / 86_400_000;

    private final LocalDate start;
    private final BigDecimal first;
    private final BigDecimal behindLast;

    /// @param start the day of the number 0
    DayCount(LocalDate start, long first, long behindLast) {
        this.start = start;
        this.first = BigDecimal.valueOf(first);
        this.behindLast = BigDecimal.valueOf(behindLast);
    }

    /// Numbers may be such that nothing can be added to them in all memory: they are only compared.
    public boolean hasDay(BigDecimal number) {
        return number.compareTo(first) >= 0 && number.compareTo(behindLast) < 0;
    }

    /// @param number one that has a day
    public LocalDate day(BigDecimal number) {
        return start.plusDays((long) Math.floor(number.doubleValue() + HALF_MILLISECOND));
    }
}
