package io.github.drawdownmap.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes PNG with the caption as international text. The same picture and caption give the same bytes.
public final class PngPicture {
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngPicture() {}

    /// The stream stays open.
    public static void write(BufferedImage picture, PictureCaption caption, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream buffer = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(buffer);
            writer.write(new IIOImage(picture, null, metadata(writer, picture, caption)));
        } finally {
            writer.dispose();
        }
    }

    /// How many bytes it takes.
    public static long size(BufferedImage picture, PictureCaption caption) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(picture, caption, out);
        return out.size();
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage picture, PictureCaption caption)
            throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        caption.byKeyword().forEach((keyword, text) -> texts.appendChild(entry(keyword, text)));
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode entry(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
