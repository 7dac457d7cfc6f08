package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.LatLon;
import java.util.Map;
import java.util.Set;

/// The name of something on the map, where it may stand, and from which zoom to which it is worth showing.
///
/// A country, sea or river may have several labels, each a place for its name.
///
/// @param rank 0 for the most important of its kind
/// @param capital of a country
/// @param country ISO 3166-1 alpha-2 code of the country that it belongs to, or is; empty for waters
/// @param population of a city, 0 when not known
/// @param position a city's place, otherwise the middle of the name
/// @param minZoom farthest zoom that shows it; a city of a country that is not set off appears a little later
/// @param maxZoom nearest zoom that shows it
/// @param rotationDegrees the course of a river at its name, clockwise from "to the right", -90..90; 0 for the rest
/// @param names by language (`en`, `ar`, `ckb`); English is always there
public record PlaceLabel(
        Kind kind,
        int rank,
        boolean capital,
        String country,
        long population,
        LatLon position,
        double minZoom,
        double maxZoom,
        double rotationDegrees,
        Map<String, String> names) {

    /// So many zooms earlier a city is named when its country is set off.
    private static final double FOCUS_LEAD = 0.8;

    public enum Kind {
        COUNTRY,
        OCEAN,
        SEA,
        LAKE,
        RIVER,
        CITY
    }

    public PlaceLabel {
        checkZooms(minZoom, maxZoom);
        checkNames(names);
        names = Map.copyOf(names);
    }

    static void checkZooms(double minZoom, double maxZoom) {
        if (!(minZoom <= maxZoom)) throw new IllegalArgumentException("zooms " + minZoom + " to " + maxZoom);
    }

    static void checkNames(Map<String, String> names) {
        if (!names.containsKey("en")) throw new IllegalArgumentException("no English name among " + names);
    }

    /// The name in a language, or the English one where the data has none.
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", ""));
    }

    /// Whether it belongs to one of the countries that are set off.
    ///
    /// @param focus their codes
    public boolean isIn(Set<String> focus) {
        return focus.contains(country);
    }

    boolean isShownAt(double zoom, Set<String> focus) {
        double delay = kind == Kind.CITY && !isIn(focus) ? FOCUS_LEAD : 0;
        return zoom >= minZoom + delay && zoom <= maxZoom;
    }
}
