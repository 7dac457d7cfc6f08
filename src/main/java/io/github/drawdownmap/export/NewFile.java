package io.github.drawdownmap.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears whole or not at all: it is written to a neighbour, then moved into its place.
///
/// Closing it before [#keep] takes the neighbour away again.
public final class NewFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path target;
    private final boolean replace;
    private final Path neighbour;
    private final OutputStream out;
    private final Thread remover = new Thread(this::removeNeighbour, "unfinished file");
    private boolean done;

    private NewFile(Path target, boolean replace) throws IOException {
        this.target = target.toAbsolutePath();
        this.replace = replace;
        this.neighbour = this.target.resolveSibling(
                "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        this.out = new BufferedOutputStream(
                Files.newOutputStream(
                        neighbour,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                BUFFER_BYTES);
        // Ctrl-C ends the program without closing anything.
        Runtime.getRuntime().addShutdownHook(remover);
    }

    /// @param replace whether a file of this name may be replaced
    /// @throws FileAlreadyExistsException when it is there and may not be replaced
    public static NewFile at(Path target, boolean replace) throws IOException {
        check(target, replace);
        return new NewFile(target, replace);
    }

    /// Fails as [#at] would, and as early: before the work that fills the file is done.
    public static void check(Path target, boolean replace) throws IOException {
        if (Files.isDirectory(target))
            throw new FileAlreadyExistsException(target.toString(), null, "this is a folder");
        if (!replace && Files.exists(target)) throw new FileAlreadyExistsException(target.toString());
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new MissingFolderException(target);
    }

    /// Where to write what the file is to hold.
    public OutputStream out() {
        return out;
    }

    /// Moves what was written into its place.
    public void keep() throws IOException {
        out.close();
        if (replace) moveOver();
        else Files.move(neighbour, target);
        finish();
    }

    private void moveOver() throws IOException {
        try {
            Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(neighbour, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (done) return;
        try {
            out.close();
        } finally {
            removeNeighbour();
            finish();
        }
    }

    private void finish() {
        done = true;
        try {
            Runtime.getRuntime().removeShutdownHook(remover);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs anyway and finds nothing to do.
            return;
        }
    }

    private void removeNeighbour() {
        try {
            Files.deleteIfExists(neighbour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
