package io.github.drawdownmap.basemap;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.basemap.mbtiles.MbTilesSource;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.web.FolderTileSource;
import io.github.drawdownmap.basemap.web.WebBasemap;
import io.github.drawdownmap.basemap.web.WebTileSource;
import io.github.drawdownmap.basemap.web.XyzTemplate;
import io.github.drawdownmap.files.CacheFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Which background is meant, before anything of it is opened.
public sealed interface BasemapChoice {
    /// The map that comes with the program.
    record Offline() implements BasemapChoice {}

    /// The tiles of a server.
    record Server(WebBasemap basemap) implements BasemapChoice {
        /// @param health hears on any thread how the server fares
        public TileSource connect(Consumer<SourceHealth> health) {
            return new WebTileSource(basemap, CacheFolder.ofUser(), health);
        }
    }

    /// The tiles of a folder.
    record TileFolder(XyzTemplate template) implements BasemapChoice {}

    /// A file of raster tiles.
    record TileFile(Path path) implements BasemapChoice {}

    /// The tiles at an address, of a server or of a folder.
    static BasemapChoice at(XyzTemplate template) {
        return template.isFolder() ? new TileFolder(template) : new Server(WebBasemap.at(template));
    }

    /// Parses `offline`, `osm`, an address or a path with places for numbers, or the name of a file.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, when it is no address of tiles or no name of
    ///     a file
    static BasemapChoice named(String name) {
        if (name.equalsIgnoreCase("offline")) return new Offline();
        if (name.equalsIgnoreCase("osm")) return new Server(WebBasemap.OPEN_STREET_MAP);
        if (name.isBlank() || name.contains("://")) return at(new XyzTemplate(name));
        if (name.contains("{z}") || name.contains("{q") || XyzTemplate.isAddress(name))
            return at(XyzTemplate.ofFolder(name));
        return new TileFile(Path.of(name));
    }

    /// What [#named] parses as this.
    default String name() {
        return switch (this) {
            case Offline offline -> "offline";
            case Server server ->
                server.basemap().equals(WebBasemap.OPEN_STREET_MAP)
                        ? "osm"
                        : server.basemap().template().text();
            case TileFolder folder -> folder.template().text();
            case TileFile file -> file.path().toAbsolutePath().toString();
        };
    }

    /// Opens the source of its tiles; empty for the map that comes with the program. Blocks while a file is read.
    ///
    /// @param health hears on any thread how a server or file fares
    default Optional<TileSource> open(Consumer<SourceHealth> health) throws MbTilesException {
        return switch (this) {
            case Offline offline -> Optional.empty();
            case Server server -> Optional.of(server.connect(health));
            case TileFolder folder -> Optional.of(new FolderTileSource(folder.template(), health));
            case TileFile file -> Optional.of(MbTilesSource.open(file.path(), health));
        };
    }
}
