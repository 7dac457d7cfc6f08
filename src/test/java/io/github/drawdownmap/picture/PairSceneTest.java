package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// A picture of two days.
class PairSceneTest {
    private static final LocalDate ONE = LocalDate.of(2024, 9, 30);
    private static final LocalDate OTHER = LocalDate.of(2026, 1, 15);
    private static final Look LOOK =
            Look.at(PostureReader.bundled()).in(View.COMPARE).on(ONE);

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static PairScene scene(PictureSize size, double scale) throws IOException {
        return scene(size, scale, ONE, OTHER);
    }

    private static PairScene scene(PictureSize size, double scale, LocalDate one, LocalDate other) throws IOException {
        return scene(PictureOptions.of(size, scale, Theme.LIGHT), one, other);
    }

    private static PairScene scene(PictureSize size, double scale, Optional<String> title) throws IOException {
        return scene(
                PictureOptions.of(size, scale, Theme.LIGHT).lettered(new Lettering(title, "", Optional.empty())),
                ONE,
                OTHER);
    }

    private static PairScene scene(PictureOptions asked, LocalDate one, LocalDate other) throws IOException {
        VectorMap embedded = VectorMap.bundled();
        PictureOptions options = asked.in(Frame.ALL).and(Optional.of(other));
        return onFx(() ->
                new PairScene(LOOK.on(one), LOOK.on(other), options, embedded, Optional.empty(), "Drawdown Map 1"));
    }

    @ParameterizedTest
    @EnumSource
    void both_maps_show_the_same_and_nothing_covers_anything(PicturePreset preset) throws Exception {
        PairScene scene = scene(preset.size(), preset.scale());
        onFx(() -> {
            List<MapPane> maps = scene.maps();
            assertThat(maps.getFirst().viewport().camera())
                    .isEqualTo(maps.getLast().viewport().camera());
            assertThat(shown(scene, ".day"))
                    .isIn(List.of("30 September 2024", "15 January 2026"), List.of("30 Sep 2024", "15 Jan 2026"));
            assertThat(scene.root.lookupAll(".day"))
                    .allMatch(day -> ((Label) day).getWidth() >= ((Label) day).prefWidth(-1));
            List<Bounds> parts = Stream.of(".head", ".card-box", ".map-pane", ".legend", ".credits")
                    .flatMap(part -> scene.root.lookupAll(part).stream())
                    .filter(PairSceneTest::isPart)
                    .map(PairSceneTest::inScene)
                    .toList();
            for (int i = 0; i < parts.size(); i++)
                for (int j = i + 1; j < parts.size(); j++)
                    assertThat(overlap(parts.get(i), parts.get(j)))
                            .as(parts.get(i) + " and " + parts.get(j))
                            .isLessThan(0.01);
            for (Bounds part : parts)
                assertThat(scene.root.getLayoutBounds().contains(part))
                        .as(part + "")
                        .isTrue();
            scene.close();
            return scene;
        });
    }

