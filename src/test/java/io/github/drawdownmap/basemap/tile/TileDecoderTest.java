package io.github.drawdownmap.basemap.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileDecoderTest {
    @Test
    void a_png_becomes_premultiplied_pixels() throws TileFailure {
        TileImage tile = TileDecoder.decode(Pictures.png(0x336699));
        assertThat(tile.pixels().width()).isEqualTo(256);
        assertThat(tile.pixels().height()).isEqualTo(256);
        assertThat(Pictures.middleOf(tile)).isEqualTo(0xFF336699);
    }

    /// Programs that pack all tiles alike do so with pictures.
    @Test
    void a_picture_in_a_packing_is_read_too() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(Pictures.png(0x336699));
        }
        assertThat(Pictures.middleOf(TileDecoder.decode(packed.toByteArray()))).isEqualTo(0xFF336699);
    }

    @Test
    void a_packing_of_something_else_is_no_picture() {
        assertThat(reasonFor(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0})).isEqualTo(Reason.NOT_A_PICTURE);
    }

    @Test
    void a_jpeg_is_read_too() throws TileFailure {
        TileImage tile = TileDecoder.decode(Pictures.jpeg(0x808080));
        assertThat(Pictures.middleOf(tile)).isEqualTo(0xFF808080);
    }

    @Test
    void a_picture_of_20000_by_20000_is_refused_from_its_header() {
        assertThat(reasonFor(Pictures.pngClaiming(20_000, 20_000))).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9, 0.99})
    void a_png_cut_short_is_damaged(double share) {
        assertThat(reasonFor(cut(Pictures.png(0x336699), share))).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.99})
    void a_jpeg_cut_short_is_damaged(double share) {
        assertThat(reasonFor(cut(Pictures.jpeg(0x336699), share))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_png_with_broken_data_is_damaged() {
        byte[] picture = Pictures.png(0x336699);
        Arrays.fill(picture, 60, picture.length - 16, (byte) 0x55);
        assertThat(reasonFor(picture)).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html><html><body>Sign in", "{\"error\": \"no\"}", "BM not a tile"})
    void anything_else_is_no_picture(String text) {
        assertThat(reasonFor(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_PICTURE);
    }

    private static byte[] cut(byte[] picture, double share) {
        return Arrays.copyOf(picture, (int) (picture.length * share));
    }

    private static Reason reasonFor(byte[] bytes) {
        return catchThrowableOfType(TileFailure.class, () -> TileDecoder.decode(bytes))
                .reason();
    }
}
