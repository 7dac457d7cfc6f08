package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.symbol.Theme;
import java.time.LocalDate;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DayCardTest {
    @ParameterizedTest
    @EnumSource
    void on_the_first_day_a_sentence_for_each_site_is_there_in_full(View view, FxRobot robot) {
        robot.interact(() -> {
            Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
            Session session = new Session(PostureReader.bundled(), LocalDate.of(2026, 11, 24));
            session.show(view);
            session.seekStart();
            DayCard card = new DayCard(session);
            Stage stage = show(card);

            assertThat(((Text) card.lookup(".changes").lookup(".text")).getText())
                    .isEqualTo("""
                            Ain al-Asad: presence as before the drawdown.
                            Baghdad: presence as before the drawdown.
                            Erbil: presence as before the drawdown.""");
            stage.hide();
        });
    }

    private static Stage show(DayCard card) {
        Scene scene = new Scene(new Pane(card), 500, 400);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.getStylesheets()
                .add(Objects.requireNonNull(MapPane.class.getResource("map.css"))
                        .toExternalForm());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return stage;
    }
}
