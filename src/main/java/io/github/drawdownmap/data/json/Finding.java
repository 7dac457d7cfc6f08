package io.github.drawdownmap.data.json;

import java.util.Locale;

/// A problem in a posture file: where, what is wrong, and what would be right.
///
/// @param pointer the JSON pointer (RFC 6901) of the value, or of the object that lacks one; empty for the whole file
/// @param missing the member that the object lacks; empty when something else is wrong
/// @param line the line that the value begins in, from 1; 0 for what is in no line of a text
/// @param column the character of that line that the value begins at, from 1
/// @param what what is wrong, with the bad value
/// @param remedy what would be right
/// @param isOfNone whether it misses something that a record may have said which is left out
/// @param problems how many problems it stands for: one, or where there are too many to be told, all that are not
public record Finding(
        Severity severity,
        String pointer,
        String missing,
        int line,
        int column,
        String what,
        String remedy,
        boolean isOfNone,
        int problems) {

    /// One problem.
    public Finding(
            Severity severity, String pointer, String missing, int line, int column, String what, String remedy) {
        this(severity, pointer, missing, line, column, what, remedy, false, 1);
    }

    /// How much a problem costs.
    public enum Severity {
        /// What it is found in is left out of the posture.
        ERROR,
        /// Nothing is left out, but the file hardly means what it says.
        WARNING
    }

    /// The same, when even a warning counts as an error.
    public Finding asError() {
        return new Finding(Severity.ERROR, pointer, missing, line, column, what, remedy, isOfNone, problems);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// One line, whatever the file holds: `12:5: error: what is wrong (/posture/title) - what would be right`.
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "" : " (" + pointer + ")";
        String where = line == 0 ? "" : line + ":" + column + ": ";
        return Unseen.writtenOut(
                where + severity.name().toLowerCase(Locale.ROOT) + ": " + what + place + " - " + remedy);
    }
}
