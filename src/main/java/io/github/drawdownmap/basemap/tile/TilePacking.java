package io.github.drawdownmap.basemap.tile;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// The packing that is put around pictures, which are packed already, by servers and programs that do so with all they
/// hand out: by gzip, or by zlib as older programs have it. No picture begins like either, so that it need not be said.
final class TilePacking {
    private static final int DEFLATE = 8;
    /// The two bytes that a frame of zlib begins with, as one number, are a multiple of it.
    private static final int CHECK = 31;

    private TilePacking() {}

    static boolean isAround(byte[] bytes) {
        return bytes.length > 2 && (isGzip(bytes) || isZlib(bytes));
    }

    /// What is inside, which may be of any length.
    static InputStream open(byte[] packed) throws IOException {
        var bytes = new ByteArrayInputStream(packed);
        return isGzip(packed) ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes);
    }

    /// Whether what cannot be unpacked is a packing all the same, and a broken one: it ends too soon, or has the mark
    /// of gzip, where the two bytes of zlib may be letters.
    static boolean isBroken(byte[] packed, IOException failure) {
        return isGzip(packed) || failure instanceof EOFException;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static boolean isZlib(byte[] bytes) {
        return (bytes[0] & 0x8f) == DEFLATE && ((bytes[0] << 8) | (bytes[1] & 0xff)) % CHECK == 0;
    }
}
