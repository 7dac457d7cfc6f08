package io.github.drawdownmap.map.names;

import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.List;
import java.util.Set;

final class LabelWishes {
    private LabelWishes() {}

    /// Names in English, with no country set off and nothing in their way.
    static LabelWish english(double zoom, WorldBounds seen, WorldBounds area) {
        return new LabelWish(
                zoom, ScreenScale.ONE, "en", LabelColors.of(Theme.LIGHT), Set.of(), seen, area, List.of(), List.of());
    }
}
