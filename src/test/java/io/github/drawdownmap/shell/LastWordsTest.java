package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastWordsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicInteger ends = new AtomicInteger();
    private final PrintStream err =
            new LastWords(new PrintStream(said, true, StandardCharsets.UTF_8), ends::incrementAndGet).watched();

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_error_that_the_renderer_only_prints_ends_the_program_with_one_sentence() {
        new OutOfMemoryError("Java heap space").printStackTrace(err);
        new OutOfMemoryError("Java heap space").printStackTrace(err);
        assertThat(said()).startsWith("Drawdown Map has used up its memory of ").containsOnlyOnce("used up its memory");
        assertThat(ends).hasValue(1);
    }

    @Test
    void anything_else_is_printed_as_ever() {
        new IllegalStateException("odd").printStackTrace(err);
        assertThat(said()).startsWith("java.lang.IllegalStateException: odd");
        assertThat(ends).hasValue(0);
    }
}
