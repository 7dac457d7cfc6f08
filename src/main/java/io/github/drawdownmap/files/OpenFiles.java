package io.github.drawdownmap.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How many files may be open at once, which a shell can set so low that Java lacks parts of itself. The words are here
/// and not with the others, which may be what cannot be opened.
public final class OpenFiles {
    private OpenFiles() {}

    /// That there are too few and what to do, in a sentence; empty when one more can be opened.
    public static Optional<String> problem() {
        return problem(Path.of(System.getProperty("java.home"), "release"));
    }

    /// @param sure a file that is there for everybody to read
    static Optional<String> problem(Path sure) {
        try {
            new FileInputStream(sure.toFile()).close();
            return Optional.empty();
        } catch (IOException refused) {
            return Files.exists(sure)
                    ? Optional.of("Too few files can be open at once here (" + refused.getMessage()
                            + "); allow more with ulimit -n 1024, and run this again.")
                    : Optional.empty();
        }
    }
}
