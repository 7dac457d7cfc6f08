package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A track after which nothing more is to be reported, at a site or at all.
class FinalTrackTest {
    private static final String ALL = "\"label\": \"Reports\"";
    private static final String AT_SITE = "\"report\": {";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {ALL + " | " + ALL + ", \"final\": true", AT_SITE + " | " + AT_SITE + " \"final\": true,"})
    void has_a_last_change_that_silence_does_not_end(String before, String after) throws PostureFileException {
        Posture posture = read(before, after);
        assertThat(changes(posture, "report")).extracting(Change::isFinal).containsExactly(true);
        assertThat(changes(posture, "plan")).noneMatch(Change::isFinal);
        assertThat(posture.site("north")
                        .orElseThrow()
                        .presenceOn(posture.track("report").orElseThrow(), LocalDate.of(2025, 6, 1)))
                .isInstanceOf(Presence.Holding.class);
    }

    @Test
    void has_no_other_change_that_is_final() throws PostureFileException {
        String first = "{ \"level\": \"full\", \"when\": \"/2024-01-10\","
                + " \"citations\": [{ \"source\": \"paper\" }], \"confidence\": \"low\" }";
        String second = ", { \"level\": \"reduced\", \"when\": \"2024-04-02\", \"citations\": [\"paper\"],"
                + " \"confidence\": \"low\" }";
        Posture posture = read(first, first + second, ALL, ALL + ", \"final\": true");
        assertThat(changes(posture, "report")).extracting(Change::isFinal).containsExactly(false, true);
    }

    private static List<Change> changes(Posture posture, String track) {
        return posture.site("north")
                .orElseThrow()
                .track(posture.track(track).orElseThrow())
                .changes();
    }

    /// @param replaced what the sound file says, and what it is to say instead, in turn
    private static Posture read(String... replaced) throws PostureFileException {
        String text = ProblemCase.sound();
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(text).containsOnlyOnce(replaced[i]);
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return PostureReader.read(text, "camp.geojson").posture().orElseThrow();
    }
}
