package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.i18n.Messages;
import java.util.Locale;

/// Whether a source delivers its tiles, and if not, why.
public sealed interface SourceHealth {
    /// Tiles come, or none was asked for yet.
    record Good() implements SourceHealth {}

    /// Tiles are missing or old.
    ///
    /// @param origin the host or file the tiles should come from
    record Poor(TileFailure.Reason reason, String origin) implements SourceHealth {
        /// One sentence for the user on why tiles are missing.
        public String sentence() {
            if (reason.format().isPresent())
                return Messages.text(
                        "basemap.missing.format", origin, reason.format().get());
            String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Messages.text("basemap.missing." + key, origin);
        }
    }
}
