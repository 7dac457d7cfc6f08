package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.ui.theme.TypeSize;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
class MapPaneTest extends OpenMap {
    private static final int GREEN = 0xff00aa00;
    private static final LatLon DESERT = new LatLon(31.35, 43.25);

    /// Green tiles of 256 pixels, or none as long as it does not work; while it delays them, once they are delivered.
    private record Pictures(AtomicBoolean works, AtomicBoolean delays, Queue<CompletableFuture<TileImage>> delayed)
            implements TileSource {
        Pictures(boolean works) {
            this(new AtomicBoolean(works));
        }

        Pictures(AtomicBoolean works) {
            this(works, new AtomicBoolean(), new ConcurrentLinkedQueue<>());
        }

        void deliver() {
            delays.set(false);
            delayed.forEach(tile -> tile.complete(green()));
        }

        private static TileImage green() {
            var pixels = new PixelGrid(256, 256);
            Arrays.fill(pixels.pixels(), GREEN);
            return new TileImage(pixels);
        }

        @Override
        public String name() {
            return "Green";
        }

        @Override
        public Attribution attribution() {
            return new Attribution("Green tiles", URI.create("https://tiles.example/credit"));
        }

        @Override
        public int maxZoom() {
            return 7;
        }

        @Override
        public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
            if (!works.get())
                return CompletableFuture.failedFuture(new TileFailure(
                        TileFailure.Reason.OFFLINE, "no network", Instant.now().plusMillis(500), null));
            if (!delays.get()) return CompletableFuture.completedFuture(green());
            var later = new CompletableFuture<TileImage>();
            delayed.add(later);
            return later;
        }

