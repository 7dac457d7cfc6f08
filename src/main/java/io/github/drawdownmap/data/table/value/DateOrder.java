package io.github.drawdownmap.data.table.value;

import java.util.Locale;

/// How a date such as `03/04/2025` is meant.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Not known: such a date is refused.
    UNSURE;

    /// As the option `--dates` has it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
