package io.github.drawdownmap.export.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Some rows of a PNG, packed without the others, so that many can be packed at a time. One after the other they are
/// one stream.
///
/// @param packed its piece of the stream
/// @param sum Adler-32 of its rows
/// @param length of its rows in bytes
@SuppressWarnings("ArrayRecordComponent") // nobody compares strips
record PngStrip(byte[] packed, long sum, int length) {
    /// Adler-32 before the first row.
    static final long SUM_OF_NOTHING = 1;

    static final int ROWS = 135;

    /// Pictures of surfaces in few colours pack best as they are: what PNG knows to put in place of a colour makes
    /// more of them.
    private static final byte UNCHANGED = 0;

    private static final int COLORS = 3;
    private static final int RED = 16;
    private static final int GREEN = 8;
    static final int LEVEL = 4;
    private static final byte[] ZLIB_HEADER = {0x78, 0x5E};

    /// An empty block, with the mark of the last.
    private static final byte[] LAST_BLOCK = {0x03, 0x00};

    private static final int LEAST_ROOM = 64;
    private static final int USUAL_GAIN = 8;
    private static final int REACH = 1 << 15;
    private static final long ADLER_BASE = 65_521;
    private static final int ADLER_BITS = 16;
    private static final int ADLER_MASK = 0xFFFF;

    static int count(BufferedImage picture) {
        return Math.ceilDiv(picture.getHeight(), ROWS);
    }

    static PngStrip of(BufferedImage picture, int number) {
        int first = number * ROWS;
        byte[] rows = rows(picture, first, Math.min(ROWS, picture.getHeight() - first));
        var sum = new Adler32();
        sum.update(rows);
        byte[] before = number == 0 ? new byte[0] : reach(picture, first);
        return new PngStrip(packed(rows, before, number == 0), sum.getValue(), rows.length);
    }

    /// What the stream ends with: nothing more, and the sum of all rows.
    static byte[] end(long sum) {
        return ByteBuffer.allocate(LAST_BLOCK.length + Integer.BYTES)
                .put(LAST_BLOCK)
                .putInt((int) sum)
                .array();
    }

    /// Adler-32 of what has a sum, and then these rows.
    long sumAfter(long before) {
        long low = before & ADLER_MASK;
        long high = before >>> ADLER_BITS;
        long added = (sum & ADLER_MASK) - 1;
        long joinedHigh = high + (sum >>> ADLER_BITS) + (length % ADLER_BASE) * (low - 1);
        long joinedLow = low + added;
        return (Math.floorMod(joinedHigh, ADLER_BASE) << ADLER_BITS) | Math.floorMod(joinedLow, ADLER_BASE);
    }

    /// The rows that the packer may refer to.
    private static byte[] reach(BufferedImage picture, int first) {
        int count = Math.min(first, Math.ceilDiv(REACH, 1 + COLORS * picture.getWidth()));
        byte[] rows = rows(picture, first - count, count);
        return Arrays.copyOfRange(rows, Math.max(0, rows.length - REACH), rows.length);
    }

    private static byte[] packed(byte[] rows, byte[] before, boolean begins) {
        try (var deflater = new Deflater(LEVEL, true)) {
            if (before.length > 0) deflater.setDictionary(before);
            deflater.setInput(rows);
            int length = begins ? ZLIB_HEADER.length : 0;
            byte[] packed = Arrays.copyOf(ZLIB_HEADER, LEAST_ROOM + rows.length / USUAL_GAIN);
            while (true) {
                length += deflater.deflate(packed, length, packed.length - length, Deflater.SYNC_FLUSH);
                if (length < packed.length) return Arrays.copyOf(packed, length);
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
        }
    }

    private static byte[] rows(BufferedImage picture, int first, int count) {
        int width = picture.getWidth();
        int[] row = new int[width];
        byte[] rows = new byte[count * (1 + COLORS * width)];
        int at = 0;
        for (int y = first; y < first + count; y++) {
            picture.getRaster().getDataElements(0, y, width, 1, row);
            rows[at++] = UNCHANGED;
            for (int color : row) {
                rows[at++] = (byte) (color >> RED);
                rows[at++] = (byte) (color >> GREEN);
                rows[at++] = (byte) color;
            }
        }
        return rows;
    }
}
