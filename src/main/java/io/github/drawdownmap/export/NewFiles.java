package io.github.drawdownmap.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that appear together or not at all: none is moved into its place before the last is written.
public final class NewFiles implements AutoCloseable {
    private final boolean replace;
    private final List<NewFile> files = new ArrayList<>();

    /// @param replace whether files of these names may be replaced
    public NewFiles(boolean replace) {
        this.replace = replace;
    }

    /// One more file, for the caller to fill and complete.
    public NewFile add(Path target) throws IOException {
        NewFile file = NewFile.at(target, replace);
        files.add(file);
        return file;
    }

    /// Moves all of them into their places.
    public void keep() throws IOException {
        for (NewFile file : files) file.keep();
    }

    @Override
    public void close() throws IOException {
        for (NewFile file : files) file.close();
    }
}
