package io.github.drawdownmap.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/// The files that are being written. Ctrl-C ends the program without closing anything, so they are taken away then;
/// that is the program's own end, hence one set for all of it.
final class Unfinished {
    private static final Set<Path> FILES = new HashSet<>();
    private static boolean ended;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::removeAll, "unfinished files"));
    }

    private Unfinished() {}

    /// Makes the file empty and ready to be written, by a thread that has not been interrupted.
    static synchronized OutputStream open(Path file) throws IOException {
        if (ended) throw new InterruptedIOException("the program is ending");
        FILES.add(file);
        // Unlike the stream of Files.newOutputStream, a channel's ends when its thread is interrupted.
        return Channels.newOutputStream(FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
    }

    /// The file has been moved to where it belongs.
    static synchronized void moved(Path file) {
        FILES.remove(file);
    }

    static synchronized void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        FILES.remove(file);
    }

    private static synchronized void removeAll() {
        ended = true;
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Nobody is left to tell, and the others go all the same.
            }
        }
    }
}
