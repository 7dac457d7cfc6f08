package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.shell.command.Choice;
import io.github.drawdownmap.shell.command.DayOption;
import io.github.drawdownmap.shell.command.LookOptions;
import io.github.drawdownmap.shell.command.TableOptions;
import io.github.drawdownmap.wording.TypedDay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// What the command line asks of the window.
public final class ViewerOptions {
    public final LookOptions look = new LookOptions();

    public final TableOptions tables = new TableOptions();

    public final Choice<Path> file = Choice.argument(
            Path.class,
            "0..1",
            "FILE",
            "Posture file, table or folder of tables to open instead of what comes with the program.");

    final Choice<DayOption> date =
            Choice.option(DayOption.class, "--date", "DAY", "Day to show first, such as 2025-09-30 or 30 Sep 2025.");

    final Choice<String> basemap = Choice.option(
            String.class,
            "--basemap",
            "MAP",
            "offline, osm, a URL template with {z}/{x}/{y}, or an MBTiles file (default: offline).");

    final Choice<ThemeChoice> theme =
            Choice.option(ThemeChoice.class, "--theme", "THEME", "light, dark or system (default: the last one used).");

    final Choice<String> size = Choice.hidden(String.class, "--size", "WxH", "Size of the window.");

    public final Choice<Path> screenshot = Choice.hidden(
            Path.class, "--screenshot", "FILE", "Writes a picture of the window once it is drawn, and closes it.");

    /// The part of a command that asks for these.
    public CommandSpec choices() {
        return Choice.all(file, date, basemap, theme, size, screenshot);
    }

    /// Whether it says what is to be on show.
    boolean asksForLook() {
        return date.isGiven() || look.isAsked();
    }

    /// What the command line names and a posture does not have, a sentence each.
    List<String> missingIn(Posture posture) {
        List<String> missing = new ArrayList<>(look.missingIn(posture));
        if (date.given().map(day -> day.in(posture)).orElse(null) instanceof TypedDay.Rejected rejected)
            missing.add(rejected.reason());
        return missing;
    }
}
