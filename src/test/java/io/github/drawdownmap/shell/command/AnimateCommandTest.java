package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Element;

class AnimateCommandTest extends CommandLineRun {
    @Test
    void into_a_folder_a_gif_is_written_whose_name_says_what_it_shows() throws IOException {
        String small = file("small.geojson", SMALL).toString();
        assertThat(run(
                        "animate",
                        "--posture",
                        small,
                        "--track",
                        "plan",
                        "--from",
                        "2025-01-02",
                        "--to",
                        "2025-01-03",
                        "--size",
                        "640x480",
                        "--out",
                        folder.toString()))
                .as(err::toString)
                .isZero();
        assertThat(folder.resolve("a-small-posture-2025-01-02-2025-01-03-plan.gif"))
                .isNotEmptyFile();
    }

    private void animate(Path target, String... options) {
        Stream<String> begin = Stream.of("animate", "--out", target.toString(), "--size", "640x480");
        assertThat(run(Stream.concat(begin, Stream.of(options)).toArray(String[]::new)))
                .as(err::toString)
                .isZero();
    }

    @Test
    void a_gif_has_a_frame_for_each_step_and_for_the_last_day() throws IOException {
        Path target = folder.resolve("span.gif");
        animate(target, "--step", "month", "--from", "2025-08-15", "--to", "2025-10-20");
        // 15 August, 15 September, 15 October, 20 October
        assertThat(err.toString()).startsWith("4 frames, about ");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(target.toFile()));
        assertThat(reader.getNumImages(true)).isEqualTo(4);
    }

    /// Weeks run past, eight in a second; what turns or becomes another month is to be read.
    @ParameterizedTest(name = "{0}: {1} hundredths of a second")
    @CsvSource({"week, 13", "month, 100", "change, 100", "month --fps=4, 25"})
    void a_frame_stays_as_long_as_its_step_asks(String step, int hundredths) throws IOException {
        Path target = folder.resolve("span.gif");
        animate(target, ("--from=2025-09-25 --to=2025-11-20 --step=" + step).split(" "));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(target.toFile()));
        Element control = (Element) ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0"))
                .getElementsByTagName("GraphicControlExtension")
                .item(0);
        assertThat(control.getAttribute("delayTime")).isEqualTo(Integer.toString(hundredths));
    }

    /// In Egypt too: Java would number them in Arabic digits.
    @Test
    void a_name_that_ends_with_png_gives_numbered_frames() throws IOException {
        Path target = folder.resolve("frame.png");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            animate(target, "--step", "change", "--track", "plan", "--from", "2025-09-25", "--to", "2025-10-05");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(err.toString()).startsWith("3 frames, about 0.");
        // The first day, the windows that close, and the last day.
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("frame-0001.png", "frame-0002.png", "frame-0003.png");
        }
    }

    @Test
    void no_frame_is_there_when_the_last_was_not_drawn() throws Exception {
        String target = folder.resolve("frame.png").toString();
        Thread command = new Thread(() -> run("animate", "--out", target, "--size", "640x480"));
        command.start();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fileCount() > 2);
        command.interrupt();
        command.join();
        assertThat(fileCount()).isZero();
    }

    private int fileCount() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    /// Not even the estimate is said, which comes with the first frame.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--fps=0.001, 0.001 frames a second is not within 0.0016 to 50.",
        "--fps=0, 0.0 frames a second is not within 0.0016 to 50.",
        "--fps=-1, -1.0 frames a second is not within 0.0016 to 50.",
        "--fps=NaN, NaN frames a second is not within 0.0016 to 50.",
        "--fps=50.5, 50.5 frames a second is not within 0.0016 to 50.",
        "--size=1x1, '\"1x1\" is not a size; write width and height as 1920x1080, from 480x360 to 7680x4320.'",
        "--scale=0, The scale 0.0 is not within 0.5 to 4."
    })
    void frame_rates_and_sizes_that_cannot_be_are_refused_before_a_frame_is_drawn(String option, String sentence) {
        Path target = folder.resolve("span.gif");
        assertThat(run("animate", "--step=month", "--out=" + target, option)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("animate: " + sentence);
        assertThat(target).doesNotExist();
    }

    @Test
    void another_ending_is_refused() {
        assertThat(run("animate", "--out", folder.resolve("span.mp4").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("neither GIF nor PNG");
    }
}
