package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.time.WrittenDays;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.TypedDay;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;

/// A day on the command line, as it is typed. Which day it is can only be told when the posture is known, as in the
/// date field of the window.
public record DayOption(String typed) {

    /// The day, inside what the posture covers.
    public TypedDay in(Posture posture) {
        return read(posture, posture.firstDay(), posture.lastDay());
    }

    /// The same; tells which day it is where that is not written in full.
    ///
    /// @throws CommandFailure when it is none
    LocalDate inside(Posture posture, PrintWriter err) {
        LocalDate day = dayOf(in(posture));
        tell(day, err);
        return day;
    }

    /// The day, wherever it lies.
    ///
    /// @throws CommandFailure when it is none
    LocalDate anywhere(Posture posture) {
        return dayOf(read(posture, LocalDate.ofYearDay(1, 1), LocalDate.of(9999, 12, 31)));
    }

    /// Tells which day it is where several are named, as by a month, or its year is left out: in a table or a moving
    /// picture nobody sees which of them was taken.
    void tell(LocalDate day, PrintWriter err) {
        boolean isWhole = WrittenDays.parse(typed, OptionalInt.empty()) instanceof WrittenDays.Read days
                && days.earliest().equals(days.latest());
        if (!isWhole) err.println(Messages.text("command.day", Messages.quoted(typed), DayWords.full(day)));
    }

    private TypedDay read(Posture posture, LocalDate first, LocalDate last) {
        LocalDate shown = Look.opening(posture).day();
        TypedDay read =
                TypedDay.parse(typed, new TypedDay.Frame(first, last, shown, LocalDate.now(ZoneId.systemDefault())));
        return switch (read) {
            case TypedDay.Read day -> day;
            case TypedDay.Rejected rejected -> named(rejected);
        };
    }

    /// The reason, with the typed text put before it unless it is quoted in it already.
    private TypedDay.Rejected named(TypedDay.Rejected rejected) {
        String quoted = Messages.quoted(typed);
        return rejected.reason().contains(quoted)
                ? rejected
                : new TypedDay.Rejected(Messages.text("command.no-day", quoted, rejected.reason()));
    }

    private static LocalDate dayOf(TypedDay read) {
        return switch (read) {
            case TypedDay.Read day -> day.day();
            case TypedDay.Rejected rejected -> throw new CommandFailure(rejected.reason());
        };
    }
}
