package io.github.drawdownmap.map.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class LabelLayerTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Viewport viewport = new Viewport();
    private List<Bounds> obstacles = List.of();
    private Rectangle2D pictures = new Rectangle2D.Double();
    private final LabelLayer layer = new LabelLayer(viewport, (camera, box) -> !box.intersects(pictures), work::add);

    @BeforeEach
    void keepClear(FxRobot robot) {
        robot.interact(() -> layer.setSites(camera -> obstacles));
    }

    @Test
    void a_plan_that_waits_for_names_of_the_plan_before_it_is_shown_all_the_same(FxRobot robot) throws IOException {
        VectorMap map = VectorMap.bundled();
        robot.interact(() -> show(map));
        takeNext();
        // The names of the first plan are asked for only after the second plan has been.
        obstacles = List.of(new BoundingBox(-5000, -5000, 1, 1));
        robot.interact(() -> {
            layer.replan();
            layer.layout();
        });
        finish(robot);
        assertThat(layer.settledProperty().get()).isTrue();
    }

    @Test
    void a_name_that_would_lie_under_a_control_is_left_out_and_all_others_stay(FxRobot robot) throws IOException {
        showAll(robot);
        List<Bounds> before = names();
        Bounds baghdad = nearest(before, new Point2D(400, 300));
        Bounds card = new BoundingBox(baghdad.getMinX() - 40, baghdad.getMinY() - 40, 42, 42);

        robot.interact(() -> {
            layer.keepClearOf(List.of(card));
            layer.layout();
        });

        assertThat(names())
                .isNotEmpty()
                .doesNotContain(baghdad)
                .isSubsetOf(before)
                .hasSize((int)
                        before.stream().filter(name -> !name.intersects(card)).count());
    }

    @Test
    void a_name_comes_back_where_it_was_when_the_control_has_gone(FxRobot robot) throws IOException {
        showAll(robot);
        List<Bounds> before = names();

        robot.interact(() -> {
            layer.keepClearOf(List.of(new BoundingBox(0, 0, 400, 600)));
            layer.layout();
            layer.keepClearOf(List.of());
            layer.layout();
        });

        assertThat(names()).isEqualTo(before);
    }

    @Test
    void no_name_is_cut_by_the_edge_of_the_map(FxRobot robot) throws IOException {
        showAll(robot);

        assertThat(names()).isNotEmpty().allMatch(new BoundingBox(0, 0, 800, 600)::contains);
    }

    @Test
    void no_name_reaches_onto_ground_that_shows_its_own(FxRobot robot) throws IOException {
        pictures = new Rectangle2D.Double(0, 0, 400, 600);
        showAll(robot);

        assertThat(names()).isNotEmpty().noneMatch(name -> name.intersects(1, 1, 398, 598));
    }

    /// Their own names are worth showing at zoom 5.1 to 6.2, and that of Malaysia lies under the name of a city.
    @ParameterizedTest
    @CsvSource({"BJ,9.3,2.3", "TG,8.6,1.1", "RW,-1.9,30", "BI,-3.4,29.9", "MY,4,103"})
    void a_country_is_named_as_soon_as_its_name_has_room_in_it(String code, double lat, double lon, FxRobot robot)
            throws IOException {
        VectorMap map = VectorMap.bundled();
        robot.interact(() -> show(map, new LatLon(lat, lon), 5));
        finish(robot);

        assertThat(names()).anyMatch(name -> isOnLand(map, code, name));
    }

    @Test
    void a_country_whose_name_lies_under_a_card_is_named_beside_it(FxRobot robot) throws IOException {
        VectorMap map = VectorMap.bundled();
        robot.interact(() -> show(map));
        finish(robot);
        Bounds name = names().stream()
                .filter(each -> isOnLand(map, "SA", each))
                .max(Comparator.comparingDouble(Bounds::getWidth))
                .orElseThrow();

        robot.interact(() -> {
            layer.keepClearOf(List.of(name));
            layer.layout();
        });
        finish(robot);

        assertThat(names())
                .doesNotContain(name)
                .anyMatch(each -> each.getWidth() == name.getWidth() && isOnLand(map, "SA", each));
    }

    @Test
    void no_name_changes_its_place_while_the_map_is_dragged(FxRobot robot) throws IOException {
        VectorMap map = VectorMap.bundled();
        robot.interact(() -> show(map, new LatLon(0, 20), 5));
        finish(robot);
        // The usual place of Chad is above the view.
        Bounds chad = names().stream()
                .filter(name -> isOnLand(map, "TD", name))
                .findFirst()
                .orElseThrow();

        robot.interact(() -> {
            viewport.drag(0, 200);
            layer.layout();
        });
        finish(robot);

        assertThat(names())
                .anyMatch(name -> Math.abs(name.getMinX() - chad.getMinX()) < 1
                        && Math.abs(name.getMinY() - chad.getMinY() - 200) < 1);
    }

    /// Whether the middle of a name is.
    private boolean isOnLand(VectorMap map, String code, Bounds name) {
        Point2D middle = new Point2D(name.getCenterX(), name.getCenterY());
        return map.land(Set.of(code)).test(viewport.camera().positionAt(middle));
    }

    private void showAll(FxRobot robot) throws IOException {
        VectorMap map = VectorMap.bundled();
        robot.interact(() -> show(map));
        finish(robot);
    }

    private void show(VectorMap map) {
        show(map, new LatLon(33.3, 44.4), 6);
    }

    private void show(VectorMap map, LatLon middle, double zoom) {
        viewport.resize(800, 600, ScreenScale.ONE);
        viewport.show(middle, zoom);
        layer.resize(800, 600);
        layer.name(map, Set.of("IQ"), LabelColors.of(Theme.LIGHT));
        layer.layout();
    }

    private void finish(FxRobot robot) {
        while (!work.isEmpty()) {
            takeNext();
            robot.interact(layer::layout);
        }
    }

    /// Where the names on show are.
    private List<Bounds> names() {
        Group all = (Group) layer.getChildrenUnmodifiable().getFirst();
        return all.getChildren().stream()
                .filter(Node::isVisible)
                .map(name -> all.localToParent(name.getBoundsInParent()))
                .toList();
    }

    private static Bounds nearest(List<Bounds> names, Point2D point) {
        return Collections.min(
                names, Comparator.comparingDouble(name -> point.distance(name.getCenterX(), name.getCenterY())));
    }

    /// Does what has been handed to the painter first, and lets the application thread take the answer.
    private void takeNext() {
        work.remove().run();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
