package io.github.drawdownmap.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears whole or not at all: it is written to a neighbour, then moved into its place.
///
/// Closing it before [#keep] takes the neighbour away again, and so does the end of the program. A thread that is
/// interrupted cannot write on.
public final class NewFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path target;
    private final boolean replace;
    private final Path neighbour;
    private final OutputStream file;
    private final OutputStream out;
    private boolean done;

    private NewFile(Path target, boolean replace) throws IOException {
        this.target = target.toAbsolutePath();
        this.replace = replace;
        this.neighbour = this.target.resolveSibling(
                "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        this.file = Unfinished.open(neighbour);
        this.out = new BufferedOutputStream(file, BUFFER_BYTES);
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

    /// Ends what was written, for those that keep the file later.
    public void complete() throws IOException {
        out.close();
    }

    /// Moves what was written into its place.
    public void keep() throws IOException {
        complete();
        if (replace) moveOver();
        else Files.move(neighbour, target);
        Unfinished.moved(neighbour);
        done = true;
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
        done = true;
        try {
            // Not the buffer: what is in it is not wanted.
            file.close();
        } finally {
            Unfinished.remove(neighbour);
        }
    }
}
