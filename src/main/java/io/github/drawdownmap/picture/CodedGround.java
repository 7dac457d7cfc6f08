package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.basemap.web.WebBasemap;
import io.github.drawdownmap.look.LookCode;

/// What the code of a look says of a basemap.
public final class CodedGround {
    private CodedGround() {}

    public static LookCode.Ground of(BasemapChoice basemap) {
        return switch (basemap) {
            case BasemapChoice.Offline offline -> LookCode.Ground.OFFLINE;
            case BasemapChoice.Server server ->
                server.basemap().equals(WebBasemap.OPEN_STREET_MAP)
                        ? LookCode.Ground.OPEN_STREET_MAP
                        : LookCode.Ground.OTHER;
            case BasemapChoice.TileFolder folder -> LookCode.Ground.OTHER;
            case BasemapChoice.TileFile file -> LookCode.Ground.OTHER;
        };
    }
}
