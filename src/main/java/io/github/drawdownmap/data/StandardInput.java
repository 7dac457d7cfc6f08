package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.PostureFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// What a command is given by `<` or a pipe.
///
/// Where that was closed, as by `<&-`, the first file that Java opens for itself takes its place, and would be read.
final class StandardInput {
    /// Only Linux tells.
    private static final Path OPEN = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    static InputStream stream() throws PostureFileException {
        if (isOf(Path.of(System.getProperty("java.home")), OPEN))
            throw new PostureFileException(
                    "standard input", "nothing is connected to it", "give it a file with <, or name the file", null);
        return System.in;
    }

    /// Whether what is open is a file of a Java.
    static boolean isOf(Path home, Path open) {
        try {
            return open.toRealPath().startsWith(home.toRealPath());
        } catch (IOException nameless) {
            // A pipe has no path.
            return false;
        }
    }
}
