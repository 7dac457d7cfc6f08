package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class WebLinksTest {
    private static final URI LINK = URI.create("https://example.org/report?day=1&page=2");
    private static final List<String> MISSING = List.of("a-program-that-nobody-has");
    private static final List<String> JAVA =
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version");

    private final Background background = new Background();
    private final StackPane window = new StackPane();

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(window, 800, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void without_a_browser_a_page_says_so_and_offers_the_address(FxRobot robot) throws Exception {
        WebLinks links = new WebLinks(background, new Reports(new Sheets(window)), link -> {
            throw new IOException("no browser");
        });

        links.open(LINK);

        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("Copy").tryQuery().isPresent());
        assertThat(robot.lookup("No browser could be started").tryQuery()).isPresent();
        robot.clickOn("Copy");
        assertThat(InWindow.<String>seen(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("https://example.org/report?day=1&page=2");
    }

    @Test
    void each_system_opens_a_link_with_the_browser_that_it_has_chosen() {
        assertThat(first("Windows 11")).containsExactly("rundll32.exe", "url.dll,FileProtocolHandler", LINK.toString());
        assertThat(first("Mac OS X")).containsExactly("open", LINK.toString());
        assertThat(first("Linux")).containsExactly("xdg-open", LINK.toString());
    }

    @Test
    void where_one_program_is_missing_the_next_is_started_and_it_is_told_when_none_is_there() throws Exception {
        SystemProgram.startFirst(List.of(MISSING, JAVA));

        assertThatThrownBy(() -> SystemProgram.startFirst(List.of(MISSING, MISSING)))
                .isInstanceOf(IOException.class);
    }

    private static List<String> first(String system) {
        return WebLinks.commands(OperatingSystem.named(system), LINK.toString()).getFirst();
    }
}
