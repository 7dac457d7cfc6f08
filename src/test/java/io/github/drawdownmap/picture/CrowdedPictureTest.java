package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// More words than a picture has room for take no room from others.
class CrowdedPictureTest {
    private static final String WORDS = "of the river and of all the hills behind it as far as the old border ";

    /// Each with a source of its own.
    private static final int SITES = 12;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static PictureScene scene(Posture posture, PictureSize size, LocalDate day) throws IOException {
        VectorMap embedded = VectorMap.bundled();
        Lettering credited = new Lettering(Optional.empty(), "Jane Doe " + WORDS, Optional.empty());
        PictureOptions options = PictureOptions.of(size, 1, Theme.LIGHT).lettered(credited);
        Look look = Look.at(posture).in(View.COMPARE).on(day);
        return onFx(() -> {
            PictureScene scene = new PictureScene(look, options, embedded, Optional.empty(), "Drawdown Map 1");
            scene.settleLayout();
            return scene;
        });
    }

    /// Sites and sources of long names in a story of a very long title.
    private Posture wordy() throws IOException {
        String sites = rows(SITES, i -> "Post " + i + " " + WORDS + "," + (20 + i / 4) + "," + (30 + i % 4));
        String changes = rows(SITES, i -> "Post " + i + " " + WORDS + ",since before 2020,full,s" + i + ",");
        String sources = rows(
                SITES, i -> "s" + i + ",Paper " + i + " " + WORDS.repeat(3) + ",A report " + WORDS + ",1 January 2019");
        return new StoryTables("The story " + WORDS.repeat(6), sites, changes, sources).posture(folder);
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    /// Lanes go where they would leave the map no room.
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1280, 720, true, 0.15", "960, 640, false, 0.075", "720, 720, true, 0.075", "540, 960, false, 0.075"})
    void long_titles_names_credits_and_sources_neither_widen_a_picture_nor_cover_each_other(
            int width, int height, boolean hasLanes, double shareOfSources) throws IOException {
        PictureScene scene = scene(wordy(), new PictureSize(width, height), LocalDate.of(2020, 1, 1));
        onFx(() -> {
            assertThat(scene.root.getWidth()).isEqualTo(width);
            assertThat(scene.root.getHeight()).isEqualTo(height);
            Stream<Node> words = Stream.of(".title", ".tracks", ".finding").map(scene.root.getTop()::lookup);
            Stream<String> below = hasLanes
                    ? Stream.of(".map-pane", ".timeline-dock", ".sources")
                    : Stream.of(".map-pane", ".sources");
            List<Node> parts =
                    Stream.concat(words, below.map(scene.root::lookup)).toList();
            assertThat(parts).doesNotContainNull().allMatch(CrowdedPictureTest::isShown);
            for (int i = 0; i < parts.size(); i++) {
                Bounds part = inScene(parts.get(i));
                assertThat(part.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(part.getMaxX()).isLessThanOrEqualTo(width);
                for (Node other : parts.subList(i + 1, parts.size()))
                    assertThat(overlap(part, inScene(other)))
                            .as(parts.get(i) + " and " + other)
                            .isLessThan(0.01);
            }
            Label sources = (Label) scene.root.lookup(".sources");
            assertThat(sources.getText()).contains(" more");
            assertThat(sources.getHeight()).isPositive().isLessThanOrEqualTo(shareOfSources * height);
            scene.close();
            return scene;
        });
    }

    /// One too many for the card of the picture.
    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {7, 8, 9, 10, 11, 12, 13})
    void how_many_sites_a_card_leaves_out_is_told_whole(int sites) throws IOException {
        Posture posture = new StoryTables(
                        "A story",
                        rows(sites, i -> "Camp " + i + "," + (34 + i % 3) + "," + (42 + i)),
                        "all,since before 1 June 2020,full,paper,\n",
                        StoryTables.A_PAPER)
                .posture(folder);
        PictureScene scene = scene(posture, new PictureSize(1280, 720), LocalDate.of(2020, 6, 15));
        onFx(() -> {
            scene.settleLayout();
            Label more = (Label) scene.root.lookup(".site-rows .more");
            if (more.isVisible()) {
                assertThat(more.getText()).startsWith("and ");
                assertThat(inScene(more).getMaxY())
                        .isLessThanOrEqualTo(
                                inScene(scene.root.lookup(".map-pane")).getMaxY());
            }
            scene.close();
            return scene;
        });
    }

    @Test
    void three_thousand_changes_make_hardly_more_parts_than_thirty() throws IOException {
        assertThat(partsOfChanges(3_000)).isLessThan(partsOfChanges(30) + 100);
    }

    private int partsOfChanges(int count) throws IOException {
        String changes =
                rows(count, i -> "The fort," + LocalDate.of(1900, 1, 1).plusDays(10L * i) + "," + level(i) + ",paper,");
        Posture posture = new StoryTables(
                        "A story",
                        "The fort,33.9,18.4\n",
                        "The fort,since before 1900,full,paper,\n" + changes,
                        StoryTables.A_PAPER)
                .posture(folder);
        assertThat(PictureWords.sourcesOfDays(Look.at(posture))).hasSize(1);
        PictureScene scene = scene(posture, new PictureSize(960, 640), LocalDate.of(1900, 6, 1));
        return onFx(() -> {
            scene.close();
            return scene.root.lookupAll("*").size();
        });
    }

    private static String level(int number) {
        return number % 2 == 0 ? "reduced" : "full";
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && inScene(node).getWidth() > 0;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, Math.min(width, height));
    }
}
