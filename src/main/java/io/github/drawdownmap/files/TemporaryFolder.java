package io.github.drawdownmap.files;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder for files that pass, into which JavaFX puts the program's fonts before it can read them.
public final class TemporaryFolder {
    /// The fonts are half of it.
    private static final long LEAST_BYTES = 8 << 20;

    private TemporaryFolder() {}

    /// Why the program cannot draw for want of it and what to do, in a sentence; empty when all is well.
    public static Optional<String> problem() {
        return problem(Path.of(System.getProperty("java.io.tmpdir")), LEAST_BYTES);
    }

    static Optional<String> problem(Path folder, long least) {
        try {
            Files.delete(Files.createTempFile(folder, "drawdown-map-", null));
            return Files.getFileStore(folder).getUsableSpace() >= least
                    ? Optional.empty()
                    : Optional.of(sentence(folder, Messages.text("files.full")));
        } catch (IOException unusable) {
            return Optional.of(sentence(folder, WriteProblem.reason(unusable)));
        }
    }

    private static String sentence(Path folder, String reason) {
        return Messages.text("files.no-temporary", folder, reason);
    }
}
