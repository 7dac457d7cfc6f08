package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The bundled map and fonts, and wishes for its names in English with no country set off.
record BundledNames(VectorMap map, LabelFonts fonts) {
    static BundledNames read() throws IOException {
        return new BundledNames(VectorMap.bundled(), LabelFonts.load());
    }

    static LabelWish wish(double zoom, WorldBounds seen, WorldBounds area) {
        return new LabelWish(zoom, ScreenScale.ONE, "en", LabelColors.of(Theme.LIGHT), Set.of(), seen, area, List.of());
    }
}
