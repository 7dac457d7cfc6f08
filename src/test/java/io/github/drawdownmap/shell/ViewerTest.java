package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ViewerTest {
    @Test
    void what_kept_the_window_from_opening_is_told_in_a_sentence_of_its_own() {
        IllegalStateException damaged = new IllegalStateException("the bundled posture cannot be read");
        assertThat(Viewer.sentence(new CompletionException(damaged)))
                .isEqualTo("Drawdown Map could not open its window: the bundled posture cannot be read");
    }

    @Test
    void a_failure_without_words_is_told_by_its_kind() {
        assertThat(Viewer.sentence(new ArrayStoreException()))
                .isEqualTo("Drawdown Map could not open its window: java.lang.ArrayStoreException");
    }

    @Test
    void a_part_of_the_program_that_is_missing_is_named_as_such() {
        assertThat(Viewer.sentence(new NoClassDefFoundError("io/github/drawdownmap/map/MapPane")))
                .isEqualTo("A part of Drawdown Map is missing or damaged (java.lang.NoClassDefFoundError: "
                        + "io/github/drawdownmap/map/MapPane): install it again, or build it anew.");
    }
}
