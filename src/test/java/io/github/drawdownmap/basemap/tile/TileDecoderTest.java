package io.github.drawdownmap.basemap.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib"})
    void a_picture_in_a_packing_is_read_too(String packing) throws Exception {
        byte[] packed = Pictures.packed(packing, Pictures.png(0x336699));
        assertThat(Pictures.middleOf(TileDecoder.decode(packed))).isEqualTo(0xFF336699);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib"})
    void a_vector_tile_in_a_packing_is_told(String packing) {
        byte[] packed = Pictures.packed(packing, Pictures.hex("1a0b 7802 0a04 6c616e64 288020"));
        assertThat(reasonFor(packed)).isEqualTo(Reason.VECTOR);
    }

    @ParameterizedTest
    @CsvSource({"gzip, 0.1", "gzip, 0.5", "gzip, 0.99", "zlib, 0.1", "zlib, 0.5", "zlib, 0.9"})
    void a_packing_cut_short_is_damaged(String packing, double share) {
        assertThat(reasonFor(cut(Pictures.packed(packing, Pictures.png(0x336699)), share)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_packing_with_broken_data_is_damaged() {
        byte[] packed = Pictures.packed("gzip", Pictures.png(0x336699));
        Arrays.fill(packed, 12, packed.length - 8, (byte) 0x55);
        assertThat(reasonFor(packed)).isEqualTo(Reason.DAMAGED);
    }

    /// In hexadecimal digits: the beginning of a packing, and then nothing that was packed.
    @ParameterizedTest
    @ValueSource(strings = {"789c ffff ffff ffff", "7801", "5885 ffff ffff"})
    void a_packing_of_something_else_is_no_picture(String digits) {
        assertThat(reasonFor(Pictures.hex(digits))).isEqualTo(Reason.NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib"})
    void a_packing_that_grows_without_end_is_too_large(String packing) {
        assertThat(reasonFor(Pictures.packed(packing, new byte[TileDecoder.MAX_BYTES + 1])))
                .isEqualTo(Reason.TOO_LARGE);
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

    /// In hexadecimal digits.
    @ParameterizedTest
    @CsvSource({
        "00000018 66747970 61766966 00000000 6d696631 61766966, AVIF",
        "0000001c 66747970 6d696631 00000000 6d696631 68656963 6d696166, HEIC",
        "00000018 66747970 68657663 00000000 6d736631 68657663, HEIC",
        "ff4fff51 002f0000 00000100, JPEG_2000",
        "0000000c 4a584c20 0d0a870a, JPEG_XL",
        "4d4d002a 00000008, TIFF",
        "49492b00 08000000, TIFF",
        "1a06 0a04 6c616e64, VECTOR",
        "1a0b 7802 0a046c616e64 288020 1a04 0a02 7365, VECTOR",
        "1a0f 0a05776174657212 0418032200 7802, VECTOR",
    })
    void a_tile_of_a_format_that_is_not_read_is_told_from_its_beginning(String digits, Reason format) {
        assertThat(reasonFor(Pictures.hex(digits))).isEqualTo(format);
    }

    /// In hexadecimal digits: a layer longer than the tile, a film, a page that begins with a control character.
    @ParameterizedTest
    @ValueSource(strings = {"1a7f78020a046c616e64", "00000018667479706d70343200000000", "1a3c68746d6c3e"})
    void a_beginning_that_only_resembles_one_is_no_picture(String digits) {
        assertThat(reasonFor(Pictures.hex(digits))).isEqualTo(Reason.NOT_A_PICTURE);
    }

    private static byte[] cut(byte[] picture, double share) {
        return Arrays.copyOf(picture, (int) (picture.length * share));
    }

    private static Reason reasonFor(byte[] bytes) {
        return catchThrowableOfType(TileFailure.class, () -> TileDecoder.decode(bytes))
                .reason();
    }
}
