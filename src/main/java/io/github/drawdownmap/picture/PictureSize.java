package io.github.drawdownmap.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Width and height of a picture in logical pixels, written as "1920x1080".
public record PictureSize(int width, int height) {
    public static final PictureSize SMALLEST = new PictureSize(480, 360);
    public static final PictureSize LARGEST = new PictureSize(7680, 4320);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})\\s*[xX×]\\s*(\\d{1,5})");

    /// Empty when the text is no size, or one too small to read or too large to hold.
    public static Optional<PictureSize> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        PictureSize size = new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return Optional.of(size).filter(PictureSize::isUsable);
    }

    private boolean isUsable() {
        return width >= SMALLEST.width
                && height >= SMALLEST.height
                && width <= LARGEST.width
                && height <= LARGEST.height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
