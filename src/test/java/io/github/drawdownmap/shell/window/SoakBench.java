package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.picture.Toolkit;
import io.github.drawdownmap.shell.window.file.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What random use leaves in memory: the whole window is clicked, dragged, scrolled and typed at for some minutes,
/// and each minute the heap is printed as it is after a collection.
///
/// `mvn -Pbench test -Dtest=SoakBench -Dsoak.minutes=15 "-Dbench.args=-XX:+UseSerialGC -Xmx512m"`, with the collector
/// that the program is started with: another one counts whole regions for tiles that fill them in part.
/// `-Dsoak.seed` repeats a run.
@Tag("bench")
class SoakBench {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /// Above it are the commands that ask the system for a file.
    private static final int BELOW_COMMANDS = 60;

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.ESCAPE);

    @TempDir
    Path folder;

    private final long seed = Long.getLong("soak.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background();

    @Test
    void the_heap_after_random_use() throws Exception {
        FxToolkit.registerPrimaryStage();
        int minutes = Integer.getInteger("soak.minutes", 1);
        System.out.printf(
                "soak of %d min, seed %d, at most %d MB%n",
                minutes, seed, Runtime.getRuntime().maxMemory() >> 20);
        Stage stage = Toolkit.call(this::open);
        Robot robot = Toolkit.call(Robot::new);
        for (int minute = 1; minute <= minutes; minute++) {
            int acts = useFor(robot, stage, TimeUnit.MINUTES.toNanos(1));
            System.out.printf("minute %2d: %4d acts, heap %4d MB after collection%n", minute, acts, heapMegabytes());
        }
        assertThat(failures).isEmpty();
        assertThat(Toolkit.call(stage::isShowing)).isTrue();
        Toolkit.call(Executors.callable(ViewerStage::closeAll));
        background.close();
    }

    private Stage open() throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        Stage stage = new Stage();
        ViewerOptions options = ViewerStage.options("--size", WIDTH + "x" + HEIGHT);
        ViewerStage.open(stage, options, ViewerStage.settings(folder), background);
        stage.setX(0);
        stage.setY(0);
        return stage;
    }

    private int useFor(Robot robot, Stage stage, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        int acts = 0;
        while (System.nanoTime() < end) {
            Toolkit.call(Executors.callable(() -> act(robot, stage)));
            WaitForAsyncUtils.waitForFxEvents(random.nextInt(3));
            acts++;
        }
        return acts;
    }

    private void act(Robot robot, Stage stage) {
        if (!stage.isFocused()) stage.requestFocus();
        robot.mouseMove(somewhere(stage));
        switch (random.nextInt(8)) {
            case 0, 1 -> robot.mouseClick(MouseButton.PRIMARY);
            case 2 -> {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseMove(somewhere(stage));
                robot.mouseRelease(MouseButton.PRIMARY);
            }
            case 3, 4 -> robot.mouseWheel(random.nextBoolean() ? 3 : -3);
            default -> robot.keyType(KEYS.get(random.nextInt(KEYS.size())));
        }
    }

    private Point2D somewhere(Stage stage) {
        int width = (int) stage.getWidth() - 2;
        int height = (int) stage.getHeight() - BELOW_COMMANDS - 2;
        return new Point2D(1 + random.nextInt(width), BELOW_COMMANDS + 1 + random.nextInt(height));
    }

    private static long heapMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
