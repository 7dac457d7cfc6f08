package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.data.json.LocatedNode;
import io.github.drawdownmap.data.json.LocatedNode.ListNode;
import io.github.drawdownmap.data.json.Place;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.posture.Site;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Makes positions of GeoJSON points, and tells of those that look turned round.
final class PositionBinder {
    private static final int FEWEST_NEIGHBOURS = 3;
    private static final double FAR_DEGREES = 5;
    /// As far as a story reaches that is of one part of the world.
    private static final double REGION_DEGREES = 30;

    private static final double NEAR_METERS = 100;
    /// Of more sites each is one of a lot, and to compare them all takes long.
    private static final int MOST_COMPARED = 1000;

    private static final String ONE_PLACE = "a site is one place: write \"Point\", with one [longitude, latitude]";
    private static final Map<String, String> OTHER_GEOMETRIES = Map.of(
            "MultiPoint", ONE_PLACE,
            "LineString", ONE_PLACE,
            "MultiLineString", ONE_PLACE,
            "Polygon", ONE_PLACE,
            "MultiPolygon", ONE_PLACE,
            "GeometryCollection", ONE_PLACE);

    private final Findings findings;
    private final Map<LatLon, Place> places = new HashMap<>();

    PositionBinder(Findings findings) {
        this.findings = findings;
    }

    Shape<LatLon> shape() {
        return Shape.openRecord("a GeoJSON point", this::position);
    }

    private Optional<LatLon> position(Fields geometry) {
        geometry.optional("crs", CoordinateSystem.SHAPE);
        if (geometry.expected("type", Shapes.exactly("Point", OTHER_GEOMETRIES)).isEmpty()) return Optional.empty();
        Optional<LatLon> position = geometry.expected(
                "coordinates", Shape.of("[longitude, latitude]", "", ListNode.class, PositionBinder::coordinates));
        position.ifPresent(found -> places.put(found, geometry.place("coordinates")));
        position.filter(found -> Math.abs(found.lat()) > WebMercator.MAX_LATITUDE)
                .ifPresent(found -> geometry.warning(
                        "coordinates",
                        "latitude " + found.lat() + " lies beyond the edge of the map, which ends at 85 degrees",
                        "it is drawn at the edge; say so in \"positionNote\""));
        position.filter(found -> found.lat() == 0 && found.lon() == 0)
                .ifPresent(found -> geometry.warning(
                        "coordinates",
                        "the site lies in the sea off Africa, at latitude 0 and longitude 0, as where both are not known",
                        "write where it is"));
        return position;
    }

    /// What is to be done where one of the two is out of bounds.
    private static String remedy(double lat, double lon) {
        boolean swapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
        if (swapped) return "this looks like latitude first; write longitude, then latitude";
        return wrapped(lon)
                .map(same -> "write " + same + ", the same place")
                .orElse("write degrees, such as longitude -0.0056 and latitude 16.2484");
    }

    private static Optional<LatLon> coordinates(ListNode list, Findings findings) {
        List<LocatedNode> items = list.items();
        List<String> commas = CommaNumbers.meant(items);
        if (items.size() != 2 && items.size() != 3) {
            String remedy = commas.isEmpty() ? "write [longitude, latitude]" : withPoints(commas);
            findings.error(list.place(), "the position is a list of " + items.size(), remedy);
            return Optional.empty();
        }
        var lon = Shapes.NUMBER.read(items.get(0), findings);
        var lat = Shapes.NUMBER.read(items.get(1), findings);
        if (lon.isEmpty() || lat.isEmpty()) return Optional.empty();
        String remedy = commas.isEmpty() ? remedy(lat.get(), lon.get()) : withPoints(commas);
        Optional<LatLon> position = onEarth(lat.get(), lon.get(), items, remedy, findings);
        if (position.isPresent() && !commas.isEmpty())
            findings.warning(
                    list.place(),
                    "of three numbers the third is a height, so the site lies at latitude " + lat.get(),
                    "write decimals with a point, " + String.join(" or ", commas) + ", or leave the height out");
        return position;
    }

    private static String withPoints(List<String> meant) {
        return "write decimals with a point: " + String.join(" or ", meant);
    }

    private static Optional<LatLon> onEarth(
            double lat, double lon, List<LocatedNode> items, String remedy, Findings findings) {
        boolean latFits = Math.abs(lat) <= 90;
        boolean lonFits = Math.abs(lon) <= 180;
        if (!lonFits) findings.error(items.get(0).place(), "longitude " + lon + " is not within -180..180", remedy);
        if (!latFits) findings.error(items.get(1).place(), "latitude " + lat + " is not within -90..90", remedy);
        return lonFits && latFits ? Optional.of(new LatLon(lat, lon)) : Optional.empty();
    }

