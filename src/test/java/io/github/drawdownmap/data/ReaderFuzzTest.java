package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Fuzzing;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.wording.finding.Headline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A sound file, spoiled by chance, goes through the reader, and what comes of it through the model, the words and the
/// tables.
class ReaderFuzzTest {
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u202e",
        "\\u0000",
        "\\ud800",
        "null",
        "true",
        "1e400",
        "-0",
        "1e-9",
        "\"2024-13\"",
        "\"/2024\"",
        "\"2024-02~/..\"",
        "\"0000-01-01/9999-12-31\"",
        "\"none\"",
        "\"plan\"",
        "\"north\"",
        "[]",
        "{}",
        "\ufeff",
        "\u001e",
        "//",
        "\"a\":",
        "180.1",
        "\"https://a@b/\"",
        "\"=1;=2\"",
        "\"" + "x".repeat(2_000) + "\""
    };

    /// How rarely what was read is written as tables as well, which takes several times as long as all else.
    private static final int EXPORTED = 4;

    @Test
    void a_spoiled_file_is_used_as_far_as_it_goes_or_refused_in_a_sentence() {
        Fuzzing.run("posture files", chance -> {
            byte[] bytes = spoiled(ProblemCase.sound(), chance);
            try {
                Reading reading = PostureReader.read(new ByteArrayInputStream(bytes), "spoiled.geojson");
                for (Finding finding : reading.findings()) {
                    assertThat(finding.line()).isPositive();
                    assertThat(finding.toString()).hasSizeLessThan(2_000).doesNotContain("\n");
                }
                reading.posture().ifPresent(posture -> use(posture, chance));
            } catch (PostureFileException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("jackson", "Exception");
            }
        });
    }

    private static byte[] spoiled(String sound, Random chance) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            int from = chance.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + (chance.nextBoolean() ? 0 : chance.nextInt(40)));
            switch (chance.nextInt(4)) {
                case 0 -> text.replace(from, to, Fuzzing.text(chance, 2, PIECES));
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> replaceValue(text, from, Fuzzing.text(chance, 1, PIECES));
                default -> text.delete(from, to);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (chance.nextInt(8) == 0) bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt();
        return bytes;
    }

    /// Puts another value behind the next colon, which most often leaves the file JSON.
    private static void replaceValue(StringBuilder text, int from, String value) {
        int colon = text.indexOf(": ", from);
        int end = colon < 0 ? -1 : text.indexOf(",", colon);
        if (end > 0) text.replace(colon + 2, end, value);
    }

    private static void use(Posture posture, Random chance) {
        boolean isExported = chance.nextInt(EXPORTED) == 0;
        for (Posture known : List.of(posture, posture.knownOn(posture.firstDay()))) {
            for (LocalDate day : List.of(posture.firstDay(), posture.lastDay()))
                assertThat(Headline.of(known, known.tracks(), day).text()).doesNotContain("\n");
            if (isExported) export(known);
        }
    }

    private static void export(Posture posture) {
        try {
            for (Table table : Table.values()) table.write(Excerpt.whole(posture, Step.CHANGE), Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
