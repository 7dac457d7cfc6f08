package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkbenchTest {
    /// As when the posture turns out to be unreadable at once.
    @Test
    void a_program_that_ends_early_waits_for_javafx_to_have_started() throws InterruptedException {
        var start = new CountDownLatch(1);
        var isStarted = new AtomicBoolean();
        var wasStarted = new AtomicBoolean();
        Workbench workbench = new Workbench(() -> {
            awaited(start);
            isStarted.set(true);
        });
        Thread ending = Thread.ofPlatform().start(() -> {
            workbench.close();
            wasStarted.set(isStarted.get());
        });
        while (ending.isAlive() && ending.getState() != Thread.State.WAITING) Thread.onSpinWait();
        start.countDown();
        ending.join();
        assertThat(wasStarted).isTrue();
    }

    @Test
    void that_javafx_could_not_start_is_left_to_who_draws() {
        Workbench workbench = new Workbench(() -> {
            throw new IllegalStateException("no toolkit");
        });
        assertThatCode(workbench::close).doesNotThrowAnyException();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
