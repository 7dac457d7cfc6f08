package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.ProcessorTime;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.TimelineDock;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a step of the day costs until it is on screen: map and dock in a window of 1440 x 900, as fast as frames come.
///
/// Processor time is that of the two threads of JavaFX, which take turns: about what a step costs on an idle machine.
///
/// A lamp in the corner changes its colour with each step; a step counts when the screen shows the lamp's new colour.
@Tag("bench")
class StepBench {
    private static final int WARM_UP = 500;
    private static final int STEPS = 500;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 15);

    @Test
    void a_step_of_the_day_on_screen() throws Exception {
        FxToolkit.registerPrimaryStage();
        report("empty frame", new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY), new Pane());
        for (int sites : new int[] {0, 3, 100, 1_000, 10_000}) {
            Session session = new Session(
                    Look.at(sites == 3 ? PostureFixture.posture() : PostureFixture.manySites(sites)),
                    PostureFixture.TODAY);
            report(
                    "%,d sites".formatted(sites),
                    session,
                    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view(session)));
        }
    }

    private static Parent view(Session session) throws Exception {
        MapPane map = new MapPane(session, CompletableFuture.completedFuture(VectorMap.bundled()), link -> {});
        BorderPane root = new BorderPane(map);
        root.setBottom(new TimelineDock(session, (event, lane) -> {}));
        return root;
    }

    private static void report(String what, Session session, Parent view) throws Exception {
        Rectangle lamp = new Rectangle(4, 4, Color.BLACK);
        lamp.setManaged(false);
        Stage stage = FxToolkit.setupFixture(() -> show(new StackPane(view, new Pane(lamp))));
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> view.lookupAll(".map-pane").stream()
                        .allMatch(map -> ((MapPane) map).settledProperty().get()));
        Walk walk = new Walk(session, lamp, stage);
        walk.run();
        new FxRobot().interact(stage::close);
        Arrays.sort(walk.millis);
        Arrays.sort(walk.processorMillis);
        System.out.printf(
                "%-12s median %6.2f ms, worst %6.2f ms of %d steps drawn; processor time: median %6.2f ms%n",
                what, walk.millis[STEPS / 2], walk.millis[STEPS - 1], STEPS, walk.processorMillis[STEPS / 2]);
        assertThat(walk.millis).hasSize(STEPS);
    }

    private static Stage show(Parent root) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Scene scene = new Scene(root, 1440, 900);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Steps with each frame, back and forth over a year of windows, and measures from frame to frame.
    private static final class Walk extends AnimationTimer {
        private final Session session;
        private final Rectangle lamp;
        private final Stage stage;
        private final Robot robot;
        private final double[] millis = new double[STEPS];
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();
        private final double[] processorMillis = new double[STEPS];
        private final ProcessorTime processor = new ProcessorTime();
        private int step;
        private double processorBefore;
        private long before;

        Walk(Session session, Rectangle lamp, Stage stage) {
            this.session = session;
            this.lamp = lamp;
            this.stage = stage;
            this.robot = WaitForAsyncUtils.waitForAsyncFx(1_000, Robot::new);
        }

        void run() throws Exception {
            WaitForAsyncUtils.waitForAsyncFx(1_000, this::start);
            done.get(10, TimeUnit.MINUTES);
        }

        @Override
        public void handle(long now) {
            if (step > 0 && !isLampDrawn()) return;
            long time = System.nanoTime();
            double processorTime = processor.millis();
            if (step > WARM_UP) {
                millis[step - WARM_UP - 1] = (time - before) / 1e6;
                processorMillis[step - WARM_UP - 1] = processorTime - processorBefore;
            }
            if (step == WARM_UP + STEPS) {
                stop();
                done.complete(true);
                return;
            }
            before = time;
            processorBefore = processorTime;
            step++;
            session.seek(FIRST.plusDays(step % STEPS));
            lamp.setFill(color());
        }

        private boolean isLampDrawn() {
            return robot.getPixelColor(
                            stage.getX() + stage.getScene().getX() + 1,
                            stage.getY() + stage.getScene().getY() + 1)
                    .equals(color());
        }

        private Color color() {
            return step % 2 == 0 ? Color.BLACK : Color.WHITE;
        }
    }
}
