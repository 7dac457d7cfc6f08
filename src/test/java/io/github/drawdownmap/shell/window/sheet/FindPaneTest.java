package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
class FindPaneTest {
    @SuppressWarnings("NullAway.Init") // set by start()
    private FindPane pane;

    @Start
    void start(Stage stage) {
        Finder finder = new Finder(Look.at(PostureFixture.posture()), LocalDate.of(2026, 11, 24), List.of());
        pane = new FindPane(finder, found -> {});
        stage.setScene(new Scene(pane));
        stage.show();
    }

    private void paste(FxRobot robot, DataFormat format, Object content) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(format, content));
            TextField field = (TextField) pane.field();
            field.end();
            field.paste();
        });
    }

    @Test
    void a_clipboard_without_text_is_told_and_what_is_typed_stays(FxRobot robot) {
        robot.interact(() -> ((TextField) pane.field()).setText("er"));
        paste(robot, DataFormat.IMAGE, new WritableImage(2, 2));
        Label told = (Label) pane.lookup(".muted");
        assertThat(told.isVisible()).isTrue();
        assertThat(told.getText()).startsWith("The clipboard has no text;");
        assertThat(((TextField) pane.field()).getText()).isEqualTo("er");

        paste(robot, DataFormat.PLAIN_TEXT, "bil");
        assertThat(((TextField) pane.field()).getText()).isEqualTo("erbil");
        assertThat(told.isVisible()).isFalse();
    }
}
