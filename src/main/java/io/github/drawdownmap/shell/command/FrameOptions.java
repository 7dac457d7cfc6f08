package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what part of the world is in view.
final class FrameOptions {
    private static final double LEAST_SIDE_DEGREES = 0.0001;

    @Option(
            names = "--center",
            paramLabel = "LAT,LON",
            description = "Position in the middle of the map, such as 33.8,42.4; with --zoom.")
    @Nullable
    private String center;

    @Option(
            names = "--zoom",
            paramLabel = "Z",
            description = "How near, 1 to 18; one more doubles the scale. With --center.")
    @Nullable
    private Double zoom;

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            description = "Box to fit, in degrees, such as 38.8,29,48.6,37.4 (default: all sites).")
    @Nullable
    private String box;

    /// Empty when none of the options is given.
    ///
    /// @throws CommandFailure with a sentence when they make no frame
    Optional<Frame> frame() {
        if (box != null && (center != null || zoom != null)) throw failure("command.frame.both");
        if (box != null) return Optional.of(box(box));
        if ((center == null) != (zoom == null)) throw failure("command.frame.half");
        return center == null || zoom == null ? Optional.empty() : Optional.of(around(center, zoom));
    }

    private static Frame around(String center, double zoom) {
        double[] numbers = numbers(center, 2).orElseThrow(() -> failure("command.frame.center", center));
        if (!(Math.abs(numbers[0]) <= WebMercator.MAX_LATITUDE && Math.abs(numbers[1]) <= 180))
            throw failure("command.frame.center", center);
        if (!(zoom >= Frame.Around.LEAST_ZOOM && zoom <= Frame.Around.MOST_ZOOM))
            throw failure("command.frame.zoom", Double.toString(zoom));
        return new Frame.Around(new LatLon(numbers[0], numbers[1]), zoom);
    }

    /// West beyond east is a box across the date line.
    private static Frame box(String text) {
        double[] degrees = numbers(text, 4).orElseThrow(() -> failure("command.frame.box", text));
        double west = degrees[0];
        double south = degrees[1];
        double east = degrees[2];
        double north = degrees[3];
        boolean isOnEarth =
                Math.max(Math.abs(west), Math.abs(east)) <= 180 && Math.max(Math.abs(south), Math.abs(north)) <= 90;
        if (!isOnEarth) throw failure("command.frame.box", text);
        if (!(north - south >= LEAST_SIDE_DEGREES)) throw failure("command.frame.inside-out", text);
        if (Math.abs(east - west) < LEAST_SIDE_DEGREES) throw failure("command.frame.narrow", text);
        WorldPoint southWest = WebMercator.project(new LatLon(south, west));
        WorldPoint northEast = WebMercator.project(new LatLon(north, east));
        double beyond = west > east ? 1 : 0;
        return new Frame.Box(new WorldBounds(southWest.x(), northEast.y(), northEast.x() + beyond, southWest.y()));
    }

    private static Optional<double[]> numbers(String text, int count) {
        try {
            double[] numbers = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return Optional.of(numbers).filter(found -> found.length == count);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static CommandFailure failure(String key, Object... parts) {
        return new CommandFailure(Messages.text(key, parts));
    }
}
