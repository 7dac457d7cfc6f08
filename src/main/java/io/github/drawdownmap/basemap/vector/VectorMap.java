package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The map that the program carries with it: land, water, borders and names, projected once. Any thread may use it.
public final class VectorMap {
    /// Side of the projected world in the whole numbers that points are kept in.
    static final int WORLD_UNITS = 1 << 24;

    private static final String BUNDLED = "basemap.bin";

    private final String credit;
    private final List<Country> countries;
    private final List<Line> lines;
    private final Labels labels;
    private final Geometries geometries;

    VectorMap(String credit, List<Country> countries, List<Area> areas, List<Line> lines, Labels labels) {
        this.credit = credit;
        this.countries = List.copyOf(countries);
        this.lines = List.copyOf(lines);
        this.geometries = new Geometries(
                areas, lines.stream().filter(line -> !line.isOfCountries()).toList());
        this.labels = labels;
    }

    /// Reads the map that comes with the program; takes some tens of milliseconds.
    ///
    /// @throws MapFileException when the file is damaged
    public static VectorMap bundled() throws IOException {
        try (var stream = VectorMap.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) throw new FileNotFoundException("the program was packed without " + BUNDLED);
            return read(stream);
        }
    }

    /// @throws MapFileException when the file is damaged
    static VectorMap read(InputStream stream) throws IOException {
        return MapReader.read(stream.readAllBytes());
    }

    /// Who made the data, to be shown with the map.
    public Attribution attribution() {
        return new Attribution(credit, null);
    }

    /// The country that holds each position, or whose coast it is at. Many are found in one go, not one by one.
    ///
    /// @return ISO 3166-1 alpha-2 codes, in the order of the positions
    public List<Optional<String>> countriesAt(List<LatLon> positions) {
        return CountrySearch.find(positions, countries);
    }

    /// Whether a position is on the land of one of the countries, for many positions that come one by one.
    ///
    /// @param codes ISO 3166-1 alpha-2
    public Predicate<LatLon> land(Set<String> codes) {
        return countries.stream()
                .filter(country -> codes.contains(country.code()))
                .map(CountrySearch::land)
                .reduce(position -> false, Predicate::or);
    }

    /// What to show of a country: its main parts, without far islands.
    ///
    /// @param code ISO 3166-1 alpha-2
    public Optional<WorldBounds> boundsOf(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .map(Country::bounds);
    }

    /// The names worth showing, the most important first.
    ///
    /// @param focus codes of the countries that are set off: more of their cities are named
    public List<PlaceLabel> labels(WorldBounds bounds, double zoom, Set<String> focus) {
        return labels.shown(bounds, zoom, focus);
    }

    /// The countries with land in an area, all that have a name.
    public List<LandGrid.Part> parts(WorldBounds area) {
        return countries.stream()
                .flatMap(country -> LandGrid.boxOf(country, area).stream()
                        .flatMap(box ->
                                labels.usual(country.code()).stream().map(label -> new LandGrid.Part(label, box))))
                .toList();
    }

    /// A part of the world laid out in so many columns of cells.
    public LandGrid grid(WorldBounds area, int columns) {
        return new LandGrid(countries, area, columns);
    }

    List<Country> countries() {
        return countries;
    }

    /// Every label of the map, the most important first.
    List<PlaceLabel> labels() {
        return labels.all();
    }

    List<Line> lines() {
        return lines;
    }

    /// The shapes with the detail that a zoom can show, but for the lines of countries; the first call for a zoom
    /// prepares them.
    Geometries.Geometry geometry(double zoom) {
        return geometries.at(zoom);
    }

    /// The land and the lines of the countries that are set off, to be painted over the others.
    Geometries focused(Set<String> focus) {
        var rings = countries.stream()
                .filter(country -> focus.contains(country.code()))
                .map(country -> new Area(AreaLayer.FOCUS, country.rings()))
                .toList();
        return new Geometries(rings, linesOfCountries(line -> line.isOf(focus)));
    }

    /// The lines of all countries but those that are set off.
    Geometries unfocused(Set<String> focus) {
        return new Geometries(List.of(), linesOfCountries(line -> !line.isOf(focus)));
    }

    private List<Line> linesOfCountries(Predicate<Line> wanted) {
        return lines.stream().filter(Line::isOfCountries).filter(wanted).toList();
    }

    /// One or more rings; a point is inside when it is inside an odd number of them.
    record Area(AreaLayer layer, List<ArcPath> rings) {}

    /// @param name empty for most
    /// @param owners codes of the countries that it belongs to
    record Line(LineLayer layer, String name, Set<String> owners, ArcPath path) {
        /// Whether it has the colour of its country.
        boolean isOfCountries() {
            return layer == LineLayer.REGION || layer == LineLayer.BORDER;
        }

        boolean isOf(Set<String> countries) {
            return owners.stream().anyMatch(countries::contains);
        }
    }
}
