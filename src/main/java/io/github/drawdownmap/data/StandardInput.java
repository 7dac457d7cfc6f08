package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.PostureFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a command is given by `<` or a pipe.
///
/// Where that was closed, as by `<&-`, the first file that Java opens for itself takes its place, and would be read.
final class StandardInput {
    private static final Path STATE = Path.of("/proc/self/fdinfo/0");
    private static final Pattern FLAGS = Pattern.compile("(?m)^flags:\\s*([0-7]{1,20})$");
    /// Which Java sets for every file of its own; what is handed on to a program that starts cannot have it.
    private static final long CLOSED_ON_START = 02_000_000;

    private StandardInput() {}

    static InputStream stream() throws PostureFileException {
        if (isNone())
            throw new PostureFileException(
                    "standard input", "nothing is connected to it", "give it a file with <, or name the file", null);
        return System.in;
    }

    private static boolean isNone() {
        try {
            return isOfProgram(Files.readString(STATE));
        } catch (IOException | UnsupportedOperationException elsewhere) {
            // Only Linux tells.
            return false;
        }
    }

    /// @param state of an open file, as Linux tells it
    static boolean isOfProgram(String state) {
        Matcher flags = FLAGS.matcher(state);
        return flags.find() && (Long.parseLong(flags.group(1), 8) & CLOSED_ON_START) != 0;
    }
}
