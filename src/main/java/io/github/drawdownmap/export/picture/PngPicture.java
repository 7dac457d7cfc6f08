package io.github.drawdownmap.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/// Writes PNG with the caption as international text. The same picture and caption give the same bytes.
public final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS_PER_COLOR = 8;
    private static final int TRUE_COLOR = 2;
    private static final byte[] AS_EVERY_PNG = {0, 0, 0};
    private static final int AT_A_TIME = Runtime.getRuntime().availableProcessors();

    private PngPicture() {}

    /// The stream stays open.
    ///
    /// @param picture of type `TYPE_INT_RGB`
    public static void write(BufferedImage picture, PictureCaption caption, OutputStream out) throws IOException {
        if (picture.getType() != BufferedImage.TYPE_INT_RGB)
            throw new IllegalArgumentException("type " + picture.getType() + " is not TYPE_INT_RGB");
        var data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(picture));
        for (Map.Entry<String, String> text : caption.byKeyword().entrySet())
            chunk(data, "iTXt", text(text.getKey(), text.getValue()));
        writeRows(picture, data);
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    /// Of a large picture no more strips are held than are packed at a time.
    private static void writeRows(BufferedImage picture, DataOutputStream data) throws IOException {
        long sum = PngStrip.SUM_OF_NOTHING;
        int count = PngStrip.count(picture);
        for (int first = 0; first < count; first += AT_A_TIME)
            for (PngStrip strip : packed(picture, first, Math.min(count, first + AT_A_TIME))) {
                chunk(data, "IDAT", strip.packed());
                sum = strip.sumAfter(sum);
            }
        chunk(data, "IDAT", PngStrip.end(sum));
    }

    /// How many bytes it takes.
    public static long size(BufferedImage picture, PictureCaption caption) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(picture, caption, out);
        return out.size();
    }

    /// Each strip has a processor.
    private static List<PngStrip> packed(BufferedImage picture, int first, int end) {
        return IntStream.range(first, end)
                .parallel()
                .mapToObj(number -> PngStrip.of(picture, number))
                .toList();
    }

    private static byte[] header(BufferedImage picture) throws IOException {
        return bytes(header -> {
            header.writeInt(picture.getWidth());
            header.writeInt(picture.getHeight());
            header.writeByte(BITS_PER_COLOR);
            header.writeByte(TRUE_COLOR);
            header.write(AS_EVERY_PNG);
        });
    }

    /// Neither compressed nor translated.
    private static byte[] text(String keyword, String text) throws IOException {
        return bytes(entry -> {
            entry.write((keyword + "\0\0\0en\0\0").getBytes(StandardCharsets.ISO_8859_1));
            entry.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] bytes(Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }
}
