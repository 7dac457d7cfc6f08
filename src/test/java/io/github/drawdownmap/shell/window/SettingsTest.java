package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.files.Pipes;
import io.github.drawdownmap.shell.window.file.FileDialog;
import io.github.drawdownmap.shell.window.place.WindowPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    private static final WindowPlace PLACE =
            new WindowPlace(new Rectangle2D(40, 27, 1024, 700), WindowPlace.State.MAXIMIZED);

    @TempDir
    Path folder;

    @Test
    void what_was_saved_is_there_at_the_next_start() {
        Settings settings = Settings.read(folder.resolve("deep/settings.properties"));
        settings.setTheme(ThemeChoice.DARK);
        settings.setWindow(PLACE);
        settings.setDrawerWidth(420);
        settings.setBasemap("osm");
        settings.setSpeed("month");
        settings.setNames("ar");
        settings.setLoops(true);
        settings.setSecondDay("2026-01-15");
        settings.signature().keepCredit().accept("The Daily Planet");
        settings.signature().keepLogo().accept(Optional.of(Path.of("/pictures/planet.png")));
        settings.setOpenFile(Optional.of(Path.of("/maps/mali.geojson")));
        settings.setLook(Optional.of(Path.of("/maps/mali.geojson")), "04X2-81RB");
        settings.folders().keep(FileDialog.Use.OPENING, Path.of("/maps"));
        settings.folders().keep(FileDialog.Use.SAVING, Path.of("/pictures"));
        settings.save();

        Settings next = Settings.read(folder.resolve("deep/settings.properties"));
        assertThat(next.signature().credit().get()).isEqualTo("The Daily Planet");
        assertThat(next.signature().logo().get()).contains(Path.of("/pictures/planet.png"));
        assertThat(next.folders().last(FileDialog.Use.OPENING)).contains(Path.of("/maps"));
        assertThat(next.folders().last(FileDialog.Use.SAVING)).contains(Path.of("/pictures"));
        assertThat(next.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(next.window()).contains(PLACE);
        assertThat(next.drawerWidth()).contains(420.0);
        assertThat(next.basemap()).contains("osm");
        assertThat(next.speed()).contains("month");
        assertThat(next.names()).contains("ar");
        assertThat(next.loops()).isTrue();
        assertThat(next.secondDay()).contains("2026-01-15");
        assertThat(next.openFile()).contains(Path.of("/maps/mali.geojson"));
        assertThat(next.look(Optional.of(Path.of("/maps/mali.geojson")))).contains("04X2-81RB");
        assertThat(next.look(Optional.empty())).isEmpty();
    }

    @Test
    void the_theme_follows_the_system_until_one_is_chosen() {
        assertThat(Settings.read(folder.resolve("none")).theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void values_that_make_no_sense_are_as_if_they_were_not_there() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=purple\nwindow=0x-3\ndrawer=wide\nspeed=\nbeside=\n");
        Settings settings = Settings.read(file);
        assertThat(settings.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.window()).isEmpty();
        assertThat(settings.drawerWidth()).isEmpty();
        assertThat(settings.speed()).isEmpty();
        assertThat(settings.secondDay()).isEmpty();
        assertThat(settings.loops()).isFalse();
        assertThat(settings.damage()).isEmpty();
    }

    static Stream<byte[]> damaged() {
        return Stream.of(
                "theme=dark\nbroken=\\u12".getBytes(StandardCharsets.UTF_8),
                new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe},
                new byte[] {0, 1, 2, 3},
                ("theme=dark\n" + "#".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damaged_settings_are_told_and_kept_aside_and_begin_anew(byte[] damaged) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, damaged);
        Settings settings = Settings.read(file);
        assertThat(settings.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.damage())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("begin anew")
                        .contains(folder.resolve("settings.properties.damaged").toString()));
        assertThat(folder.resolve("settings.properties.damaged")).hasBinaryContent(damaged);

        settings.setTheme(ThemeChoice.DARK);
        settings.save();
        assertThat(Settings.read(file).theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(Settings.read(file).damage()).isEmpty();
    }

    @Test
    void of_two_windows_each_keeps_what_was_changed_in_it() {
        Path file = folder.resolve("settings.properties");
        Settings one = Settings.read(file);
        Settings other = Settings.read(file);
        one.setTheme(ThemeChoice.DARK);
        one.setOpenFile(Optional.of(Path.of("/maps/one.geojson")));
        other.setSpeed("week");
        other.setOpenFile(Optional.of(Path.of("/maps/other.geojson")));
        one.save();
        other.save();
        one.setSpeed("month");
        one.save();

        Settings next = Settings.read(file);
        assertThat(next.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(next.speed()).contains("month");
        assertThat(next.recentFiles()).containsExactly(Path.of("/maps/other.geojson"), Path.of("/maps/one.geojson"));
    }

    @Test
    void ten_files_are_recent_and_the_look_of_one_more_is_forgotten() {
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        for (int number = 1; number <= 11; number++) {
            Optional<Path> file = Optional.of(Path.of("/maps/" + number + ".geojson"));
            settings.setOpenFile(file);
            settings.setLook(file, "CODE" + number);
        }
        settings.save();
        Settings next = Settings.read(folder.resolve("settings.properties"));
        assertThat(next.recentFiles())
                .hasSize(10)
                .startsWith(Path.of("/maps/11.geojson"))
                .endsWith(Path.of("/maps/2.geojson"));
        assertThat(next.look(Optional.of(Path.of("/maps/1.geojson")))).isEmpty();
        assertThat(next.look(Optional.of(Path.of("/maps/2.geojson")))).contains("CODE2");
    }

    @Test
    void what_could_not_be_written_is_written_when_it_can_be() throws IOException {
        Path file = folder.resolve("settings.properties");
        Path way = Files.createDirectories(file.resolve("in-the-way"));
        Settings settings = Settings.read(file);
        settings.setTheme(ThemeChoice.DARK);
        settings.save();
        Files.delete(way);
        Files.delete(file);
        settings.save();
        assertThat(Settings.read(file).theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void that_nothing_can_be_written_is_told_once_with_file_and_cause() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("config"));
        Path file = inTheWay.resolve("drawdown-map/settings.properties");
        List<String> told = new ArrayList<>();
        Settings settings = Settings.read(file);
        settings.setOnUnwritten(told::add);
        settings.save();
        assertThat(told).isEmpty();

        settings.setTheme(ThemeChoice.DARK);
        settings.save();
        settings.setTheme(ThemeChoice.LIGHT);
        settings.save();
        assertThat(told)
                .containsExactly("What you set here is forgotten when the window closes: " + file
                        + " cannot be written (Not a directory). Check that there is room and that you may write"
                        + " there.");
        assertThat(settings.theme()).isEqualTo(ThemeChoice.LIGHT);

        Files.delete(inTheWay);
        settings.save();
        assertThat(Settings.read(file).theme()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void settings_of_nobody_are_not_written() {
        Settings nobody = Settings.ofNobody();
        nobody.setTheme(ThemeChoice.DARK);
        nobody.save();
        assertThat(nobody.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(20)
    void a_pipe_that_nobody_writes_into_is_not_waited_for() throws Exception {
        Path file = Pipes.make(folder.resolve("settings.properties"));
        assertThat(Settings.read(file).theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void saving_leaves_no_neighbour_behind() {
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        settings.setTheme(ThemeChoice.DARK);
        settings.save();
        assertThat(folder).isDirectoryContaining("glob:**settings.properties").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void settings_that_cannot_be_moved_into_place_leave_no_neighbour_behind() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.createDirectories(file.resolve("in-the-way"));
        Settings settings = Settings.read(file);
        settings.setTheme(ThemeChoice.DARK);
        settings.save();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
