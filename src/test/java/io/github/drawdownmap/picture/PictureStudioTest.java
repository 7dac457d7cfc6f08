package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class PictureStudioTest {
    private static final Posture POSTURE = PostureFixture.posture();
    private static final LocalDate MIDDLE = LocalDate.of(2025, 6, 30);
    private static final LocalDate END = LocalDate.of(2027, 1, 31);

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
        int[] alone;
        try (PictureStudio studio = studio(view)) {
            alone = pixels(studio.of(MIDDLE));
        }
        try (PictureStudio studio = studio(view)) {
            studio.of(END);
            studio.of(POSTURE.firstDay());
            assertThat(pixels(studio.of(MIDDLE))).isEqualTo(alone);
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
