package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
class GesturesTest extends OpenMap {
    private static final LatLon BAGHDAD = PostureFixture.BAGHDAD.position();
    private static final Point2D PLACE = new Point2D(620, 240);

    private Viewport viewport;

    @BeforeEach
    void showBaghdad(FxRobot robot) {
        viewport = shown.viewport();
        robot.interact(() -> viewport.show(BAGHDAD, 7));
    }

    private void waitUntilAtRest() {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> viewport.destination().equals(viewport.camera())
                                    && viewport.stops().isStop(viewport.zoom())
                                    && !viewport.zoomingProperty().get())
                            .get());
        } catch (TimeoutException e) {
            throw new AssertionError("the map does not come to rest", e);
        }
    }

    private static void assertNear(Point2D actual, Point2D expected, double pixels) {
        assertThat(actual.distance(expected)).isLessThanOrEqualTo(pixels);
    }

    @Test
    void a_drag_takes_the_place_under_the_pointer_along(FxRobot robot) {
        LatLon grabbed = viewport.positionAt(PLACE);

        robot.drag(shown.onScreen(PLACE)).moveBy(-150, 90).drop();

        assertNear(viewport.pointOf(grabbed), PLACE.add(-150, 90), 1);
    }

    @Test
    void a_click_on_the_map_gives_it_the_keyboard(FxRobot robot) {
        var elsewhere = shown.node(".icon-button");
        robot.interact(elsewhere::requestFocus);

        robot.clickOn(shown.onScreen(PLACE));
        robot.type(KeyCode.PLUS);
        waitUntilAtRest();

        assertThat(shown.map().isFocused()).isTrue();
        assertThat(viewport.zoom()).isGreaterThan(7);
    }

    @Test
    void the_middle_button_drags_too(FxRobot robot) {
        LatLon grabbed = viewport.positionAt(PLACE);

        robot.moveTo(shown.onScreen(PLACE))
                .press(MouseButton.MIDDLE)
                .moveBy(60, 40)
                .release(MouseButton.MIDDLE);

        assertNear(viewport.pointOf(grabbed), PLACE.add(60, 40), 1);
    }

    @Test
    void a_turn_of_the_wheel_zooms_smoothly_at_the_pointer(FxRobot robot) {
        robot.interact(() -> viewport.reducedMotionProperty().set(false));
        List<Double> zooms = new ArrayList<>();
        robot.interact(() -> viewport.zoomProperty().subscribe(zoom -> zooms.add(zoom)));
        LatLon under = viewport.positionAt(PLACE);

        // One notch. The headless robot gives the pointer's place on the screen for that in the window.
        robot.interact(() -> fire(scroll(40)));
        waitUntilAtRest();

        assertThat(viewport.zoom()).isGreaterThan(7);
        // The stop at the end of its way may be a fraction of a pixel below the zoom that was asked for.
        assertThat(zooms)
                .isSortedAccordingTo((one, other) -> Math.abs(one - other) < 0.001 ? 0 : Double.compare(one, other));
        assertThat(zooms).hasSizeGreaterThan(3);
        assertNear(viewport.pointOf(under), PLACE, 1);
    }

    @Test
    void a_turn_of_the_wheel_over_a_card_or_a_button_zooms_as_beside_it(FxRobot robot) {
        for (String over : List.of(".legend", ".day-card", ".zoom-buttons", ".scale-bar")) {
            double before = viewport.zoom();
            robot.interact(() -> Event.fireEvent(shown.node(over), scroll(40)));
            waitUntilAtRest();
            assertThat(viewport.zoom()).as(over).isGreaterThan(before);
        }
    }

    @Test
    void small_turns_of_a_pad_add_up_and_end_at_a_zoom_to_rest_at(FxRobot robot) {
        // All at once, so that none of them is the last for a while.
        robot.interact(() -> {
            for (int i = 0; i < 6; i++) fire(scroll(8));
        });
        waitUntilAtRest();

        // Six times a tenth of a level, and on to the next quarter.
        assertThat(viewport.zoom()).isCloseTo(7.75, within(0.01));
    }

    @Test
    void a_finger_on_the_screen_does_not_also_scroll(FxRobot robot) {
        robot.interact(() -> fire(touchScroll(40)));

        assertThat(viewport.zoom()).isEqualTo(7);
    }

    @Test
    void two_fingers_zoom_between_them(FxRobot robot) {
        LatLon under = viewport.positionAt(PLACE);

        robot.interact(() -> {
            fire(pinch(ZoomEvent.ZOOM_STARTED, 1));
            fire(pinch(ZoomEvent.ZOOM, 1.5));
            fire(pinch(ZoomEvent.ZOOM, 1.33));
            fire(pinch(ZoomEvent.ZOOM_FINISHED, 1));
        });
        waitUntilAtRest();

        // 1.5 times 1.33 is about 2: one level.
        assertThat(viewport.zoom()).isCloseTo(8, within(0.01));
        assertNear(viewport.pointOf(under), PLACE, 1.5);
    }

    @Test
    void a_double_click_zooms_in_one_level_at_the_place(FxRobot robot) {
        LatLon under = viewport.positionAt(PLACE);

        robot.doubleClickOn(shown.onScreen(PLACE));
        waitUntilAtRest();

        assertThat(viewport.zoom()).isCloseTo(8, within(0.01));
        assertNear(viewport.pointOf(under), PLACE, 1.5);
    }

    @Test
    void a_box_drawn_with_shift_fills_the_map(FxRobot robot) {
        LatLon wanted = viewport.positionAt(new Point2D(650, 232));

        robot.interact(() -> {
            fire(mouseWithShift(MouseEvent.MOUSE_PRESSED, new Point2D(600, 200)));
            fire(mouseWithShift(MouseEvent.MOUSE_DRAGGED, new Point2D(650, 230)));
            fire(mouseWithShift(MouseEvent.MOUSE_DRAGGED, new Point2D(700, 264)));
            fire(mouseWithShift(MouseEvent.MOUSE_RELEASED, new Point2D(700, 264)));
        });
        waitUntilAtRest();

        // A tenth of the map's width and height: 10 times nearer, which is 3.32 levels, and down to a quarter.
        assertThat(viewport.zoom()).isCloseTo(10.25, within(0.01));
        assertThat(viewport.center().lat()).isCloseTo(wanted.lat(), within(0.01));
        assertThat(viewport.center().lon()).isCloseTo(wanted.lon(), within(0.01));
    }

    @Test
    void arrow_keys_pan(FxRobot robot) {
        LatLon before = viewport.center();

        robot.interact(shown.map()::requestFocus).push(KeyCode.RIGHT).push(KeyCode.UP);

        assertThat(viewport.center().lon()).isGreaterThan(before.lon());
        assertThat(viewport.center().lat()).isGreaterThan(before.lat());
    }

    @Test
    void plus_and_minus_zoom_a_level_and_zero_shows_all_sites(FxRobot robot) {
        robot.interact(shown.map()::requestFocus).push(KeyCode.ADD).push(KeyCode.ADD);
        assertThat(viewport.zoom()).isCloseTo(9, within(0.01));

        robot.push(KeyCode.MINUS);
        assertThat(viewport.zoom()).isCloseTo(8, within(0.01));

        robot.push(KeyCode.DIGIT0);
        for (Site site : shown.session().look().posture().sites())
            assertThat(shown.isInView(site)).isTrue();
    }

    @Test
    void the_buttons_do_the_same(FxRobot robot) {
        robot.clickOn("#map-zoom-in");
        assertThat(viewport.zoom()).isCloseTo(8, within(0.01));

        robot.clickOn("#map-zoom-out").clickOn("#map-zoom-out");
        assertThat(viewport.zoom()).isCloseTo(6, within(0.01));
    }

    @Test
    void sites_at_both_poles_fit_and_zooming_out_of_them_does_not_zoom_in(FxRobot robot) {
        var pole = new LatLon(90, 0);
        var other = new LatLon(-90, 0);
        robot.interact(() -> {
            // The world of zoom 1 is 512 pixels high, that of zoom 0 is 256.
            var low = new Viewport();
            low.reducedMotionProperty().set(true);
            low.resize(1000, 430, ScreenScale.ONE);
            low.fit(WorldBounds.of(List.of(pole, other)), () -> Insets.EMPTY);
            assertThat(low.pointOf(pole).getY()).isBetween(0.0, 430.0);
            assertThat(low.pointOf(other).getY()).isBetween(0.0, 430.0);
            double fitted = low.zoom();

            low.zoomOut();

            assertThat(low.zoom()).isEqualTo(fitted);
        });
    }

    private void fire(Event event) {
        Event.fireEvent(shown.map().getChildrenUnmodifiable().getFirst(), event);
    }

    private static MouseEvent mouseWithShift(EventType<MouseEvent> type, Point2D point) {
        return MouseEvents.primary(type, point.getX(), point.getY(), true);
    }

    private static ScrollEvent scroll(double deltaY) {
        return MouseEvents.wheel(PLACE.getX(), PLACE.getY(), deltaY, false, false);
    }

    private static ScrollEvent touchScroll(double deltaY) {
        return MouseEvents.wheel(PLACE.getX(), PLACE.getY(), deltaY, false, true);
    }

    private static ZoomEvent pinch(EventType<ZoomEvent> type, double factor) {
        return new ZoomEvent(
                type,
                PLACE.getX(),
                PLACE.getY(),
                PLACE.getX(),
                PLACE.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                factor,
                factor,
                null);
    }
}
