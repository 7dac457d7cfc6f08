package io.github.drawdownmap.ui.symbol;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.LEVELS;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.threeten.extra.LocalDateRange;

/// What a lane looks like, told by how dark its quarters are: the dock and the drawer draw it with this one canvas.
@ExtendWith(InWindow.class)
class LaneCanvasTest {
    private static final LocalDateRange SPAN =
            LocalDateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    private static final double WIDTH = 730;
    private static final double HEIGHT = 40;
    private static final double SLACK = 0.02;

    private final LaneCanvas canvas = new LaneCanvas();
    private final TimeScale scale = new TimeScale(SPAN.getStart(), SPAN.getEndInclusive(), 0, WIDTH);

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(canvas, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_window_with_an_end_slopes_down_inside_it() {
        PixelReader picture = draw(PostureFixture.plan(
                change(FULL, "/2024-08-31", REPORT), change(NONE, "2025-06-01/2026-06-30", REPORT)));

        assertThat(darkness(picture, "2025-06-20", 0.25)).isGreaterThan(darkness(picture, "2026-05-20", 0.25) + SLACK);
    }

    @Test
    void a_planned_change_without_an_end_never_slopes() {
        PixelReader picture =
                draw(PostureFixture.plan(change(FULL, "/2024-08-31", REPORT), change(NONE, "2025-06-01/..", REPORT)));

        assertThat(Math.abs(darkness(picture, "2025-06-20", 0.25) - darkness(picture, "2026-11-20", 0.25)))
                .isLessThan(SLACK);
    }

    /// 365 of the window's 729 days are over when the span begins, so that the slope begins at half the height.
    @Test
    void a_window_that_opened_before_the_span_begins_with_the_share_it_has_there() {
        PixelReader picture = draw(PostureFixture.plan(
                change(FULL, "/2023-12-31", REPORT), change(NONE, "2024-01-02/2025-12-31", REPORT)));

        double aboveTheSlope = darkness(picture, "2025-01-20", 0.3);
        double belowTheSlope = darkness(picture, "2025-01-20", 0.8);
        double aboveItLater = darkness(picture, "2025-11-20", 0.3);
        assertThat(belowTheSlope).isGreaterThan(aboveTheSlope + SLACK);
        assertThat(Math.abs(aboveTheSlope - aboveItLater)).isLessThan(SLACK);
    }

    /// Both are full when the window opens; from the middle of the lane on down there is hatching alone, until the end.
    @Test
    void where_a_plan_begins_to_fall_no_line_stands_across_its_lane() {
        PixelReader picture = draw(
                PostureFixture.plan(change(FULL, "/2024-08-31", REPORT), change(NONE, "2025-06-01/2026-12-31", REPORT)),
                true);
        assertThat(darkest(picture, "2025-06-01")).isCloseTo(darkest(picture, "2025-03-01"), offset(SLACK));
        assertThat(darkest(picture, "2025-06-01")).isCloseTo(darkest(picture, "2025-09-01"), offset(SLACK));
    }

    @Test
    void where_a_plan_falls_to_another_level_a_line_parts_them() {
        PixelReader picture = draw(
                PostureFixture.plan(change(FULL, "/2024-08-31", REPORT), change(REDUCED, "2025-06-01", REPORT)), true);
        assertThat(darkest(picture, "2025-06-01")).isGreaterThan(darkest(picture, "2025-03-01") + SLACK);
    }

    /// The tip of a band is as high as all of it at its beginning, and low at its end.
    @Test
    void a_band_that_goes_on_outside_the_axis_has_no_tip_on_it() {
        LaneCanvas.Ribbon inside = new LaneCanvas.Ribbon(LocalDate.of(2025, 3, 1), Edtf.parse("2026-12-31"), "", "");
        LaneCanvas.Ribbon outside = new LaneCanvas.Ribbon(LocalDate.of(2025, 3, 1), Edtf.parse("2030-06"), "", "");
        int atTheEnd = (int) WIDTH - 3;
        assertThat(draw(inside).getColor(atTheEnd, 4)).isNotEqualTo(draw(inside).getColor((int) WIDTH / 2, 4));
        assertThat(draw(outside).getColor(atTheEnd, 4)).isEqualTo(draw(outside).getColor((int) WIDTH / 2, 4));
    }

    /// Words of blanks are as wide as others, and nothing of them is seen. A day is a pixel wide: the band ends at 79.
    @Test
    void what_a_low_lane_draws_where_nobody_is_left_does_not_go_through_the_words_behind_a_band() {
        LaneCanvas.Ribbon late =
                new LaneCanvas.Ribbon(LocalDate.of(2025, 3, 1), Edtf.parse("2025-03-20"), "\u00a0".repeat(12), "");
        SiteTrack left = PostureFixture.plan(change(FULL, "/2024-08-31", REPORT), change(NONE, "2025-03-01", REPORT));
        PixelReader picture =
                draw(new LaneCanvas.Strip(10, 7, true, left.spells(SPAN), List.of(), List.of(late), List.of()));

        assertThat(colors(picture, 400)).as("the line, and the ground").hasSizeGreaterThan(1);
        assertThat(colors(picture, 79 + 8)).as("the ground").hasSize(1);
    }

    private static Set<Color> colors(PixelReader picture, int x) {
        return IntStream.range(11, 17).mapToObj(y -> picture.getColor(x, y)).collect(Collectors.toSet());
    }

    /// Silence is an even fog, as dark above as below; a window would be hatched to the end of the span.
    @Test
    void a_reported_window_without_an_end_is_silent_after_the_last_evidence() {
        PixelReader picture = draw(PostureFixture.report(
                "2025-09-01", change(FULL, "/2024-08-31", REPORT), change(REDUCED, "2025-06-01/..", REPORT)));

        assertThat(Math.abs(darkness(picture, "2026-07-10", 0.25) - darkness(picture, "2026-07-10", 0.75)))
                .isLessThan(SLACK);
        assertThat(darkness(picture, "2025-07-10", 0.25)).isGreaterThan(2 * SLACK);
    }

    /// A day is a pixel wide: the only question mark of the silence has its middle at 623, as the dispute has.
    @Test
    void the_word_of_a_dispute_leaves_a_question_mark_alone() {
        SiteTrack silent = PostureFixture.report("2026-05-31", change(FULL, "/2024-08-31", REPORT));
        Window dispute = Edtf.parse("2026-06-01/2026-12-31");
        PixelReader bare = draw(silent);
        PixelReader disputed = draw(
                new LaneCanvas.Strip(0, HEIGHT, false, silent.spells(SPAN), List.of(dispute), List.of(), List.of()));

        int question = 623;
        int words = 0;
        for (int x = 516; x < 730; x++)
            for (int y = 3; y < HEIGHT; y++) {
                boolean isSame = bare.getArgb(x, y) == disputed.getArgb(x, y);
                if (Math.abs(x - question) <= 5)
                    assertThat(isSame).as("at %d, %d", x, y).isTrue();
                else if (!isSame) words++;
            }
        assertThat(words).isPositive();
    }

    private PixelReader draw(SiteTrack track) {
        return draw(track, false);
    }

    private PixelReader draw(LaneCanvas.Ribbon ribbon) {
        return draw(new LaneCanvas.Strip(0, HEIGHT, true, List.of(), List.of(), List.of(ribbon), List.of()));
    }

    private PixelReader draw(SiteTrack track, boolean isPlanned) {
        return draw(new LaneCanvas.Strip(0, HEIGHT, isPlanned, track.spells(SPAN), List.of(), List.of(), List.of()));
    }

    private PixelReader draw(LaneCanvas.Strip strip) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            canvas.draw(List.of(strip), LEVELS, scale);
            canvas.applyCss();
            canvas.layout();
            return canvas.getScene().snapshot(null).getPixelReader();
        });
    }

    /// How dark the darkest of the columns around a day is, in the lower half: a line is darker than hatching.
    private double darkest(PixelReader picture, String day) {
        int middle = (int) scale.x(LocalDate.parse(day));
        return IntStream.range(middle - 6, middle + 6)
                .mapToDouble(x -> IntStream.range((int) (HEIGHT / 2), (int) HEIGHT - 6)
                        .mapToDouble(y -> 1 - picture.getColor(x, y).getBrightness())
                        .average()
                        .orElseThrow())
                .max()
                .orElseThrow();
    }

    /// How much darker than the empty lane the drawing is, over two steps of hatching around a day.
    ///
    /// @param down the share of the height from the top
    private double darkness(PixelReader picture, String day, double down) {
        int middle = (int) scale.x(LocalDate.parse(day));
        int y = (int) (HEIGHT * down);
        double sum = 0;
        for (int x = middle - 6; x < middle + 6; x++)
            for (int row = y - 3; row < y + 3; row++)
                sum += 1 - picture.getColor(x, row).getBrightness();
        double empty = 0xf6 / 255.0;
        return sum / 72 - (1 - empty);
    }
}
