package io.github.drawdownmap.basemap.vector;

import java.io.IOException;

/// A vector map file that cannot be used, with the byte at which reading stopped.
public final class MapFileException extends IOException {
    private static final long serialVersionUID = 1;

    MapFileException(String problem, long position) {
        super(problem + " (byte " + position + ")");
    }

    MapFileException(String problem, long position, Throwable cause) {
        super(problem + " (byte " + position + ")", cause);
    }
}
