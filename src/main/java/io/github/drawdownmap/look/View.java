package io.github.drawdownmap.look;

/// Which tracks are on show.
public enum View {
    /// The chosen plan.
    PLAN,
    /// What sources say happened.
    REPORTED,
    /// The report, with the chosen plan around it.
    COMPARE
}
