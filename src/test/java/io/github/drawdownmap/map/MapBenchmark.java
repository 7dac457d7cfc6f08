package io.github.drawdownmap.map;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.ProcessorTime;
import java.io.IOException;
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
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Milliseconds a step of panning and zooming takes, from the change to the frame that shows it, on a map of 1000 x 640
/// pixels: what a window of 1440 x 900 leaves for it. A step of the day has a benchmark of its own in `shell`. On a
/// screen, with `-Dglass.platform=gtk -Dglass.gtk.uiScale=2` for one, it measures at the scale of that screen.
///
/// Run it with `mvn -Pbench test`: otherwise every step waits for the next sixtieth of a second.
@Tag("bench")
@ExtendWith(InWindow.class)
@SuppressWarnings("NullAway.Init")
class MapBenchmark {
    private static final int WARM_UP = 100;
    private static final int STEPS = 500;

    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
    }

    /// What the others are held against: the whole map is drawn again, and nothing in it has moved.
    @Test
    void a_still_frame(FxRobot robot) throws IOException {
        measure("still", robot, shown -> step -> shown.map().setTranslateX(step % 2));
    }

    @Test
    void panning(FxRobot robot) throws IOException {
        measure(
                "pan",
                robot,
                shown -> step -> shown.viewport().drag(step % 100 < 50 ? -3 : 3, step % 60 < 30 ? 2 : -2));
    }

    @Test
    void zooming(FxRobot robot) throws IOException {
        measure(
                "zoom",
                robot,
                shown -> step -> shown.viewport().pinch(step % 60 < 30 ? 1.03 : 1 / 1.03, new Point2D(700, 400)));
    }

    private interface Action {
        IntConsumer on(MapStage shown);
    }

    private void measure(String name, FxRobot robot, Action action) throws IOException {
        CompletableFuture<MapStage> opened = new CompletableFuture<>();
        robot.interact(() -> {
            try {
                opened.complete(MapStage.open(stage));
            } catch (IOException e) {
                opened.completeExceptionally(e);
            }
        });
        MapStage shown = opened.join();
        shown.waitUntilSettled();
        double[] millis = new double[STEPS];
        double processorMillis = steps(action.on(shown), millis).join();
        robot.interact(shown.map()::close);
        Arrays.sort(millis);
        System.out.printf(
                "%-5s median %6.2f ms, worst %6.2f ms; processor time: mean %6.2f ms%n",
                name, millis[STEPS / 2], millis[STEPS - 1], processorMillis);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// One step each pulse; a pulse is not begun before the frame of the one before it is on its way to the screen.
    ///
    /// @param millis takes the time of each step
    /// @return the mean processor time of a step
    private static CompletableFuture<Double> steps(IntConsumer action, double[] millis) {
        CompletableFuture<Double> done = new CompletableFuture<>();
        ProcessorTime processor = new ProcessorTime();
        Platform.runLater(() -> new AnimationTimer() {
            private int step;
            private long last;
            private double processorBefore;

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                int measured = step - WARM_UP - 1;
                if (measured >= 0 && measured < STEPS) millis[measured] = (now - last) / 1e6;
                if (measured == 0) processorBefore = processor.millis();
                last = now;
                if (measured >= STEPS) {
                    stop();
                    done.complete((processor.millis() - processorBefore) / STEPS);
                    return;
                }
                action.accept(step);
                step++;
            }
        }.start());
        return done;
    }
}
