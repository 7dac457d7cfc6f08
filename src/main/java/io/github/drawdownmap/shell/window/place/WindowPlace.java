package io.github.drawdownmap.shell.window.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/// Where the window stands with its frame, in pixels of the desktop, written as "40,27 1440x900 normal".
///
/// @param bounds where it stands when it is neither maximized nor over the full screen
public record WindowPlace(Rectangle2D bounds, State state) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}) (\\d{1,5})x(\\d{1,5}) ([a-z-]+)");

    /// How much of the screen the window takes.
    public enum State {
        NORMAL,
        MAXIMIZED,
        FULL_SCREEN;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public WindowPlace {
        if (bounds.getWidth() < 1 || bounds.getHeight() < 1)
            throw new IllegalArgumentException("a window of " + bounds + " has no room");
    }

    /// @return nothing where the text is no place
    public static Optional<WindowPlace> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        int width = Integer.parseInt(matcher.group(3));
        int height = Integer.parseInt(matcher.group(4));
        if (width < 1 || height < 1) return Optional.empty();
        Rectangle2D bounds =
                new Rectangle2D(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), width, height);
        for (State state : State.values())
            if (state.word().equals(matcher.group(5))) return Optional.of(new WindowPlace(bounds, state));
        return Optional.empty();
    }

    /// The same on today's screens: all of it on the one that has most of it, in the middle of the first where none has
    /// any.
    ///
    /// @param screens what windows may take of each, the first screen first
    public WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(this::shared))
                .filter(most -> shared(most) > 0)
                .orElse(screens.getFirst());
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        double x = shared(screen) > 0 ? bounds.getMinX() : screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = shared(screen) > 0 ? bounds.getMinY() : screen.getMinY() + (screen.getHeight() - height) / 2;
        return new WindowPlace(
                new Rectangle2D(
                        Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
                        Math.clamp(y, screen.getMinY(), screen.getMaxY() - height),
                        width,
                        height),
                state);
    }

    /// The same with the bounds of before, while the window takes a whole screen or has just stopped to: a system may
    /// tell late what it has become.
    ///
    /// @param screens the bounds of each screen, both whole and without the bars of the desktop
    public WindowPlace after(Optional<WindowPlace> before, List<Rectangle2D> screens) {
        boolean isWhole = state != State.NORMAL || screens.contains(bounds);
        return isWhole ? new WindowPlace(before.map(WindowPlace::bounds).orElse(bounds), state) : this;
    }

    private double shared(Rectangle2D screen) {
        double width = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
        double height = Math.min(bounds.getMaxY(), screen.getMaxY()) - Math.max(bounds.getMinY(), screen.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    @Override
    public String toString() {
        return Math.round(bounds.getMinX()) + "," + Math.round(bounds.getMinY()) + " " + Math.round(bounds.getWidth())
                + "x" + Math.round(bounds.getHeight()) + " " + state.word();
    }
}
