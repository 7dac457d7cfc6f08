package io.github.drawdownmap.shell.window;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.Bundled;
import io.github.drawdownmap.shell.command.DayOption;
import io.github.drawdownmap.shell.window.file.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The program's window over the bundled data as tests open it: on a day that stays, with settings in a folder of the
/// test. To be opened and closed on the application thread.
final class ViewerStage {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private ViewerStage() {}

    static ViewerWindow open(Stage stage, ViewerOptions options, Settings settings, Background background)
            throws IOException {
        ViewerWindow window = new ViewerWindow(
                stage,
                Bundled.POSTURE,
                CompletableFuture.completedFuture(Bundled.MAP),
                TODAY,
                settings,
                background,
                link -> {});
        window.begin(options, code -> {});
        return window;
    }

    static Settings settings(Path folder) {
        return Settings.read(folder.resolve("settings.properties"));
    }

    /// Options as the command line reads them.
    static ViewerOptions options(String... arguments) {
        ViewerOptions options = new ViewerOptions();
        new CommandLine(CommandSpec.create()
                        .addMixin("look", options.look.choices())
                        .addMixin("tables", options.tables.choices())
                        .addMixin("window", options.choices()))
                .registerConverter(DayOption.class, DayOption::new)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(arguments);
        return options;
    }

    static void closeAll() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    /// Chooses an item of a menu in the bar.
    static void choose(String item, FxRobot robot) {
        robot.interact(() -> robot.lookup(".top-bar .menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> item.equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }
}
