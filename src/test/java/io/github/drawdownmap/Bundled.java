package io.github.drawdownmap;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The data that comes with the program, read once for all tests that show it.
public final class Bundled {
    public static final Posture POSTURE = PostureReader.bundled();
    public static final VectorMap MAP = map();

    private Bundled() {}

    private static VectorMap map() {
        try {
            return VectorMap.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
