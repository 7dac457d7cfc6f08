package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Whatever happens to a file, a person gets findings or a sentence, never a failure of the program.
class SpoiledBytesTest {
    private static final byte[] BUNDLED = bundled();

    @Property(tries = 100)
    void a_file_that_was_cut_off_is_refused_with_a_sentence(@ForAll @IntRange(max = 999_000) int place) {
        byte[] cut = Arrays.copyOf(BUNDLED, at(place));

        assertThat(isReadable(cut)).isFalse();
    }

    @Property(tries = 250)
    void a_file_with_one_wrong_byte_is_read_or_refused_with_a_sentence(
            @ForAll @IntRange(max = 999_999) int place, @ForAll byte wrong) {
        byte[] spoiled = BUNDLED.clone();
        spoiled[at(place)] = wrong;

        isReadable(spoiled);
    }

    @Property(tries = 150)
    void a_file_with_one_sign_changed_for_another_is_read_or_refused_with_a_sentence(
            @ForAll @IntRange(max = 999_999) int place, @ForAll @IntRange(max = 13) int sign) {
        byte[] spoiled = BUNDLED.clone();
        spoiled[at(place)] = (byte) "{}[]:,\"\\0-.e~/".charAt(sign);

        isReadable(spoiled);
    }

    @Property(tries = 100)
    void a_file_that_lacks_some_lines_is_read_or_refused_with_a_sentence(
            @ForAll @IntRange(max = 999_999) int place, @ForAll @IntRange(min = 1, max = 400) int length) {
        int from = at(place);
        int to = Math.min(BUNDLED.length, from + length);
        byte[] spoiled = Arrays.copyOf(BUNDLED, BUNDLED.length - (to - from));
        System.arraycopy(BUNDLED, to, spoiled, from, BUNDLED.length - to);

        isReadable(spoiled);
    }

    /// @param place in millionths of the file
    private static int at(int place) {
        return (int) ((long) place * BUNDLED.length / 1_000_000);
    }

    private static boolean isReadable(byte[] bytes) {
        try {
            for (Finding finding : PostureReader.read(new ByteArrayInputStream(bytes), "spoiled")
                    .findings()) {
                assertThat(finding.line()).isPositive();
                assertThat(finding.column()).isPositive();
                assertThat(finding.what()).isNotBlank();
                assertThat(finding.remedy()).isNotBlank();
            }
            return true;
        } catch (PostureFileException e) {
            assertThat(e.what()).isNotBlank().doesNotContain("jackson", "Exception");
            assertThat(e.remedy()).isNotBlank();
            return false;
        }
    }

    private static byte[] bundled() {
        try {
            return Files.readAllBytes(BundledPostureTest.FILE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
