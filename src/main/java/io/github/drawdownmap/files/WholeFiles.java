package io.github.drawdownmap.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that appear together or not at all: none is moved into its place before the last is written.
public final class WholeFiles implements AutoCloseable {
    private final boolean replace;
    private final List<WholeFile> files = new ArrayList<>();

    /// @param replace whether files of these names may be replaced
    public WholeFiles(boolean replace) {
        this.replace = replace;
    }

    /// One more file, for the caller to fill and complete.
    public WholeFile add(Path target) throws IOException {
        WholeFile file = WholeFile.at(target, replace);
        files.add(file);
        return file;
    }

    /// Moves all of them into their places.
    public void keep() throws IOException {
        for (WholeFile file : files) file.keep();
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files) file.close();
    }
}
