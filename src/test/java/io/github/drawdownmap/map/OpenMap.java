package io.github.drawdownmap.map;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// A map in a window, opened for each test.
@ExtendWith(InWindow.class)
public abstract class OpenMap {
    @SuppressWarnings("NullAway.Init") // set by open()
    protected MapStage shown;

    /// What it is of.
    protected Posture posture() {
        return PostureFixture.posture();
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            shown = MapStage.open(new Stage(), posture());
            return null;
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            shown.map().close();
            shown.stage().hide();
        });
    }
}
