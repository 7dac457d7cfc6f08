package io.github.drawdownmap.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How many files may be open at once, which a shell can set so low that Java lacks parts of itself. The words are here
/// and not with the others, which may be what cannot be opened.
public final class OpenFiles {
    /// A picture or a window opens fonts, the map, the display and the like.
    private static final int WHEN_DRAWING = 16;

    private OpenFiles() {}

    /// That there are too few and what to do, in a sentence; empty when one more can be opened.
    public static Optional<String> problem() {
        return problem(sure(), 1);
    }

    /// The same before something is drawn, which takes several.
    public static Optional<String> problemOfDrawing() {
        return problem(sure(), WHEN_DRAWING);
    }

    /// A file that is there for everybody to read.
    private static Path sure() {
        return Path.of(System.getProperty("java.home"), "release");
    }

    /// @param sure a file that is there for everybody to read
    /// @param wanted how many more are to be open at once
    static Optional<String> problem(Path sure, int wanted) {
        try {
            FileInputStream open = new FileInputStream(sure.toFile());
            try {
                return wanted == 1 ? Optional.empty() : problem(sure, wanted - 1);
            } finally {
                open.close();
            }
        } catch (IOException refused) {
            return Files.exists(sure)
                    ? Optional.of("Too few files can be open at once here (" + refused.getMessage()
                            + "); allow more with ulimit -n 1024, and run this again.")
                    : Optional.empty();
        }
    }
}
