package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PictureStudio;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/// A picture for the screen, the clipboard or paper, and its words, a sentence a line.
record Drawn(BufferedImage picture, String words) {
    /// For a thread that may wait.
    static Drawn of(PictureOptions options, Look look) throws IOException, MbTilesException, InterruptedException {
        try (PictureStudio studio = PictureStudio.open(look, options, ExportMenu.PROGRAM)) {
            BufferedImage picture = studio.of(look.day());
            return new Drawn(picture, studio.words());
        }
    }

    WritableImage image() {
        return image(picture);
    }

    /// A picture as JavaFX shows it.
    static WritableImage image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        PixelWriter writer = image.getPixelWriter();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        writer.setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
