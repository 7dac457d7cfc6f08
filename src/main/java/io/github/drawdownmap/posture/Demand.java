package io.github.drawdownmap.posture;

/// What a plan asks with a change.
///
/// @param isReading whether the text names no site, so that the change is how we read it
/// @param clause the request with its date, without site or full stop: "all forces to leave by the end of September
///     2025"; or empty
public record Demand(Meaning meaning, boolean isReading, String clause) {
    /// The last day of the window is a deadline, and the plan itself says so.
    public static final Demand BY_ITS_END = new Demand(Meaning.BY, false, "");

    /// What the end of a planned window is.
    public enum Meaning {
        /// A deadline.
        BY,
        /// The earliest end, which is no deadline.
        AT_LEAST
    }

    public boolean isDeadline() {
        return meaning == Meaning.BY;
    }
}
