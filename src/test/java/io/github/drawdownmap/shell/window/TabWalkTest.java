package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.ui.controls.TabStops;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window by Tab, as somebody who sees nothing of it hears it.
@ExtendWith(InWindow.class)
class TabWalkTest {
    private static final int MOST_STOPS = 400;
    /// How far around a control its ring may be.
    private static final int RING = 5;
    private static final int LEAST_SEEN = 20;

    @TempDir
    Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // set by open()
    private ViewerWindow window;

    @SuppressWarnings("NullAway.Init") // set by open()
    private Scene scene;

    @Start
    void open(Stage stage) throws IOException {
        window = ViewerStage.open(stage, new ViewerOptions(), ViewerStage.settings(folder), background);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        background.close();
    }

    /// The stops from the one that has the keyboard round to it again.
    private List<Node> walk() {
        Node first = focus();
        List<Node> stops = new ArrayList<>(List.of(first));
        step();
        while (!focus().equals(first)) {
            stops.add(focus());
            assertThat(stops).as("the walk comes round").hasSizeLessThan(MOST_STOPS);
            step();
        }
        return stops;
    }

    /// As the robot of TestFX would, which waits much longer after each of hundreds of steps.
    private static void step() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Robot().keyType(KeyCode.TAB));
        waitForFxEvents(1);
    }

    private Node focus() {
        return scene.getFocusOwner();
    }

    /// Its name: what a control holds is no name.
    private static String name(Node node) {
        return Stream.of(
                        Optional.ofNullable(node.getAccessibleText()),
                        Optional.of(node).filter(Labeled.class::isInstance).map(each -> ((Labeled) each).getText()),
                        Optional.ofNullable((Labeled) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))
                                .map(Labeled::getText),
                        Optional.of(node)
                                .filter(each -> !(each instanceof Control))
                                .map(each -> (String) each.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static void hear(List<Node> stops) {
        assertThat(stops).doesNotHaveDuplicates().allSatisfy(stop -> {
            assertThat(name(stop)).as("name of %s", stop).isNotBlank();
            assertThat(stop.getAccessibleRole()).as("role of %s", stop).isNotEqualTo(AccessibleRole.NODE);
        });
    }

    /// Which of the large parts of the window a stop is in.
    private static String part(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .flatMap(each -> each.getStyleClass().stream())
                .filter(List.of("top-bar", "map-pane", "notices", "details-drawer", "timeline-dock")::contains)
                .findFirst()
                .orElse("");
    }

    @Test
    void each_stop_has_a_role_and_words_and_the_walk_goes_through_the_parts_in_order(FxRobot robot) {
        robot.interact(() -> window.session()
                .select(window.session().look().posture().site("erbil").orElseThrow()));
        robot.interact(() -> robot.lookup(".top-bar .title").query().requestFocus());
        List<Node> stops = walk();
        hear(stops);
        List<String> parts = new ArrayList<>();
        for (Node stop : stops) if (parts.isEmpty() || !parts.getLast().equals(part(stop))) parts.add(part(stop));
        assertThat(parts).containsExactly("top-bar", "map-pane", "details-drawer", "timeline-dock");
    }

    /// The small arrow beside the plan too.
    @Test
    void each_stop_is_seen_to_have_the_keyboard(FxRobot robot) throws TimeoutException {
        Node first = robot.lookup(".top-bar .title").query();
        robot.interact(first::requestFocus);
        PixelReader without = picture(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()))
                .getPixelReader();
        List<Node> stops = walk();
        List<String> unseen = new ArrayList<>();
        for (Node stop : stops.subList(1, stops.size())) {
            step();
            awaitFrame();
            Rectangle2D area = withRing(stop.localToScene(stop.getLayoutBounds()));
            int[] before = pixels(without, (int) area.getMinX(), (int) area.getMinY(), area);
            int[] after = pixels(picture(area).getPixelReader(), 0, 0, area);
            if (differing(before, after) < LEAST_SEEN) unseen.add(name(stop));
        }
        assertThat(unseen).isEmpty();
    }

    /// The drawer scrolls to what has the keyboard, so each is looked at with the keyboard and without.
    @Test
    void each_tab_of_the_drawer_is_seen_to_have_the_keyboard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.session()
                .select(window.session().look().posture().site("erbil").orElseThrow()));
        List<String> unseen = new ArrayList<>();
        for (Node tab : robot.lookup(".details-drawer .jump").queryAll()) {
            robot.interact(() -> TabStops.goTo(tab));
            awaitFrame();
            Rectangle2D area = withRing(tab.localToScene(tab.getLayoutBounds()));
            int[] with = pixels(picture(area).getPixelReader(), 0, 0, area);
            robot.interact(scene.getRoot()::requestFocus);
            awaitFrame();
            int[] without = pixels(picture(area).getPixelReader(), 0, 0, area);
            if (differing(with, without) < LEAST_SEEN) unseen.add(name(tab));
        }
        assertThat(unseen).isEmpty();
    }

    /// How many pixels are others with a contrast of 3 to 1: a fainter grey is not seen.
    private static long differing(int[] before, int[] after) {
        return IntStream.range(0, before.length)
                .filter(i -> contrast(before[i], after[i]) >= 3)
                .count();
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    /// As WCAG 2 has it.
    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// A card that is kept as a picture has a ring with the next frame.
    private void awaitFrame() throws TimeoutException {
        AtomicBoolean isDrawn = new AtomicBoolean();
        Runnable drawn = () -> isDrawn.set(true);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            scene.addPostLayoutPulseListener(drawn);
            Platform.requestNextPulse();
        });
        ViewerStage.await(isDrawn::get);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.removePostLayoutPulseListener(drawn));
    }

    /// What a stop takes of the window, with room for a ring, in whole pixels.
    private Rectangle2D withRing(Bounds stop) {
        double left = Math.max(0, Math.floor(stop.getMinX() - RING));
        double top = Math.max(0, Math.floor(stop.getMinY() - RING));
        double right = Math.min(scene.getWidth(), Math.ceil(stop.getMaxX() + RING));
        double bottom = Math.min(scene.getHeight(), Math.ceil(stop.getMaxY() + RING));
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private Image picture(Rectangle2D area) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(area);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.getRoot().snapshot(part, null));
    }

    private static int[] pixels(PixelReader picture, int left, int top, Rectangle2D area) {
        int width = (int) area.getWidth();
        int height = (int) area.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixels(left, top, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void each_stop_beside_a_second_day_has_a_role_and_a_name_of_its_own(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        waitForFxEvents();
        robot.interact(() -> robot.lookup(".top-bar .title").query().requestFocus());
        List<Node> stops = walk();
        hear(stops);
        assertThat(stops)
                .extracting(TabWalkTest::name)
                .doesNotHaveDuplicates()
                .contains("Zoom in, map of 6 September 2024");
    }

    @Test
    void each_stop_in_a_message_has_a_role_and_a_name(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.open(folder.resolve("gone.geojson")));
        ViewerStage.await(() -> robot.lookup(".message-page").tryQuery().isPresent());
        hear(walk());
    }

    /// A page to print on, or the message that the system has no printer.
    @Test
    void each_stop_of_what_answers_to_print_has_a_role_and_a_name(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        ViewerStage.await(() -> robot.lookup(".sheet-page").tryQuery().isPresent());
        hear(walk());
    }

    /// Keys, table, what changed, find, and all that the menus of the bar lay over the window.
    @Test
    void each_stop_in_a_sheet_has_a_role_and_a_name(FxRobot robot) {
        List<Runnable> openings = new ArrayList<>();
        for (KeyCode[] keys : List.of(
                new KeyCode[] {KeyCode.F1},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.T},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.D},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.K})) openings.add(() -> robot.push(keys));
        Stream<String> items = Stream.of(
                "Method and sources", "About Drawdown Map", "Picture of this day…", "Animation…", "Other tile server…");
        for (String item : items.toList()) openings.add(() -> ViewerStage.choose(item, robot));
        for (Runnable opening : openings) {
            opening.run();
            waitForFxEvents();
            assertThat(robot.lookup(".sheet-page").queryAll()).hasSize(1);
            hear(walk());
            robot.push(KeyCode.ESCAPE);
        }
    }
}
