package io.github.drawdownmap.look;

import java.time.LocalDate;
import java.util.Optional;

/// By when a statement must have been public to be on show.
public sealed interface Knowledge {
    Knowledge ALL = new All();
    Knowledge TIED = new Tied();

    /// The last day on which a statement may have come out to be on show with `shown`; empty when all are.
    Optional<LocalDate> limit(LocalDate shown);

    /// Whether something may be left out.
    boolean isLimited();

    /// Everything that the posture says.
    record All() implements Knowledge {
        @Override
        public Optional<LocalDate> limit(LocalDate shown) {
            return Optional.empty();
        }

        @Override
        public boolean isLimited() {
            return false;
        }
    }

    /// What was public on the shown day.
    record Tied() implements Knowledge {
        @Override
        public Optional<LocalDate> limit(LocalDate shown) {
            return Optional.of(shown);
        }

        @Override
        public boolean isLimited() {
            return true;
        }
    }

    /// What was public on a day of its own, whatever day is shown.
    record On(LocalDate day) implements Knowledge {
        @Override
        public Optional<LocalDate> limit(LocalDate shown) {
            return Optional.of(day);
        }

        @Override
        public boolean isLimited() {
            return true;
        }
    }
}
