package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.time.EdtfException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `until 1 July`: the day up to which something held, which is never that of a change.
public final class SpellEnd {
    private static final Pattern UNTIL = Pattern.compile("(?i)^(?:until|till|up to)\\b ?");

    private SpellEnd() {}

    /// What is wrong with it as the date of a change; empty where it is no such day.
    ///
    /// @param heading what stands above the cell
    public static Optional<EdtfException> told(String text, String heading) {
        Matcher until = UNTIL.matcher(text);
        if (!until.lookingAt() && !UNTIL.matcher(heading).matches()) return Optional.empty();
        String day = until.replaceFirst("");
        return Optional.of(new EdtfException(
                "\"" + text
                        + "\" is until when something held, and a change is dated by the day from which on its level"
                        + " holds",
                "write that day, such as \"since before " + day + "\", and in a row of its own the day on which another"
                        + " level followed; or \"by " + day + "\" if this level began by then"));
    }
}
