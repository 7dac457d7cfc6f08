package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What a step of the day costs in the dock: setting it, styling and laying out what changed.
@Tag("bench")
class TimelineDockBench {
    private static final int STEPS = 500;

    @ParameterizedTest
    @ValueSource(ints = {3, 100, 1_000, 10_000})
    void a_step_costs_little_however_many_sites_there_are(int sites) throws Exception {
        FxToolkit.registerPrimaryStage();
        Session session = new Session(
                Look.at(sites == 3 ? PostureFixture.posture() : PostureFixture.manySites(sites)), PostureFixture.TODAY);
        Stage stage = FxToolkit.setupFixture(() -> show(session));
        double[] millis = new double[STEPS];
        new FxRobot().interact(() -> {
            walk(session, stage, new double[STEPS]);
            walk(session, stage, millis);
        });
        new FxRobot().interact(stage::close);
        Arrays.sort(millis);
        System.out.printf(
                "timeline, %,d sites: median %.3f ms, worst %.3f ms of %d steps%n",
                sites, millis[STEPS / 2], millis[STEPS - 1], STEPS);
        assertThat(millis).hasSize(STEPS);
    }

    private static void walk(Session session, Stage stage, double[] millis) {
        session.seek(LocalDate.of(2025, 2, 1));
        for (int i = 0; i < STEPS; i++) {
            long before = System.nanoTime();
            session.stepDays(1);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
    }

    private static Stage show(Session session) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        BorderPane root = new BorderPane(new Region());
        root.setBottom(new TimelineDock(session, (event, lane) -> {}));
        Scene scene = new Scene(root, 1440, 500);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
