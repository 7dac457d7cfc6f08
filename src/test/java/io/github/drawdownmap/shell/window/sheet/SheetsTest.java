package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
class SheetsTest {
    private final StackPane window = new StackPane();
    private final Sheets sheets = new Sheets(window);

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(window, 400, 300));
        stage.show();
    }

    /// What was clicked while a page was being made comes before the next frame, and was done to what lies below.
    @Test
    void a_page_covers_the_window_as_soon_as_it_is_opened(FxRobot robot) {
        robot.interact(() -> {
            sheets.open("Keys", new Region(), 200);
            Node veil = window.lookup(".veil");
            Bounds covered = veil.getBoundsInParent();
            assertThat(covered.contains(window.getLayoutBounds())).isTrue();
        });
    }

    @Test
    void a_page_to_be_read_scrolls_by_the_keyboard_as_soon_as_it_is_open(FxRobot robot) {
        Region text = new Region();
        text.setMinHeight(2000);
        ScrollPane scroll = Sheets.scrolling(text);
        robot.interact(() -> sheets.open("Keys", scroll, 200));
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(scroll.getVvalue()).isPositive();
    }
}
