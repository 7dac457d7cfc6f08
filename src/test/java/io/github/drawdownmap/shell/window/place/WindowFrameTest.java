package io.github.drawdownmap.shell.window.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.InWindow;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
@SuppressWarnings("NullAway.Init")
class WindowFrameTest {
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new Region(), 400, 300));
        stage.show();
    }

    /// A window manager puts its frame around the content where that stands, and tells so only afterwards.
    @Test
    void a_title_that_the_system_puts_above_the_screen_is_brought_onto_it(FxRobot robot) {
        robot.interact(() -> new WindowFrame(stage).keepOnScreen());
        robot.interact(() -> stage.setY(-8));
        waitForFxEvents();
        assertThat(stage.getY()).isZero();
    }
}
