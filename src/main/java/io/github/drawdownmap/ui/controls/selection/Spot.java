package io.github.drawdownmap.ui.controls.selection;

import java.util.Comparator;

/// A place between two letters of a page.
///
/// @param text which of the page's texts, from 0
/// @param letter how many letters of it come before
record Spot(int text, int letter) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::text).thenComparingInt(Spot::letter);

    /// From one place to another, which does not come before it.
    record Stretch(Spot from, Spot to) {
        /// Both, and what is between them.
        Stretch with(Stretch other) {
            return new Stretch(
                    from.compareTo(other.from) <= 0 ? from : other.from, to.compareTo(other.to) >= 0 ? to : other.to);
        }

        boolean isEmpty() {
            return from.equals(to);
        }
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
