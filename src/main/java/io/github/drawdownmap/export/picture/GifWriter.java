package io.github.drawdownmap.export.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes an animated GIF89a a frame at a time: one palette for all, and of each frame only what became another.
final class GifWriter implements AutoCloseable {
    private static final String STREAM_FORMAT = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
    private static final int HUNDREDTHS = 100;

    private final Palette palette;
    private final IndexColorModel colors;
    private final boolean loop;
    private final String comment;
    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final MemoryCacheImageOutputStream buffer;
    private byte[] shown = {};

    /// @param loop whether the animation starts over at its end, for ever
    /// @param comment what the file says of itself
    GifWriter(OutputStream out, Palette palette, boolean loop, String comment) {
        this.palette = palette;
        this.colors = palette.colorModel();
        this.loop = loop;
        this.comment = comment;
        this.buffer = new MemoryCacheImageOutputStream(out);
        writer.setOutput(buffer);
    }

    /// @param seconds how long it is shown
    void add(BufferedImage frame, double seconds) throws IOException {
        int width = frame.getWidth();
        byte[] indices = indices(frame);
        boolean first = shown.length == 0;
        if (first) writer.prepareWriteSequence(streamMetadata(width, frame.getHeight()));
        Rectangle changed = first ? new Rectangle(width, frame.getHeight()) : changed(indices, width);
        BufferedImage part = part(indices, width, changed, first);
        writer.writeToSequence(new IIOImage(part, null, frameMetadata(part, changed, seconds, first)), null);
        shown = indices;
    }

    /// Ends the file; the stream stays open.
    void finish() throws IOException {
        writer.endWriteSequence();
        buffer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        buffer.close();
    }

    private byte[] indices(BufferedImage frame) {
        int[] pixels = Palette.pixels(frame);
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) indices[i] = palette.indexOf(pixels[i]);
        return indices;
    }

    /// The smallest rectangle that holds every pixel that became another; one pixel when none did.
    private Rectangle changed(byte[] indices, int width) {
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] == shown[i]) continue;
            int x = i % width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            if (top < 0) top = i / width;
            bottom = i / width;
        }
        return right < 0 ? new Rectangle(1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    /// Pixels that stay as they are become transparent: long runs of one value take next to no space.
    private BufferedImage part(byte[] indices, int width, Rectangle area, boolean whole) {
        BufferedImage part = new BufferedImage(area.width, area.height, BufferedImage.TYPE_BYTE_INDEXED, colors);
        WritableRaster raster = part.getRaster();
        for (int y = 0; y < area.height; y++)
            for (int x = 0; x < area.width; x++) {
                int i = (area.y + y) * width + area.x + x;
                boolean same = !whole && indices[i] == shown[i];
                raster.setSample(x, y, 0, same ? palette.transparentIndex() : indices[i] & 0xff);
            }
        return part;
    }

    private IIOMetadata streamMetadata(int width, int height) throws IOException {
        IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
        IIOMetadataNode root = new IIOMetadataNode(STREAM_FORMAT);
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor",
                "logicalScreenWidth",
                width,
                "logicalScreenHeight",
                height,
                "colorResolution",
                Byte.SIZE,
                "pixelAspectRatio",
                0));
        root.appendChild(colorTable());
        metadata.mergeTree(STREAM_FORMAT, root);
        return metadata;
    }

    private IIOMetadataNode colorTable() {
        IIOMetadataNode table = node(
                "GlobalColorTable",
                "sizeOfGlobalColorTable",
                colors.getMapSize(),
                "backgroundColorIndex",
                0,
                "sortFlag",
                "FALSE");
        for (int i = 0; i < colors.getMapSize(); i++) table.appendChild(colorTableEntry(i));
        return table;
    }

    private IIOMetadataNode colorTableEntry(int index) {
        return node(
                "ColorTableEntry",
                "index",
                index,
                "red",
                colors.getRed(index),
                "green",
                colors.getGreen(index),
                "blue",
                colors.getBlue(index));
    }

    private IIOMetadata frameMetadata(BufferedImage part, Rectangle area, double seconds, boolean first)
            throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(part), null);
        IIOMetadataNode root = new IIOMetadataNode(IMAGE_FORMAT);
        root.appendChild(imageDescriptor(area));
        root.appendChild(graphicControl(seconds, first));
        if (first && loop) root.appendChild(loopExtension());
        if (first) root.appendChild(comments());
        metadata.mergeTree(IMAGE_FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode imageDescriptor(Rectangle area) {
        return node(
                "ImageDescriptor",
                "imageLeftPosition",
                area.x,
                "imageTopPosition",
                area.y,
                "imageWidth",
                area.width,
                "imageHeight",
                area.height,
                "interlaceFlag",
                "FALSE");
    }

    private IIOMetadataNode graphicControl(double seconds, boolean first) {
        return node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                first ? "FALSE" : "TRUE",
                "transparentColorIndex",
                palette.transparentIndex(),
                "delayTime",
                Math.round(seconds * HUNDREDTHS));
    }

    private IIOMetadataNode comments() {
        IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
        comments.appendChild(node("CommentExtension", "value", ascii(comment)));
        return comments;
    }

    /// The extension that browsers agree on; a count of 0 is for ever.
    private static IIOMetadataNode loopExtension() {
        IIOMetadataNode extension =
                node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
        extension.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    /// A GIF's comment is seven-bit text: letters lose their accents, and marks become those of a typewriter.
    static String ascii(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll(" ?[\u00b7\u2022]", ",")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace("\u2192", "->")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"");
        return new String(plain.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2)
            node.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        return node;
    }
}
