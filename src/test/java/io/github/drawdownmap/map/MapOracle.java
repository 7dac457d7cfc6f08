package io.github.drawdownmap.map;

import io.github.drawdownmap.Bundled;
import io.github.drawdownmap.basemap.vector.MapFrame;
import io.github.drawdownmap.basemap.vector.TilePainter;
import io.github.drawdownmap.drawn.Drawn;
import io.github.drawdownmap.drawn.Drawn.Tolerance;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import javafx.geometry.Point2D;

/// Knows what the ground of a map must look like: painted in one piece, it has no tiles that could lie wrong.
public final class MapOracle {
    /// In tiles the edges of lines differ by some steps of colour, as the painter begins at another place.
    ///
    /// The palest border on the land of Iraq differs from it by 47 of 255, so 12 tells a line from none. A tile
    /// that is two pixels off, with one border across it, has some 500 pixels wrong, one that is too large by a
    /// hundredth more than half of that: a thousandth of the smallest map that is compared, and three times what
    /// is let pass.
    public static final Tolerance TOLERANCE = new Tolerance(12, 0.0003);

    private final TilePainter painter;

    public MapOracle() throws IOException {
        painter = new TilePainter(Bundled.MAP, Set.of("IQ"));
    }

    private static MapPalette palette(Theme theme) {
        return switch (theme) {
            case LIGHT -> MapPalette.light();
            case DARK -> MapPalette.dark();
        };
    }

    /// What a viewport of so many units shows at a scale.
    public Drawn ground(Viewport viewport, double width, double height, double scale, Theme theme) {
        int pixelsWide = (int) Math.round(width * scale);
        int pixelsHigh = (int) Math.round(height * scale);
        double worldSize = WebMercator.worldSize(viewport.zoom()) * scale;
        WorldPoint corner = WebMercator.project(viewport.positionAt(Point2D.ZERO));
        var picture = new BufferedImage(pixelsWide, pixelsHigh, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = picture.createGraphics();
        // Beyond the date line the world begins again.
        for (int world = 0; world <= 1; world++) {
            double middle = corner.x() * worldSize + pixelsWide / 2.0 - world * worldSize;
            double paintable = Math.clamp(middle, 0, worldSize);
            var center = new WorldPoint(paintable / worldSize, corner.y() + pixelsHigh / 2.0 / worldSize);
            var frame = new MapFrame(WebMercator.unproject(center), viewport.zoom(), (int) width, (int) height, scale);
            int dateLine = (int) Math.rint((1 - corner.x()) * worldSize);
            graphics.setClip(world == 0 ? 0 : dateLine, 0, world == 0 ? Math.max(0, dateLine) : pixelsWide, pixelsHigh);
            graphics.drawImage(frame.paintedBy(painter, palette(theme)), (int) Math.rint(paintable - middle), 0, null);
        }
        graphics.dispose();
        return new Drawn(picture);
    }
}
