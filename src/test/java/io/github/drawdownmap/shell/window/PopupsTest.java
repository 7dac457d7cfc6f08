package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Menus, lists and tooltips on a screen without transparency, as the headless one is.
class PopupsTest extends OpenWindow {
    @Override
    String[] options() {
        return new String[] {"--date", "2025-06-30", "--theme", "dark"};
    }

    @AfterEach
    void closePopups(FxRobot robot) {
        robot.interact(() -> popups().forEach(PopupWindow::hide));
    }

    @ParameterizedTest
    @ValueSource(strings = {".top-bar .menu-button", ".transport .speed"})
    void what_opens_at_a_click_fills_its_corners(String opener, FxRobot robot) {
        robot.clickOn(opener);

        seeCornersFilled();
    }

    @Test
    void the_calendar_fills_its_corners(FxRobot robot) {
        robot.push(KeyCode.F4);

        seeCornersFilled();
    }

    private static void seeCornersFilled() {
        assertThat(InWindow.seen(() -> popups().map(PopupsTest::cornersOf).toList()))
                .isNotEmpty()
                .allSatisfy(corners -> assertThat(corners).doesNotContain(0xFFFFFFFF));
    }

    private static Stream<PopupWindow> popups() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast);
    }

    /// What colour each corner has.
    private static List<Integer> cornersOf(PopupWindow popup) {
        WritableImage image = popup.getScene().snapshot(null);
        int right = (int) image.getWidth() - 1;
        int bottom = (int) image.getHeight() - 1;
        return Stream.of(new int[] {0, 0}, new int[] {right, 0}, new int[] {0, bottom}, new int[] {right, bottom})
                .map(corner -> image.getPixelReader().getArgb(corner[0], corner[1]))
                .toList();
    }
}
