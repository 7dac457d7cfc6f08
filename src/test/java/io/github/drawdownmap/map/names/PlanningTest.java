package io.github.drawdownmap.map.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class PlanningTest {
    private static VectorMap bundled;

    @BeforeAll
    static void read() throws IOException {
        bundled = VectorMap.bundled();
    }

    /// The names of a view of 1280 by 900.
    private static List<PlacedLabel> names(double lat, double lon, double zoom) {
        WorldPoint middle = WebMercator.project(new LatLon(lat, lon));
        double size = WebMercator.worldSize(zoom);
        WorldBounds seen =
                new WorldBounds(middle.x(), middle.y(), middle.x(), middle.y()).grown(640 / size, 450 / size);
        LabelWish wish = LabelWishes.english(zoom, seen, seen.grown(1024 / size, 1024 / size));
        return Planning.labels(bundled, wish).stream()
                .filter(label -> seen.contains(label.place()))
                .toList();
    }

    private static List<String> words(List<PlacedLabel> names) {
        return names.stream()
                .map(label -> label.style().words().replace('\n', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "47,15,4,HUNGARY SERBIA SWITZERLAND CROATIA NETHERLANDS BELGIUM PORTUGAL SLOVAKIA BOSNIA LATVIA",
        "43,20,5,MONTENEGRO ALBANIA MOLDOVA SLOVENIA SWITZERLAND CYPRUS MALTA",
        "33,36,6,ISRAEL LEBANON PALESTINE JORDAN CYPRUS",
        "27,50,6,BAHRAIN QATAR KUWAIT",
        "-3,30,4,RWANDA BURUNDI MALAWI UGANDA",
        "8,0,4,TOGO BENIN GHANA",
        "43,20,5,KOSOVO SERBIA",
        "14,-86,5,BELIZE GUATEMALA JAMAICA HAITI",
    })
    void every_state_that_has_room_for_its_name_has_it(double lat, double lon, double zoom, String states) {
        assertThat(words(names(lat, lon, zoom))).contains(states.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "50,12,4,Vienna Paris",
        "49,14,5,Vienna Prague Brussels Bern Budapest",
        "48,16,6,Vienna Bratislava Ljubljana Zagreb",
        "42,20,6,Sarajevo Skopje Pristina Podgorica Tirana Athens",
        "40,-78,5,Washington Ottawa",
        "32,36,6,Jerusalem Damascus Amman Beirut",
        "28,77,6,Delhi",
        "6,3,6,Lagos Abuja Accra",
        "64,-150,4,Anchorage",
        "70.3,26,8,Hammerfest Alta Lakselv",
    })
    void capitals_and_lonely_towns_are_named(double lat, double lon, double zoom, String towns) {
        String words = String.join(" ", words(names(lat, lon, zoom)));

        assertThat(words).contains(towns.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"48,10,5", "42,20,6", "40,-95,5", "32,40,6", "8,0,6", "-3,32,5", "13,105,6", "-15,-65,5"})
    void no_town_is_named_in_place_of_its_capital(double lat, double lon, double zoom) {
        double size = WebMercator.worldSize(zoom);
        Map<WorldPoint, PlaceLabel> cities = bundled.labels(new WorldBounds(0, 0, 1, 1), 17, Set.of()).stream()
                .filter(label -> label.kind() == PlaceLabel.Kind.CITY)
                .collect(Collectors.toMap(
                        label -> WebMercator.project(label.position()), label -> label, (first, second) -> first));
        Set<WorldPoint> named =
                names(lat, lon, zoom).stream().map(PlacedLabel::place).collect(Collectors.toSet());

        for (WorldPoint town : named)
            if (cities.containsKey(town))
                assertThat(cities.entrySet())
                        .filteredOn(capital -> capital.getValue().capital()
                                && capital.getValue()
                                        .isIn(Set.of(cities.get(town).country()))
                                && Math.hypot(
                                                        capital.getKey().x() - town.x(),
                                                        capital.getKey().y() - town.y())
                                                * size
                                        < 80)
                        .as(cities.get(town).name("en"))
                        .allMatch(capital -> named.contains(capital.getKey()));
    }

    @Test
    void a_name_in_two_lines_stands_where_there_is_no_room_for_one() {
        assertThat(names(17, -66, 5).stream().map(label -> label.style().words()))
                .contains("DOMINICAN\nREPUBLIC");
    }

    @ParameterizedTest
    @CsvSource({"51,-1,5,IM,GB IE", "51,-1,5,JE,FR GB", "17,-64,6,MS,AG KN", "60,20,5,AX,FI SE"})
    void the_name_of_a_territory_stands_on_no_other_land(
            double lat, double lon, double zoom, String territory, String others) {
        Predicate<LatLon> land = bundled.land(Set.of(others.split(" ")));

        assertThat(names(lat, lon, zoom))
                .filteredOn(label -> label.style().country().equals(territory))
                .allSatisfy(label -> assertThat(corners(label, zoom)).noneMatch(land));
    }

    private static List<LatLon> corners(PlacedLabel label, double zoom) {
        double size = WebMercator.worldSize(zoom);
        Rectangle2D letters = label.letters();
        double x = label.place().x() + letters.getX() / size;
        double y = label.place().y() + letters.getY() / size;
        double east = x + letters.getWidth() / size;
        double south = y + letters.getHeight() / size;
        return List.of(
                WebMercator.unproject(new WorldPoint(x, y)),
                WebMercator.unproject(new WorldPoint(east, y)),
                WebMercator.unproject(new WorldPoint((x + east) / 2, (y + south) / 2)),
                WebMercator.unproject(new WorldPoint(x, south)),
                WebMercator.unproject(new WorldPoint(east, south)));
    }

    @Test
    void a_territory_takes_the_room_of_no_state() {
        assertThat(words(names(17, -64, 6)))
                .contains("DOMINICA", "ST. LUCIA", "GRENADA", "BARBADOS", "ANTIGUA & BARBUDA", "ST. KITTS & NEVIS");
    }

    /// The map gives some rocks of the South China Sea to whoever has a claim or a name there.
    @Test
    void a_far_rock_is_no_place_in_the_sea_for_the_name_of_a_whole_country() {
        assertThat(words(names(8, 110, 5))).doesNotContain("RUSSIA", "UKRAINE", "ITALY");
    }
}
