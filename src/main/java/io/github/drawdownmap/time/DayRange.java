package io.github.drawdownmap.time;

/// A number of days that is known only within bounds, both inside.
public record DayRange(long least, long most) {
    public DayRange {
        if (least > most) throw new IllegalArgumentException(least + " is more than " + most);
    }

    public boolean isExact() {
        return least == most;
    }
}
