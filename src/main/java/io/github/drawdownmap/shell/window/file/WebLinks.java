package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/// Opens links in a browser, and says so where there is none.
public final class WebLinks {
    /// What opens a link.
    @FunctionalInterface
    public interface Browser {
        /// @throws IOException when it cannot be started
        void open(URI link) throws IOException, InterruptedException;
    }

    /// The one that the system has chosen. JavaFX's own way says nothing where there is none.
    public static final Browser OF_SYSTEM =
            link -> SystemProgram.startFirst(commands(OperatingSystem.current(), link.toString()));

    private final Background background;
    private final Reports reports;
    private final Browser browser;

    public WebLinks(Background background, Reports reports, Browser browser) {
        this.background = background;
        this.reports = reports;
        this.browser = browser;
    }

    public void open(URI link) {
        SystemProgram.startOrTell(
                background,
                reports,
                () -> browser.open(link),
                Messages.text("shell.link.failed"),
                Messages.text("shell.link.at", link),
                link.toString());
    }

    /// What may open a link, the best first.
    static List<List<String>> commands(OperatingSystem system, String link) {
        return switch (system) {
            case WINDOWS -> List.of(List.of("rundll32.exe", "url.dll,FileProtocolHandler", link));
            case MAC -> List.of(List.of("open", link));
            case OTHER ->
                List.of(
                        List.of("xdg-open", link),
                        List.of("gio", "open", link),
                        List.of("x-www-browser", link),
                        List.of("firefox", link));
        };
    }
}
