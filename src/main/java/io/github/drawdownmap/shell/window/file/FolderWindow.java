package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;

/// Shows a file in its folder, by the program that the system has for it.
public final class FolderWindow {
    private final Background background;
    private final Reports reports;

    public FolderWindow(Background background, Reports reports) {
        this.background = background;
        this.reports = reports;
    }

    public void openFor(Path file) {
        SystemProgram.startOrTell(
                background,
                reports,
                () -> SystemProgram.start(command(OperatingSystem.current(), file.toAbsolutePath())),
                Messages.text("shell.folder.failed"),
                Messages.text("shell.folder.at", file),
                file.toString());
    }

    /// The file marked in its folder, or on other systems its folder.
    static List<String> command(OperatingSystem system, Path file) {
        return switch (system) {
            case WINDOWS -> List.of("explorer.exe", "/select," + file);
            case MAC -> List.of("open", "-R", file.toString());
            case OTHER -> List.of("xdg-open", String.valueOf(file.getParent()));
        };
    }
}
