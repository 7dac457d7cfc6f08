package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All names of the map and their places. There are tens of thousands, and few of them in view: a label is made when it
/// is asked for. Any thread may use it once it is built.
final class Labels {
    private static final Comparator<PlaceLabel> IMPORTANT_FIRST = Comparator.comparingDouble(PlaceLabel::minZoom)
            .thenComparingInt(PlaceLabel::rank)
            .thenComparing(Comparator.comparingLong(PlaceLabel::population).reversed());

    /// What is the same at all places of a name; see [PlaceLabel].
    record Name(
            PlaceLabel.Kind kind,
            int rank,
            boolean capital,
            String country,
            long population,
            Map<String, String> names) {
        Name {
            PlaceLabel.checkNames(names);
        }
    }

    private final List<Name> names = new ArrayList<>();
    private int count;
    private int[] nameOf = new int[0];
    private int[] x = new int[0];
    private int[] y = new int[0];
    /// Tenths of a zoom.
    private byte[] minZoom = new byte[0];

    private byte[] maxZoom = new byte[0];
    private byte[] rotation = new byte[0];

    /// Adds a name; the places that are added next are its own.
    void add(Name name) {
        names.add(name);
    }

    /// Adds a place of the name that was added last.
    ///
    /// @param placeX in map units
    /// @param zoomFrom in tenths, as is `zoomTo`
    void addPlace(int placeX, int placeY, int zoomFrom, int zoomTo, int degrees) {
        PlaceLabel.checkZooms(zoomFrom / 10.0, zoomTo / 10.0);
        if (count == x.length) grow();
        nameOf[count] = names.size() - 1;
        x[count] = placeX;
        y[count] = placeY;
        minZoom[count] = (byte) zoomFrom;
        maxZoom[count] = (byte) zoomTo;
        rotation[count] = (byte) degrees;
        count++;
    }

    private void grow() {
        int more = Math.max(1024, 2 * count);
        nameOf = Arrays.copyOf(nameOf, more);
        x = Arrays.copyOf(x, more);
        y = Arrays.copyOf(y, more);
        minZoom = Arrays.copyOf(minZoom, more);
        maxZoom = Arrays.copyOf(maxZoom, more);
        rotation = Arrays.copyOf(rotation, more);
    }

    /// Every label, the most important first.
    List<PlaceLabel> all() {
        List<PlaceLabel> all = new ArrayList<>(count);
        for (int place = 0; place < count; place++) all.add(label(place));
        all.sort(IMPORTANT_FIRST);
        return all;
    }

    /// See [VectorMap#labels(WorldBounds, double, Set)].
    List<PlaceLabel> shown(WorldBounds bounds, double zoom, Set<String> focus) {
        List<PlaceLabel> shown = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            if (zoom < minZoom(place) || zoom > maxZoom(place) || !bounds.contains(point(place))) continue;
            PlaceLabel label = label(place);
            if (label.isShownAt(zoom, focus)) shown.add(label);
        }
        shown.sort(IMPORTANT_FIRST);
        return shown;
    }

    private double minZoom(int place) {
        return (minZoom[place] & 0xff) / 10.0;
    }

    private double maxZoom(int place) {
        return (maxZoom[place] & 0xff) / 10.0;
    }

    private WorldPoint point(int place) {
        return new WorldPoint(x[place] / (double) VectorMap.WORLD_UNITS, y[place] / (double) VectorMap.WORLD_UNITS);
    }

    private PlaceLabel label(int place) {
        Name name = names.get(nameOf[place]);
        return new PlaceLabel(
                name.kind(),
                name.rank(),
                name.capital(),
                name.country(),
                name.population(),
                WebMercator.unproject(point(place)),
                minZoom(place),
                maxZoom(place),
                rotation[place],
                name.names());
    }
}
