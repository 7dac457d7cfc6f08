package io.github.drawdownmap.look;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;

/// What part of the world is on show.
public sealed interface Frame {
    Frame ALL = new AllSites();

    /// All sites, as large as they fit beside what lies over the map.
    record AllSites() implements Frame {}

    /// A place in the middle, as near as a zoom says. Kept as exactly as the code of a look writes it.
    ///
    /// @param zoom the world is 256 x 2^zoom logical pixels wide
    record Around(LatLon center, double zoom) implements Frame {
        public static final double LEAST_ZOOM = 1;
        public static final double MOST_ZOOM = 18;

        static final double STEPS_PER_DEGREE = 1e7;
        static final double STEPS_PER_ZOOM = 1e3;

        public Around {
            if (!(zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM))
                throw new IllegalArgumentException("zoom " + zoom + " is not within 1 to 18");
            center = new LatLon(inSteps(center.lat(), STEPS_PER_DEGREE), inSteps(center.lon(), STEPS_PER_DEGREE));
            zoom = inSteps(zoom, STEPS_PER_ZOOM);
        }

        private static double inSteps(double number, double stepsPerUnit) {
            // Not minus nothing, which would be another number than nothing.
            return Math.rint(number * stepsPerUnit) / stepsPerUnit + 0.0;
        }
    }

    /// All of a box, as large as it fits beside what lies over the map.
    record Box(WorldBounds bounds) implements Frame {}
}
