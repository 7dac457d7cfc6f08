package io.github.drawdownmap.files;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder for files that pass, into which JavaFX puts the program's fonts before it can read them.
public final class TemporaryFolder {
    /// The fonts are half of it.
    private static final long LEAST_BYTES = 8 << 20;
    /// The largest of them has less.
    private static final long LARGEST_BYTES = 1 << 18;

    private TemporaryFolder() {}

    /// Why the program cannot draw for want of it and what to do, in a sentence; empty when all is well.
    public static Optional<String> problem() {
        return problem(Path.of(System.getProperty("java.io.tmpdir")), LEAST_BYTES);
    }

    static Optional<String> problem(Path folder, long least) {
        try {
            tryFile(folder);
            return Files.getFileStore(folder).getUsableSpace() >= least
                    ? Optional.empty()
                    : Optional.of(sentence(folder, Messages.text("files.full")));
        } catch (IOException unusable) {
            return Optional.of(sentence(folder, WriteProblem.reason(unusable)));
        }
    }

    /// Makes a file as large as those to come, though it takes up no room: the shell may allow only smaller ones.
    private static void tryFile(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "drawdown-map-", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), LARGEST_BYTES);
        } finally {
            Files.delete(file);
        }
    }

    private static String sentence(Path folder, String reason) {
        return Messages.text("files.no-temporary", folder, reason);
    }
}
