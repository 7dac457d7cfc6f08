package io.github.drawdownmap.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// The folder that a file was to be written into does not exist.
public final class MissingFolderException extends FileSystemException {
    private static final long serialVersionUID = 1;

    MissingFolderException(Path target) {
        super(target.toString(), null, "the folder does not exist");
    }
}
