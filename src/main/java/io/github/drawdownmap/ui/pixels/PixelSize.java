package io.github.drawdownmap.ui.pixels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A width and a height in logical pixels, as people write them: "1440x900".
public record PixelSize(int width, int height) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})\\s*[xX×]\\s*(\\d{1,5})");

    /// Empty when the text is no size.
    public static Optional<PixelSize> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        PixelSize size = new PixelSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return Optional.of(size).filter(read -> read.width > 0 && read.height > 0);
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
