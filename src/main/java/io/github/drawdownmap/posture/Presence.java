package io.github.drawdownmap.posture;

import java.time.LocalDate;
import java.util.Optional;

/// What one track says of one site on one day.
public sealed interface Presence {

    /// The level is known: no window is open.
    ///
    /// @param since the change that brought it
    record Holding(Level level, Change since) implements Presence {}

    /// The day lies inside the window of a change; the real pace is not public.
    ///
    /// @param from the level before the window
    /// @param change the change under way
    /// @param share the elapsed share of the window, 0..1: an even pace, to be drawn as such
    record Shifting(Level from, Change change, double share) implements Presence {
        public Shifting {
            if (!(share >= 0 && share <= 1))
                throw new IllegalArgumentException("share " + share + " is not within 0..1");
        }

        public Level to() {
            return change.level();
        }

        /// The drawn share of a full symbol's area at an even pace.
        public double weight() {
            return from.weightTowards(to(), share);
        }
    }

    /// A reported track whose last evidence lies behind the day: the last level, never as a fact.
    ///
    /// @param lastEvidence the day of the last evidence
    record Silent(Level level, Change since, LocalDate lastEvidence) implements Presence {}

    /// The day lies before the first change.
    record Unstated() implements Presence {}

    /// The change that holds or is under way, or was reported last; empty before the first.
    default Optional<Change> latestChange() {
        return switch (this) {
            case Holding holding -> Optional.of(holding.since());
            case Shifting shifting -> Optional.of(shifting.change());
            case Silent silent -> Optional.of(silent.since());
            case Unstated unstated -> Optional.empty();
        };
    }
}
