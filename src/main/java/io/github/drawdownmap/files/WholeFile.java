package io.github.drawdownmap.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/// A file that appears whole or not at all: it is written to a neighbour, then moved into its place.
///
/// Closing it before [#keep] takes the neighbour away again, and so does the end of the program. A thread that is
/// interrupted cannot write on. A link stays, and the file that it leads to is replaced; a file that is replaced hands
/// down who may read it. What is no file at all, such as a pipe or a device, is written into as it is.
public final class WholeFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_LINKS = 40;

    private final Path target;
    private final boolean replace;
    /// Empty when the target itself is written into.
    private final Optional<Path> neighbour;
    private final OutputStream file;
    private final OutputStream out;
    private boolean done;

    private WholeFile(Path target, boolean replace) throws IOException {
        this.target = target;
        this.replace = replace;
        if (isNoFile(target)) {
            this.neighbour = Optional.empty();
            this.file = Files.newOutputStream(target, StandardOpenOption.WRITE);
        } else {
            Path part = Unfinished.nameBeside(target);
            this.neighbour = Optional.of(part);
            this.file = Unfinished.open(part, permissions(target));
        }
        this.out = new BufferedOutputStream(file, BUFFER_BYTES);
    }

    /// @param replace whether a file of this name may be replaced
    /// @throws FileAlreadyExistsException when it is there and may not be replaced
    public static WholeFile at(Path target, boolean replace) throws IOException {
        refuse(target, replace);
        return new WholeFile(behindLinks(target), replace);
    }

    /// Whether a file of a name would take the place of another, by whatever name either is called.
    public static boolean replaces(Path target, Path other) throws IOException {
        return Files.exists(target) && Files.isSameFile(other, target);
    }

    /// Writes all of a file, in place of what is there.
    public static void write(Path target, byte[] content) throws IOException {
        try (WholeFile file = at(target, true)) {
            file.out().write(content);
            file.keep();
        }
    }

    /// Fails as [#at] and [#keep] would, but before the work that fills the file is done. Whether a folder takes files,
    /// the system knows best: one is begun there and taken away.
    public static void check(Path target, boolean replace) throws IOException {
        if (isNoFile(target)) return;
        at(target, replace).close();
    }

    private static void refuse(Path target, boolean replace) throws IOException {
        if (Files.isDirectory(target))
            throw new FileAlreadyExistsException(target.toString(), null, "this is a folder");
        if (!replace && Files.exists(target) && !isNoFile(target))
            throw new FileAlreadyExistsException(target.toString());
        Path place = behindLinks(target);
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new MissingFolderException(target);
        refuseName(place);
    }

    /// The neighbour has a name of its own, which may be allowed where this one is not: too long, or with letters that
    /// the disk does not take.
    private static void refuseName(Path place) throws IOException {
        try {
            Files.readAttributes(place, BasicFileAttributes.class);
        } catch (NoSuchFileException free) {
            // As it should be.
        }
    }

    /// Whether something is there that is no file, but takes what is written: a pipe, a terminal, a device.
    public static boolean isNoFile(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    /// Where a link leads to, also when nothing is there yet.
    ///
    /// @throws FileSystemException when links lead to each other in a ring
    private static Path behindLinks(Path target) throws IOException {
        Path place = target.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(place) && !isNoFile(place); i++)
            place = place.resolveSibling(Files.readSymbolicLink(place));
        if (Files.isSymbolicLink(place) && !isNoFile(place))
            throw new FileSystemException(target.toString(), null, "Too many levels of symbolic links");
        return place;
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
        boolean known = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known && Files.exists(target) ? Optional.of(Files.getPosixFilePermissions(target)) : Optional.empty();
    }

    /// Where to write what the file is to hold.
    public OutputStream out() {
        return out;
    }

    /// Ends what was written, for those that keep the file later.
    public void complete() throws IOException {
        out.close();
    }

    /// Moves what was written into its place.
    public void keep() throws IOException {
        complete();
        if (neighbour.isPresent()) {
            if (replace) moveOver(neighbour.get());
            else Files.move(neighbour.get(), target);
            Unfinished.moved(neighbour.get());
        }
        done = true;
    }

    private void moveOver(Path part) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (done) return;
        done = true;
        try {
            // Not the buffer: what is in it is not wanted.
            file.close();
        } finally {
            if (neighbour.isPresent()) Unfinished.remove(neighbour.get());
        }
    }
}
