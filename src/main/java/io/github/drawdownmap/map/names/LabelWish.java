package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;

/// All that a plan of names depends on.
///
/// @param focus codes of the countries that are set off
/// @param blocks the part of the world that the view is in
/// @param area that part and what is around it
/// @param sites those that are named among the places, the most important first
/// @param obstacles what the names keep clear of, in pixels of the world
record LabelWish(
        double zoom,
        ScreenScale screenScale,
        String language,
        LabelColors colors,
        Set<String> focus,
        WorldBounds blocks,
        WorldBounds area,
        List<SiteName> sites,
        List<Rectangle2D> obstacles) {
    LabelStyle style(PlaceLabel label) {
        return LabelStyle.of(label, label.isIn(focus), zoom, language, colors);
    }

    LabelStyle style(SiteName site) {
        return LabelStyle.of(site, zoom, colors);
    }
}