        @Override
        public void close() {}
    }

    private int colorInTheMiddle() {
        return colorAt(500, 320);
    }

    private int colorAt(int x, int y) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> shown.node(".tile-layer")
                        .snapshot(null, null)
                        .getPixelReader()
                        .getArgb(x, y));
    }

    private long namesOnShow() {
        return shown.nodes(".label-layer ImageView").stream()
                .filter(Node::isVisible)
                .count();
    }

    private Stream<String> credits() {
        return shown.nodes(".credit-line > *").stream().map(label -> ((Labeled) label).getText());
    }

    private Node node(String selector) {
        return shown.node(selector);
    }

    private String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    @Test
    void pictures_take_the_place_of_the_embedded_map_at_whole_levels_and_without_its_names(FxRobot robot) {
        robot.interact(() -> {
            shown.viewport().show(DESERT, 6.75);
            shown.map().showBasemap(Optional.of(new Pictures(true)));
        });
        shown.waitUntilSettled();

        assertThat(colorInTheMiddle()).isEqualTo(GREEN);
        assertThat(shown.viewport().zoom()).isEqualTo(7);
        assertThat(namesOnShow()).isZero();
    }

    @Test
    void nearer_than_the_nearest_pictures_they_are_enlarged(FxRobot robot) {
        robot.interact(() -> {
            shown.map().showBasemap(Optional.of(new Pictures(true)));
            shown.viewport().show(DESERT, 9);
        });
        shown.waitUntilSettled();

        assertThat(colorInTheMiddle()).isEqualTo(GREEN);
    }

    @Test
    void where_pictures_fail_the_embedded_map_stands_in(FxRobot robot) {
        robot.interact(() -> shown.viewport().show(DESERT, 8));
        shown.waitUntilSettled();
        int embedded = colorInTheMiddle();

        robot.interact(() -> shown.map().showBasemap(Optional.of(new Pictures(false))));
        shown.waitUntilSettled();

        assertThat(colorInTheMiddle()).isEqualTo(embedded);
    }

    @Test
    void where_all_pictures_fail_the_embedded_map_is_named_and_it_alone_is_credited(FxRobot robot) throws Exception {
        robot.interact(() -> shown.map().showBasemap(Optional.of(new Pictures(false))));
        shown.waitUntilSettled();
        assertThat(namesOnShow()).isPositive();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> credits().noneMatch("Green tiles"::equals));
        assertThat(credits()).contains("Natural Earth · GSHHG · GeoNames");

        robot.interact(() -> shown.map().showBasemap(Optional.of(new Pictures(true))));
        shown.waitUntilSettled();
        assertThat(namesOnShow()).isZero();
        waitUntilPicturesAloneAreCredited();
    }

    /// The credit of what a picture has just covered lingers, or the line would flicker at each step of a pan.
    private void waitUntilPicturesAloneAreCredited() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> credits().noneMatch("Natural Earth · GSHHG · GeoNames"::equals));
    }

    @Test
    void the_embedded_map_is_credited_as_long_as_it_stands_in_for_pictures_that_are_just_coming(FxRobot robot)
            throws Exception {
        Pictures slow = new Pictures(true);
        robot.interact(() -> {
            shown.viewport().show(DESERT, 7);
            shown.map().showBasemap(Optional.of(slow));
        });
        shown.waitUntilSettled();
        waitUntilPicturesAloneAreCredited();

        slow.delays().set(true);
        robot.interact(() -> shown.viewport().show(DESERT, 5));
        robot.interact(() -> {});
        assertThat(credits()).contains("Natural Earth · GSHHG · GeoNames", "Green tiles");

        robot.interact(slow::deliver);
        shown.waitUntilSettled();
        waitUntilPicturesAloneAreCredited();
    }

    @Test
    void a_network_that_goes_away_while_panning_takes_nothing_off_the_map(FxRobot robot) throws Exception {
        AtomicBoolean network = new AtomicBoolean(true);
        robot.interact(() -> {
            shown.map().showBasemap(Optional.of(new Pictures(network)));
            shown.viewport().show(DESERT, 7);
        });
        shown.waitUntilSettled();

        network.set(false);
        // Two tiles: more than what is fetched beyond the edge.
        for (int step = 0; step < 32; step++)
            robot.interact(() -> shown.viewport().drag(-16, 0));
        shown.waitUntilSettled();
        assertThat(colorAt(10, 320)).isEqualTo(GREEN);
        assertThat(colorAt(990, 320)).isNotEqualTo(GREEN);
        assertThat(credits()).contains("Natural Earth · GSHHG · GeoNames", "Green tiles");

        network.set(true);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> colorAt(990, 320) == GREEN);
    }

    @Test
    void the_credit_follows_the_basemap_and_opens_its_page(FxRobot robot) {
        shown.waitUntilSettled();
        assertThat(credits()).contains("Natural Earth · GSHHG · GeoNames");

        robot.interact(() -> shown.map().showBasemap(Optional.of(new Pictures(true))));
        shown.waitUntilSettled();

        Hyperlink credit = (Hyperlink) node(".credit-line > .hyperlink");
        assertThat(credit.getText()).isEqualTo("Green tiles");
        robot.interact(credit::fire);
        assertThat(shown.opened()).containsExactly(URI.create("https://tiles.example/credit"));
    }

    @Test
    void past_its_detail_the_embedded_map_says_so(FxRobot robot) {
        assertThat(text(".credit-line > .remark")).isEmpty();

        robot.interact(() -> shown.viewport().show(DESERT, 13));

        assertThat(text(".credit-line > .remark")).isEqualTo("The offline map has no more detail than this");
    }

    @Test
    void two_maps_of_one_program_keep_their_own_tiles(FxRobot robot) throws Exception {
        robot.interact(() -> shown.viewport().show(DESERT, 8));
        shown.waitUntilSettled();
        int light = colorInTheMiddle();
        MapStage other = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> MapStage.open(new Stage()));
        robot.interact(() -> {
            other.map().setTheme(Theme.DARK, LabelColors.of(Theme.DARK));
            other.viewport().show(DESERT, 8);
        });
        other.waitUntilSettled();

        robot.interact(() -> shown.viewport().drag(-300, 0));
        shown.waitUntilSettled();

        assertThat(colorInTheMiddle()).isEqualTo(light);
        robot.interact(() -> {
            other.map().close();
            other.stage().close();
        });
    }

    @Test
    void no_name_lies_under_what_others_show_over_the_map(FxRobot robot) {
        Region notice = new Region();
        notice.setManaged(false);
        Pane overlay = new Pane(notice);
        overlay.setMouseTransparent(true);
        robot.interact(() -> {
            notice.resizeRelocate(0, 0, 1000, 320);
            shown.stage().getScene().setRoot(new StackPane(shown.map(), overlay));
            shown.map().keepNamesClearOf(overlay);
        });
        shown.waitUntilSettled();
        robot.interact(() -> shown.map().layout());

        assertThat(shown.nodes(".label-layer ImageView").stream()
                        .filter(Node::isVisible)
                        .map(name -> name.localToScene(name.getLayoutBounds()).getMinY()))
                .isNotEmpty()
                .allMatch(top -> top >= 320);
    }

    @Test
    void the_card_tells_day_phase_and_plan(FxRobot robot) {
        robot.interact(() -> shown.session().seek(LocalDate.of(2025, 6, 30)));

        assertThat(text(".day-card > .day")).isEqualTo("30 June 2025");
        assertThat(text(".day-card .context"))
                .isEqualTo("Phase 1 of the plan · 92 days to its deadline\u00a0· Press report");
    }

    @Test
    void in_the_compare_view_a_site_says_how_the_report_stands_to_the_plan(FxRobot robot) {
        robot.interact(() -> {
            shown.session().show(View.COMPARE);
            shown.session().seek(LocalDate.of(2026, 6, 1));
        });

        // The plan's deadline is 2025-09-30, the report's window 2026-01-13 to 2026-01-17.
        assertThat(node("#site-ain-al-asad").queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .endsWith("Forces left 105 to 109 days after 30 September 2025.");
    }

    @Test
    void a_map_for_a_picture_has_nothing_to_click() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shown.map().dressForPicture(new ScreenScale(2), List.of()));

        assertThat(node(".zoom-buttons").isVisible()).isFalse();
        assertThat(node("#site-erbil").isFocusTraversable()).isFalse();
        assertThat(node(".day-card").isVisible()).isTrue();
        assertThat(node(".credit-line").isVisible()).isTrue();
    }

    @Test
    void a_map_that_has_been_read_is_there_in_the_first_frame_and_nothing_moves(FxRobot robot) throws IOException {
        var read = CompletableFuture.completedFuture(VectorMap.bundled());
        List<Point2D> seen = new ArrayList<>();
        MapPane opened = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var pane = new MapPane(shown.session(), read, link -> {});
            shown.stage().getScene().setRoot(pane);
            pane.applyCss();
            pane.layout();
            seen.add(pane.viewport().pointOf(PostureFixture.ERBIL.position()));
            return pane;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(opened.viewport().pointOf(PostureFixture.ERBIL.position())).isEqualTo(seen.getFirst());
        robot.interact(opened::close);
    }

    @Test
    void without_the_embedded_map_the_sites_are_shown_and_a_notice_says_why(FxRobot robot) {
        MapPane broken = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var pane = new MapPane(
                    shown.session(), CompletableFuture.failedFuture(new IOException("it is damaged")), link -> {});
            shown.stage().getScene().setRoot(pane);
            return pane;
        });
        WaitForAsyncUtils.waitForFxEvents();

        Labeled notice = robot.from(broken).lookup(".credit-line > .remark").query();
        assertThat(notice.getText()).isEqualTo("The offline map cannot be read: it is damaged");
        Node site =
                robot.from(broken).lookup("#site-" + PostureFixture.ERBIL.id()).query();
        assertThat(site.isVisible()).isTrue();
        robot.interact(broken::close);
    }

    @Test
    void after_a_change_of_theme_the_names_of_places_have_its_colours(FxRobot robot) {
        Pane overlay = new Pane();
        robot.interact(() -> {
            shown.stage().getScene().setRoot(new StackPane(shown.map(), overlay));
            shown.map().keepNamesClearOf(overlay);
            overlay.requestLayout();
        });
        shown.waitUntilSettled();

        robot.interact(() -> {
            shown.stage().getScene().getStylesheets().setAll(Theme.DARK.stylesheets());
            shown.map().setTheme(Theme.DARK, LabelColors.of(Theme.DARK));
            overlay.requestLayout();
        });
        shown.waitUntilSettled();

        assertThat(colorsOfNames())
                .contains(LabelColors.of(Theme.DARK).city().getRGB())
                .doesNotContain(LabelColors.of(Theme.LIGHT).city().getRGB());
    }

    private Set<Integer> colorsOfNames() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> shown.nodes(".label-layer ImageView").stream()
                        .map(name -> ((ImageView) name).getImage())
                        .flatMap(MapPaneTest::colorsOf)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Integer> colorsOf(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Arrays.stream(pixels).distinct().boxed();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 640",
        "1000, 330",
        "910, 420",
        "890, 260",
        "700, 420",
        "604, 330",
        "604, 260",
        "464, 420",
        "464, 640",
        "370, 640",
        "370, 420"
    })
    void until_the_map_is_moved_by_hand_a_resize_leaves_no_site_under_a_card_or_cut(
            double width, double height, FxRobot robot) {
        robot.interact(() -> {
            shown.session().show(View.COMPARE);
            shown.session().select(PostureFixture.ERBIL);
        });
        resize(width, height, robot);

        for (Site site : shown.session().look().posture().sites()) {
            var symbol = bounds("#site-" + site.id());
            assertThat(new BoundingBox(0, 0, width, height).contains(symbol))
                    .as(site.id() + " is whole")
                    .isTrue();
            assertThat(symbol.intersects(bounds(".day-card")))
                    .as(site.id() + " under the day card")
                    .isFalse();
        }
    }

    @Test
    void what_the_story_tells_lies_over_all_pieces_of_the_map_but_the_card_of_a_site() {
        List<Node> pieces = shown.map().getChildrenUnmodifiable();
        assertThat(pieces.subList(pieces.indexOf(node(".story-caption")) + 1, pieces.size()))
                .containsExactly(node(".site-card"));
    }

    /// As the window has it at 1024 by 700 with the drawer, at 800 by 600, at 1440 by 900 and at 1920 by 1080.
    @ParameterizedTest
    @CsvSource({"640, 404", "800, 304", "1056, 604", "1920, 784"})
    void labels_of_sites_are_under_no_card_and_over_no_symbol_of_another(double width, double height, FxRobot robot) {
        robot.interact(() -> shown.session().show(shown.session().look().of(PostureReader.bundled())));
        robot.interact(() -> shown.session().show(View.COMPARE));
        resize(width, height, robot);

        for (Node label : shown.nodes(".site-label")) {
            var taken = shown.map().sceneToLocal(label.localToScene(label.getLayoutBounds()));
            for (String over : List.of(".day-card", ".legend", ".zoom-buttons"))
                assertThat(taken.intersects(bounds(over)))
                        .as(over + " over a label")
                        .isFalse();
            for (Site site : shown.session().look().posture().sites())
                assertThat(taken.intersects(bounds("#site-" + site.id())))
                        .as("a label over " + site.id())
                        .isFalse();
        }
    }

    /// As the window has it at 1024 by 700 with the drawer.
    @Test
    void however_large_the_letters_are_no_card_lies_under_the_buttons(FxRobot robot) {
        robot.interact(() -> new TypeSize(1.7).dress(shown.map()));
        resize(640, 404, robot);
        assertThat(bounds(".day-card").getMaxX())
                .isLessThanOrEqualTo(bounds(".zoom-buttons").getMinX());
    }

    /// As the window has it at 900 by 600: beside the card there was room for a map that was a step larger.
    @Test
    void sites_do_not_stand_at_the_edge_for_a_step_of_zoom(FxRobot robot) {
        robot.interact(() -> shown.session().show(shown.session().look().of(PostureReader.bundled())));
        robot.interact(() -> shown.session().show(View.COMPARE));
        resize(900, 304, robot);
        for (Site site : shown.session().look().posture().sites())
            assertThat(bounds("#site-" + site.id()).getCenterX()).isBetween(300.0, 600.0);
    }

    @Test
    void a_site_that_is_selected_under_something_over_the_map_is_moved_out_from_under_it(FxRobot robot) {
        for (String over : List.of(".zoom-buttons", ".day-card", ".legend")) {
            robot.interact(() -> shown.session().clearSelection());
            move(PostureFixture.ERBIL, center(bounds(over)), robot);

            select(PostureFixture.ERBIL, robot);

            for (String piece : List.of(".zoom-buttons", ".day-card", ".legend", ".credit-line"))
                assertThat(bounds("#site-" + PostureFixture.ERBIL.id()).intersects(bounds(piece)))
                        .as("under " + piece + ", selected under " + over)
                        .isFalse();
            assertThat(shown.isInView(PostureFixture.ERBIL)).isTrue();
        }
    }

    @Test
    void the_map_stays_where_it_is_when_a_site_is_selected_that_is_seen(FxRobot robot) {
        move(PostureFixture.ERBIL, new Point2D(600, 250), robot);
        Camera before = shown.viewport().camera();
        select(PostureFixture.ERBIL, robot);
        assertThat(shown.viewport().camera()).isEqualTo(before);
    }

    /// As when a window comes back with both.
    @Test
    void a_place_that_is_shown_with_a_site_stays_as_it_is_wanted(FxRobot robot) {
        robot.interact(() -> {
            shown.session().select(PostureFixture.ERBIL);
            shown.map().show(new Frame.Around(new LatLon(34.5, 43.25), 8));
            shown.map().layout();
        });
        assertThat(shown.viewport().center().lat()).isCloseTo(34.5, within(0.01));
    }

    private void move(Site site, Point2D to, FxRobot robot) {
        robot.interact(() -> {
            Point2D way = to.subtract(shown.viewport().pointOf(site.position()));
            shown.viewport().drag(way.getX(), way.getY());
        });
    }

    private void select(Site site, FxRobot robot) {
        robot.interact(() -> {
            shown.session().select(site);
            shown.map().layout();
        });
    }

    private static Point2D center(javafx.geometry.Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void a_map_moved_by_hand_is_not_fitted_again(FxRobot robot) {
        robot.interact(() -> shown.viewport().drag(10, 0));
        LatLon center = shown.viewport().center();
        resize(604, 330, robot);
        assertThat(shown.viewport().center().lon()).isCloseTo(center.lon(), within(0.01));
    }

    @Test
    void in_a_low_map_the_day_card_is_the_day_alone_and_in_a_high_one_whole_again(FxRobot robot) {
        resize(600, 720, robot);
        double whole = bounds(".day-card").getHeight();
        resize(600, 150, robot);
        assertThat(bounds(".day-card").getHeight()).isLessThanOrEqualTo(75);
        assertThat(node(".day-card > .day").isVisible()).isTrue();
        assertThat(node(".day-card > .site-rows").isVisible()).isFalse();
        resize(600, 720, robot);
        assertThat(bounds(".day-card").getHeight()).isEqualTo(whole);
    }

    /// A smaller map than the one in the window, as the drawer and a small window leave it.
    private void resize(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            shown.map().resize(width, height);
            shown.map().layout();
            shown.map().layout();
        });
    }

    private javafx.geometry.Bounds bounds(String selector) {
        Node node = node(selector);
        return shown.map().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double roomBelowTheCard() {
        return bounds(".legend").getMinY() - bounds(".day-card").getMaxY();
    }

    @Test
    void the_lower_the_map_the_closer_the_rows_of_the_legend_until_its_heading_is_left(FxRobot robot) {
        resize(600, 640, robot);
        double roomy = bounds(".legend").getHeight();
        long rows = shown.nodes(".legend .row").size();
        Set<Double> heights = new HashSet<>();
        for (double height = 640; height >= 160; height -= 8) {
            resize(600, height, robot);
            assertThat(roomBelowTheCard()).as("at " + height).isPositive();
            if (node(".legend .rows").isVisible()) heights.add(bounds(".legend").getHeight());
        }
        assertThat(heights).containsExactlyInAnyOrder(roomy, roomy - 4 * rows);
        assertThat(node(".legend .rows").isVisible()).isFalse();
        resize(600, 640, robot);
        assertThat(node(".legend .rows").isVisible()).isTrue();
    }

    @Test
    void the_few_lines_of_the_day_stay_clear_of_the_buttons_of_a_small_map(FxRobot robot) {
        resize(400, 404, robot);
        assertThat(node(".day-card > .line").isVisible()).isTrue();
        assertThat(bounds(".day-card").getMaxX())
                .isLessThan(bounds(".zoom-buttons").getMinX());
    }

    @Test
    void the_scale_bar_goes_above_the_credit_where_the_legend_leaves_no_room_beside_it(FxRobot robot) {
        assertThat(bounds(".scale-bar").getMaxX())
                .isLessThan(bounds(".credit-line").getMinX());
        resize(500, 640, robot);
        assertThat(bounds(".scale-bar").getMinX())
                .isGreaterThan(bounds(".legend").getMaxX());
        assertThat(bounds(".scale-bar").getMaxY())
                .isLessThan(bounds(".credit-line").getMinY());
    }

    @Test
    void the_scale_bar_is_seen_on_tiles_of_its_own_colour() {
        List<Integer> colors = InWindow.seen(() -> {
            Region bar = (Region) node(".scale-bar > .bar");
            SnapshotParameters tiles = new SnapshotParameters();
            tiles.setFill(bar.getBorder().getStrokes().getLast().getBottomStroke());
            WritableImage drawn = bar.snapshot(tiles, null);
            int middle = (int) drawn.getWidth() / 2;
            return IntStream.range(0, (int) drawn.getHeight())
                    .map(y -> drawn.getPixelReader().getArgb(middle, y))
                    .boxed()
                    .toList();
        });
        assertThat(colors.stream().distinct()).hasSizeGreaterThan(1);
    }

    /// In a picture of two days of 640 by 480 pixels it began with "l Earth".
    @Test
    void who_made_the_map_is_not_cut_off_in_a_map_that_is_narrower_than_the_credit(FxRobot robot) {
        double asOneLine = bounds(".credit-line").getHeight();
        resize(170, 220, robot);
        assertThat(bounds(".credit-line").getMinX()).isPositive();
        assertThat(bounds(".credit-line").getMaxX()).isLessThan(170);
        assertThat(bounds(".credit-line").getHeight()).isGreaterThan(1.5 * asOneLine);
    }
}
