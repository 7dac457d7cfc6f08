package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// The first place of each country's name.
    private final Map<String, Integer> usual = new HashMap<>();
    private int count;
    private Places places = new Places(1024);

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
        if (count == places.room()) places = new Places(places, 2 * count);
        Name name = names.getLast();
        if (name.kind() == PlaceLabel.Kind.COUNTRY) usual.putIfAbsent(name.country(), count);
        places.nameOf[count] = names.size() - 1;
        places.x[count] = placeX;
        places.y[count] = placeY;
        places.minZoom[count] = (byte) zoomFrom;
        places.maxZoom[count] = (byte) zoomTo;
        places.rotation[count] = (byte) degrees;
        count++;
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

    /// The name of a country at its usual place.
    Optional<PlaceLabel> usual(String country) {
        return Optional.ofNullable(usual.get(country)).map(this::label);
    }

    private double minZoom(int place) {
        return (places.minZoom[place] & 0xff) / 10.0;
    }

    private double maxZoom(int place) {
        return (places.maxZoom[place] & 0xff) / 10.0;
    }

    private WorldPoint point(int place) {
        return new WorldPoint(
                places.x[place] / (double) VectorMap.WORLD_UNITS, places.y[place] / (double) VectorMap.WORLD_UNITS);
    }

    private PlaceLabel label(int place) {
        Name name = names.get(places.nameOf[place]);
        return new PlaceLabel(
                name.kind(),
                name.rank(),
                name.capital(),
                name.country(),
                name.population(),
                WebMercator.unproject(point(place)),
                minZoom(place),
                maxZoom(place),
                places.rotation[place],
                name.names());
    }

    /// What differs from place to place, in columns: an object for each would take many times the memory.
    private static final class Places {
        private final int[] nameOf;
        private final int[] x;
        private final int[] y;
        /// Tenths of a zoom.
        private final byte[] minZoom;

        private final byte[] maxZoom;
        private final byte[] rotation;

        Places(int room) {
            nameOf = new int[room];
            x = new int[room];
            y = new int[room];
            minZoom = new byte[room];
            maxZoom = new byte[room];
            rotation = new byte[room];
        }

        /// The same places, with room for more.
        Places(Places before, int room) {
            nameOf = Arrays.copyOf(before.nameOf, room);
            x = Arrays.copyOf(before.x, room);
            y = Arrays.copyOf(before.y, room);
            minZoom = Arrays.copyOf(before.minZoom, room);
            maxZoom = Arrays.copyOf(before.maxZoom, room);
            rotation = Arrays.copyOf(before.rotation, room);
        }

        int room() {
            return x.length;
        }
    }
}
