package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long the bundled map takes to load and a 512-pixel tile with all its layers to paint, beside the decoding of the
/// same tile from PNG. Prints; asserts nothing. Run it with `mvn -Pbench test`.
@Tag("bench")
class BasemapBenchmark {
    private static final int TILE_PIXELS = 512;
    private static final LatLon NORTH_WEST = new LatLon(38, 38);
    private static final LatLon SOUTH_EAST = new LatLon(28.5, 49.5);
    private static final int MOST_TILES = 60;
    private static final int ROUNDS = 40;

    @Test
    void milliseconds_per_tile_around_Iraq() throws IOException {
        ImageIO.setUseCache(false);
        long start = System.nanoTime();
        var map = VectorMap.bundled();
        System.out.printf("load, first time   %6.1f ms%n", millisecondsSince(start));
        var painter = new TilePainter(map, Set.of("IQ"));

        System.out.println("zoom  tiles   first tile   others cold   warm median   warm p90   PNG decode median");
        for (int zoom = 5; zoom <= 9; zoom++) report(painter, zoom);

        var loads = new double[20];
        for (int i = 0; i < loads.length; i++) {
            start = System.nanoTime();
            VectorMap.bundled();
            loads[i] = millisecondsSince(start);
        }
        System.out.printf("load, warm         %6.1f ms%n", quantile(loads, 0.5));
    }

    private static void report(TilePainter painter, int zoom) throws IOException {
        var keys = keysAt(zoom);
        double first = paint(painter, keys.getFirst());
        var cold = new double[Math.max(1, keys.size() - 1)];
        for (int i = 1; i < keys.size(); i++) cold[i - 1] = paint(painter, keys.get(i));

        var warm = new double[ROUNDS * keys.size()];
        for (int i = 0; i < warm.length; i++) warm[i] = paint(painter, keys.get(i % keys.size()));

        var pictures = new ArrayList<byte[]>();
        for (var key : keys)
            pictures.add(png(painter.paint(key, TILE_PIXELS, TILE_PIXELS / 256.0, MapPalette.light())));
        var decoded = new double[ROUNDS * keys.size()];
        for (int i = 0; i < decoded.length; i++) decoded[i] = decode(pictures.get(i % keys.size()));

        System.out.printf(
                "%4d  %5d   %8.2f ms   %8.2f ms   %8.2f ms   %5.2f ms   %8.2f ms%n",
                zoom,
                keys.size(),
                first,
                quantile(cold, 0.5),
                quantile(warm, 0.5),
                quantile(warm, 0.9),
                quantile(decoded, 0.5));
    }

    private static List<TileKey> keysAt(int zoom) {
        int side = 1 << zoom;
        var northWest = WebMercator.project(NORTH_WEST);
        var southEast = WebMercator.project(SOUTH_EAST);
        var keys = new ArrayList<TileKey>();
        for (int x = (int) (northWest.x() * side); x <= (int) (southEast.x() * side); x++)
            for (int y = (int) (northWest.y() * side); y <= (int) (southEast.y() * side); y++)
                keys.add(new TileKey(zoom, x, y));
        int step = Math.ceilDiv(keys.size(), MOST_TILES);
        var some = new ArrayList<TileKey>();
        for (int i = 0; i < keys.size(); i += step) some.add(keys.get(i));
        return some;
    }

    private static double paint(TilePainter painter, TileKey key) {
        long start = System.nanoTime();
        painter.paint(key, TILE_PIXELS, TILE_PIXELS / 256.0, MapPalette.light());
        return millisecondsSince(start);
    }

    private static byte[] png(PixelGrid tile) throws IOException {
        var image = new BufferedImage(tile.width(), tile.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, tile.width(), tile.height(), tile.pixels(), 0, tile.width());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static double decode(byte[] png) throws IOException {
        long start = System.nanoTime();
        ImageIO.read(new ByteArrayInputStream(png));
        return millisecondsSince(start);
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
