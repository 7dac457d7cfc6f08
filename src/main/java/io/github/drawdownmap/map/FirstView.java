package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What of the world is fitted into the map: the country that all sites are in, or the sites alone where they are in
/// several or would lie in a heap in a corner of one, on the narrower side of the date line.
final class FirstView {
    /// This share of a country on each side.
    private static final double MARGIN = 0.08;
    /// Symbols and names reach beyond their sites.
    private static final double MARGIN_OF_SITES = 0.15;
    private static final double LEAST_MARGIN = 0.5 / 360;
    /// Sites that reach over less of their country, from west to east and from north to south, would lie in a heap.
    private static final double LEAST_SHARE_OF_COUNTRY = 0.2;
    /// Of their extent on each side: what is around them tells where they are.
    private static final double MARGIN_OF_HEAP = 0.4;

    private FirstView() {}

    /// The countries that hold the sites.
    static Set<String> countries(Collection<LatLon> sites, VectorMap map) {
        return map.countriesAt(List.copyOf(sites)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param sites at least one
    /// @param map empty while it is being read
    static WorldBounds bounds(Collection<LatLon> sites, Optional<VectorMap> map) {
        WorldBounds sitesAlone = WorldBounds.of(sites);
        return map.flatMap(known -> countryOfAll(sites, known).flatMap(known::boundsOf))
                .map(country -> WorldBounds.around(List.of(country, sitesAlone)))
                .map(country ->
                        isHeap(sitesAlone, country) ? around(sitesAlone, MARGIN_OF_HEAP) : country.grown(MARGIN))
                .orElseGet(() -> around(sitesAlone, MARGIN_OF_SITES))
                .insideWorld();
    }

    /// One place alone is none.
    private static boolean isHeap(WorldBounds sites, WorldBounds country) {
        double extent = Math.max(sites.width(), sites.height());
        return extent > 0
                && sites.width() < LEAST_SHARE_OF_COUNTRY * country.width()
                && sites.height() < LEAST_SHARE_OF_COUNTRY * country.height();
    }

    /// @param margin a share of their extent on each side
    private static WorldBounds around(WorldBounds sites, double margin) {
        return sites.grown(
                Math.max(LEAST_MARGIN, margin * sites.width()), Math.max(LEAST_MARGIN, margin * sites.height()));
    }

    private static Optional<String> countryOfAll(Collection<LatLon> sites, VectorMap map) {
        List<Optional<String>> countries =
                map.countriesAt(List.copyOf(sites)).stream().distinct().toList();
        return countries.size() == 1 ? countries.getFirst() : Optional.empty();
    }
}
