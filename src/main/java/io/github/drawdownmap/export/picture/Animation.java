package io.github.drawdownmap.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The pictures of some days as one moving picture.
///
/// @param days in order, at least one
/// @param framesPerSecond how many days are shown in a second
/// @param loop whether it starts over at its end
public record Animation(DayPictures pictures, List<LocalDate> days, double framesPerSecond, boolean loop) {
    /// A GIF holds a frame for at most 65,535 hundredths of a second.
    public static final double SLOWEST = 0.0016;

    /// Viewers show faster ones at a pace of their own.
    public static final double FASTEST = 50;

    /// The last frame stays, so that one sees how it ended.
    private static final double LAST_SECONDS = 2;

    /// So many frames, spread over the span, give all the colours there are.
    private static final int SAMPLED = 8;

    public Animation {
        days = List.copyOf(days);
        if (days.isEmpty()) throw new IllegalArgumentException("an animation needs a day");
        if (!(framesPerSecond >= SLOWEST && framesPerSecond <= FASTEST))
            throw new IllegalArgumentException(
                    framesPerSecond + " frames a second is not within " + SLOWEST + ".." + FASTEST);
    }

    /// Writes it as GIF; the stream stays open. Stops when its thread is interrupted.
    public void writeGif(PictureCaption caption, OutputStream out, Progress progress)
            throws IOException, InterruptedException {
        List<LocalDate> sampled = sampled();
        int steps = sampled.size() + days.size();
        Palette.Builder colors = new Palette.Builder();
        for (int i = 0; i < sampled.size(); i++) {
            colors.add(pictures.of(sampled.get(i)));
            progress.at(i + 1, steps);
        }
        try (GifWriter gif = new GifWriter(out, colors.build(), loop, comment(caption))) {
            for (int i = 0; i < days.size(); i++) {
                gif.add(pictures.of(days.get(i)), seconds(i));
                progress.at(sampled.size() + i + 1, steps);
            }
            gif.finish();
        }
    }

    /// About how many bytes the GIF will have: what a few frames, spread over the span, add to those before them, taken
    /// for all.
    public long estimateGifBytes() throws IOException, InterruptedException {
        Palette.Builder colors = new Palette.Builder();
        List<List<BufferedImage>> pairs = new ArrayList<>();
        int steps = Math.min(SAMPLED, days.size() - 1);
        for (int i = 0; i < steps; i++) {
            int at = steps == 1 ? 0 : i * (days.size() - 2) / (steps - 1);
            pairs.add(List.of(pictures.of(days.get(at)), pictures.of(days.get(at + 1))));
        }
        if (pairs.isEmpty()) pairs.add(List.of(pictures.of(days.getFirst())));
        for (List<BufferedImage> pair : pairs) pair.forEach(colors::add);
        long first = bytes(pairs.getFirst().subList(0, 1), colors);
        long added = 0;
        for (List<BufferedImage> pair : pairs) added += bytes(pair, colors) - bytes(pair.subList(0, 1), colors);
        return first + added * (days.size() - 1) / pairs.size();
    }

    private long bytes(List<BufferedImage> frames, Palette.Builder colors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifWriter gif = new GifWriter(out, colors.build(), loop, "")) {
            for (BufferedImage frame : frames) gif.add(frame, 1);
            gif.finish();
        }
        return out.size();
    }

    private double seconds(int index) {
        return index == days.size() - 1 ? Math.max(LAST_SECONDS, 1 / framesPerSecond) : 1 / framesPerSecond;
    }

    private List<LocalDate> sampled() {
        if (days.size() <= SAMPLED) return days;
        List<LocalDate> sampled = new ArrayList<>();
        for (int i = 0; i < SAMPLED; i++) sampled.add(days.get(i * (days.size() - 1) / (SAMPLED - 1)));
        return sampled;
    }

    private static String comment(PictureCaption caption) {
        StringBuilder comment = new StringBuilder();
        caption.byKeyword()
                .forEach((keyword, text) ->
                        comment.append(keyword).append(": ").append(text).append('\n'));
        return comment.toString().strip();
    }
}
