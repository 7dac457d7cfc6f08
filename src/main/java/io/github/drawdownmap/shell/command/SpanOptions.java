package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// The options that say over which days a command goes.
final class SpanOptions {
    private final Choice<DayOption> from =
            Choice.option(DayOption.class, "--from", "DAY", "First day (default: the first of the posture).");

    private final Choice<DayOption> to =
            Choice.option(DayOption.class, "--to", "DAY", "Last day (default: the last of the posture).");

    @Mixin
    final CommandSpec choices = Choice.all(from, to);

    LocalDateRange of(Posture posture) {
        PrintWriter err = Choice.commandLine(choices).getErr();
        return between(
                from.given().map(day -> day.inside(posture, err)).orElseGet(posture::firstDay),
                to.given().map(day -> day.inside(posture, err)).orElseGet(posture::lastDay));
    }

    private static LocalDateRange between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new CommandFailure(Messages.text("command.backwards", from, to));
        return LocalDateRange.ofClosed(from, to);
    }
}
