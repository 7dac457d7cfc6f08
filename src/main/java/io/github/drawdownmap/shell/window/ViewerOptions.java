package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.shell.command.DayOption;
import io.github.drawdownmap.shell.command.LookOptions;
import io.github.drawdownmap.wording.TypedDay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the command line asks of the window.
public final class ViewerOptions {
    @Mixin
    public final LookOptions look = new LookOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Posture file to open instead of the one that comes with the program.")
    @Nullable
    public Path file;

    @Option(names = "--date", paramLabel = "DAY", description = "Day to show first, such as 2025-09-30 or 30 Sep 2025.")
    @Nullable
    DayOption date;

    @Option(
            names = "--basemap",
            paramLabel = "MAP",
            description = "offline, osm, a URL template with {z}/{x}/{y}, or an MBTiles file (default: offline).")
    @Nullable
    String basemap;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light, dark or system (default: the last one used).")
    @Nullable
    ThemeChoice theme;

    @Option(names = "--size", paramLabel = "WxH", hidden = true, description = "Size of the window.")
    @Nullable
    String size;

    @Option(
            names = "--screenshot",
            paramLabel = "FILE",
            hidden = true,
            description = "Writes a picture of the window once it is drawn, and closes it.")
    @Nullable
    public Path screenshot;

    /// Whether it says what is to be on show.
    boolean asksForLook() {
        return date != null || look.isAsked();
    }

    /// What the command line names and a posture does not have, a sentence each.
    List<String> missingIn(Posture posture) {
        List<String> missing = new ArrayList<>(look.missingIn(posture));
        if (date != null && date.in(posture) instanceof TypedDay.Rejected rejected) missing.add(rejected.reason());
        return missing;
    }
}