    @ParameterizedTest
    @CsvSource({"800, 450", "1280, 720", "600, 750"})
    void a_title_that_is_longer_than_a_line_is_said_whole_and_does_not_widen_the_picture(int width, int height)
            throws Exception {
        String title = "Leaving Iraq: what was promised in September 2024, what was reported, what nobody has said";
        PairScene scene = scene(new PictureSize(width, height), 1, Optional.of(title));
        onFx(() -> {
            assertThat(((Text) scene.root.lookup(".head .title").lookup(".text")).getText())
                    .isEqualTo(title);
            assertThat(scene.maps())
                    .allMatch(map -> scene.root.getLayoutBounds().contains(inScene(map)));
            assertThat(overlap(inScene(scene.root.lookup(".title")), inScene(scene.root.lookup(".tracks"))))
                    .isZero();
            scene.close();
            return scene;
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_few_words_of_one_day_are_in_no_larger_letters_than_the_many_of_the_other(PicturePreset preset)
            throws Exception {
        LocalDate beforeThePlan = LocalDate.of(2024, 9, 2);
        PairScene scene = scene(preset.size(), preset.scale(), beforeThePlan, OTHER);
        onFx(() -> {
            assertThat(scene.root.lookupAll(".finding > .clause"))
                    .hasSizeGreaterThan(2)
                    .extracting(clause -> ((Text) clause).getFont().getSize())
                    .containsOnly(preset == PicturePreset.WIDE ? 15.5 : 13);
            scene.close();
            return scene;
        });
    }

    /// Which opens it with `--look` and in the window.
    @Test
    void the_foot_has_the_code_of_each_day() throws Exception {
        PairScene scene = scene(new PictureSize(1280, 720), 1);
        String codes = onFx(() -> words(scene.root.getBottom()).stream()
                .map(Label::getText)
                .filter(words -> words.startsWith("Looks "))
                .collect(Collectors.joining()));
        List<LocalDate> days = Stream.of(codes.substring("Looks ".length()).split("\nand "))
                .map(code ->
                        ((LookCode.Reading.Read) LookCode.parse(code)).code().day())
                .toList();
        assertThat(days).containsExactly(ONE, OTHER);
        onFx(() -> {
            scene.close();
            return scene;
        });
    }

    @ParameterizedTest
    @EnumSource
    void two_days_have_room_in_each_preset(PicturePreset preset) {
        assertThat(preset.size().holdsTwoDays()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "700, 480", "800, 450", "1024, 576"})
    void in_a_small_picture_nothing_is_cut(int width, int height) throws Exception {
        PairScene scene = scene(new PictureSize(width, height), 1);
        onFx(() -> {
            assertThat(words(scene.root))
                    .filteredOn(label -> !isWhole(label))
                    .extracting(Label::getText)
                    .isEmpty();
            for (MapPane map : scene.maps()) {
                assertThat(map.lookupAll(".site-name > .front"))
                        .isNotEmpty()
                        .allMatch(name -> inScene(map).contains(inScene(name)));
            }
            scene.close();
            return scene;
        });
    }

    @ParameterizedTest
    @CsvSource({"1024, 576", "1280, 600", "1280, 640", "1280, 720", "1100, 1000"})
    void both_days_have_rows_for_the_sites_or_neither_has(int width, int height) throws Exception {
        PairScene scene = scene(new PictureSize(width, height), 1, OTHER, LocalDate.of(2026, 10, 15));
        onFx(() -> {
            assertThat(scene.root.lookupAll(".site-rows").stream()
                            .map(Node::isVisible)
                            .distinct())
                    .hasSize(1);
            scene.close();
            return scene;
        });
    }

    /// A label that stood on another side of its symbol on the second map looked like a place that had moved.
    @ParameterizedTest
    @CsvSource({
        "640, 480, 2025-08-20, 2026-10-05",
        "1280, 720, 2024-09-30, 2025-10-05",
        "1280, 720, 2025-10-15, 2026-03-01",
        "1080, 1080, 2025-09-30, 2026-01-15"
    })
    void the_label_of_a_site_stands_at_the_same_place_on_both_maps(
            int width, int height, LocalDate one, LocalDate other) throws Exception {
        PairScene scene = scene(new PictureSize(width, height), 1, one, other);
        onFx(() -> {
            List<List<Bounds>> labels = scene.maps().stream()
                    .map(map -> map.lookupAll(".site-label").stream()
                            .map(label -> label.localToParent(label.getLayoutBounds()))
                            .toList())
                    .toList();
            assertThat(labels.getFirst()).hasSize(3).isEqualTo(labels.getLast());
            scene.close();
            return scene;
        });
    }

    private static List<Label> words(Node node) {
        if (!node.isVisible()) return List.of();
        if (node instanceof Label label) return List.of(label);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> words(child).stream())
                        .toList()
                : List.of();
    }

    private static boolean isWhole(Label label) {
        return label.lookup(".text") instanceof Text shown
                && shown.getText().replaceAll("\\s", "").equals(label.getText().replaceAll("\\s", ""));
    }

    /// The head of a row of the card is called a head too.
    private static boolean isPart(Node node) {
        return !(node.getStyleClass().contains("head") && !(node instanceof PictureHead));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, Math.min(width, height));
    }

    private static List<String> shown(PairScene scene, String labels) {
        return scene.root.lookupAll(labels).stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    @Test
    void the_words_and_the_name_are_of_both_days() {
        List<Look> looks = List.of(LOOK, LOOK.on(OTHER));
        assertThat(PictureWords.caption(looks, Lettering.NONE, "Drawdown Map 1", "Natural Earth")
                        .title())
                .isEqualTo("Coalition drawdown in Iraq, 30 September 2024 and 15 January 2026");
        assertThat(PictureWords.lines(looks, Lettering.NONE))
                .startsWith(
                        "Coalition drawdown in Iraq, 30 September 2024 and 15 January 2026.",
                        "What sources report, against the plan: Press report of 6 September 2024.")
                .anyMatch(line -> line.startsWith("30 September 2024: "))
                .anyMatch(line -> line.startsWith("15 January 2026: "))
                .filteredOn(line -> line.startsWith("Sources: "))
                .hasSize(1);
    }

    @Test
    void tied_to_the_day_each_is_told_as_known_on_it() {
        Look tied = LOOK.knowing(Knowledge.TIED);
        assertThat(PictureWords.tracks(List.of(tied, tied.on(OTHER)))).endsWith(", each day as known on it");
    }
}
