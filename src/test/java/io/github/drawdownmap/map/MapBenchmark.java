package io.github.drawdownmap.map;

import io.github.drawdownmap.posture.Posture;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Milliseconds a step of scrubbing, panning and zooming takes, from the change to the frame that shows it, on a map of
/// 1000 x 640 pixels: what a window of 1440 x 900 leaves for it.
///
/// Run it with `-Djavafx.animation.fullspeed=true`, or every step waits for the next sixtieth of a second.
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MapBenchmark {
    private static final int WARM_UP = 100;
    private static final int STEPS = 500;

    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 13, 100, 1000, 10_000})
    void scrubbing(int sites, FxRobot robot) throws IOException {
        measure(sites + " sites, scrub", ManySites.posture(sites), robot, shown -> step -> {
            LocalDate first = shown.session().posture().firstDay();
            shown.session().seek(first.plusDays(step % 880));
        });
    }

    @Test
    void standing_still(FxRobot robot) throws IOException {
        measure("empty frame", ManySites.posture(3), robot, shown -> step -> {});
    }

    @Test
    void panning(FxRobot robot) throws IOException {
        measure(
                "pan",
                ManySites.posture(3),
                robot,
                shown -> step -> shown.viewport().drag(step % 100 < 50 ? -3 : 3, step % 60 < 30 ? 2 : -2));
    }

    @Test
    void zooming(FxRobot robot) throws IOException {
        measure(
                "zoom",
                ManySites.posture(3),
                robot,
                shown -> step -> shown.viewport().pinch(step % 60 < 30 ? 1.03 : 1 / 1.03, new Point2D(700, 400)));
    }

    private interface Action {
        IntConsumer on(MapStage shown);
    }

    private void measure(String name, Posture posture, FxRobot robot, Action action) throws IOException {
        CompletableFuture<MapStage> opened = new CompletableFuture<>();
        robot.interact(() -> {
            try {
                opened.complete(MapStage.open(stage, posture));
            } catch (IOException e) {
                opened.completeExceptionally(e);
            }
        });
        MapStage shown = opened.join();
        shown.waitUntilSettled();
        double[] millis = steps(action.on(shown)).join();
        robot.interact(shown.map()::close);
        Arrays.sort(millis);
        System.out.printf("%-22s median %6.2f ms   worst %6.2f ms%n", name, millis[STEPS / 2], millis[STEPS - 1]);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// One step each pulse; a pulse is not begun before the frame of the one before it is on its way to the screen.
    private static CompletableFuture<double[]> steps(IntConsumer action) {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        double[] millis = new double[STEPS];
        Platform.runLater(() -> new AnimationTimer() {
            private int step;
            private long last;

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                int measured = step - WARM_UP - 1;
                if (measured >= 0 && measured < STEPS) millis[measured] = (now - last) / 1e6;
                last = now;
                if (measured >= STEPS) {
                    stop();
                    done.complete(millis);
                    return;
                }
                action.accept(step);
                step++;
            }
        }.start());
        return done;
    }
}
