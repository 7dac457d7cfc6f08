package io.github.drawdownmap.export.picture;

import io.github.drawdownmap.time.Step;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /// Days and weeks run past.
    private static final double RUNNING = 8;

    /// A month or a change is to be read.
    private static final double READABLE = 1;

    /// The last frame stays, so that one sees how it ended.
    private static final double LAST_SECONDS = 2;

    /// So many frames, spread over the span, give all the colours there are; so many of a kind tell what the others
    /// add.
    private static final int SAMPLED = 8;

    public Animation {
        days = List.copyOf(days);
        if (days.isEmpty()) throw new IllegalArgumentException("an animation needs a day");
        if (!(framesPerSecond >= SLOWEST && framesPerSecond <= FASTEST))
            throw new IllegalArgumentException(
                    framesPerSecond + " frames a second is not within " + SLOWEST + ".." + FASTEST);
    }

    /// How many frames a second are shown where nobody says otherwise.
    public static double usualSpeed(Step step) {
        return switch (step) {
            case DAY, WEEK -> RUNNING;
            case MONTH, CHANGE -> READABLE;
        };
    }

    /// Writes it as GIF; the stream stays open. Stops when its thread is interrupted.
    public void writeGif(PictureCaption caption, OutputStream out, Progress progress)
            throws IOException, InterruptedException {
        int sampled = sampled().size();
        int steps = sampled + days.size();
        Palette palette = palette(read -> progress.at(read, steps));
        try (GifWriter gif = new GifWriter(out, palette, loop, comment(caption))) {
            for (int i = 0; i < days.size(); i++) {
                gif.add(pictures.of(days.get(i)), seconds(i));
                progress.at(sampled + i + 1, steps);
            }
            gif.finish();
        }
    }

    /// @param read hears how many frames have been read for it
    private Palette palette(IntConsumer read) throws IOException, InterruptedException {
        Palette.Builder colors = new Palette.Builder();
        int count = 0;
        for (LocalDate day : sampled()) {
            colors.add(pictures.of(day));
            read.accept(++count);
        }
        return colors.build();
    }

    /// About how many bytes the GIF will have: what a few frames add to those before them, taken for all. Those on
    /// which something turns add several times as much as the others, and stand for their like alone.
    public long estimateGifBytes() throws IOException, InterruptedException {
        Palette palette = palette(read -> {});
        long bytes = bytes(palette, pictures.of(days.getFirst()));
        NavigableSet<LocalDate> turns = pictures.turns();
        Collection<List<Integer>> alike = IntStream.range(1, days.size())
                .boxed()
                .collect(Collectors.partitioningBy(i ->
                        !turns.subSet(days.get(i - 1), false, days.get(i), true).isEmpty()))
                .values();
        for (List<Integer> frames : alike) {
            List<Integer> some = spread(frames);
            long added = 0;
            for (int i : some) added += added(i, palette);
            if (!some.isEmpty()) bytes += added * frames.size() / some.size();
        }
        return bytes;
    }

    private static List<Integer> spread(List<Integer> frames) {
        if (frames.size() <= SAMPLED) return frames;
        return IntStream.range(0, SAMPLED)
                .mapToObj(i -> frames.get((2 * i + 1) * frames.size() / (2 * SAMPLED)))
                .toList();
    }

    private long added(int frame, Palette palette) throws IOException, InterruptedException {
        BufferedImage before = pictures.of(days.get(frame - 1));
        return bytes(palette, before, pictures.of(days.get(frame))) - bytes(palette, before);
    }

    private long bytes(Palette palette, BufferedImage... frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifWriter gif = new GifWriter(out, palette, loop, "")) {
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
