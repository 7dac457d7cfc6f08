package io.github.drawdownmap.posture;

import io.github.drawdownmap.geo.GeoBounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/// What of time and country a posture is shown with.
///
/// @param span the days that the slider covers
/// @param day the day to begin with; empty when any will do
/// @param view the view to begin with; empty when any will do
/// @param frame what the map shows first; empty for the sites
/// @param focus the countries that are set off on the map, by ISO 3166-1 code; empty for those that hold the sites
public record Scene(
        LocalDateRange span,
        Optional<LocalDate> day,
        Optional<FirstView> view,
        Optional<GeoBounds> frame,
        Optional<List<String>> focus) {

    /// How a posture wants to be looked at first.
    public enum FirstView {
        PLAN,
        REPORTED,
        COMPARE
    }

    public Scene {
        focus = focus.map(List::copyOf);
        if (span.isUnboundedStart() || span.isUnboundedEnd() || span.isEmpty())
            throw new IllegalArgumentException("the span " + span + " is not from a day to a day");
    }
}
