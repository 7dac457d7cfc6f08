package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.posture.Posture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Option;

/// The options that say over which days a command goes.
final class SpanOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "First day (default: the first of the posture).")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day (default: the last of the posture).")
    @Nullable
    private LocalDate to;

    LocalDateRange of(Posture posture) {
        return Days.between(
                from == null ? posture.firstDay() : Days.inside(posture, from),
                to == null ? posture.lastDay() : Days.inside(posture, to));
    }
}
