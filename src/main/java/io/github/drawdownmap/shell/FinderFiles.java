package io.github.drawdownmap.shell;

import io.github.drawdownmap.shell.window.file.OperatingSystem;
import java.awt.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Files that are opened from the Finder of macOS, which sends them as an event where other systems put them on the
/// command line.
final class FinderFiles {
    private FinderFiles() {}

    /// Sends the files to a taker, on any thread. To be called before JavaFX starts: on macOS AWT has to come first.
    static void sendTo(Consumer<Path> taker) {
        if (OperatingSystem.current() != OperatingSystem.MAC) return;
        // Without a screen AWT takes no events. Nothing has asked it for anything until now.
        System.setProperty("java.awt.headless", "false");
        Desktop desktop = Desktop.getDesktop();
        if (!desktop.isSupported(Desktop.Action.APP_OPEN_FILE)) return;
        desktop.setOpenFileHandler(
                event -> event.getFiles().stream().map(File::toPath).forEach(taker));
    }
}
