package io.github.drawdownmap.drawn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.drawn.Drawn.Tolerance;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DrawnTest {
    private static final Tolerance ONE_IN_A_HUNDRED = new Tolerance(10, 0.01);

    private static Drawn picture(Color color, int otherPixels, Color other) {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 400; i++) picture.setRGB(i % 20, i / 20, (i < otherPixels ? other : color).getRGB());
        return new Drawn(picture);
    }

    @Test
    void a_step_that_nobody_sees_is_no_difference() {
        Drawn expected = picture(new Color(100, 100, 100), 0, Color.RED);
        Drawn actual = picture(new Color(110, 90, 100), 0, Color.RED);
        assertThatCode(() -> actual.assertLooksLike(expected, ONE_IN_A_HUNDRED, "drawn-test"))
                .doesNotThrowAnyException();
    }

    @Test
    void as_many_other_pixels_as_are_allowed_are_let_pass_and_one_more_fails() {
        Drawn expected = picture(Color.WHITE, 0, Color.RED);
        assertThatCode(() ->
                        picture(Color.WHITE, 4, Color.RED).assertLooksLike(expected, ONE_IN_A_HUNDRED, "drawn-test"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        picture(Color.WHITE, 5, Color.RED).assertLooksLike(expected, ONE_IN_A_HUNDRED, "drawn-test"))
                .hasMessageContaining("1.250 % of the pixels differ, 1.000 % may")
                .hasMessageContaining("drawn-test.difference.png");
    }

    @Test
    void a_picture_that_is_not_stored_says_how_to_store_it() {
        Drawn drawn = picture(Color.WHITE, 0, Color.RED);
        assertThatThrownBy(() -> drawn.assertLooksAsStored("drawn-test"))
                .hasMessageContaining("no picture of drawn-test is stored")
                .hasMessageContaining("drawn-test.png");
        assertThatCode(() -> Files.size(Path.of("target", "drawn", "drawn-test.actual.png")))
                .doesNotThrowAnyException();
    }
}
