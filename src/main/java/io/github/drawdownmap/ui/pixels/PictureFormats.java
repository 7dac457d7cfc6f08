package io.github.drawdownmap.ui.pixels;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// The formats of picture files, told by how a file begins.
public final class PictureFormats {
    private PictureFormats() {}

    /// What reads a picture; to be disposed of by the caller.
    ///
    /// @param formats those that are wanted, in small letters, as the platform calls them: "png", "jpeg"
    /// @return null where it is in none of them
    public static @Nullable ImageReader reader(ImageInputStream input, Set<String> formats) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(input); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (formats.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return reader;
        }
        return null;
    }
}
