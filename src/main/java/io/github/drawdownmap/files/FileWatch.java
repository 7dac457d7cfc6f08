package io.github.drawdownmap.files;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Hears when a file becomes another: written over, replaced by one of the same name, as many editors do, or gone.
///
/// The folder that it lies in is watched, on a thread of its own. Where a system cannot tell of changes, nothing is
/// heard.
public final class FileWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FileWatch.class.getName());
    /// A file that is being written is quiet for less than this.
    private static final long QUIET_MILLIS = 250;

    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Function<Path, Optional<Stamp>> stamp;
    private final Runnable changed;
    private final Thread thread;
    private Optional<Stamp> seen;

    /// What tells two states of a file, or of files that belong together, apart without reading them.
    public record Stamp(List<String> states) {
        public Stamp {
            states = List.copyOf(states);
        }

        /// Empty when there is no such file now, or a pipe, which cannot be read a second time.
        public static Optional<Stamp> of(Path file) {
            return of(List.of(file));
        }

        /// Empty when there are none, or one of them is no such file.
        public static Optional<Stamp> of(List<Path> files) {
            List<String> states = new ArrayList<>();
            try {
                for (Path file : files) {
                    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                    if (now.isOther()) return Optional.empty();
                    states.add(file.toAbsolutePath() + " " + now.size() + " " + now.lastModifiedTime() + " "
                            + now.fileKey());
                }
            } catch (IOException e) {
                return Optional.empty();
            }
            return states.isEmpty() ? Optional.empty() : Optional.of(new Stamp(states));
        }
    }

    private FileWatch(Path file, Function<Path, Optional<Stamp>> stamp, Optional<Stamp> seen, Runnable changed) {
        this.file = file;
        this.stamp = stamp;
        this.seen = seen;
        this.changed = changed;
        this.thread = Thread.ofVirtual().name("watch " + file.getFileName()).unstarted(this::watch);
    }

    /// @param file may be a folder of files that belong together
    /// @param stamp the state of all that is to be heard of
    /// @param seen the file as it is known; it counts as changed when it is another already
    /// @param changed is run on the watching thread each time that the file has become another and is quiet, and
    ///     when it is gone and does not come back at once
    public static FileWatch start(
            Path file, Function<Path, Optional<Stamp>> stamp, Optional<Stamp> seen, Runnable changed) {
        FileWatch watch = new FileWatch(file.toAbsolutePath(), stamp, seen, changed);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try (WatchService service = file.getFileSystem().newWatchService()) {
            listen(service);
            tell();
            while (true) {
                drain(service.take());
                waitForQuiet();
                // A folder may have been put in the place of another, and a link may lead elsewhere now.
                listen(service);
                tell();
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.DEBUG, "not watched: " + file, e);
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.log(Level.TRACE, "watched no more: " + file, e);
        }
    }

    /// Asks to hear of all that comes and goes beside the file, and beside its folder: it may be moved away, and
    /// another may take its name.
    private void listen(WatchService service) throws IOException {
        Set<Path> folders = folders();
        for (Path folder : folders) {
            Path above = folder.getParent();
            if (above != null && !folders.contains(above)) register(above, service, ENTRY_CREATE, ENTRY_DELETE);
            register(folder, service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        }
    }

    /// One that is gone, or that may not be looked into, is passed over.
    private static void register(Path folder, WatchService service, WatchEvent.Kind<?>... kinds) {
        try {
            folder.register(service, kinds);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not watched: " + folder, e);
        }
    }

    /// Where its name stands and, where it is a link, all that it leads over; itself, where it is a folder.
    private Set<Path> folders() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        if (Files.isDirectory(file)) folders.add(file);
        Path place = file;
        for (int i = 0; i < MOST_LINKS; i++) {
            folders.add(Objects.requireNonNull(place.getParent(), "an absolute path"));
            if (!Files.isSymbolicLink(place)) break;
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return folders;
    }

    private static void drain(WatchKey heard) {
        heard.pollEvents();
        heard.reset();
    }

    /// Waits for the file alone: others beside it may never be quiet, such as a download or a log.
    private void waitForQuiet() throws InterruptedException {
        Optional<Stamp> before;
        do {
            before = stamp.apply(file);
            Thread.sleep(QUIET_MILLIS);
        } while (!before.equals(stamp.apply(file)));
    }

    /// Other files of the folder change too.
    private void tell() {
        Optional<Stamp> now = stamp.apply(file);
        if (now.equals(seen)) return;
        seen = now;
        changed.run();
    }

    /// Ends the watching.
    @Override
    public void close() {
        thread.interrupt();
    }
}
