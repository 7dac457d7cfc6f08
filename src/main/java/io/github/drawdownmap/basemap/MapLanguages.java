package io.github.drawdownmap.basemap;

import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import java.util.Collection;
import java.util.List;

/// The languages that the map of its own has names in.
public final class MapLanguages {
    private static final String ENGLISH = "en";
    private static final String ARABIC = "ar";
    private static final String KURDISH = "ckb";

    /// Iraq and what lies around it: elsewhere there is hardly more than countries in Kurdish.
    private static final GeoBounds NAMED_IN_KURDISH = new GeoBounds(new LatLon(28, 38), new LatLon(38, 49));

    private MapLanguages() {}

    /// Those of the names around some places, English first.
    public static List<String> around(Collection<LatLon> places) {
        return places.stream().anyMatch(NAMED_IN_KURDISH::contains)
                ? List.of(ENGLISH, ARABIC, KURDISH)
                : List.of(ENGLISH, ARABIC);
    }
}
