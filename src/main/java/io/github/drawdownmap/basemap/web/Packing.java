package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.files.kind.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// The packing that some servers put around a picture though nobody asked for it. One with a mark of its own is known
/// by itself, around pictures from anywhere: see [io.github.drawdownmap.basemap.tile.TileDecoder].
final class Packing {
    private static final Set<String> UNDONE = Set.of("", "identity", "gzip", "x-gzip", "deflate");

    private Packing() {}

    /// The picture as it was before.
    ///
    /// @throws LimitedBody.TooLarge when it turns out to have more bytes than it may
    static byte[] undo(HttpHeaders headers, byte[] body, int maxBytes) throws IOException {
        return isDeflated(headers) ? inflated(body, maxBytes) : body;
    }

    /// Whether a packing is named that is undone nowhere, and is there as it says.
    static boolean isLeft(HttpHeaders headers, byte[] body) {
        return !UNDONE.contains(said(headers))
                && FileKind.of(body)
                        .filter(kind -> kind.isPicture() || kind == FileKind.GZIP)
                        .isEmpty();
    }

    private static boolean isDeflated(HttpHeaders headers) {
        return said(headers).equals("deflate");
    }

    private static String said(HttpHeaders headers) {
        return headers.firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /// With the frame that the standard asks for, or without, as many servers send it; or not packed at all.
    private static byte[] inflated(byte[] packed, int maxBytes) throws IOException {
        Optional<byte[]> framed = inflated(packed, false, maxBytes);
        Optional<byte[]> plain = framed.isPresent() ? framed : inflated(packed, true, maxBytes);
        return plain.orElse(packed);
    }

    private static Optional<byte[]> inflated(byte[] packed, boolean bare, int maxBytes) throws IOException {
        try (var inflater = new Inflater(bare)) {
            return Optional.of(read(new InflaterInputStream(new ByteArrayInputStream(packed), inflater), maxBytes));
        } catch (ZipException other) {
            return Optional.empty();
        }
    }

    private static byte[] read(InputStream unpacking, int maxBytes) throws IOException {
        try (unpacking) {
            byte[] bytes = unpacking.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) throw new LimitedBody.TooLarge(maxBytes);
            return bytes;
        }
    }
}
