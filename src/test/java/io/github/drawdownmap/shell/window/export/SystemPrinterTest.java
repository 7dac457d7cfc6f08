package io.github.drawdownmap.shell.window.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class SystemPrinterTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void a_printer_is_stopped_when_its_system_calls_it_disabled() throws Exception {
        Process disabled = says("printer Attic disabled since Thu 26 Nov 2026 - Paused");
        assertThat(SystemPrinter.isStopped("Attic", disabled, MINUTE)).isTrue();
        Process idle = says("printer Attic is idle.  enabled since Thu 26 Nov 2026");
        assertThat(SystemPrinter.isStopped("Attic", idle, MINUTE)).isFalse();
    }

    private static Process says(String answer) throws Exception {
        return new ProcessBuilder("printf", "%s\\n", answer).start();
    }

    @Test
    @Timeout(60)
    void a_system_that_does_not_answer_is_not_waited_for() throws Exception {
        Process silent = new ProcessBuilder("sleep", "3600").start();
        assertThat(SystemPrinter.isStopped("Attic", silent, Duration.ofMillis(20)))
                .isFalse();
        assertThat(silent.onExit().join().isAlive()).isFalse();
    }
}
