package io.github.drawdownmap.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.OpeningTiles.Place;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tiles painted beforehand are what the painter paints. Where they are not, a failure leaves the right ones in
/// `target`, to be copied to `assets/basemap`.
class OpeningTilesTest {
    /// Another Java may round the edge of a line another way, in one pixel of a thousand.
    private static final double MOST_OTHER_PIXELS = 0.001;

    /// The views with which the window opens for the first time: on large screens of scale 1, on one of 1366x768, over
    /// all of one of 1920x1080, and on large screens of scale 2.
    private static final Map<Integer, List<View>> VIEWS = Map.of(
            1,
            List.of(
                    new View(6, 256, 36, 42, 24, 26),
                    new View(5, 362, 17, 21, 12, 13),
                    new View(6, 304, 36, 42, 24, 26)),
            2,
            List.of(new View(6, 512, 36, 42, 24, 26)));

    private static TilePainter painter;

    @BeforeAll
    static void read_the_bundled_map() throws IOException {
        painter = new TilePainter(VectorMap.bundled(), OpeningTiles.FOCUS);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "DARK, 1", "LIGHT, 2", "DARK, 2"})
    void all_are_what_the_painter_paints(Theme theme, int scale) throws IOException {
        Map<Place, PixelGrid> painted = VIEWS.getOrDefault(scale, List.of()).stream()
                .flatMap(View::places)
                .collect(Collectors.toMap(
                        Function.identity(),
                        place -> painter.paintAnew(place.key(), place.size(), scale, theme.palette())));

        OpeningTiles stored = OpeningTiles.of(theme.palette(), scale, OpeningTiles.FOCUS);

        boolean isRight = stored.places().equals(painted.keySet())
                && painted.entrySet().stream().allMatch(entry -> isStored(stored, entry.getKey(), entry.getValue()));
        Path file = Path.of("target/opening-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale + ".bin");
        if (!isRight) Files.write(file, pack(painted));
        assertThat(isRight)
                .as("If the map is meant to look as it does: cp " + file + " assets/basemap")
                .isTrue();
    }

    private static boolean isStored(OpeningTiles stored, Place place, PixelGrid painted) {
        return stored.tile(place.key(), place.size())
                .filter(tile ->
                        otherPixels(tile.pixels(), painted.pixels()) <= MOST_OTHER_PIXELS * painted.pixels().length)
                .isPresent();
    }

    private static long otherPixels(int[] stored, int[] painted) {
        return IntStream.range(0, painted.length)
                .filter(pixel -> stored[pixel] != painted[pixel])
                .count();
    }

    @Test
    void there_are_none_for_other_countries_colours_or_scales() {
        MapPalette light = MapPalette.light();

        assertThat(OpeningTiles.of(light, 1, Set.of("FR")).places()).isEmpty();
        assertThat(OpeningTiles.of(light, 1.25, OpeningTiles.FOCUS).places()).isEmpty();
        assertThat(OpeningTiles.of(light, 3, OpeningTiles.FOCUS).places()).isEmpty();
    }

    private static byte[] pack(Map<Place, PixelGrid> tiles) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(tiles.size());
        List<Map.Entry<Place, PixelGrid>> sorted = tiles.entrySet().stream()
                .sorted(Comparator.comparing(tile -> tile.getKey().toString()))
                .toList();
        for (Map.Entry<Place, PixelGrid> tile : sorted) {
            Place place = tile.getKey();
            byte[] packed = pack(tile.getValue());
            data.writeByte(place.key().zoom());
            data.writeInt(place.key().x());
            data.writeInt(place.key().y());
            data.writeInt(place.size());
            data.writeInt(packed.length);
            data.write(packed);
        }
        return bytes.toByteArray();
    }

    private static byte[] pack(PixelGrid tile) throws IOException {
        Map<Integer, Long> counts = Arrays.stream(tile.pixels())
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Integer> colors = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int[] numbers = Arrays.stream(tile.pixels()).map(colors::indexOf).toArray();
        var bytes = new ByteArrayOutputStream();
        try (var data =
                new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION)))) {
            data.writeInt(colors.size());
            for (int color : colors) data.writeInt(color);
            for (int number : numbers) data.writeByte(number);
            if (colors.size() > 256) for (int number : numbers) data.writeByte(number >> 8);
        }
        return bytes.toByteArray();
    }

    /// All tiles of one view.
    private record View(int zoom, int size, int west, int east, int north, int south) {
        Stream<Place> places() {
            return IntStream.rangeClosed(west, east)
                    .boxed()
                    .flatMap(x -> IntStream.rangeClosed(north, south)
                            .mapToObj(y -> new Place(new TileKey(zoom, x, y), size)));
        }
    }
}
