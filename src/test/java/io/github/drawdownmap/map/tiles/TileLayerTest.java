package io.github.drawdownmap.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.map.OpenMap;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What Gluon Maps does in its own way must not show.
@SuppressWarnings("NullAway.Init")
class TileLayerTest extends OpenMap {
    private static final LatLon BAGHDAD = PostureFixture.BAGHDAD.position();
    private static final int HOLE = 0xffff00ff;
    /// A desert without lines.
    private static final LatLon DESERT = new LatLon(31.35, 43.25);

    private Viewport viewport;

    @BeforeEach
    void showBaghdad(FxRobot robot) {
        viewport = shown.viewport();
        robot.interact(() -> {
            // What is bare shows this colour.
            shown.map().setStyle("-fx-background-color: magenta");
            viewport.show(BAGHDAD, 7);
        });
        shown.waitUntilSettled();
    }

    private MapView gluon() {
        Parent sheet = (Parent) tileLayer().getChildrenUnmodifiable().getFirst();
        return (MapView) sheet.getChildrenUnmodifiable().getFirst();
    }

    private Parent tileLayer() {
        return (Parent) shown.node(".tile-layer");
    }

    private LatLon gluonPositionAt(Point2D point) {
        MapPoint position = gluon().getMapPosition(point.getX(), point.getY());
        return new LatLon(position.getLatitude(), position.getLongitude());
    }

    private void assertGluonAgrees() {
        for (Point2D point : List.of(new Point2D(0, 0), new Point2D(333, 222), new Point2D(1000, 640))) {
            assertThat(gluonPositionAt(point).lat())
                    .isCloseTo(viewport.positionAt(point).lat(), within(1e-6));
            assertThat(gluonPositionAt(point).lon())
                    .isCloseTo(viewport.positionAt(point).lon(), within(1e-6));
        }
    }

    private static List<ImageView> tilesIn(Parent parent) {
        List<ImageView> tiles = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ImageView tile) tiles.add(tile);
            if (child instanceof Parent inner) tiles.addAll(tilesIn(inner));
        }
        return tiles;
    }

    private static int holesIn(Image picture) {
        PixelReader pixels = picture.getPixelReader();
        int holes = 0;
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) if (pixels.getArgb(x, y) == HOLE) holes++;
        return holes;
    }

    @Test
    void after_a_drag_gluon_shows_what_the_viewport_says(FxRobot robot) {
        robot.drag(shown.onScreen(new Point2D(700, 300))).moveBy(-133, 71).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertGluonAgrees();
    }

    @Test
    void after_a_zoom_gluon_shows_what_the_viewport_says(FxRobot robot) {
        robot.interact(() -> viewport.zoomBy(1.5, new Point2D(200, 500)));
        WaitForAsyncUtils.waitForFxEvents();

        assertGluonAgrees();
    }

    @Test
    void after_a_resize_gluon_shows_what_the_viewport_says(FxRobot robot) {
        robot.interact(() -> shown.stage().setWidth(1203));
        WaitForAsyncUtils.waitForFxEvents();

        assertGluonAgrees();
    }

    @Test
    void the_same_place_can_be_shown_again_after_a_drag(FxRobot robot) {
        robot.drag(shown.onScreen(new Point2D(700, 300))).moveBy(-133, 71).drop();
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> viewport.show(BAGHDAD, 7));
        WaitForAsyncUtils.waitForFxEvents();

        assertGluonAgrees();
        Point2D middle = new Point2D(shown.map().getWidth() / 2, shown.map().getHeight() / 2);
        assertThat(viewport.pointOf(BAGHDAD).distance(middle)).isLessThan(1);
    }

    @Test
    void tiles_lie_on_whole_pixels_and_are_shown_pixel_for_pixel(FxRobot robot) {
        for (double zoom : new double[] {6, 6.25, 7.5, 10.75}) {
            robot.interact(() -> {
                viewport.show(new LatLon(33.123456, 44.654321), zoom);
                viewport.drag(17, -5);
            });
            WaitForAsyncUtils.waitForFxEvents();

            for (ImageView tile : InWindow.seen(() -> tilesIn(gluon()))) {
                Bounds bounds = tile.localToScene(tile.getLayoutBounds());
                assertThat(bounds.getMinX()).isCloseTo(Math.rint(bounds.getMinX()), within(1e-6));
                assertThat(bounds.getMinY()).isCloseTo(Math.rint(bounds.getMinY()), within(1e-6));
                assertThat(bounds.getWidth()).isCloseTo(tile.getImage().getWidth(), within(1e-6));
            }
        }
    }

    @Test
    void no_strip_stays_bare_at_any_edge(FxRobot robot) {
        for (int step = 0; step < 12; step++) {
            robot.interact(() -> viewport.drag(-23, -19));
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(holesIn(robot.capture(shown.map()).getImage())).isZero();
        }
    }

    @Test
    void a_leap_to_ground_not_seen_before_shows_no_hole(FxRobot robot) {
        robot.interact(() -> viewport.show(new LatLon(24, 46), 8));
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shown.map().snapshot(null, null));

        assertThat(holesIn(picture)).isZero();
    }

    @Test
    void a_zoom_under_way_shows_no_hole(FxRobot robot) {
        robot.interact(() -> viewport.pinch(0.6, new Point2D(500, 300)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(holesIn(robot.capture(shown.map()).getImage())).isZero();
    }

    @Test
    void a_change_of_theme_repaints_the_tiles_and_none_is_white_on_the_way(FxRobot robot) {
        robot.interact(() -> viewport.show(DESERT, 8));
        shown.waitUntilSettled();
        List<Integer> seen = new ArrayList<>();

        robot.interact(() -> {
            shown.map().setTheme(Theme.DARK, LabelColors.of(Theme.DARK));
            seen.add(colorInTheMiddle());
        });
        shown.waitUntilSettled();
        seen.add(WaitForAsyncUtils.waitForAsyncFx(10_000, this::colorInTheMiddle));

        assertThat(seen)
                .containsExactly(
                        argb(MapPalette.light().focusLand()),
                        argb(MapPalette.dark().focusLand()));
    }

    private int colorInTheMiddle() {
        return tileLayer().snapshot(null, null).getPixelReader().getArgb(500, 320);
    }

    private static int argb(Color color) {
        return color.getRGB();
    }
}