    /// A longitude that goes once round the world, as programs write it whose map does, brought back.
    private static Optional<String> wrapped(double lon) {
        if (!(Math.abs(lon) > 180 && Math.abs(lon) <= 540)) return Optional.empty();
        double within = lon - Math.copySign(360, lon);
        return Optional.of(new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(within));
    }

    /// What only the other sites tell of a position that is one by itself.
    void warnOfPlaces(List<Site> found) {
        warnOfLatitudeFirst(found);
        if (found.size() <= MOST_COMPARED) warnOfNearness(found);
    }

    /// A position that is valid either way is known by the other sites: it lies among them once it is turned round.
    private void warnOfLatitudeFirst(List<Site> found) {
        if (found.size() < FEWEST_NEIGHBOURS) return;
        var middle = new LatLon(
                median(found.stream().mapToDouble(site -> site.position().lat())),
                median(found.stream().mapToDouble(site -> site.position().lon())));
        // Of sites all over the world none lies far from the others.
        long near = found.stream()
                .filter(site -> away(site.position(), middle) <= FAR_DEGREES)
                .count();
        boolean areTogether = near * 2 >= found.size();
        for (Site site : found) {
            LatLon position = site.position();
            boolean isTurned = (areTogether && liesBetterTurned(position, middle)) || liesAmongTurned(position, found);
            Optional.ofNullable(places.get(position))
                    .filter(place -> isTurned)
                    .ifPresent(place -> findings.warning(
                            place,
                            "\"" + site.name() + "\" lies far from the other sites",
                            "this looks like latitude first; if it is, exchange the two: latitude " + position.lon()
                                    + ", longitude " + position.lat()));
        }
    }

    /// Whether it lies far out of the region that the others lie in, and turned round would lie in it or near.
    private static boolean liesAmongTurned(LatLon position, List<Site> found) {
        if (found.size() > MOST_COMPARED || Math.abs(position.lon()) > 90) return false;
        List<LatLon> others = found.stream()
                .map(Site::position)
                .filter(other -> !other.equals(position))
                .toList();
        if (others.size() < FEWEST_NEIGHBOURS) return false;
        var lats = others.stream().mapToDouble(LatLon::lat).summaryStatistics();
        var lons = others.stream().mapToDouble(LatLon::lon).summaryStatistics();
        boolean isRegion = Math.max(lats.getMax() - lats.getMin(), lons.getMax() - lons.getMin()) <= REGION_DEGREES;
        double away = Math.max(beyond(position.lat(), lats), beyond(position.lon(), lons));
        double turnedAway = Math.max(beyond(position.lon(), lats), beyond(position.lat(), lons));
        return isRegion && away > FAR_DEGREES && turnedAway < away / 4;
    }

    private static double beyond(double degrees, DoubleSummaryStatistics range) {
        return Math.max(range.getMin() - degrees, degrees - range.getMax());
    }

    /// Sites at one point are several at one place; those that nearly are may be one that is there twice.
    private void warnOfNearness(List<Site> found) {
        for (int i = 0; i < found.size(); i++)
            for (int j = 0; j < i; j++) {
                double meters = meters(found.get(i).position(), found.get(j).position());
                Place place = places.get(found.get(i).position());
                if (place == null || meters == 0 || meters >= NEAR_METERS) continue;
                findings.warning(
                        place,
                        "\"" + found.get(i).name() + "\" lies " + Math.max(1, Math.round(meters)) + " m from \""
                                + found.get(j).name() + "\"",
                        "make them one site if they are one, or give them one position if they are at one place");
                break;
            }
    }

    /// On the flat, as for places that are near.
    private static double meters(LatLon from, LatLon to) {
        double degree = WebMercator.EQUATOR_METERS / 360;
        return Math.hypot(
                (to.lat() - from.lat()) * degree,
                (to.lon() - from.lon()) * degree * Math.cos(Math.toRadians(from.lat())));
    }

    private static boolean liesBetterTurned(LatLon position, LatLon middle) {
        double away = away(position, middle);
        double turnedAway = Math.max(Math.abs(position.lon() - middle.lat()), Math.abs(position.lat() - middle.lon()));
        return away > FAR_DEGREES && turnedAway < away / 4;
    }

    /// In degrees of latitude or of longitude, the larger of the two.
    private static double away(LatLon position, LatLon middle) {
        return Math.max(Math.abs(position.lat() - middle.lat()), Math.abs(position.lon() - middle.lon()));
    }

    private static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
