package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the countries of many positions at once: each outline is gone along once, past the positions that are level
/// with it.
final class CountrySearch {
    /// A place so near to a country, but in the water, is on its coast: about 25 km.
    private static final double COAST_UNITS = 25_000 / WebMercator.EQUATOR_METERS * VectorMap.WORLD_UNITS;

    /// The positions from north to south, in map units.
    private final double[] x;
    private final double[] y;
    /// The country of each, or that whose coast is nearest so far.
    private final String[] codes;
    /// How far it is.
    private final double[] distances;

    private CountrySearch(List<LatLon> southward) {
        x = southward.stream().mapToDouble(CountrySearch::x).toArray();
        y = southward.stream().mapToDouble(CountrySearch::y).toArray();
        codes = new String[x.length];
        distances = new double[x.length];
        Arrays.fill(codes, "");
        Arrays.fill(distances, Math.nextUp(COAST_UNITS));
    }

    private static double x(LatLon position) {
        return WebMercator.project(position).x() * VectorMap.WORLD_UNITS;
    }

    private static double y(LatLon position) {
        return WebMercator.project(position).y() * VectorMap.WORLD_UNITS;
    }

    /// The country that holds each position, or whose coast it is at.
    ///
    /// @return ISO 3166-1 alpha-2 codes, in the order of the positions
    static List<Optional<String>> find(List<LatLon> positions, List<Country> countries) {
        List<Integer> southward = IntStream.range(0, positions.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> y(positions.get(i))))
                .toList();
        CountrySearch search =
                new CountrySearch(southward.stream().map(positions::get).toList());
        for (Country country : countries) search.findInside(country);
        for (Country country : countries) search.findAtCoast(country);
        String[] found = new String[positions.size()];
        for (int i = 0; i < found.length; i++) found[southward.get(i)] = search.codes[i];
        return Arrays.stream(found)
                .map(code -> Optional.of(code).filter(known -> !known.isEmpty()))
                .toList();
    }

    /// Whether a position is on the land of a country, not only at its coast, for many positions that come one by one.
    static Predicate<LatLon> land(Country country) {
        List<ArcPath> rings = country.rings();
        var outlines = new ArcPath.Points[rings.size()];
        return position -> {
            double x = x(position);
            double y = y(position);
            boolean isInside = false;
            for (int ring = 0; ring < outlines.length; ring++) {
                if (!rings.get(ring).isNear(x, y, 0)) continue;
                if (outlines[ring] == null) outlines[ring] = rings.get(ring).points();
                ArcPath.Points points = outlines[ring];
                for (int i = 1; i < points.x().length; i++) isInside ^= points.isCrossed(i, x, y);
            }
            return isInside;
        };
    }

    private void findInside(Country country) {
        BitSet inside = new BitSet(x.length);
        for (ArcPath ring : country.rings()) {
            if (!isAnyNear(ring, 0)) continue;
            ArcPath.Points points = ring.points();
            for (int i = 1; i < points.x().length; i++) cross(points, i, inside);
        }
        inside.stream().filter(i -> distances[i] > 0).forEach(i -> {
            codes[i] = country.code();
            distances[i] = 0;
        });
    }

    /// Turns each position over whose line to the east crosses an edge.
    private void cross(ArcPath.Points points, int to, BitSet inside) {
        within(Math.min(points.y()[to - 1], points.y()[to]), Math.max(points.y()[to - 1], points.y()[to]), i -> {
            if (points.isCrossed(to, x[i], y[i])) inside.flip(i);
        });
    }

    private void findAtCoast(Country country) {
        for (ArcPath ring : country.rings()) {
            if (!isAnyNear(ring, COAST_UNITS)) continue;
            ArcPath.Points points = ring.points();
            for (int point = 0; point < points.x().length; point++) {
                int east = points.x()[point];
                int south = points.y()[point];
                within(south - COAST_UNITS, south + COAST_UNITS, i -> {
                    if (Math.abs(x[i] - east) > COAST_UNITS) return;
                    double distance = Math.hypot(x[i] - east, y[i] - south);
                    if (distance >= distances[i]) return;
                    codes[i] = country.code();
                    distances[i] = distance;
                });
            }
        }
    }

    /// Whether a position that is in no country yet is so near to the box of a ring.
    private boolean isAnyNear(ArcPath ring, double margin) {
        for (int i = 0; i < x.length; i++) if (distances[i] > 0 && ring.isNear(x[i], y[i], margin)) return true;
        return false;
    }

    private void within(double north, double south, IntConsumer each) {
        for (int i = firstAt(north); i < y.length && y[i] <= south; i++) each.accept(i);
    }

    /// The northernmost position at a height or south of it.
    private int firstAt(double north) {
        int from = 0;
        int to = y.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (y[middle] < north) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
