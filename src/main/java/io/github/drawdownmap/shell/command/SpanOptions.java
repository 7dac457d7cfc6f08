package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Option;

/// The options that say over which days a command goes.
final class SpanOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "First day (default: the first of the posture).")
    @Nullable
    private DayOption from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day (default: the last of the posture).")
    @Nullable
    private DayOption to;

    LocalDateRange of(Posture posture) {
        return between(
                from == null ? posture.firstDay() : from.inside(posture),
                to == null ? posture.lastDay() : to.inside(posture));
    }

    private static LocalDateRange between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new CommandFailure(Messages.text("command.backwards", from, to));
        return LocalDateRange.ofClosed(from, to);
    }
}
