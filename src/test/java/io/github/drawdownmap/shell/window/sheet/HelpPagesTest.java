package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class HelpPagesTest {
    /// A screen of 1366 by 768 pixels leaves a page of keys 1280 by 604 of them.
    @Test
    void all_keys_are_listed_without_scrolling_on_a_laptop(FxRobot robot) {
        robot.interact(() -> {
            ScrollPane page = shown(1280, 604);
            assertThat(page.getContent().getLayoutBounds().getHeight()).isLessThanOrEqualTo(604);
            List<Bounds> columns = page.getContent().lookupAll(".key-table").stream()
                    .map(Node::getBoundsInParent)
                    .toList();
            assertThat(columns)
                    .hasSize(3)
                    .allSatisfy(column -> assertThat(column.getMinY()).isZero());
            assertThat(columns)
                    .allSatisfy(column -> assertThat(column.getHeight())
                            .isGreaterThan(
                                    0.7 * page.getContent().getLayoutBounds().getHeight()));
        });
    }

    @Test
    void a_part_that_goes_on_in_the_next_column_has_its_title_there_too(FxRobot robot) {
        robot.interact(() -> {
            List<String> titles = shown(1280, 604).getContent().lookupAll(".sheet-section").stream()
                    .map(title -> ((Label) title).getText())
                    .toList();
            assertThat(titles).containsExactly("Time", "Time", "Map", "Program", "Program");
        });
    }

    private static ScrollPane shown(double width, double height) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        ScrollPane page = (ScrollPane) HelpPages.keys();
        Scene scene = new Scene(page, width, height);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.getStylesheets()
                .add(Path.of("src/main/resources/io/github/drawdownmap/shell/window/shell.css")
                        .toUri()
                        .toString());
        page.applyCss();
        page.layout();
        return page;
    }
}
