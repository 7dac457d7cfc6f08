package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class StoryCaptionTest {
    private final Viewport viewport = new Viewport();

    @SuppressWarnings("NullAway.Init") // set by start()
    private StoryCaption caption;

    @Start
    void start(Stage stage) {
        caption = new StoryCaption(new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY), viewport);
        Scene scene = new Scene(new Pane(caption), 400, 300);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.getStylesheets().add(Theme.stylesheet(MapPane.class, "map.css"));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void it_says_what_happened_who_says_so_and_when() {
        Event election = PostureFixture.EVENTS.get(2);
        assertThat(shown(Optional.of(election)))
                .containsExactly(
                        "Parliamentary election", PostureFixture.NEWS.publisher() + " \u00b7 11 November 2025");
        assertThat(caption.isVisible()).isTrue();
        assertThat(shown(Optional.empty())).hasSize(2);
        assertThat(caption.isVisible()).isFalse();
    }

    @Test
    void publishers_and_a_date_that_take_more_than_a_line_are_told_whole() {
        for (Event event : PostureReader.bundled().events()) {
            List<String> words = shown(Optional.of(event));
            assertThat(caption.lookupAll(".text").stream().map(text -> ((Text) text).getText()))
                    .as(event.id())
                    .containsExactlyInAnyOrderElementsOf(words);
        }
    }

    private List<String> shown(Optional<Event> event) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            viewport.reducedMotionProperty().set(true);
            caption.show(event);
            caption.layout();
            return caption.getChildren().stream()
                    .map(child -> ((Label) child).getText())
                    .toList();
        });
    }
}
