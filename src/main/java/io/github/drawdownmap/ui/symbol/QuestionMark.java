package io.github.drawdownmap.ui.symbol;

/// The measures of the question mark in a silent symbol, in pixels from its centre; y points down.
///
/// Three quarters of a circle open to the lower left, a stem from its lowest point, and a dot.
final class QuestionMark {
    static final double HOOK_RADIUS = 1.9;
    static final double HOOK_CENTER = -1.7;
    static final double STEM_END = 1;
    static final double DOT = 3.1;
    static final double DOT_LENGTH = 0.2;

    private static final double RADIUS_AT_SCALE_1 = 10;

    private QuestionMark() {}

    /// How much larger it is drawn in a ring of a radius.
    static double scaleIn(double radius) {
        return Math.clamp(radius / RADIUS_AT_SCALE_1, 1, 2);
    }
}
