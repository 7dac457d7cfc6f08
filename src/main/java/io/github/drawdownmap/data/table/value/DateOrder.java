package io.github.drawdownmap.data.table.value;

/// How a date such as `03/04/2025` is meant.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Not known: such a date is refused.
    UNSURE
}
