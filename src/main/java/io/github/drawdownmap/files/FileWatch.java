package io.github.drawdownmap.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Hears when a file becomes another: written over, or replaced by one of the same name, as many editors do.
///
/// The folder is watched, on a thread of its own. Where a system cannot tell of changes, nothing is heard.
public final class FileWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FileWatch.class.getName());
    /// A file that is being written is quiet for less than this.
    private static final long QUIET_MILLIS = 250;

    private final Path file;
    private final Runnable changed;
    private final Thread thread;
    private Optional<Stamp> seen;

    /// What tells two states of a file apart without reading it.
    public record Stamp(long size, FileTime modified, String key) {
        /// Empty when there is no such file now, or a pipe, which cannot be read a second time.
        public static Optional<Stamp> of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return now.isOther()
                        ? Optional.empty()
                        : Optional.of(new Stamp(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey())));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private FileWatch(Path file, Optional<Stamp> seen, Runnable changed) {
        this.file = file;
        this.seen = seen;
        this.changed = changed;
        this.thread = Thread.ofVirtual().name("watch " + file.getFileName()).unstarted(this::watch);
    }

    /// @param seen the file as it is known; it counts as changed when it is another already
    /// @param changed is run on the watching thread each time that the file has become another and is quiet
    public static FileWatch start(Path file, Optional<Stamp> seen, Runnable changed) {
        FileWatch watch = new FileWatch(file.toAbsolutePath(), seen, changed);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try (WatchService service = file.getFileSystem().newWatchService()) {
            for (Path folder : folders())
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            tell();
            for (WatchKey key = service.take(); isAlive(key); key = service.take()) {
                waitForQuiet(service);
                tell();
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.DEBUG, "not watched: " + file, e);
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.log(Level.TRACE, "watched no more: " + file, e);
        }
    }

    /// Where its name stands, and where the file lies that a link leads to.
    private Set<Path> folders() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        Path folder = Objects.requireNonNull(file.getParent(), "an absolute path");
        folders.add(folder);
        if (Files.exists(file))
            folders.add(Objects.requireNonNull(file.toRealPath().getParent(), "a file"));
        if (Files.isSymbolicLink(file)) folders.add(folder.toRealPath(LinkOption.NOFOLLOW_LINKS));
        return folders;
    }

    /// False when the folder is gone.
    private static boolean isAlive(WatchKey key) {
        key.pollEvents();
        return key.reset();
    }

    private static void waitForQuiet(WatchService service) throws InterruptedException {
        WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            if (!isAlive(key)) return;
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Other files of the folder change too. One that is gone is about to come back, or is not to be read.
    private void tell() {
        Optional<Stamp> now = Stamp.of(file);
        if (now.isEmpty() || now.equals(seen)) return;
        seen = now;
        changed.run();
    }

    /// Ends the watching.
    @Override
    public void close() {
        thread.interrupt();
    }
}
