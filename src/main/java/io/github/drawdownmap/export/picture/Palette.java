package io.github.drawdownmap.export.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The few colours that all frames of an animation share, so that nothing flickers from one frame to the next.
///
/// Median cut: the colours seen are put into boxes, the box with the most to lose is halved until there are enough, and
/// each box becomes one colour. Everything is in a fixed order, so the same pictures give the same palette.
final class Palette {
    /// One index is kept for "as in the frame before".
    static final int MOST_COLORS = 255;

    private static final int[] SHIFTS = {16, 8, 0};

    private final int[] colors;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private Palette(int[] colors) {
        this.colors = colors;
    }

    /// Counts the colours of pictures until a palette is asked for.
    static final class Builder {
        private final Map<Integer, Integer> counts = new HashMap<>();

        void add(BufferedImage picture) {
            for (int pixel : pixels(picture)) counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }

        Palette build() {
            return new Palette(cut(counts));
        }
    }

    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /// The index that stands for a pixel left as it was.
    int transparentIndex() {
        return MOST_COLORS;
    }

    byte indexOf(int pixel) {
        return nearest.computeIfAbsent(pixel & 0xffffff, this::findNearest);
    }

    IndexColorModel colorModel() {
        byte[][] channels = new byte[SHIFTS.length][MOST_COLORS + 1];
        for (int channel = 0; channel < SHIFTS.length; channel++)
            for (int i = 0; i < colors.length; i++) channels[channel][i] = (byte) (colors[i] >> SHIFTS[channel]);
        return new IndexColorModel(
                Byte.SIZE, MOST_COLORS + 1, channels[0], channels[1], channels[2], transparentIndex());
    }

    private byte findNearest(int color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length; i++) {
            int distance = distance(colors[i], color);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }

    /// The eye sees green best and blue worst.
    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
        int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
        int blue = (a & 0xff) - (b & 0xff);
        return 3 * red * red + 6 * green * green + blue * blue;
    }

    private static int[] cut(Map<Integer, Integer> counts) {
        Seen[] seen = counts.entrySet().stream()
                .map(entry -> new Seen(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Seen::color))
                .toArray(Seen[]::new);
        List<Box> boxes = new ArrayList<>(List.of(new Box(seen)));
        while (boxes.size() < MOST_COLORS) {
            Box widest =
                    boxes.stream().max(Comparator.comparingDouble(Box::loss)).orElseThrow();
            if (widest.seen().length < 2) break;
            boxes.set(boxes.indexOf(widest), widest.half(false));
            boxes.add(widest.half(true));
        }
        return boxes.stream().mapToInt(Box::color).distinct().sorted().toArray();
    }

    /// A colour and how often it was seen; seldom colours of thin lines and letters count too.
    private record Seen(int color, int count) {
        double weight() {
            return Math.sqrt(count);
        }

        int channel(int channel) {
            return color >> SHIFTS[channel] & 0xff;
        }
    }

    /// Colours that are to become one.
    private static final class Box {
        private final Seen[] seen;
        private final int widestChannel;
        private final double loss;

        Box(Seen[] seen) {
            this.seen = seen;
            double most = -1;
            int widest = 0;
            for (int channel = 0; channel < SHIFTS.length; channel++) {
                double spread = spread(channel);
                if (spread > most) {
                    most = spread;
                    widest = channel;
                }
            }
            this.widestChannel = widest;
            this.loss = most;
            Arrays.sort(
                    seen,
                    Comparator.<Seen>comparingInt(one -> one.channel(widestChannel))
                            .thenComparingInt(Seen::color));
        }

        Seen[] seen() {
            return seen;
        }

        double loss() {
            return loss;
        }

        /// What is lost in a channel when all its values become the mean.
        private double spread(int channel) {
            double mean = mean(channel);
            double spread = 0;
            for (Seen one : seen) spread += one.weight() * Math.pow(one.channel(channel) - mean, 2);
            return spread;
        }

        private double mean(int channel) {
            double sum = 0;
            double weights = 0;
            for (Seen one : seen) {
                sum += one.weight() * one.channel(channel);
                weights += one.weight();
            }
            return weights == 0 ? 0 : sum / weights;
        }

        /// The colours below or above the mean of the widest channel, at least one.
        Box half(boolean upper) {
            double mean = mean(widestChannel);
            int cut = 1;
            while (cut < seen.length - 1 && seen[cut].channel(widestChannel) < mean) cut++;
            return new Box(upper ? Arrays.copyOfRange(seen, cut, seen.length) : Arrays.copyOfRange(seen, 0, cut));
        }

        /// The colour that most of its pixels have, so that plain areas keep their own; else the mean.
        int color() {
            double weights = Arrays.stream(seen).mapToDouble(Seen::count).sum();
            Seen most = Arrays.stream(seen)
                    .max(Comparator.comparingInt(Seen::count))
                    .orElse(new Seen(0, 0));
            if (most.count() * 2 >= weights) return most.color();
            int color = 0;
            for (int channel = 0; channel < SHIFTS.length; channel++)
                color |= (int) Math.round(mean(channel)) << SHIFTS[channel];
            return color;
        }
    }
}
