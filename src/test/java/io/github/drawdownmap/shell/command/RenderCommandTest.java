package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.mbtiles.MbTilesSource;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.files.Pipes;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest extends CommandLineRun {
    @Test
    void into_a_folder_a_picture_is_written_whose_name_says_what_it_shows_with_its_words_beside_it()
            throws IOException {
        String small = file("small.geojson", SMALL).toString();
        assertThat(run(
                        "render",
                        "--posture",
                        small,
                        "--date",
                        "2025-01-02",
                        "--track",
                        "plan",
                        "--size",
                        "640x480",
                        "--alt",
                        "--out",
                        folder.toString()))
                .as(err::toString)
                .isZero();
        assertThat(folder.resolve("a-small-posture-2025-01-02-plan.png")).isNotEmptyFile();
        assertThat(folder.resolve("a-small-posture-2025-01-02-plan.png.txt")).isNotEmptyFile();
    }

    /// The tiles of the test's file are of these colours alone.
    private static final List<Integer> QUARTERS = List.of(0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffff00);

    private static final int LAND = MapPalette.light().land().getRGB();
    private static final int SQLITE_HEADER_BYTES = 100;

    private Path picture(String name, String... options) {
        return pictureOfSize("800x600", name, options);
    }

    private Path pictureOfSize(String size, String name, String... options) {
        Path target = folder.resolve(name);
        String[] arguments = Stream.concat(
                        Stream.of("render", "--out", target.toString(), "--size", size), Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(arguments)).as(err::toString).isZero();
        return target;
    }

    @Test
    void the_same_command_gives_the_same_bytes() {
        Path first = picture("first.png", "--date", "2025-06-30");
        Path second = picture("second.png", "--date", "2025-06-30");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void a_site_is_named_by_its_id_or_as_the_map_names_it_in_any_language() {
        Path byId = picture("id.png", "--date", "2026-01-15", "--site", "erbil");
        assertThat(picture("name.png", "--date", "2026-01-15", "--site", "erBil"))
                .hasSameBinaryContentAs(byId);
        assertThat(picture("arabic.png", "--date", "2026-01-15", "--site", "أربيل"))
                .hasSameBinaryContentAs(byId);
    }

    @Test
    void the_code_of_a_picture_gives_the_picture() {
        Posture posture = PostureReader.bundled();
        Look look = Look.at(posture)
                .on(LocalDate.of(2026, 1, 15))
                .in(View.COMPARE)
                .at(posture.site("erbil").orElseThrow())
                .knowing(Knowledge.TIED);
        Path asked =
                picture("asked.png", "--date", "2026-01-15", "--track", "compare", "--site", "erbil", "--as-known");
        Path again = picture("again.png", "--look", LookCode.of(look).link());
        assertThat(again).hasSameBinaryContentAs(asked);
    }

    @Test
    void the_day_that_is_missed_is_one_of_the_story() throws IOException {
        String small = file("small.geojson", SMALL).toString();
        assertThat(run("render", "--out", "x.png", "--posture", small)).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Say which day to show, with --date 2025-01-01 or the --look of a picture.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--look 04X2-81RB, is not the code of a look",
        "--look 0F8S6, of a newer version of the program",
        "--lang en, 'Say which day to show, with --date 2024-09-06 or the --look of a picture.'"
    })
    void without_a_day_or_with_a_code_that_is_none_nothing_is_drawn(String options, String sentence) {
        String[] arguments = Stream.concat(Stream.of("render", "--out", "x.png"), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
    }

    @Test
    void a_look_of_another_posture_is_refused() throws IOException {
        String code = LookCode.of(Look.at(PostureReader.bundled())).toString();
        Path small = file("small.geojson", SMALL);
        assertThat(run(
                        "render",
                        "--out",
                        "x.png",
                        "--date",
                        "2025-01-02",
                        "--posture",
                        small.toString(),
                        "--look",
                        code))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("render: The look is of another posture than A small posture; open its file with it."
                        + System.lineSeparator());
    }

    @Test
    void a_dash_is_standard_output() throws IOException {
        assertThat(run("render", "--out", "-", "--size", "640x480", "--date", "2025-06-30"))
                .as(err::toString)
                .isZero();
        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth())
                .isEqualTo(640);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_posture_that_comes_through_a_pipe_is_read_once() throws Exception {
        Path pipe = Pipes.filled(folder.resolve("pipe"), SMALL.getBytes(StandardCharsets.UTF_8));
        assertThat(picture("small.png", "--date", "2025-01-03", "--posture", pipe.toString()))
                .isNotEmptyFile();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--out x.jpg, 'x.jpg ends as another kind of file does; let its name end with .png.'",
        "--out - --alt, '--alt writes beside the picture, and standard output has no beside; give a file to"
                + " --out.'"
    })
    void what_cannot_be_is_refused_before_it_is_drawn(String options, String sentence) {
        String[] arguments = Stream.concat(Stream.of("render", "--date", "2025-06-30"), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("render: " + sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--center 33.8 --zoom 6 | \"33.8\" is no position in the map; write latitude and longitude in "
                        + "degrees, as 33.8,42.4, with latitudes within 85 and longitudes within 180.",
                "--center 33.8,42.4 | A frame needs both --center 33.8,42.4 and --zoom 6.",
                "--center 33.8,42.4 --zoom 19 | The zoom 19.0 is not within 1 to 18.",
                "--bbox 38.8,37.4,48.6,29 | The box \"38.8,37.4,48.6,29\" has its north below its south; write "
                        + "west, south, east and north in that order.",
                "--bbox 38.8,29,38.8,37.4 | The box \"38.8,29,38.8,37.4\" has no width; let its east lie beyond "
                        + "its west.",
                "--bbox 38.8,29,48.6,29 | The box \"38.8,29,48.6,29\" has no height; let its north lie beyond "
                        + "its south.",
                "--bbox 48.6,29,38.8,37.4 | The box \"48.6,29,38.8,37.4\" has its west beyond its east and goes the "
                        + "long way round the world; write the western edge first, then south, east and north.",
                "--bbox 38.8,29,48.6 | \"38.8,29,48.6\" is no box; write west, south, east and north in "
                        + "degrees, as 38.8,29,48.6,37.4.",
                "--bbox 1,2,3,4 --zoom 5 | The map is shown either around a --center or in a --bbox; leave one "
                        + "of them out.",
                "--preset 3:2 | \"3:2\" is no preset; choose 16:9, 1:1, 4:5, 9:16, 1200x630.",
                "--preset 1:1 --size 800x600 | A preset has a size of its own; leave out --size or --preset."
            })
    void a_frame_that_is_none_is_told_in_a_sentence(String options, String sentence) {
        String[] arguments = Stream.concat(
                        Stream.of("render", "--date=2025-06-30", "--out=" + folder.resolve("x.png")),
                        Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("render: " + sentence);
    }

    @ParameterizedTest
    @CsvSource({"render --date=2025-06-30", "animate"})
    void what_memory_cannot_hold_is_refused_before_it_is_drawn_with_the_largest_that_it_can(String command) {
        String[] arguments = Stream.concat(
                        Stream.of(command.split(" ")),
                        Stream.of("--out=" + folder.resolve("x.png"), "--size=7680x4320", "--scale=4"))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(arguments[0] + ": A picture of 7680x4320 at a scale of 4 does not fit into the memory; the"
                        + " largest that does is ");
    }

    @Test
    void the_code_of_a_picture_of_a_place_gives_the_picture() throws IOException {
        Path asked = picture("asked.png", "--date", "2026-01-15", "--center", "33.8,42.4", "--zoom", "6.5");
        LookCode code = LookCode.of(Look.opening(PostureReader.bundled()).on(LocalDate.of(2026, 1, 15)))
                .in(new Frame.Around(new LatLon(33.8, 42.4), 6.5));
        Path again = picture("again.png", "--look", code.toString());
        Path all = picture("all.png", "--date", "2026-01-15");
        assertThat(again).hasSameBinaryContentAs(asked);
        assertThat(Files.mismatch(all, asked)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"16:9, 1920, 1080", "1:1, 1080, 1080", "4:5, 1080, 1350", "9:16, 1080, 1920", "1200x630, 1200, 630"})
    void a_preset_has_its_size_in_pixels(String preset, int width, int height) throws IOException {
        Path target = folder.resolve("preset.png");
        assertThat(run("render", "--date=2025-06-30", "--preset=" + preset, "--out=" + target))
                .as(err::toString)
                .isZero();
        BufferedImage image = ImageIO.read(target.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void another_day_gives_another_picture() throws IOException {
        Path first = picture("first.png", "--date", "2025-06-30");
        Path second = picture("second.png", "--date", "2026-06-30");
        assertThat(Files.mismatch(first, second)).isNotNegative();
    }

    @Test
    void it_has_the_size_and_scale_asked_for() throws IOException {
        Path picture = picture("large.png", "--date", "2025-06-30", "--scale", "1.5", "--theme", "dark");
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(900);
    }

    @Test
    void a_file_of_tiles_lies_under_the_sites_and_is_the_same_each_time() throws IOException {
        String tiles = tiles("quarters.mbtiles").toString();
        Path first = pictureOfSize("1600x1200", "first.png", "--date", "2025-06-30", "--basemap", tiles);
        Path second = pictureOfSize("1600x1200", "second.png", "--date", "2025-06-30", "--basemap", tiles);
        Path offline = pictureOfSize("1600x1200", "offline.png", "--date", "2025-06-30", "--basemap", "offline");
        assertThat(second).hasSameBinaryContentAs(first);
        // The tile is 256 of 1600 by 256 of 1200, 3.4 %, and sites and cards lie over some of it.
        assertThat(share(first, QUARTERS)).isBetween(0.02, 0.034);
        assertThat(share(offline, QUARTERS)).isZero();
    }

    @Test
    void a_damaged_file_of_tiles_is_told_in_a_sentence() throws IOException {
        Path tiles = tiles("damaged.mbtiles");
        byte[] bytes = Files.readAllBytes(tiles);
        Arrays.fill(bytes, SQLITE_HEADER_BYTES, bytes.length, (byte) 0x5a);
        Files.write(tiles, bytes);
        Path target = folder.resolve("no.png");
        assertThat(run("render", "--out", target.toString(), "--date", "2025-06-30", "--basemap", tiles.toString()))
                .isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("render: damaged.mbtiles is damaged and cannot be read as a basemap."
                        + " Copy or make it once more.");
        assertThat(target).doesNotExist();
    }

    @Test
    void the_embedded_map_stands_in_for_a_server_that_takes_no_connections() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String address = "http://127.0.0.1:" + port + "/{z}/{x}/{y}.png";
        Path picture = picture("day.png", "--date", "2025-06-30", "--basemap", address);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "127.0.0.1:" + port + " takes no connections." + " Stored tiles or the embedded map stand in.");
        assertThat(share(picture, List.of(LAND))).isGreaterThan(0.2);
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
                .contains("GeoNames")
                .doesNotContain("Tiles from 127.0.0.1");
    }

    @Test
    void all_whose_map_is_in_the_picture_are_credited() throws Exception {
        Path tiles = tiles("quarters.mbtiles");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + tiles);
                Statement statement = database.createStatement()) {
            statement.execute("INSERT INTO metadata VALUES ('attribution', 'Four quarters')");
        }
        Path picture = pictureOfSize("1600x1200", "both.png", "--date", "2025-06-30", "--basemap", tiles.toString());
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
                .contains("GeoNames \u00c2\u00b7 Four quarters");
    }

    private Path tiles(String name) throws IOException {
        Path tiles = folder.resolve(name);
        try (InputStream in = MbTilesSource.class.getResourceAsStream("quarters.mbtiles")) {
            Files.copy(in, tiles);
        }
        return tiles;
    }

    /// The share of a picture's pixels that have one of these colours.
    private static double share(Path picture, List<Integer> colors) throws IOException {
        int[] pixels = pixels(picture);
        return Arrays.stream(pixels).filter(colors::contains).count() / (double) pixels.length;
    }

    @Test
    void the_words_beside_it_have_the_letters_that_no_font_draws() throws IOException {
        String story = SMALL.replace("\"publisher\": \"P\"", "\"publisher\": \"طلوع\u200cنیوز\"");
        Path picture = picture(
                "small.png", "--posture", file("small.geojson", story).toString(), "--date", "2025-01-02", "--alt");
        assertThat(Files.readString(picture.resolveSibling("small.png.txt")))
                .contains("طلوع\u200cنیوز")
                .doesNotContain("\u200a");
    }

    @Test
    void as_known_on_a_day_it_says_so() throws IOException {
        Path picture = picture("known.png", "--date", "2025-06-30", "--known-on", "2025-01-01", "--alt");
        assertThat(Files.readString(picture.resolveSibling("known.png.txt")))
                .contains("Coalition drawdown in Iraq, 30 June 2025, as known on 1 January 2025.");
    }

    @Test
    void a_title_of_ones_own_begins_the_words_beside_it() throws IOException {
        Path picture = picture("day.png", "--date", "2025-06-30", "--title", "The last summer", "--alt");
        assertThat(Files.readString(picture.resolveSibling("day.png.txt")))
                .startsWith("The last summer, 30 June 2025.\n")
                .doesNotContain("Coalition drawdown in Iraq");
    }

    @Test
    void a_box_may_lie_across_the_date_line() throws IOException {
        assertThat(picture("fiji.png", "--date", "2025-06-30", "--bbox", "177,-20,-178,-15"))
                .isNotEmptyFile();
    }

    @Test
    void the_words_beside_it_say_what_it_shows() throws IOException {
        Path picture = picture("day.png", "--date", "2025-06-30", "--track", "plan", "--alt");
        assertThat(Files.readString(picture.resolveSibling("day.png.txt")))
                .startsWith("Plan reported on 6 September 2024: coalition to leave Ain al-Asad by the"
                        + " end of September 2025.")
                .contains("Coalition drawdown in Iraq, 30 June 2025.")
                .contains("Plan: Press report of 6 September 2024.")
                .contains("Ain al-Asad: all forces to leave by the end of September 2025.")
                .contains("Sources: ");
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
                .contains("Coalition drawdown in Iraq, 30 June 2025", "Sources to about 10 October 2026");
    }

    @Test
    void a_title_and_a_credit_of_ones_own_are_on_the_picture_and_in_its_texts() throws IOException {
        Path plain = picture("plain.png", "--date", "2025-06-30");
        Path own = picture("own.png", "--date", "2025-06-30", "--title", "Going home", "--credit", "Jane Doe");
        assertThat(Files.readString(own, StandardCharsets.ISO_8859_1))
                .contains("Going home, 30 June 2025", "Jane Doe \u00c2\u00b7 ");
        assertThat(Arrays.equals(pixels(plain), pixels(own))).isFalse();
    }

    private static int[] pixels(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--date 2030-01-01, 'The timeline runs from'",
        "--date 2025-06-30 --size 10x10, 'is not a size'",
        "--date 2025-06-30 --and 2025-09-30 --size 640x360, '640x360 is too small for two days'",
        "--date 2025-06-30 --and 2025-06-30, '30 June 2025 cannot stand beside itself; give another day to --and.'",
        "--date 2025-06-30 --scale 9, 'not within 0.5 to 4'",
        "--date 2025-06-30 --site irbil, 'erbil. Did you mean \"erbil\"?'",
        "--date 2025-06-30 --site ain, 'Did you mean \"ain-al-asad\"?'",
        "--date 2025-06-30 --site basra, 'the sites are: ain-al-asad, baghdad, erbil'",
        "--date 2025-06-30 --lang fr, 'the languages are: en, ar, ckb'",
        "--date 2025-06-30 --track mine, 'write \"plan\", \"reported\" or \"compare\", or one of the plans'",
        "--date 2025-06-30 --plan press, 'There is no plan \"press\"; the plans are'",
        "--date 2025-06-30 --basemap nowhere.mbtiles, 'render: nowhere.mbtiles is not there.'",
        "--date 2025-06-30 --basemap ftp://tiles.example.org/{z}/{x}/{y}.png, 'not by “ftp:”'",
        "--dat 2025-06-30, 'There is no option \"--dat\"'",
    })
    void what_is_wrong_is_said(String options, String sentence) {
        Path target = folder.resolve("no.png");
        String[] arguments = Stream.concat(
                        Stream.of("render", "--out", target.toString()), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erbil", "ERBIL", "Érbil", "Aín al-Asad"})
    void a_site_is_named_by_its_id_or_its_name_whatever_capitals_and_accents(String named) {
        assertThat(pictureOfSize("640x360", "site.png", "--date", "2025-06-30", "--site", named))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--plan", "--track"})
    void a_plan_is_named_by_its_id_or_its_name_whatever_capitals_and_accents(String option) {
        assertThat(pictureOfSize(
                        "640x360", "plan.png", "--date", "2025-06-30", option, "joint STATEMENT of 27 September 2024"))
                .exists();
    }

    /// The first is in Kyrgyzstan.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"42.4,75 | true", "33.8,42.4 | false"})
    void that_no_site_is_in_view_is_said(String center, boolean isEmpty) {
        pictureOfSize("640x360", "frame.png", "--date", "2025-06-30", "--center", center, "--zoom", "6");
        assertThat(err.toString().contains("No site is in this part of the world."))
                .isEqualTo(isEmpty);
    }
}
