package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Stories of other places and times, made from tables, are drawn: each site is in view, and no name lies over the
/// symbol of another.
class OtherStoriesTest {
    /// A letter, in square pixels.
    private static final double LEAST_COVERED = 100;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    private Posture posture(String sites, String changes) throws IOException {
        return new StoryTables("A story", sites, changes, StoryTables.A_PAPER).posture(folder);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// Draws a day.
    ///
    /// @return how many sites are named
    private static int drawn(Posture posture, LocalDate day) throws Exception {
        return drawn(posture, View.COMPARE, new PictureSize(1280, 720), day);
    }

    private static int drawn(Posture posture, View view, PictureSize size, LocalDate day) throws Exception {
        PictureScene scene = scene(Look.at(posture).in(view).on(day), PictureOptions.of(size, 1, Theme.LIGHT));
        return onFx(() -> {
            scene.take();
            Bounds map = map(scene).getLayoutBounds();
            for (Site site : posture.sites())
                assertThat(map.contains(map(scene).viewport().pointOf(site.position())))
                        .as(site.name() + " is in view")
                        .isTrue();
            List<Node> labels = map(scene).lookupAll(".site-label").stream()
                    .filter(Node::isVisible)
                    .toList();
            for (Node label : labels) {
                coversNoOther(label, scene, posture);
                isRead(label, labels, map(scene));
            }
            tellsHowManyLanesThereAreBesideTheSlider(scene);
            return labels.size();
        });
    }

    private static PictureScene scene(Look look, PictureOptions options) throws Exception {
        VectorMap embedded = VectorMap.bundled();
        PictureScene scene = onFx(() -> new PictureScene(look, options, embedded, Optional.empty(), "Drawdown Map 1"));
        onFx(scene::settled).get(60, TimeUnit.SECONDS);
        return scene;
    }

    private static List<Text> lines(Node label) {
        return label.lookupAll(".front").stream()
                .map(Text.class::cast)
                .filter(line -> line.getParent().isVisible() && !line.getText().isEmpty())
                .toList();
    }

    /// Each line of it lies within the map, and apart from those of the others but for the space around letters.
    private static void isRead(Node label, List<Node> labels, MapPane map) {
        Bounds view = map.localToScene(map.getLayoutBounds());
        for (Text line : lines(label)) {
            Bounds words = line.localToScene(line.getLayoutBounds());
            assertThat(view.contains(words))
                    .as("\"" + line.getText() + "\" lies within the map")
                    .isTrue();
            for (Node other : labels)
                if (!other.equals(label))
                    for (Text covered : lines(other))
                        assertThat(common(words, covered.localToScene(covered.getLayoutBounds())))
                                .as("how much \"" + line.getText() + "\" covers of \"" + covered.getText() + "\"")
                                .isLessThan(LEAST_COVERED);
        }
    }

    /// The way along which the slider goes begins right of how many of the sites have a lane.
    private static void tellsHowManyLanesThereAreBesideTheSlider(PictureScene scene) {
        for (Node count : scene.root.lookupAll(".lane-count")) {
            Bounds words = count.localToScene(count.getLayoutBounds());
            Node rail = scene.root.lookup(".rail");
            if (!count.isVisible()) continue;
            assertThat(words.getWidth()).isGreaterThanOrEqualTo(count.prefWidth(-1));
            assertThat(words.getMaxX())
                    .isLessThan(rail.localToScene(rail.getLayoutBounds()).getMinX());
        }
    }

    /// In square pixels.
    private static double common(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static void coversNoOther(Node label, PictureScene scene, Posture posture) {
        List<Text> lines = lines(label);
        assertThat(lines).isNotEmpty();
        for (Site site : posture.sites()) {
            Node symbol = map(scene).lookup("#site-" + site.id());
            boolean isOwn = lines.stream().anyMatch(line -> line.getText().equals(site.name()));
            if (symbol != null && symbol.isVisible() && !isOwn)
                for (Text line : lines)
                    assertThat(distance(line, symbol))
                            .as("\"" + line.getText() + "\" and the symbol of " + site.name())
                            .isGreaterThanOrEqualTo(-1);
        }
    }

    /// From a line of text to the edge of a symbol, below 0 where it lies over it.
    private static double distance(Text line, Node symbol) {
        Bounds text = line.localToScene(line.getLayoutBounds());
        Bounds box = symbol.localToScene(symbol.getLayoutBounds());
        double radius = Math.min(box.getWidth(), box.getHeight()) / 2;
        Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
        double x = Math.clamp(middle.getX(), text.getMinX(), text.getMaxX());
        double y = Math.clamp(middle.getY(), text.getMinY(), text.getMaxY());
        return middle.distance(x, y) - radius;
    }

    @Test
    void six_sites_in_the_sahel() throws Exception {
        Posture posture = posture("""
                Kidal,18.4411,1.4078
                Tessalit,20.243,0.977
                Timbuktu,16.7305,-3.0076
                Gossi,15.82,-1.29
                Ménaka,15.9182,2.4022
                Gao,16.2484,-0.0055
                """, """
                all,since before 9 July 2021,full,paper,plan
                all,9 July 2021 to August 2022,none,paper,plan
                all,since before 10 June 2021,full,paper,reported
                Gossi,19 April 2022,none,paper,reported
                Gao,28 April 2022 to 15 August 2022,none,paper,reported
                """);
        assertThat(drawn(posture, LocalDate.of(2022, 6, 1))).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void six_sites_across_the_sahel_in_a_square(View view) throws Exception {
        Posture posture = posture("""
                Abéché,13.829,20.832
                N’Djamena,12.134,15.056
                Faya,17.926,19.104
                Niamey,13.512,2.113
                Zinder,13.805,8.988
                Gao,16.248,-0.006
                """, """
                all,since before 1 July 2021,full,paper,plan
                all,9 July 2021 to August 2022,none,paper,plan
                all,since before 10 June 2021,full,paper,reported
                Gao,28 April 2022 to 15 August 2022,none,paper,reported
                """);
        assertThat(drawn(posture, view, new PictureSize(600, 600), LocalDate.of(2022, 6, 1)))
                .isEqualTo(6);
    }

    /// 22.5 degrees of longitude by 32 of latitude apart: from 179 W eastwards, from 55 S to 73 N. A plan asks
    /// something of the seventh.
    private Posture eightyPosts() throws IOException {
        String sites = IntStream.range(0, 80)
                .mapToObj(i -> "Post " + (i + 1) + "," + (-55 + 32 * (i / 16)) + "," + (-179 + 22.5 * (i % 16)))
                .collect(Collectors.joining("\n", "", "\n"));
        Posture posture = posture(sites, "all,since before 2020,full,paper,\nPost 7,2021,none,paper,\n");
        assertThat(posture.sites()).hasSize(80);
        return posture;
    }

    @Test
    void eighty_sites_around_the_world_and_across_the_date_line() throws Exception {
        // Of so many all are named or none.
        assertThat(drawn(eightyPosts(), LocalDate.of(2021, 3, 1))).isIn(0, 80);
    }

    /// The fortieth is in the third row from the south, the eighth from the west. At zoom 6 a picture of 1280 pixels is
    /// 28 degrees wide.
    @Test
    void a_picture_of_a_part_of_the_world_begins_its_lanes_and_rows_with_the_sites_in_it() throws Exception {
        Frame aroundTheFortieth = new Frame.Around(new LatLon(9, -21.5), 6);
        PictureScene scene = scene(
                Look.at(eightyPosts()).on(LocalDate.of(2021, 3, 1)),
                PictureOptions.of(new PictureSize(1280, 720), 1, Theme.LIGHT).in(aroundTheFortieth));
        assertThat(onFx(() -> words(scene, ".lane-name"))).first().isEqualTo("Post 40");
        assertThat(onFx(() -> words(scene, ".site-rows .name"))).startsWith("Post 40", "Post 7");
    }

    private static List<String> words(PictureScene scene, String styleClass) {
        return scene.root.lookupAll(styleClass).stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .sorted(Comparator.comparingDouble(
                        label -> label.localToScene(Point2D.ZERO).getY()))
                .map(Label::getText)
                .toList();
    }

    @Test
    void one_site_for_two_hundred_years() throws Exception {
        String changes = IntStream.range(0, 8)
                .mapToObj(i -> "The fort," + (1805 + 25 * i) + "," + (i % 2 == 0 ? "reduced" : "full") + ",paper,")
                .collect(Collectors.joining("\n", "The fort,since before 1800,full,paper,\n", "\n"));
        Posture posture = posture("The fort,-33.9,18.4\n", changes);
        assertThat(posture.firstDay()).isEqualTo(LocalDate.of(1800, 12, 1));
        assertThat(posture.lastDay()).isEqualTo(LocalDate.of(1980, 12, 31));
        assertThat(drawn(posture, LocalDate.of(1900, 6, 1))).isEqualTo(1);
    }

    private static MapPane map(PictureScene scene) {
        return (MapPane) scene.root.lookup(".map-pane");
    }
}
