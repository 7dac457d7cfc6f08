package io.github.drawdownmap.posture;

import java.util.Locale;

/// An ordinal step of presence; never a troop number.
///
/// @param id its name in the posture file
/// @param rank its place among the levels, 0 for none
/// @param label its name on screen
/// @param word how it is said inside a sentence
/// @param rule what a source must say for a site to be at this level
/// @param weight the share of a full symbol's area that it is drawn with, 0..1, 0 for none
public record Level(String id, int rank, String label, String word, String rule, double weight)
        implements Comparable<Level> {
    public Level {
        if (rank < 0) throw new IllegalArgumentException("rank " + rank + " of level " + id + " is negative");
        if (!(weight >= 0 && weight <= 1))
            throw new IllegalArgumentException("weight " + weight + " of level " + id + " is not within 0..1");
    }

    /// How a level is said inside a sentence where nobody says how.
    public static String wordOf(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /// Whether this is the lowest level: nobody is there.
    public boolean isNone() {
        return rank == 0;
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(rank, other.rank);
    }

    /// The weight on the way to another level at an even pace, never beyond either of the two.
    ///
    /// @param share the part of the way, 0..1
    public double weightTowards(Level other, double share) {
        double between = weight + (other.weight - weight) * share;
        return Math.clamp(between, Math.min(weight, other.weight), Math.max(weight, other.weight));
    }

    public Level min(Level other) {
        return rank <= other.rank ? this : other;
    }

    public Level max(Level other) {
        return rank >= other.rank ? this : other;
    }
}
