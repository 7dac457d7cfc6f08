package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.wording.DayWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.TypeConversionException;

/// Days as the command line writes them.
final class Days {
    private Days() {}

    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(Messages.text("command.no-day", text));
        }
    }

    /// The day itself.
    ///
    /// @throws CommandFailure when it lies outside what the posture covers
    static LocalDate inside(Posture posture, LocalDate day) {
        if (posture.span().contains(day)) return day;
        throw new CommandFailure(Messages.text(
                "command.outside", day, DayWords.full(posture.firstDay()), DayWords.full(posture.lastDay())));
    }

    static LocalDateRange between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new CommandFailure(Messages.text("command.backwards", from, to));
        return LocalDateRange.ofClosed(from, to);
    }
}
