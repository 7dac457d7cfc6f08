package io.github.drawdownmap.ui.symbol;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.LEVELS;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.pixels.Sprite;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Outline;
import io.github.drawdownmap.ui.theme.Roles;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class SpriteSheetTest {
    private static final int PAPER = 0xffffffff;
    private static final int SIDE = 100;

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void a_sprite_has_the_colour_and_the_size_of_its_symbol(double scale) {
        SpriteSheet sheet = sheet(scale);
        int[] picture = drawn(sheet, SymbolGeometry.ofLevel(FULL, 10));
        int full = argb("-level-full");
        assertThat(picture[at(50, 50)]).isEqualTo(full);
        assertThat(picture[at(50 - (int) (6 * scale), 50)]).isEqualTo(full);
        assertThat(picture[at(50 + (int) (12 * scale), 50)]).isEqualTo(PAPER);
    }

    @Test
    void a_plan_is_its_lines_alone() {
        SpriteSheet sheet = sheet(1);
        int slot = onFxThread(() -> sheet.slot(new Outline(0, 10, 0, false)));
        int[] picture = drawn(sheet, slot);
        assertThat(picture[at(50, 50)]).isEqualTo(PAPER);
        assertThat(picture[at(40, 50)]).isNotEqualTo(PAPER);
    }

    @Test
    void days_that_look_alike_share_a_sprite() {
        SpriteSheet sheet = sheet(1);
        onFxThread(() -> {
            int slot = sheet.slot(SymbolGeometry.ofShift(FULL, NONE, 0.500, 10));
            assertThat(sheet.slot(SymbolGeometry.ofShift(FULL, NONE, 0.501, 10)))
                    .isEqualTo(slot);
            assertThat(sheet.slot(SymbolGeometry.ofShift(FULL, NONE, 0.7, 10))).isNotEqualTo(slot);
            assertThat(sheet.slot(SymbolGeometry.ofShift(FULL, REDUCED, 0.5, 10)))
                    .isNotEqualTo(slot);
            return slot;
        });
    }

    @Nested
    class Drawing_a_sprite {

        @Test
        void leaves_out_what_lies_outside_the_picture() {
            Sprite sprite = new Sprite(new PixelGrid(new int[] {0xff000001, 0xff000002, 0xff000003, 0xff000004}, 2, 2));
            int[] picture = new int[4];
            sprite.drawOn(new PixelGrid(picture, 2, 2), 0, 0);
            assertThat(picture).containsExactly(0xff000004, 0, 0, 0);
            sprite.drawOn(new PixelGrid(picture, 2, 2), 2, 2);
            assertThat(picture).containsExactly(0xff000004, 0, 0, 0xff000001);
            sprite.drawOn(new PixelGrid(picture, 2, 2), 50, -50);
            assertThat(picture).containsExactly(0xff000004, 0, 0, 0xff000001);
        }

        @Test
        void blends_what_is_half_there() {
            // Half-covering white (premultiplied) on opaque black is a middle grey, and stays opaque.
            Sprite sprite = new Sprite(new PixelGrid(new int[] {0x80808080, 0, 0, 0}, 2, 2));
            int[] picture = new int[4];
            Arrays.fill(picture, 0xff000000);
            sprite.drawOn(new PixelGrid(picture, 2, 2), 1, 1);
            assertThat(picture).containsExactly(0xff808080, 0xff000000, 0xff000000, 0xff000000);
        }
    }

    private static SpriteSheet sheet(double scale) {
        return new SpriteSheet(LEVELS, 20, new ScreenScale(scale), Theme.LIGHT.stylesheets());
    }

    private static int[] drawn(SpriteSheet sheet, SymbolGeometry geometry) {
        return drawn(sheet, onFxThread(() -> sheet.slot(geometry)));
    }

    private static int[] drawn(SpriteSheet sheet, int slot) {
        return onFxThread(() -> {
            int[] picture = new int[SIDE * SIDE];
            Arrays.fill(picture, PAPER);
            sheet.photographMissing();
            sheet.sprite(slot).drawOn(new PixelGrid(picture, SIDE, SIDE), 50, 50);
            return picture;
        });
    }

    private static <T> T onFxThread(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }

    private static int at(int x, int y) {
        return y * SIDE + x;
    }

    private static int argb(String role) {
        Color color = Roles.of(Theme.LIGHT).color(role);
        return 0xff000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
