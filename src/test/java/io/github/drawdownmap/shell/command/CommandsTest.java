package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.basemap.mbtiles.MbTilesSource;
import io.github.drawdownmap.data.PostureReader;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    /// Stands in for the program's own command, which opens a window.
    @Command(name = "drawdown-map", mixinStandardHelpOptions = true, version = "Drawdown Map 1")
    static final class Program {}

    private int run(String... arguments) {
        return run(out, arguments);
    }

    private int run(OutputStream standard, String... arguments) {
        CommandLine program = new CommandLine(new Program());
        Commands.addTo(program, new StandardOutput(standard));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static final String SMALL = """
        {
          "type": "FeatureCollection",
          "posture": {
            "format": 1,
            "title": "A small posture",
            "compiled": "2025-01-01",
            "span": "2025-01-01/2025-01-10",
            "levels": [
              { "id": "none", "label": "None", "rule": "Nobody.", "weight": 0 },
              { "id": "full", "label": "Full", "rule": "Everybody.", "weight": 1 }
            ],
            "tracks": [
              { "id": "plan", "kind": "planned", "label": "The plan", "publisher": "P", "stated": "2024-12-01" }
            ],
            "sources": [
              { "id": "s", "publisher": "P", "title": "T", "published": "2024-12-01", "url": "https://example.org/s" }
            ]
          },
          "features": [
            {
              "type": "Feature",
              "id": "a",
              "geometry": { "type": "Point", "coordinates": [44, 33] },
              "properties": {
                "name": "A",
                "names": { "en": "A" },
                "kind": "Base",
                "area": "Here",
                "tracks": {
                  "plan": {
                    "changes": [
                      {
                        "level": "full",
                        "when": "/2024-12-31",
                        "summary": "x",
                        "citations": [{ "source": "s" }],
                        "confidence": "high"
                      },
                      {
                        "level": "none",
                        "when": "2025-01-05",
                        "summary": "y",
                        "citations": [{ "source": "s" }],
                        "confidence": "high"
                      }
                    ]
                  }
                }
              }
            }
          ]
        }
        """;

    @Nested
    class Check {
        @Test
        void a_dash_is_standard_input() {
            InputStream before = System.in;
            try {
                System.setIn(new ByteArrayInputStream(
                        SMALL.replace("2025-01-05", "2025-13-05").getBytes(StandardCharsets.UTF_8)));
                assertThat(run("check", "-")).isOne();
                assertThat(out.toString(StandardCharsets.UTF_8)).contains("41:25: error: ");
            } finally {
                System.setIn(before);
            }
        }

        @Test
        void a_clean_file_says_nothing_and_is_0() throws IOException {
            assertThat(run("check", file("clean.geojson", SMALL).toString())).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(err.toString().strip()).isEqualTo("1 file: no errors, no warnings");
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void a_name_that_drives_a_terminal_or_ends_lines_is_written_out() throws IOException {
            Path file = file("a\nb\u001b[31m.geojson", "{}");
            assertThat(run("check", file.toString())).isOne();
            assertThat(out.toString(StandardCharsets.UTF_8).lines())
                    .allSatisfy(line -> assertThat(line).contains("a\\u000ab\\u001b[31m.geojson:1:1: "));
            assertThat(run("export", "csv", "--posture", file.toString())).isEqualTo(2);
            assertThat(err.toString()).contains("a\\u000ab\\u001b[31m.geojson");
        }

        @Test
        void an_error_is_told_with_its_place_and_is_1() throws IOException {
            Path file = file("bad.geojson", SMALL.replace("2025-01-05", "2025-13-05"));
            assertThat(run("check", file.toString())).isOne();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .matches("(?s)\\Q" + file + "\\E:41:25: error: .*2025-13-05.* \\(/features/0/properties/tracks/"
                            + "plan/changes/1/when\\) - .*");
        }

        @Test
        void a_file_that_is_not_there_is_2() {
            assertThat(run("check", folder.resolve("no.geojson").toString())).isEqualTo(2);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("there is no such file - check the name");
        }

        @Test
        void a_file_that_is_no_json_is_2() throws IOException {
            assertThat(run("check", file("text.geojson", "once upon a time").toString()))
                    .isEqualTo(2);
        }

        @Test
        void the_worst_of_several_files_counts() throws IOException {
            String clean = file("clean.geojson", SMALL).toString();
            assertThat(run("check", clean, folder.resolve("no.geojson").toString(), clean))
                    .isEqualTo(2);
        }

        @Test
        void a_warning_is_an_error_when_strict() throws IOException {
            String warned = file(
                            "warned.geojson",
                            SMALL.replace("\"rule\": \"Nobody.\"", "\"rulle\": \"x\", \"rule\": \"Nobody.\""))
                    .toString();
            assertThat(run("check", warned)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(": warning: ")
                    .contains("rulle");
            assertThat(run("check", "--strict", warned)).isOne();
        }

        @Test
        void json_has_every_part_of_a_finding() throws IOException {
            Path file = file("bad.geojson", SMALL.replace("2025-01-05", "2025-13-05"));
            assertThat(run("check", "--json", file.toString())).isOne();
            JsonNode finding = JsonMapper.shared()
                    .readTree(out.toString(StandardCharsets.UTF_8))
                    .at("/0/findings/0");
            assertThat(finding.get("line").asInt()).isEqualTo(41);
            assertThat(finding.get("severity").asString()).isEqualTo("error");
            assertThat(finding.get("what").asString()).contains("2025-13-05");
            assertThat(finding.get("remedy").asString()).isNotEmpty();
        }
    }

    @Nested
    class Export {
        @Test
        void without_a_file_the_table_goes_to_standard_output() throws IOException {
            assertThat(run(
                            "export",
                            "csv",
                            "--posture",
                            file("small.geojson", SMALL).toString()))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1 + 10);
        }

        @ParameterizedTest(name = "{0} becomes {1} features")
        @CsvSource({"change, 2", "day, 2"})
        void only_windows_are_cut(String step, int features) throws IOException {
            String small = file("small.geojson", SMALL).toString();
            assertThat(run("export", "geojson", "--step", step, "--posture", small))
                    .isZero();
            assertThat(JsonMapper.shared()
                            .readTree(out.toString(StandardCharsets.UTF_8))
                            .get("features"))
                    .hasSize(features);
        }

        @ParameterizedTest
        @ValueSource(strings = {"csv", "kml", "geojson"})
        void the_bundled_posture_is_written_to_a_file(String format) throws IOException {
            Path target = folder.resolve("table." + format);
            assertThat(run("export", format, "--out", target.toString(), "--step", "change"))
                    .isZero();
            assertThat(Files.readString(target)).contains("ain-al-asad", "joint-statement");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(target);
            }
        }

        @Test
        void a_file_that_is_there_is_replaced_only_by_force() throws IOException {
            Path target = file("table.csv", "mine");
            assertThat(run("export", "csv", "--out", target.toString())).isEqualTo(2);
            assertThat(err.toString()).contains("is there already", "--force");
            assertThat(target).hasContent("mine");
            assertThat(run("export", "csv", "--out", target.toString(), "--force"))
                    .isZero();
            assertThat(Files.readString(target)).startsWith("day,site,");
        }

        @Test
        void into_a_folder_a_file_is_written_whose_name_says_what_is_in_it() throws IOException {
            String small = file("small.geojson", SMALL).toString();
            Path table = folder.resolve("a-small-posture-table-as-known-2025-01-03.csv");
            String[] arguments = {
                "export", "csv", "--posture", small, "--known-on", "2025-01-03", "--out", folder.toString()
            };
            assertThat(run(arguments)).as(err::toString).isZero();
            assertThat(Files.readString(table)).startsWith("day,site,");
            assertThat(err.toString().strip()).isEqualTo("Writing " + table);
            assertThat(run(arguments)).as("it takes nobody's place").isEqualTo(2);
            assertThat(err.toString()).contains(table + " is there already");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--out -", ""})
        void a_dash_is_standard_output(String options) throws IOException {
            String small = file("small.geojson", SMALL).toString();
            String[] arguments = Stream.concat(
                            Stream.of("export", "csv", "--posture", small),
                            Stream.of(options.split(" ")).filter(option -> !option.isEmpty()))
                    .toArray(String[]::new);
            assertThat(run(arguments)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("day,site,");
            assertThat(Path.of("-")).doesNotExist();
        }

        @Test
        void a_byte_order_mark_is_written_on_request_and_for_csv_alone() {
            assertThat(run("export", "csv", "--bom", "--step", "change")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\ufeffday,site,");
            assertThat(run("export", "kml", "--bom")).isEqualTo(2);
            assertThat(err.toString().strip())
                    .isEqualTo("export: Only csv can begin with a byte order mark; leave out --bom.");
        }

        @ParameterizedTest(name = "{0} as {1}")
        @CsvSource({
            "kml, table.csv, .kml",
            "csv, table.xlsx, .csv",
            "geojson, table.kml, .geojson",
            "csv, table.JSON, .csv"
        })
        void a_name_that_ends_as_another_kind_of_file_is_refused(String format, String name, String right) {
            Path target = folder.resolve(name);
            assertThat(run("export", format, "--out", target.toString())).isEqualTo(2);
            assertThat(err.toString().strip())
                    .isEqualTo("export: " + target + " ends as another kind of file does; let its name end with "
                            + right + ".");
            assertThat(target).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(strings = {"table", "table.2025", "iraq-1.2", "table.CSV", ".csv"})
        void a_name_with_no_ending_or_the_right_one_is_taken(String name) {
            Path target = folder.resolve(name);
            assertThat(run("export", "csv", "--step", "change", "--out", target.toString()))
                    .as(err::toString)
                    .isZero();
            assertThat(target).exists();
        }

        @Test
        void a_full_standard_output_is_told_and_is_2() {
            assertThat(run(failing("No space left on device"), "export", "csv")).isEqualTo(2);
            assertThat(err.toString()).contains("No space left on device").doesNotContain("Exception");
        }

        @Test
        void a_reader_that_went_away_is_not_told() {
            assertThat(run(failing("Broken pipe"), "export", "csv")).isEqualTo(2);
            assertThat(err.toString()).isEmpty();
        }

        @Test
        void one_track_and_a_few_days() {
            assertThat(run("export", "csv", "--track", "reported", "--from", "2026-01-01", "--to", "2026-01-03"))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                    .hasSize(3 * 3)
                    .allMatch(line -> line.contains(",reported,"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-03-02", "2 Mar 2025", "02.03.25", "20250302", "2nd of March 2025"})
        void days_are_typed_as_in_the_window(String typed) {
            assertThat(run("export", "csv", "--track", "reported", "--from", typed, "--to", "2025-03-02"))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                    .hasSize(3)
                    .allMatch(line -> line.contains("2025-03-02"));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "--from 2025-13-01, 'There is no month 13'",
            "--from 2030-01-01, '\u201c2030-01-01\u201d: The timeline runs from 1 September 2024 to 31 January 2027.'",
            "--from someday, '\u201csomeday\u201d is not a date.'",
            "--from 2/3/2025, 'This can be 2 March 2025 or 3 February 2025.'",
            "--from 2025-05-05 --to 2025-05-04, 'runs backwards'",
            "--track yours, 'the plans are: press-report, joint-statement'",
            "--stepp day, '--stepp'",
            "--posture nowhere.geojson, 'there is no such file'",
        })
        void what_is_wrong_is_said(String options, String sentence) {
            String[] arguments = Stream.concat(Stream.of("export", "csv"), Stream.of(options.split(" ")))
                    .toArray(String[]::new);
            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
            assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Nested
    class Whatever_goes_wrong {
        @ParameterizedTest
        @ValueSource(strings = {"--version", "--help", "export --help"})
        void a_full_standard_output_is_told_of_every_print(String command) {
            assertThat(run(failing("No space left on device"), command.split(" ")))
                    .isEqualTo(2);
            assertThat(err.toString().strip())
                    .isEqualTo("drawdown-map: Not all could be written to standard output (No space left on device).");
        }

        @Test
        void an_error_of_the_program_is_one_sentence_and_2() {
            OutputStream broken = new OutputStream() {
                @Override
                public void write(int b) {
                    throw new OutOfMemoryError("Java heap space");
                }
            };
            assertThat(run(broken, "export", "csv")).isEqualTo(2);
            assertThat(err.toString().strip())
                    .isEqualTo("drawdown-map: The memory is not enough for this; choose a smaller --size or --scale,"
                            + " or fewer sites.");
        }

        @Test
        void a_failure_nobody_thought_of_is_one_sentence_and_2() {
            OutputStream broken = new OutputStream() {
                @Override
                public void write(int b) {
                    throw new IllegalStateException("odd");
                }
            };
            assertThat(run(broken, "export", "csv")).isEqualTo(2);
            assertThat(err.toString().lines()).hasSize(1);
        }

        @Test
        void a_name_that_no_file_can_have_is_told_with_the_remedy() {
            assertThat(run("check", "a\0b")).isEqualTo(2);
            assertThat(err.toString()).contains("LC_ALL=C.UTF-8").doesNotContain("Exception", "interface");
        }

        @ParameterizedTest
        @ValueSource(strings = {"check ''", "export csv --out ''", "render --date 2025-06-30 --out ''"})
        void an_empty_name_of_a_file_is_called_empty(String line) {
            assertThat(run(line.replace("''", "").split(" ", -1))).isEqualTo(2);
            assertThat(err.toString()).contains("the name of the file is empty");
        }

        /// Java reads a byte that the locale knows no letter for as U+FFFD, and would draw that.
        @Test
        void letters_that_were_lost_on_the_command_line_are_told_with_the_remedy() {
            Path target = folder.resolve("no.png");
            assertThat(run("render", "--date", "2025-06-30", "--title", "Caf\ufffd\ufffd", "--out", target.toString()))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("were lost", "LC_ALL=C.UTF-8");
            assertThat(target).doesNotExist();
        }

        @Test
        void a_folder_that_is_a_file_is_called_one() throws IOException {
            Path target = file("tables", "");
            assertThat(run("new", "--tables", target.toString())).isEqualTo(2);
            assertThat(err.toString().strip())
                    .isEqualTo("new: " + target + " is a file, not a folder; choose another name.");
        }

        @Test
        void a_folder_that_was_made_for_nothing_goes_again() {
            Path target = folder.resolve("new");
            var output = new Output(new StandardOutput(OutputStream.nullOutputStream()));

            assertThatThrownBy(() -> output.writeInto(target, List.of("one", "two"), name -> name, (name, out) -> {
                        if (name.equals("two")) throw new IOException("No space left on device");
                    }))
                    .hasMessageContaining("No space left on device");
            assertThat(target).doesNotExist();
        }
    }

    @Nested
    class Render {
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
            assertThat(folder.resolve("a-small-posture-2025-01-02-plan.png.txt"))
                    .isNotEmptyFile();
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

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "--look 04X2-81RB, is not the code of a look",
            "--look 0F8S6, of a newer version of the program",
            "--lang en, 'Say which day to show, with --date 2025-09-30 or the --look of a picture.'"
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

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "--out x.jpg, 'x.jpg ends as another kind of file does; let its name end with .png.'",
            "--out - --alt, '--alt writes beside the picture, and standard output has no beside; give a file to"
                    + " --out.'"
        })
        void what_cannot_be_is_refused_before_it_is_drawn(String options, String sentence) {
            String[] arguments = Stream.concat(
                            Stream.of("render", "--date", "2025-06-30"), Stream.of(options.split(" ")))
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
                    .startsWith(
                            arguments[0] + ": A picture of 7680x4320 at a scale of 4 does not fit into the memory; the"
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
        @CsvSource({"16:9, 1920, 1080", "1:1, 1080, 1080", "4:5, 1080, 1350", "9:16, 1080, 1920", "1200x630, 1200, 630"
        })
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
                    .isEqualTo("127.0.0.1:" + port + " takes no connections."
                            + " Stored tiles or the embedded map stand in.");
            assertThat(share(picture, List.of(LAND))).isGreaterThan(0.2);
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
        void as_known_on_a_day_it_says_so() throws IOException {
            Path picture = picture("known.png", "--date", "2025-06-30", "--known-on", "2025-01-01", "--alt");
            assertThat(Files.readString(picture.resolveSibling("known.png.txt")))
                    .contains("Coalition drawdown in Iraq, 30 June 2025, as known on 1 January 2025.");
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
            "--date 2025-06-30 --scale 9, 'not within 0.5 to 4'",
            "--date 2025-06-30 --site basra, 'the sites are: ain-al-asad, baghdad, erbil'",
            "--date 2025-06-30 --lang fr, 'the languages are: en, ar, ckb'",
            "--date 2025-06-30 --track mine, 'the plans are'",
            "--date 2025-06-30 --basemap nowhere.mbtiles, 'render: nowhere.mbtiles is not there.'",
            "--date 2025-06-30 --basemap ftp://tiles.example.org/{z}/{x}/{y}.png, 'not by ftp://'",
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
    }

    @Nested
    class Animate {
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

        @Test
        void a_gif_has_a_frame_for_each_step_and_for_the_last_day() throws IOException {
            Path target = folder.resolve("span.gif");
            assertThat(run(
                            "animate",
                            "--out",
                            target.toString(),
                            "--size",
                            "640x480",
                            "--step",
                            "month",
                            "--from",
                            "2025-08-15",
                            "--to",
                            "2025-10-20"))
                    .as(err::toString)
                    .isZero();
            // 15 August, 15 September, 15 October, 20 October
            assertThat(err.toString()).startsWith("4 frames, about ");
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(ImageIO.createImageInputStream(target.toFile()));
            assertThat(reader.getNumImages(true)).isEqualTo(4);
        }

        @Test
        void a_name_that_ends_with_png_gives_numbered_frames() throws IOException {
            Path target = folder.resolve("frame.png");
            assertThat(run(
                            "animate",
                            "--out",
                            target.toString(),
                            "--size",
                            "640x480",
                            "--step",
                            "change",
                            "--track",
                            "plan",
                            "--from",
                            "2025-09-25",
                            "--to",
                            "2025-10-05"))
                    .as(err::toString)
                    .isZero();
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

        @Test
        void another_ending_is_refused() {
            assertThat(run("animate", "--out", folder.resolve("span.mp4").toString()))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("neither GIF nor PNG");
        }
    }

    @Test
    void there_is_a_completion_script() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("complete -F", "export", "check");
    }

    @Test
    void there_is_a_manual_page_of_all_commands_in_the_language_of_man() {
        assertThat(run("generate-manual")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        ".SH NAME",
                        ".SS render",
                        ".SS check",
                        ".SS export tables",
                        ".SH EXIT STATUS",
                        ".B \\-\\-out=FILE")
                .doesNotContain(".SS generate\\-manual");
    }
}
