package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class PictureStudioTest {
    private static final Posture POSTURE = PostureFixture.posture();
    private static final LocalDate MIDDLE = LocalDate.of(2025, 6, 30);
    private static final LocalDate END = LocalDate.of(2027, 1, 31);
    private static final int ROWS = 3;
    /// Of 255 levels of red, green or blue.
    private static final int LEAST_SEEN = 8;

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    private static PictureStudio studio(View view) throws Exception {
        PictureOptions options = PictureOptions.of(new PictureSize(900, 640), 1, Theme.LIGHT);
        return PictureStudio.open(Look.at(POSTURE).in(view), options, "Drawdown Map 1");
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"PLAN", "REPORTED", "COMPARE"})
    void a_day_looks_the_same_whatever_was_taken_before(View view) throws Exception {
        int[] alone = alone(view);
        try (PictureStudio studio = studio(view)) {
            studio.of(END);
            studio.of(POSTURE.firstDay());
            int[] after = pixels(studio.of(MIDDLE));
            assertThat(IntStream.range(0, alone.length).filter(i -> isUnlike(alone[i], after[i])))
                    .as("pixels that anybody could see to differ")
                    .isEmpty();
        }
    }

    private static int[] alone(View view) throws Exception {
        try (PictureStudio studio = studio(view)) {
            return pixels(studio.of(MIDDLE));
        }
    }

    /// The same circle is smoothed by a step or two otherwise where another part of the picture was drawn anew with it.
    private static boolean isUnlike(int one, int other) {
        return IntStream.of(0, 8, 16)
                .anyMatch(channel -> Math.abs((one >> channel & 0xff) - (other >> channel & 0xff)) > LEAST_SEEN);
    }

    /// As known on a day, a caption may be longer than its line: "Presence as before the drawdown, last report 5 Aug
    /// 2024" on the first of the three.
    @Test
    void nothing_of_the_card_moves_between_frames_however_long_captions_are() throws Exception {
        Posture bundled = PostureReader.bundled();
        Look look = Look.at(bundled).in(View.REPORTED).knowing(Knowledge.TIED);
        PictureOptions options =
                PictureOptions.of(new PictureSize(1280, 900), 1, Theme.LIGHT).moving();
        VectorMap embedded = VectorMap.bundled();
        PictureScene scene =
                Toolkit.call(() -> new PictureScene(look, options, embedded, Optional.empty(), "Drawdown Map 1"));
        List<List<Bounds>> frames = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2024, 9, 6), LocalDate.of(2024, 11, 21), LocalDate.of(2025, 10, 1))) {
            Toolkit.call(() -> {
                scene.seek(day);
                return day;
            });
            assertThat(Toolkit.result(Toolkit.call(scene::settled))).isTrue();
            frames.add(Toolkit.call(() -> card(scene)));
        }
        assertThat(frames.getFirst()).hasSize(1 + ROWS);
        assertThat(frames).containsOnly(frames.getFirst());
        Toolkit.call(() -> {
            scene.close();
            return scene;
        });
    }

    /// The card and each of its rows, in the picture.
    private static List<Bounds> card(PictureScene scene) {
        return Stream.of(".day-card", ".site-rows > .row")
                .flatMap(part -> scene.root.lookupAll(part).stream())
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    /// It was said to have sources to the day of its first frame.
    @Test
    void an_animation_of_days_as_known_on_each_says_of_its_data_what_is_true_of_all() throws Exception {
        Look look =
                Look.at(PostureReader.bundled()).on(LocalDate.of(2025, 8, 1)).knowing(Knowledge.TIED);
        PictureOptions options =
                PictureOptions.of(new PictureSize(900, 640), 1, Theme.LIGHT).moving();
        try (PictureStudio studio = PictureStudio.open(look, options, "Drawdown Map 1")) {
            assertThat(studio.captionUntil(LocalDate.of(2026, 1, 31)).data()).isEqualTo("Data as of 25 November 2026");
        }
    }

    @Test
    void a_span_ends_with_its_last_day() throws Exception {
        try (PictureStudio studio = studio(View.PLAN)) {
            assertThat(studio.days(LocalDateRange.ofClosed(MIDDLE, MIDDLE.plusDays(10)), Step.WEEK))
                    .containsExactly(MIDDLE, MIDDLE.plusDays(7), MIDDLE.plusDays(10));
        }
    }

    @Test
    void a_step_of_change_takes_the_days_that_turn_on_the_tracks_shown() throws Exception {
        try (PictureStudio studio = studio(View.PLAN)) {
            assertThat(studio.days(POSTURE.span(), Step.CHANGE))
                    .containsExactly(
                            LocalDate.of(2024, 9, 1),
                            LocalDate.of(2024, 9, 6),
                            LocalDate.of(2025, 10, 1),
                            LocalDate.of(2026, 12, 1),
                            LocalDate.of(2027, 1, 1),
                            END);
        }
    }
}
