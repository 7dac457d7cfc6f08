package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.ManySites;
import io.github.drawdownmap.map.OpenMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/// Sites that lie so close together that their labels take each other's room, in the maps that small windows have above
/// the dock.
class CloseSitesTest extends OpenMap {
    /// What is free above the letters of a label.
    private static final double LEADING = 4;

    /// The map of a window of 800 x 600 pixels where the details of a site are open.
    private static final Point2D BESIDE_DRAWER = new Point2D(420, 277);

    private static final List<Point2D> SIZES =
            List.of(BESIDE_DRAWER, new Point2D(800, 277), new Point2D(800, 600), new Point2D(1440, 601));

    private static final List<LatLon> KIVU = List.of(
            new LatLon(-2.508, 28.861),
            new LatLon(-3.395, 29.138),
            new LatLon(-1.679, 29.228),
            new LatLon(-1.573, 29.045),
            new LatLon(-1.708, 29.022),
            new LatLon(-5.947, 29.195));
    private static final List<LatLon> GULF = List.of(
            new LatLon(26.24, 50.61),
            new LatLon(25.12, 51.31),
            new LatLon(25.29, 51.53),
            new LatLon(24.25, 54.55),
            new LatLon(24.43, 54.46),
            new LatLon(25.2, 55.27),
            new LatLon(29.35, 47.52),
            new LatLon(28.94, 48.19));
    private static final List<LatLon> DONBAS = List.of(
            new LatLon(48.0, 37.8),
            new LatLon(48.05, 37.97),
            new LatLon(48.33, 38.05),
            new LatLon(48.14, 37.75),
            new LatLon(48.57, 39.3));
    private static final List<LatLon> LEVANT = List.of(
            new LatLon(33.89, 35.5),
            new LatLon(33.56, 35.37),
            new LatLon(33.27, 35.2),
            new LatLon(33.12, 35.82),
            new LatLon(33.51, 36.29),
            new LatLon(32.8, 34.99),
            new LatLon(32.62, 36.1));
    private static final List<LatLon> ROW =
            List.of(new LatLon(45, 5), new LatLon(45.02, 5.5), new LatLon(45.01, 6), new LatLon(44.99, 6.5));

    private static final List<LatLon> SAHEL = List.of(
            new LatLon(13.48, 2.18),
            new LatLon(16.95, 8.02),
            new LatLon(12.13, 15.03),
            new LatLon(12.35, -1.51),
            new LatLon(18.97, 12.87),
            new LatLon(18.79, 7.37));

    static List<List<LatLon>> constellations() {
        return List.of(KIVU, GULF, DONBAS, LEVANT, ROW, SAHEL);
    }

    @ParameterizedTest
    @MethodSource("constellations")
    void labels_print_over_nothing(List<LatLon> sites, FxRobot robot) {
        List<String> faults = new ArrayList<>();
        for (Point2D size : SIZES) {
            open(sites, size, robot);
            List<Bounds> labels = labels();
            for (int i = 0; i < labels.size(); i++) faults.addAll(faults(i, labels, size));
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constellations")
    void none_is_as_good_as_at_the_symbol_of_another(List<LatLon> sites, FxRobot robot) {
        List<String> faults = new ArrayList<>();
        for (Point2D size : SIZES) {
            open(sites, size, robot);
            List<Node> labels = shown.nodes(".site-label");
            List<Node> symbols = shown.nodes(".site-layer .presence-symbol");
            assertThat(symbols).hasSameSizeAs(labels);
            for (int i = 0; i < labels.size(); i++)
                for (int j = 0; j < labels.size(); j++)
                    if (labels.get(i).isVisible() && isAtAnother(labels.get(i), symbols.get(i), symbols.get(j)))
                        faults.add("label " + i + " at symbol " + j + " on a map of " + size);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"800,600", "1024,377", "1440,601"})
    void all_are_named_where_their_names_have_room(double width, double height, FxRobot robot) {
        open(KIVU, new Point2D(width, height), robot);

        assertThat(labels()).hasSize(6);
    }

    private void open(List<LatLon> sites, Point2D size, FxRobot robot) {
        robot.interact(() -> {
            shown.stage().setWidth(size.getX());
            shown.stage().setHeight(size.getY());
            shown.session().show(Look.at(ManySites.posture(sites.size(), sites.toArray(LatLon[]::new))));
        });
        shown.waitUntilSettled();
    }

    private List<Bounds> labels() {
        return shown.nodes(".site-label").stream()
                .filter(Node::isVisible)
                .map(this::onMap)
                .toList();
    }

    private List<String> faults(int number, List<Bounds> labels, Point2D size) {
        Bounds label = labels.get(number);
        List<String> faults = new ArrayList<>();
        String where = "label " + number + " of " + labels.size() + " on a map of " + size;
        if (!new BoundingBox(0, 0, size.getX(), size.getY()).contains(label)) faults.add(where + " is cut off");
        if (shown.nodes(".day-card").stream().map(this::onMap).anyMatch(label::intersects))
            faults.add(where + " is below the card");
        Bounds inside = LabelSides.grown(label, -1, -1);
        if (IntStream.range(0, number).anyMatch(other -> labels.get(other).intersects(inside)))
            faults.add(where + " is printed over another");
        if (shown.nodes(".site-layer .presence-symbol").stream()
                .map(this::onMap)
                .anyMatch(disc -> isOn(disc, label))) faults.add(where + " is printed over a symbol");
        return faults;
    }

    /// Whether a label is nearer to another symbol, which stands by itself, than to its own.
    private boolean isAtAnother(Node label, Node own, Node other) {
        boolean isByItself = !onMap(own).intersects(onMap(other));
        return isByItself && distance(label, other) < distance(label, own);
    }

    private double distance(Node label, Node symbol) {
        return distance(onMap(label), onMap(symbol));
    }

    /// From a label to a disc.
    private static double distance(Bounds label, Bounds disc) {
        double x = Math.clamp(disc.getCenterX(), label.getMinX(), label.getMaxX());
        double y = Math.clamp(disc.getCenterY(), label.getMinY(), label.getMaxY());
        return new Point2D(disc.getCenterX(), disc.getCenterY()).distance(x, y) - disc.getWidth() / 2;
    }

    private static boolean isOn(Bounds disc, Bounds label) {
        return distance(label, disc) < -LEADING;
    }

    private Bounds onMap(Node node) {
        return shown.map().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
