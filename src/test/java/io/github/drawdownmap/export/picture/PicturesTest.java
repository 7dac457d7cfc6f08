package io.github.drawdownmap.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.i18n.Messages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final PictureCaption CAPTION = new PictureCaption(
            "A title", "Data as of 1 May", "CC0-1.0", "Someone", "Drawdown Map 1", "عين الأسد: leaving");

    /// A white ground with a red square that goes a pixel to the right each day.
    private static BufferedImage square(LocalDate day) {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 60, 40);
        pen.setColor(new Color(0xb8320a));
        pen.fillRect((int) (day.toEpochDay() - FIRST.toEpochDay()) + 2, 10, 8, 8);
        pen.dispose();
        return picture;
    }

    /// A picture that hardly packs, another one on each day.
    private static BufferedImage noise(LocalDate day) {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(day.toEpochDay());
        for (int x = 0; x < 60; x++) for (int y = 0; y < 40; y++) picture.setRGB(x, y, random.nextInt(4) << 6);
        return picture;
    }

    private static List<LocalDate> days(int count) {
        return Stream.iterate(FIRST, day -> day.plusDays(1)).limit(count).toList();
    }

    @Nested
    class Png {
        private static final int SIGNATURE_LENGTH = 8;

        private static byte[] png() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PngPicture.write(square(FIRST), CAPTION, out);
            return out.toByteArray();
        }

        @Test
        void the_picture_comes_back() throws IOException {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(png()));
            assertThat(Palette.pixels(read)).isEqualTo(Palette.pixels(square(FIRST)));
        }

        @Test
        void it_carries_its_texts_in_any_script() throws IOException {
            String bytes = new String(png(), StandardCharsets.UTF_8);
            assertThat(bytes)
                    .contains("Title\0", "A title", "Copyright\0", "CC0-1.0", "Source\0", "Data as of 1 May")
                    .contains("عين الأسد: leaving");
        }

        @Test
        void its_texts_have_the_letters_that_no_font_draws() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String drawn = Messages.text("wording.headed", "طلوع\u200cنیوز", "x");
            PngPicture.write(square(FIRST), new PictureCaption(drawn, "", "", "", "", drawn), out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("طلوع\u200cنیوز")
                    .doesNotContain("\u200a");
        }

        @Test
        void the_same_picture_gives_the_same_bytes() throws IOException {
            assertThat(png()).isEqualTo(png());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, PngStrip.ROWS - 1, PngStrip.ROWS, PngStrip.ROWS + 1, 2 * PngStrip.ROWS, 1001})
        void a_picture_of_any_height_comes_back(int height) throws IOException {
            BufferedImage picture = worn(700, height);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PngPicture.write(picture, CAPTION, out);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(Palette.pixels(read)).isEqualTo(Palette.pixels(picture));
        }

        /// What the same rows take in one piece is the measure: in strips they may take a hundredth more. They are
        /// costly once, and cheap where the packer can refer to those above.
        @Test
        void packing_in_strips_costs_little_room() {
            BufferedImage picture = striped(700, 1001);
            long strips = IntStream.range(0, PngStrip.count(picture))
                    .mapToLong(number -> PngStrip.of(picture, number).packed().length)
                    .sum();
            assertThat(strips).isLessThan(packedWhole(picture) * 101L / 100);
        }

        /// A row begins with the mark that its colours stand as they are.
        private static int packedWhole(BufferedImage picture) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            for (int y = 0; y < picture.getHeight(); y++) {
                rows.write(0);
                for (int x = 0; x < picture.getWidth(); x++)
                    for (int shift : new int[] {16, 8, 0}) rows.write(picture.getRGB(x, y) >> shift);
            }
            try (var deflater = new Deflater(PngStrip.LEVEL)) {
                deflater.setInput(rows.toByteArray());
                deflater.finish();
                return deflater.deflate(new byte[rows.size()]);
            }
        }

        /// Surfaces and lines, some of them of many colours side by side.
        private static BufferedImage striped(int width, int height) {
            int[] colors = new Random(7).ints(width, 0, 0x1000000).toArray();
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    picture.setRGB(x, y, x % 90 < 60 ? 0xf4f1ea : y % 7 == 0 ? 0x264a73 : colors[x]);
            return picture;
        }

        /// A reader that has all rows need not look whether the stream ends, and with their sum.
        @Test
        void its_stream_ends_with_the_sum_of_its_rows_and_nothing_after_it() throws Exception {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PngPicture.write(worn(70, 1001), CAPTION, out);
            Inflater inflater = new Inflater();
            inflater.setInput(joined("IDAT", out.toByteArray()));
            byte[] row = new byte[1 + 3 * 70];
            int length = 0;
            for (int some = 1; some > 0; length += some) some = inflater.inflate(row);
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            assertThat(length).isEqualTo(1001 * row.length);
            inflater.end();
        }

        /// What all chunks of a type hold, one after the other.
        private static byte[] joined(String type, byte[] png) {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            ByteBuffer chunks = ByteBuffer.wrap(png).position(SIGNATURE_LENGTH);
            while (chunks.hasRemaining()) {
                byte[] content = new byte[chunks.getInt()];
                byte[] name = new byte[4];
                chunks.get(name).get(content);
                chunks.position(chunks.position() + Integer.BYTES);
                if (type.equals(new String(name, StandardCharsets.ISO_8859_1))) joined.writeBytes(content);
            }
            return joined.toByteArray();
        }

        /// Surfaces, lines and grain: what packs well and what does not.
        private static BufferedImage worn(int width, int height) {
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Random grain = new Random(7);
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    picture.setRGB(x, y, x % 90 < 60 ? 0xf4f1ea : y % 7 == 0 ? 0x264a73 : grain.nextInt(0x1000000));
            return picture;
        }
    }

    @Nested
    class Gif {
        private static byte[] gif(int count, boolean loop) throws Exception {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Animation(PicturesTest::square, days(count), 10, loop).writeGif(CAPTION, out, (done, all) -> {});
            return out.toByteArray();
        }

        private static ImageReader reader(byte[] gif) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
            return reader;
        }

        private static int number(ImageReader reader, int frame, String node, String attribute) throws IOException {
            IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode found =
                    (IIOMetadataNode) root.getElementsByTagName(node).item(0);
            return Integer.parseInt(found.getAttribute(attribute));
        }

        @Test
        void frames_laid_over_each_other_give_each_picture() throws Exception {
            ImageReader reader = reader(gif(12, true));
            assertThat(reader.getNumImages(true)).isEqualTo(12);
            BufferedImage canvas = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 12; i++) {
                Graphics2D pen = canvas.createGraphics();
                pen.drawImage(
                        reader.read(i),
                        number(reader, i, "ImageDescriptor", "imageLeftPosition"),
                        number(reader, i, "ImageDescriptor", "imageTopPosition"),
                        null);
                pen.dispose();
                assertThat(Palette.pixels(canvas)).isEqualTo(Palette.pixels(square(FIRST.plusDays(i))));
            }
        }

        @Test
        void a_frame_holds_only_what_became_another() throws Exception {
            ImageReader reader = reader(gif(3, true));
            // A square of 8 that moves by 1 touches 9 columns and 8 rows.
            assertThat(number(reader, 1, "ImageDescriptor", "imageWidth")).isEqualTo(9);
            assertThat(number(reader, 1, "ImageDescriptor", "imageHeight")).isEqualTo(8);
        }

        @Test
        void frames_last_as_long_as_asked_and_the_last_stays() throws Exception {
            ImageReader reader = reader(gif(3, true));
            assertThat(number(reader, 0, "GraphicControlExtension", "delayTime"))
                    .isEqualTo(10);
            assertThat(number(reader, 2, "GraphicControlExtension", "delayTime"))
                    .isEqualTo(200);
        }

        @Test
        void no_frame_has_a_palette_of_its_own() throws Exception {
            ImageReader reader = reader(gif(3, true));
            for (int i = 0; i < 3; i++) {
                IIOMetadataNode root =
                        (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                assertThat(root.getElementsByTagName("LocalColorTable").getLength())
                        .isZero();
            }
        }

        @Test
        void its_comment_is_seven_bit_text_that_can_be_read() {
            assertThat(GifWriter.ascii(
                            "Natural Earth · GSHHG · T\u00fcrkiye, 1\u20132 \u201cdays\u201d, full \u2192 none"))
                    .isEqualTo("Natural Earth, GSHHG, Turkiye, 1-2 \"days\", full -> none");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void it_loops_when_asked(boolean loop) throws Exception {
            assertThat(new String(gif(2, loop), StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0"))
                    .isEqualTo(loop);
        }

        @Test
        void the_same_days_give_the_same_bytes() throws Exception {
            assertThat(gif(5, true)).isEqualTo(gif(5, true));
        }

        @Test
        void a_day_like_the_one_before_is_a_frame_too() throws Exception {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Animation(day -> square(FIRST), days(3), 10, true).writeGif(CAPTION, out, (done, all) -> {});
            assertThat(reader(out.toByteArray()).getNumImages(true)).isEqualTo(3);
        }

        @Test
        void its_size_is_estimated_from_all_of_the_span_though_nothing_happens_in_the_middle() throws Exception {
            LocalDate last = FIRST.plusDays(24);
            DayPictures restful =
                    day -> noise(day.isBefore(FIRST.plusDays(8)) || day.isAfter(FIRST.plusDays(16)) ? day : last);
            Animation animation = new Animation(restful, days(25), 10, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            animation.writeGif(new PictureCaption("", "", "", "", "", ""), out, (done, all) -> {});
            assertThat(animation.estimateGifBytes()).isBetween(out.size() * 3L / 4, out.size() * 5L / 4);
        }

        /// Of an animation of 0.88 MB it said "about 1.7 MB": among the few frames that it looked at was the one on
        /// which the plan was first reported.
        @Test
        void its_size_is_estimated_from_frames_of_each_kind_in_their_shares() throws Exception {
            NavigableSet<LocalDate> turns = new TreeSet<>(Set.of(FIRST.plusDays(1), FIRST.plusDays(99)));
            DayPictures pictures = new DayPictures() {
                @Override
                public BufferedImage of(LocalDate day) {
                    LocalDate turned = turns.floor(day);
                    BufferedImage picture = noise(turned == null ? FIRST : turned);
                    picture.setRGB((int) (day.toEpochDay() - FIRST.toEpochDay()) % 60, 20, 0xb8320a);
                    return picture;
                }

                @Override
                public NavigableSet<LocalDate> turns() {
                    return turns;
                }
            };
            Animation animation = new Animation(pictures, days(100), 10, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            animation.writeGif(new PictureCaption("", "", "", "", "", ""), out, (done, all) -> {});
            assertThat(animation.estimateGifBytes()).isBetween(out.size() * 3L / 4, out.size() * 5L / 4);
        }

        @Test
        void progress_is_told_to_the_end() throws Exception {
            List<Integer> told = new ArrayList<>();
            new Animation(PicturesTest::square, days(20), 10, true)
                    .writeGif(CAPTION, new ByteArrayOutputStream(), (done, all) -> told.add(all - done));
            assertThat(told).hasSize(28).last().isEqualTo(0);
        }

        @Test
        void more_colours_than_a_palette_holds_are_kept_close() throws Exception {
            BufferedImage ramp = new BufferedImage(256, 16, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < 256; x++) for (int y = 0; y < 16; y++) ramp.setRGB(x, y, x << 16 | y << 12 | 0x40);
            Palette.Builder builder = new Palette.Builder();
            builder.add(ramp);
            Palette palette = builder.build();
            var model = palette.colorModel();
            // One more is transparent.
            assertThat(model.getMapSize()).isEqualTo(Palette.MOST_COLORS + 1);
            for (int pixel : Palette.pixels(ramp)) {
                int index = palette.indexOf(pixel) & 0xff;
                assertThat(Math.abs(model.getRed(index) - (pixel >> 16 & 0xff))).isLessThan(24);
                assertThat(Math.abs(model.getGreen(index) - (pixel >> 8 & 0xff)))
                        .isLessThan(24);
            }
        }
    }
}
