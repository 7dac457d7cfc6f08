package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// The options that say what part of the world is in view.
final class FrameOptions {
    private static final double LEAST_SIDE_DEGREES = 0.0001;
    private static final double MOST_OVER_DATE_LINE_DEGREES = 180;

    private final Choice<String> center = Choice.option(
            String.class, "--center", "LAT,LON", "Position in the middle of the map, such as 33.8,42.4; with --zoom.");

    private final Choice<Double> zoom =
            Choice.option(Double.class, "--zoom", "Z", "How near, 1 to 18; one more doubles the scale. With --center.");

    private final Choice<String> box = Choice.option(
            String.class,
            "--bbox",
            "W,S,E,N",
            "Box to fit, in degrees, such as 38.8,29,48.6,37.4 (default: all sites).");

    @Mixin
    final CommandSpec choices = Choice.all(center, zoom, box);

    /// Empty when none of the options is given.
    ///
    /// @throws CommandFailure with a sentence when they make no frame
    Optional<Frame> frame() {
        boolean isAround = center.isGiven() || zoom.isGiven();
        if (box.isGiven() && isAround) throw failure("command.frame.both");
        if (center.isGiven() != zoom.isGiven()) throw failure("command.frame.half");
        return isAround
                ? Optional.of(around(center.value(), zoom.value()))
                : box.given().map(FrameOptions::box);
    }

    private static Frame around(String center, double zoom) {
        double[] numbers = numbers(center, 2).orElseThrow(() -> failure("command.frame.center", center));
        if (!(Math.abs(numbers[0]) <= WebMercator.MAX_LATITUDE && Math.abs(numbers[1]) <= 180))
            throw failure("command.frame.center", center);
        if (!(zoom >= Frame.Around.LEAST_ZOOM && zoom <= Frame.Around.MOST_ZOOM))
            throw failure("command.frame.zoom", Double.toString(zoom));
        return new Frame.Around(new LatLon(numbers[0], numbers[1]), zoom);
    }

    /// West beyond east is a box across the date line. One that reaches more than half way round the world so is nearly
    /// always a box whose sides are exchanged; who wants it can say its middle.
    private static Frame box(String text) {
        double[] degrees = numbers(text, 4).orElseThrow(() -> failure("command.frame.box", text));
        double west = degrees[0];
        double south = degrees[1];
        double east = degrees[2];
        double north = degrees[3];
        boolean isOnEarth =
                Math.max(Math.abs(west), Math.abs(east)) <= 180 && Math.max(Math.abs(south), Math.abs(north)) <= 90;
        if (!isOnEarth) throw failure("command.frame.box", text);
        if (north < south) throw failure("command.frame.inside-out", text);
        if (north - south < LEAST_SIDE_DEGREES) throw failure("command.frame.flat", text);
        if (Math.abs(east - west) < LEAST_SIDE_DEGREES) throw failure("command.frame.narrow", text);
        if (west - east > 0 && 360 - (west - east) > MOST_OVER_DATE_LINE_DEGREES)
            throw failure("command.frame.round", text);
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
