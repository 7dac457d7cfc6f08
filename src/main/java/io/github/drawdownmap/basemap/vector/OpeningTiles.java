package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The tiles with which the window opens for the first time, painted when the program was made: at the start the
/// painter's code is not compiled yet and is slow. Any thread may use it.
///
/// They are what [TilePainter] paints, and whatever is not among them is left to it.
final class OpeningTiles {
    /// The countries that the bundled posture sets off.
    static final Set<String> FOCUS = Set.of("IQ");

    private static final OpeningTiles NONE = new OpeningTiles(Map.of());
    private static final int MOST_COLORS_IN_A_BYTE = 256;

    private final Map<Place, byte[]> packed;

    private OpeningTiles(Map<Place, byte[]> packed) {
        this.packed = packed;
    }

    /// The tiles in some colours, for a screen of some density; none where they are not painted beforehand.
    ///
    /// @param focus codes of the countries that are set off
    static OpeningTiles of(MapPalette palette, double scale, Set<String> focus) {
        if (!focus.equals(FOCUS) || scale != Math.rint(scale)) return NONE;
        if (palette.equals(MapPalette.light())) return read("opening-light-" + (int) scale + ".bin");
        if (palette.equals(MapPalette.dark())) return read("opening-dark-" + (int) scale + ".bin");
        return NONE;
    }

    private static OpeningTiles read(String name) {
        try (InputStream stream = OpeningTiles.class.getResourceAsStream(name)) {
            return stream == null ? NONE : read(new DataInputStream(stream));
        } catch (IOException damaged) {
            return NONE;
        }
    }

    private static OpeningTiles read(DataInputStream data) throws IOException {
        Map<Place, byte[]> packed = new HashMap<>();
        for (int left = data.readInt(); left > 0; left--) {
            var key = new TileKey(data.readByte(), data.readInt(), data.readInt());
            packed.put(new Place(key, data.readInt()), data.readNBytes(data.readInt()));
        }
        return new OpeningTiles(packed);
    }

    Set<Place> places() {
        return packed.keySet();
    }

    /// @param size side of the tile in pixels
    Optional<PixelGrid> tile(TileKey key, int size) {
        return Optional.ofNullable(packed.get(new Place(key, size))).flatMap(bytes -> unpack(bytes, size));
    }

    /// Its colours, and then for each pixel the number of its colour: the lower bytes of all, and the higher ones where
    /// there are so many.
    private static Optional<PixelGrid> unpack(byte[] packed, int size) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            int[] colors = new int[inflate(inflater, Integer.BYTES).getInt()];
            inflate(inflater, Integer.BYTES * colors.length).asIntBuffer().get(colors);
            byte[] low = inflate(inflater, size * size).array();
            byte[] high = colors.length > MOST_COLORS_IN_A_BYTE
                    ? inflate(inflater, size * size).array()
                    : new byte[0];
            int[] pixels = new int[size * size];
            for (int i = 0; i < pixels.length; i++)
                pixels[i] = colors[
                        (high.length == 0 ? 0 : Byte.toUnsignedInt(high[i]) << Byte.SIZE) | Byte.toUnsignedInt(low[i])];
            return Optional.of(new PixelGrid(pixels, size, size));
        } catch (DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static ByteBuffer inflate(Inflater inflater, int length) throws DataFormatException {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            int more = inflater.inflate(bytes, done, length - done);
            if (more == 0) throw new DataFormatException("a tile ends too early");
            done += more;
        }
        return ByteBuffer.wrap(bytes);
    }

    /// Which tile, in which size.
    ///
    /// @param size side of the tile in pixels
    record Place(TileKey key, int size) {}
}
