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
/// several, on the narrower side of the date line.
final class FirstView {
    /// This share of a country on each side.
    private static final double MARGIN = 0.08;
    /// Symbols and names reach beyond their sites.
    private static final double MARGIN_OF_SITES = 0.15;
    private static final double LEAST_MARGIN = 0.5 / 360;

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
                .map(country -> country.grown(MARGIN))
                .orElseGet(() -> sitesAlone.grown(
                        Math.max(LEAST_MARGIN, MARGIN_OF_SITES * sitesAlone.width()),
                        Math.max(LEAST_MARGIN, MARGIN_OF_SITES * sitesAlone.height())))
                .insideWorld();
    }

    private static Optional<String> countryOfAll(Collection<LatLon> sites, VectorMap map) {
        List<Optional<String>> countries =
                map.countriesAt(List.copyOf(sites)).stream().distinct().toList();
        return countries.size() == 1 ? countries.getFirst() : Optional.empty();
    }
}
