package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.drawn.Drawn;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapOracle;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.shell.command.Commands;
import io.github.drawdownmap.shell.command.StandardOutput;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// In a picture everything lies where the projection puts it, at every scale.
class PictureDrawnTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);
    private static final PictureSize SIZE = new PictureSize(1000, 700);

    private static final LatLon MIDDLE_OF_IRAQ = new LatLon(33.5, 44);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    @Command(name = "drawdown-map")
    static final class Program {}

    private static Posture posture() {
        return PostureReader.bundled();
    }

    /// Nobody can unfold it there. On the day of the plan the rows of the three sites had taken its room.
    @ParameterizedTest
    @CsvSource({"2024-09-06", "2025-06-30", "2026-01-15", "2026-11-25"})
    void in_each_shape_of_a_picture_the_legend_has_its_rows(LocalDate day) throws Exception {
        Look look = Look.at(posture()).on(day).in(View.COMPARE);
        List<PicturePreset> folded = new ArrayList<>();
        for (PicturePreset shape : PicturePreset.values()) {
            PictureScene scene = scene(look, PictureOptions.of(shape.size(), 1, Theme.LIGHT));
            if (!onFx(() -> scene.root.lookup(".legend .rows").isVisible())) folded.add(shape);
        }
        assertThat(folded).isEmpty();
    }

    /// What has its words beside it on the timeline gives way.
    @Test
    void in_a_low_picture_the_legend_keeps_its_rows_for_levels_and_events() throws Exception {
        PictureOptions options = PictureOptions.of(new PictureSize(1280, 700), 1, Theme.LIGHT);
        Look look = Look.at(posture()).on(LocalDate.of(2026, 11, 25)).in(View.COMPARE);
        PictureScene scene = scene(look, options);
        Node legend = onFx(() -> scene.root.lookup(".legend"));
        assertThat(onFx(() -> legend.lookup(".rows").isVisible())).isTrue();
        assertThat(onFx(() -> legend.lookupAll(".row").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .startsWith("Presence as before the drawdown", "Significantly reduced")
                .doesNotContain("Left late, left early")
                .endsWith("Planned: gone", "Event; grey: background", "Date only about right", "Disputed by sources");
    }

    /// Below three lines of what the day amounts to the legend, with rows for all that is drawn on any day, left the
    /// map a strip, or covered all.
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"480, 360", "480, 480", "500, 400", "560, 420", "640, 360", "640, 480", "720, 480"})
    void in_a_small_picture_words_give_way_to_the_map_and_the_levels_stay_explained(int width, int height)
            throws Exception {
        PictureScene scene = scene(new PictureSize(width, height), LocalDate.of(2025, 9, 30));
        Bounds map = onFx(() -> inScene(map(scene)));
        assertThat(map.getHeight()).isGreaterThan(0.42 * height);
        assertThat(explained(scene))
                .startsWith(
                        "Presence as before the drawdown",
                        "Significantly reduced",
                        "Advisers or a small party",
                        "No coalition forces");
        List<Bounds> others = onFx(() -> Stream.of(".head", ".credits", ".legend")
                .map(part -> inScene(scene.root.lookup(part)))
                .toList());
        assertThat(others).noneMatch(part -> covers(part, map));
        assertThat(others.get(1).getMaxY()).isLessThanOrEqualTo(height);
    }

    private static boolean covers(Bounds part, Bounds map) {
        boolean isBeside = part.getMaxX() <= map.getMinX() + 1 || part.getMinX() >= map.getMaxX() - 1;
        return !isBeside && part.getMaxY() > map.getMinY() + 1 && part.getMinY() < map.getMaxY() - 1;
    }

    /// Of the plan's end nothing is drawn a year before it, and no report has ended.
    @Test
    void in_a_small_picture_the_legend_explains_what_is_drawn_on_its_day_first() throws Exception {
        PictureScene scene = scene(new PictureSize(640, 480), LocalDate.of(2025, 9, 30));
        assertThat(explained(scene))
                .containsExactly(
                        "Presence as before the drawdown",
                        "Significantly reduced",
                        "Advisers or a small party",
                        "No coalition forces",
                        "Changing: day not known",
                        "Plan; dashed: pace not public");
        assertThat(onFx(() -> isShown(scene.root.lookup(".site-rows")))).isTrue();
    }

    @Test
    void a_small_map_of_all_sites_is_not_blamed_for_showing_none() throws Exception {
        Lettering credited = new Lettering(Optional.empty(), "Jane Doe of the river ".repeat(40), Optional.empty());
        PictureOptions options =
                PictureOptions.of(new PictureSize(480, 360), 1, Theme.LIGHT).lettered(credited);
        PictureScene scene =
                scene(Look.at(posture()).on(LocalDate.of(2025, 9, 30)).in(View.COMPARE), options);
        assertThat(onFx(scene::showsSites)).isTrue();
    }

    /// After a long credit the licence was cut.
    @Test
    void in_the_foot_of_a_wide_picture_what_is_said_of_the_data_is_read_whole() throws Exception {
        Lettering credited = new Lettering(
                Optional.empty(), "Jane Doe of the river and of all the hills behind it. ".repeat(2), Optional.empty());
        PictureOptions options = PictureOptions.of(new PictureSize(1000, 1000), 1, Theme.LIGHT)
                .lettered(credited)
                .withLanes(false);
        PictureScene scene =
                scene(Look.at(posture()).on(LocalDate.of(2025, 9, 30)).in(View.COMPARE), options);
        Label imprint = onFx(() -> scene.root.lookupAll(".credits .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().contains("GPL"))
                .findFirst()
                .orElseThrow());
        assertThat(((Text) imprint.lookup(".text")).getText()).isEqualTo(imprint.getText());
        assertThat(imprint.getHeight()).isGreaterThanOrEqualTo(onFx(() -> imprint.prefHeight(imprint.getWidth())));
    }

    private static PictureScene scene(PictureSize size, LocalDate day) throws IOException {
        return scene(Look.at(posture()).on(day).in(View.COMPARE), PictureOptions.of(size, 1, Theme.LIGHT));
    }

    private static List<String> explained(PictureScene scene) {
        return onFx(() -> scene.root.lookupAll(".legend .row").stream()
                .filter(PictureDrawnTest::isShown)
                .map(Node::getAccessibleText)
                .toList());
    }

    /// In 16:9 the legend lay over the map, and the card above it had no room for the sites.
    @Test
    void in_a_wide_picture_the_card_names_all_sites_beside_the_map() throws Exception {
        Look look = Look.at(posture()).on(LocalDate.of(2024, 9, 6)).in(View.COMPARE);
        assertThat(rows(look, PicturePreset.WIDE.size(), "caption"))
                .containsExactly(
                        "Presence as before the drawdown",
                        "Presence as before the drawdown",
                        "Presence as before the drawdown");
    }

    /// In a picture of 1080 by 1080 pixels "347 to 365 days early, disputed" ended before the dispute.
    @Test
    void in_a_square_picture_rows_are_read_whole() throws Exception {
        Look look = Look.at(posture()).on(LocalDate.of(2026, 3, 1)).in(View.COMPARE);
        assertThat(rows(look, new PictureSize(540, 540), "brief"))
                .containsExactly(
                        "105–109 days late", "347–365 days early, disputed", "no date passed; fewer than planned");
    }

    /// Without lanes it said "62 days past the plan's date" and nowhere which date that is.
    @Test
    void without_lanes_the_rows_of_a_comparison_say_by_when_the_plan_asks_what() throws Exception {
        Look look = Look.at(posture()).on(LocalDate.of(2025, 12, 1)).in(View.COMPARE);
        for (PictureSize size : List.of(new PictureSize(1280, 720), new PictureSize(1600, 900))) {
            PictureOptions options = PictureOptions.of(size, 1, Theme.LIGHT);
            assertThat(shownRows(scene(look, options.withLanes(false)), "asked"))
                    .containsExactly(
                            "Planned: all to leave by end of Sep\u00a02025",
                            "Planned: to be cut by end of Sep\u00a02025",
                            "Planned: all to leave around the end of 2026");
            assertThat(shownRows(scene(look, options), "asked")).isEmpty();
        }
    }

    private static List<String> shownRows(PictureScene scene, String words) {
        return onFx(() -> scene.root.lookupAll(".site-rows > .row ." + words).stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    /// Near by, at the lower edge, it ran through the symbol of Erbil.
    @Test
    void the_scale_bar_keeps_clear_of_the_symbol_of_a_site() throws Exception {
        PictureOptions options = PictureOptions.of(new PictureSize(1280, 720), 1, Theme.LIGHT)
                .in(new Frame.Around(new LatLon(36.277, 44.0386), 12));
        PictureScene scene = scene(Look.at(posture()).on(DAY).in(View.COMPARE), options);
        assertThat(onFx(() -> {
                    Bounds symbol = inScene(scene.root.lookup("#site-erbil"));
                    return inScene(map(scene)).intersects(symbol)
                            && !inScene(scene.root.lookup(".scale-bar")).intersects(symbol);
                }))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"480, 360", "540, 540", "640, 480", "1280, 720"})
    void the_scale_bar_keeps_clear_of_the_credit(int width, int height) throws Exception {
        PictureScene scene = scene(new PictureSize(width, height), LocalDate.of(2025, 12, 1));
        assertThat(onFx(() -> inScene(scene.root.lookup(".scale-bar"))
                        .intersects(inScene(scene.root.lookup(".credit-line")))))
                .isFalse();
    }

    /// A line of the sources ended with "(1 Oct", and the next began with the year.
    @Test
    void a_date_of_the_sources_stands_on_one_line() throws Exception {
        PictureScene scene = scene(new PictureSize(1280, 720), LocalDate.of(2025, 9, 30));
        String sources = onFx(() -> ((Label) scene.root.lookup(".sources")).getText());
        assertThat(sources).contains("(6\u00a0Sep\u00a02024)").doesNotContain(" 2024)", " 2025)");
    }

    /// Of Erbil it was "Presence as before the dr... last report 26 Nov 2025".
    @Test
    void captions_as_known_are_read_whole() throws Exception {
        Look look = Look.at(posture())
                .on(LocalDate.of(2026, 1, 15))
                .in(View.COMPARE)
                .knowing(Knowledge.TIED);
        assertThat(rows(look, new PictureSize(1280, 720), "caption"))
                .containsExactly(
                        "Leaving, last report 13 Jan 2026",
                        "Advisers or a small party, last report 26 Nov 2025",
                        "Presence as before the drawdown, last report 26 Nov 2025");
    }

    /// Of each caption, "Presence as before the drawdown, last report 6 Sep 2024", the date has a line of its own.
    @Test
    void the_lines_of_a_row_are_nearer_to_each_other_than_to_the_next_row() throws Exception {
        Look look =
                Look.at(posture()).on(LocalDate.of(2025, 3, 1)).in(View.COMPARE).knowing(Knowledge.TIED);
        List<Bounds> names = new ArrayList<>();
        List<Bounds> captions = new ArrayList<>();
        PictureScene scene = scene(look, PictureOptions.of(new PictureSize(1280, 720), 2, Theme.LIGHT));
        onFx(() -> {
            for (Node text : scene.root.lookupAll(".site-rows .name .text")) names.add(inScene(text));
            for (Node text : scene.root.lookupAll(".site-rows .caption .text")) captions.add(inScene(text));
            return scene;
        });
        double within = captions.get(1).getMinY() - names.get(1).getMaxY();
        double between = names.get(2).getMinY() - captions.get(1).getMaxY();
        assertThat(captions.get(1).getHeight()).isGreaterThan(1.5 * names.get(1).getHeight());
        assertThat(between).isGreaterThan(within + 1);
    }

    @Test
    void in_a_square_picture_what_is_shown_and_as_known_when_is_read_whole() throws Exception {
        Look look = Look.at(posture())
                .on(LocalDate.of(2025, 12, 20))
                .in(View.COMPARE)
                .knowing(Knowledge.TIED);
        PictureScene scene = scene(look, PictureOptions.of(new PictureSize(540, 540), 2, Theme.LIGHT));
        Label tracks = (Label) onFx(() -> scene.root.lookup(".head .tracks"));
        assertThat(((Text) tracks.lookup(".text")).getText()).isEqualTo(tracks.getText());
    }

    /// Sentences of one line and of two, of days that come one after the other in an animation.
    @Test
    void the_sentence_above_the_map_of_an_animation_begins_at_the_same_height_each_day() throws Exception {
        PictureOptions options =
                PictureOptions.of(new PictureSize(1280, 720), 1, Theme.LIGHT).moving();
        PictureScene scene = scene(Look.at(posture()).in(View.COMPARE), options);
        Set<Double> heights = new HashSet<>();
        Set<Double> tops = new HashSet<>();
        for (int month = 0; month < 29; month++) {
            LocalDate day = LocalDate.of(2024, 9, 1).plusMonths(month);
            Bounds words = onFx(() -> {
                scene.seek(day);
                return inScene(scene.root.lookup(".head > .finding > .text"));
            });
            heights.add(words.getHeight());
            tops.add(words.getMinY());
        }
        assertThat(heights).hasSizeGreaterThan(1);
        assertThat(tops).hasSize(1);
    }

    /// The line with the code of a picture takes room too.
    @ParameterizedTest
    @ValueSource(ints = {500, 505, 510, 515, 520, 525, 530, 535, 540, 545, 550, 555, 560})
    void the_card_beside_a_map_has_all_the_room_that_it_takes(int height) throws Exception {
        Look look = Look.at(posture())
                .on(LocalDate.of(2025, 12, 20))
                .in(View.COMPARE)
                .knowing(Knowledge.TIED);
        PictureScene scene = scene(look, PictureOptions.of(new PictureSize(540, height), 2, Theme.LIGHT));
        Region card = (Region) onFx(() -> scene.root.lookup(".day-card"));
        assertThat(card.getHeight()).isGreaterThanOrEqualTo(onFx(() -> card.prefHeight(card.getWidth())));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> rows(Look look, PictureSize size, String part) throws IOException {
        PictureScene scene = scene(look, PictureOptions.of(size, 2, Theme.LIGHT));
        return onFx(() -> scene.root.lookupAll(".site-rows ." + part + " .text").stream()
                .filter(PictureDrawnTest::isShown)
                .map(text -> ((Text) text).getText().replace('\u00a0', ' '))
                .toList());
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static PictureScene scene(double scale, Theme theme, boolean lanes) throws IOException {
        return scene(
                Look.at(posture()).in(View.REPORTED).on(DAY),
                PictureOptions.of(SIZE, scale, theme).withLanes(lanes));
    }

    /// A picture on the day of its look.
    private static PictureScene scene(Look look, PictureOptions options) throws IOException {
        VectorMap embedded = VectorMap.bundled();
        return onFx(() -> {
            PictureScene scene = new PictureScene(look, options, embedded, Optional.empty(), "Drawdown Map 1");
            scene.seek(look.day());
            return scene;
        });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void settle(PictureScene scene) throws Exception {
        onFx(scene::settled).get(60, TimeUnit.SECONDS);
    }

    /// Where the map lies in the picture, in its pixels.
    private static Bounds place(PictureScene scene, double scale) {
        Bounds place = map(scene).localToScene(map(scene).getLayoutBounds());
        return new BoundingBox(
                place.getMinX() * scale, place.getMinY() * scale, place.getWidth() * scale, place.getHeight() * scale);
    }

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "1.25, DARK", "1.5, LIGHT", "2, LIGHT", "2, DARK", "3, LIGHT"})
    void the_ground_of_a_rendered_file_looks_as_if_painted_in_one_piece(double scale, Theme theme) throws Exception {
        Path file = folder.resolve("picture.png");
        CommandLine program = new CommandLine(new Program());
        Commands.addTo(program, new StandardOutput(OutputStream.nullOutputStream()), List.of("render"));
        int code = program.execute(
                "render",
                "--date=" + DAY,
                "--track=reported",
                "--size=" + SIZE,
                "--scale=" + scale,
                "--theme=" + theme.name().toLowerCase(Locale.ROOT),
                "--out=" + file);
        assertThat(code).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());

        PictureScene scene = scene(scale, theme, true);
        settle(scene);
        Bounds place = place(scene, scale);
        assertThat(place.getMinY()).as("a whole pixel").isCloseTo(Math.rint(place.getMinY()), within(1e-3));
        int top = (int) Math.rint(place.getMinY());
        int left = (int) Math.rint(place.getMinX());
        int width = (int) Math.floor(place.getWidth());
        int height = (int) Math.floor(place.getHeight());
        Drawn ground = onFx(() -> new MapOracle()
                .ground(map(scene).viewport(), Math.ceil(width / scale), Math.ceil(height / scale), scale, theme));
        Drawn over = overTheGround(scene, scale);
        Drawn actual = bare(new Drawn(picture), left, top, width, height, over, left, top);
        Drawn expected = bare(ground, 0, 0, width, height, over, left, top);

        actual.assertLooksLike(expected, MapOracle.TOLERANCE, "file-" + scale + "-" + theme);
        onFx(() -> {
            scene.close();
            return scale;
        });
    }

    /// All but the ground, the rest is transparent.
    private static Drawn overTheGround(PictureScene scene, double scale) {
        return onFx(() -> {
            Parent root = map(scene).getScene().getRoot();
            root.setStyle("-fx-background-color: transparent");
            map(scene).setStyle("-fx-background-color: transparent");
            Node ground = map(scene).lookup(".tile-layer");
            ground.setVisible(false);
            root.applyCss();
            root.lookupAll("*").forEach(node -> node.setCache(false));
            return Drawn.of(root, SIZE.width(), SIZE.height(), scale);
        });
    }

    /// A part of a picture, black where something lies over the ground.
    private static Drawn bare(Drawn picture, int x, int y, int width, int height, Drawn over, int left, int top) {
        var bare = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < height; row++)
            for (int column = 0; column < width; column++) {
                boolean covered = over.argb(column + left, row + top) >>> 24 != 0;
                bare.setRGB(column, row, covered ? 0xff000000 : picture.argb(x + column, y + row) | 0xff000000);
            }
        return new Drawn(bare);
    }

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "1.25, LIGHT", "1.5, DARK", "2, LIGHT", "3, DARK"})
    void landmarks_lie_where_the_projection_puts_them(double scale, Theme theme) throws Exception {
        PictureScene scene = scene(scale, theme, false);
        Viewport viewport = map(scene).viewport();
        onFx(() -> {
            viewport.show(MIDDLE_OF_IRAQ, 6);
            return scale;
        });
        settle(scene);
        Drawn picture = new Drawn(onFx(scene::take));
        Landmarks landmarks = new Landmarks(picture, viewport, place(scene, scale), scale);

        for (Site site : posture().sites()) landmarks.assertDiscAround(site.position(), levelColor(theme));
        // The middle of Lake Tharthar.
        landmarks.assertSomewhereNear(new LatLon(33.98, 43.27), palette(theme).water());
        // The mouth of the Shatt al-Arab: the Gulf before it, Iraq to the west of it, Iran to the north-east.
        landmarks.assertSomewhereNear(new LatLon(29.85, 48.72), palette(theme).water());
        landmarks.assertSomewhereNear(new LatLon(30.05, 48.28), palette(theme).focusLand());
        landmarks.assertSomewhereNear(new LatLon(30.4, 48.65), palette(theme).land());
        // The tripoint of Iraq, Syria and Türkiye: borders meet, and around it lie Iraq, Syria and Türkiye.
        landmarks.assertSomewhereNear(new LatLon(37.11, 42.36), palette(theme).focusBorder());
        landmarks.assertSomewhereNear(new LatLon(36.7, 42.8), palette(theme).focusLand());
        landmarks.assertSomewhereNear(new LatLon(36.7, 41.8), palette(theme).land());
        landmarks.assertSomewhereNear(new LatLon(37.5, 42.36), palette(theme).land());
        onFx(() -> {
            scene.close();
            return scale;
        });
    }

    private static MapPalette palette(Theme theme) {
        return switch (theme) {
            case LIGHT -> MapPalette.light();
            case DARK -> MapPalette.dark();
        };
    }

    /// Of the highest level, as the stylesheets have it.
    private static Color levelColor(Theme theme) {
        return switch (theme) {
            case LIGHT -> new Color(0xb8320a);
            case DARK -> new Color(0xf4603a);
        };
    }

    /// Finds places in a picture.
    private record Landmarks(Drawn picture, Viewport viewport, Bounds map, double scale) {
        private static final double REACH_UNITS = 2;

        private Point2D pixel(LatLon position) {
            Point2D point = viewport.pointOf(position);
            return new Point2D(map.getMinX() + point.getX() * scale, map.getMinY() + point.getY() * scale);
        }

        private boolean is(int x, int y, Color color) {
            Color seen = new Color(picture.argb(x, y));
            return Math.abs(seen.getRed() - color.getRed()) <= 6
                    && Math.abs(seen.getGreen() - color.getGreen()) <= 6
                    && Math.abs(seen.getBlue() - color.getBlue()) <= 6;
        }

        void assertSomewhereNear(LatLon position, Color color) {
            Point2D pixel = pixel(position);
            double reach = REACH_UNITS * scale;
            boolean found = false;
            for (int y = (int) (pixel.getY() - reach); y <= pixel.getY() + reach; y++)
                for (int x = (int) (pixel.getX() - reach); x <= pixel.getX() + reach; x++) found |= is(x, y, color);
            assertThat(found)
                    .as("%s within two units of %s", Integer.toHexString(color.getRGB()), position)
                    .isTrue();
        }

        /// The middle of all pixels of that colour around a position.
        void assertDiscAround(LatLon position, Color color) {
            Point2D pixel = pixel(position);
            double reach = 50 * scale;
            double minX = Double.MAX_VALUE;
            double maxX = 0;
            double minY = Double.MAX_VALUE;
            double maxY = 0;
            for (int y = (int) (pixel.getY() - reach); y <= pixel.getY() + reach; y++)
                for (int x = (int) (pixel.getX() - reach); x <= pixel.getX() + reach; x++) {
                    if (pixel.distance(x, y) > reach || !is(x, y, color)) continue;
                    minX = Math.min(minX, x);
                    maxX = Math.max(maxX, x + 1);
                    minY = Math.min(minY, y);
                    maxY = Math.max(maxY, y + 1);
                }
            assertThat(pixel.distance((minX + maxX) / 2, (minY + maxY) / 2) / scale)
                    .as("distance of the disc from " + position)
                    .isLessThanOrEqualTo(REACH_UNITS);
        }
    }

    private static MapPane map(PictureScene scene) {
        return (MapPane) scene.root.lookup(".map-pane");
    }
}
