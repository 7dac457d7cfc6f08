package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.LookCode.NamedFile;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
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
        pane.setPrefSize(600, 400);
        // The window of another test may be of another size.
        stage.setScene(new Scene(new Group(pane)));
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

    @Test
    void the_day_of_a_look_is_read_whole_however_codeits_code_is(FxRobot robot) {
        Look look = Look.at(PostureFixture.posture());
        LookCode code = LookCode.of(look).from(Optional.of(new NamedFile("a-file-of-a-long-name.posture.json", 1)));
        robot.interact(() -> {
            ((TextField) pane.field()).setText(code.link());
            pane.applyCss();
            pane.layout();
        });
        HBox row = (HBox) pane.lookup(".found");
        Label title = (Label) row.getChildren().getFirst();
        assertThat(title.getText()).startsWith("The look of ");
        assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1));
    }
}
