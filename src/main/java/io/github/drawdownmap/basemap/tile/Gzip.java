package io.github.drawdownmap.basemap.tile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// The packing that is put around pictures, which are packed already, by servers and programs that do so with all they
/// hand out.
final class Gzip {
    private Gzip() {}

    /// No picture begins like this, so that it need not be said.
    static boolean isAround(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /// What is inside, which may be of any length.
    static InputStream open(byte[] packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed));
    }
}
