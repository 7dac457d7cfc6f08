package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an MBTiles file says about itself, by the names of MBTiles 1.3; any of it may be missing or wrong.
record Metadata(Map<String, String> values) {
    private static final Pattern COMMA = Pattern.compile(",");

    Optional<String> name() {
        return value("name").map(HtmlCredit::line).filter(name -> !name.isEmpty());
    }

    Attribution attribution() {
        return HtmlCredit.parse(values.getOrDefault("attribution", ""));
    }

    /// Whether rows count from the north, as they do on the web, and not from the south as MBTiles has it.
    boolean countsRowsFromNorth() {
        return value("scheme").filter("xyz"::equalsIgnoreCase).isPresent();
    }

    boolean claimsVectors() {
        String format = value("format").orElse("").toLowerCase(Locale.ROOT);
        return format.equals("pbf") || format.equals("mvt") || format.contains("vector-tile");
    }

    /// Written as west, south, east, north.
    Optional<GeoBounds> bounds() {
        try {
            double[] sides = Arrays.stream(
                            COMMA.split(values.getOrDefault("bounds", "").strip()))
                    .map(String::strip)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (sides.length != 4) return Optional.empty();
            return Optional.of(new GeoBounds(new LatLon(sides[1], sides[0]), new LatLon(sides[3], sides[2])));
        } catch (IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
