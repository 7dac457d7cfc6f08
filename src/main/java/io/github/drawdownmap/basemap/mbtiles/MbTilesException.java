package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file cannot be used as a basemap; the message tells the user why and what to do.
public final class MbTilesException extends Exception {
    private static final long serialVersionUID = 1;

    private MbTilesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static MbTilesException missing(Path file) {
        return new MbTilesException(Messages.text("files.missing", file.getFileName()), null);
    }

    static MbTilesException of(String key, Path file, @Nullable Throwable cause) {
        return new MbTilesException(Messages.text("basemap.mbtiles." + key, file.getFileName(), engineFolder()), cause);
    }

    /// Its tiles are pictures of a format that is not read here.
    static MbTilesException format(String format, Path file, Throwable cause) {
        return new MbTilesException(Messages.text("basemap.mbtiles.format", file.getFileName(), format), cause);
    }

    static MbTilesException folder(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path example = whole.resolve("{z}", "{x}", "{y}.png");
        return new MbTilesException(Messages.text("basemap.mbtiles.folder", whole, example), null);
    }

    /// It is no MBTiles file but of a kind that is known.
    static MbTilesException other(OtherFile kind, Path file) {
        return new MbTilesException(
                Messages.text("basemap.other." + kind.key(), file.getFileName(), kind.name()), null);
    }

    /// Where the engine unpacks itself.
    private static String engineFolder() {
        return System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
    }
}
