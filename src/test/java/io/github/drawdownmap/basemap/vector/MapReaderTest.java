package io.github.drawdownmap.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MapReaderTest {
    private static byte[] whole;

    @BeforeAll
    static void read_the_file() throws IOException {
        try (var stream = VectorMap.class.getResourceAsStream("basemap.bin")) {
            assertThat(stream).isNotNull();
            whole = stream.readAllBytes();
        }
    }

    @Test
    void an_empty_file_is_refused_at_its_first_byte() {
        assertRefused(new byte[0]).hasMessage("This is not a vector map file (byte 0)");
    }

    @Test
    void another_kind_of_file_is_refused_at_the_first_byte_that_differs() {
        assertRefused("DDx, not a map".getBytes(StandardCharsets.US_ASCII))
                .hasMessage("This is not a vector map file (byte 2)");
    }

    @Test
    void a_file_that_ends_in_its_header_says_so() {
        assertRefused(Arrays.copyOf(whole, 12)).hasMessage("The vector map ends in its header (byte 12)");
    }

    @Test
    void a_newer_version_is_refused_by_its_number() {
        byte[] newer = whole.clone();
        newer[9] = 3;

        assertRefused(newer).hasMessage("The vector map has format version 3, this program reads 2 (byte 8)");
    }

    @Test
    void a_claim_of_a_huge_size_is_refused_before_any_memory_is_taken() {
        byte[] huge = whole.clone();
        huge[10] = 0x7f;

        assertRefused(huge).hasMessageContaining("claims a size").hasMessageEndingWith("(byte 10)");
    }

    @Test
    void a_file_cut_short_is_refused_with_the_place_of_the_cut() {
        int cut = whole.length / 2;

        assertRefused(Arrays.copyOf(whole, cut)).hasMessage("The vector map ends too soon (byte " + cut + ")");
    }

    @Test
    void a_damaged_file_is_refused_with_its_position() {
        for (int at = 20; at < whole.length; at += whole.length / 40) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;

            assertRefused(damaged).hasMessageMatching(".*\\(byte \\d+\\)");
        }
    }

    @Nested
    class When_the_checksum_is_right_and_the_content_is_not {
        @Test
        void a_text_longer_than_the_file_is_refused() throws IOException {
            assertRefused(packed(5, 'a')).hasMessage("The vector map is damaged: it ends too soon (byte 1)");
        }

        @Test
        void a_number_without_an_end_is_refused() throws IOException {
            assertRefused(packed(0xff, 0xff, 0xff, 0xff, 0xff, 0xff)).hasMessageContaining("a number has no end");
        }

        @Test
        void a_reference_to_a_missing_arc_is_refused() throws IOException {
            // No credit, no arcs, no countries, one area of land with one ring of one arc: number 0.
            assertRefused(packed(0, 0, 0, 1, 0, 1, 1, 0)).hasMessageContaining("arc 0 does not exist");
        }

        @Test
        void an_unknown_layer_is_refused() throws IOException {
            assertRefused(packed(0, 0, 0, 1, 9)).hasMessageContaining("kind 9 is not known");
        }

        @Test
        void a_border_of_a_missing_country_is_refused() throws IOException {
            // No credit, no arcs, no countries, no areas, one border without a name that belongs to one country: number
            // 4.
            assertRefused(packed(0, 0, 0, 0, 1, 1, 0, 1, 4)).hasMessageContaining("country 4 does not exist");
        }

        @Test
        void a_country_that_ends_before_it_begins_is_refused() throws IOException {
            // A country without a code from 2 to 1, as zigzag numbers.
            assertRefused(packed(0, 0, 1, 0, 4, 0, 2, 0)).hasMessageContaining("from east to west");
        }

        @Test
        void bytes_after_the_end_are_refused() throws IOException {
            assertRefused(packed(0, 0, 0, 0, 0, 0, 7)).hasMessage("The vector map has bytes after its end (byte 6)");
        }

        @Test
        void an_empty_map_is_a_map() throws IOException {
            var empty = VectorMap.read(new ByteArrayInputStream(packed(0, 0, 0, 0, 0, 0)));

            assertThat(empty.labels()).isEmpty();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(byte[] file) {
        return assertThatThrownBy(() -> VectorMap.read(new ByteArrayInputStream(file)))
                .isInstanceOf(MapFileException.class);
    }

    /// A file with this payload and a header that fits it.
    private static byte[] packed(int... payload) throws IOException {
        byte[] bytes = new byte[payload.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) payload[i];
        var checksum = new CRC32();
        checksum.update(bytes);
        var header = ByteBuffer.allocate(18);
        header.put("DDBASEMP".getBytes(StandardCharsets.US_ASCII));
        header.putShort((short) MapReader.FORMAT_VERSION).putInt(bytes.length).putInt((int) checksum.getValue());
        var file = new ByteArrayOutputStream();
        file.write(header.array());
        try (var deflated = new DeflaterOutputStream(file)) {
            deflated.write(bytes);
        }
        return file.toByteArray();
    }
}
