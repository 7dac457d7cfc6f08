package io.github.drawdownmap.shell.window;

import static io.github.drawdownmap.shell.window.ViewerStage.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.files.FileWatch;
import io.github.drawdownmap.files.Pipes;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.place.WindowPlace;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What a user finds who comes back, and what becomes of a file that changes meanwhile.
@ExtendWith(InWindow.class)
class MemoryTest {
    @TempDir
    Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // set by open()
    private ViewerWindow window;

    @SuppressWarnings("NullAway.Init") // set by open()
    private Stage stage;

    @Start
    void open(Stage first) throws IOException {
        open(first, new ViewerOptions());
    }

    private void open(Stage next, ViewerOptions options) throws IOException {
        stage = next;
        window = ViewerStage.open(next, options, settings(), background);
    }

    private Settings settings() {
        return ViewerStage.settings(folder);
    }

    private void comeBack(FxRobot robot, String... arguments) {
        robot.interact(() -> {
            ViewerStage.closeAll();
            open(new Stage(), ViewerStage.options(arguments));
            return null;
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        background.close();
    }

    private static MapPane map(FxRobot robot) {
        return robot.lookup(".map-pane").queryAs(MapPane.class);
    }

    private Look look() {
        return window.session().look();
    }

    private boolean isOpen(String title) {
        return look().posture().title().equals(title);
    }

    private String notices(FxRobot robot) {
        return robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static String posture(String title) throws IOException {
        return Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"))
                .replace("Coalition drawdown in Iraq", title);
    }

    /// One with members that no posture has.
    private static String postureWith(String members) throws IOException {
        String title = "\"title\": \"Own\"";
        return posture("Own").replace(title, members + ", " + title);
    }

    private Path fileWith(String members) throws IOException {
        return Files.writeString(folder.resolve("own.geojson"), postureWith(members));
    }

    private Path file(String title) throws IOException {
        return Files.writeString(folder.resolve("own.geojson"), posture(title));
    }

    private void open(Path file, String title, FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.open(file));
        await(() -> isOpen(title));
    }

    @Test
    void a_window_that_was_left_in_full_screen_comes_back_where_it_was_before(FxRobot robot) {
        Settings settings = settings();
        settings.setWindow(new WindowPlace(new Rectangle2D(0, 0, 1000, 700), WindowPlace.State.FULL_SCREEN));
        settings.save();
        comeBack(robot);
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(stage.getWidth()).isEqualTo(1000);
    }

    @Test
    void a_user_who_comes_back_finds_file_look_and_window_as_left(FxRobot robot) throws Exception {
        open(file("Own"), "Own", robot);
        robot.interact(() -> {
            window.session().seek(LocalDate.of(2025, 10, 3));
            window.session().show(View.REPORTED);
            window.session().know(Knowledge.TIED);
            window.session().select(look().posture().site("erbil").orElseThrow());
            map(robot).show(new Frame.Around(new LatLon(34.5, 43.25), 8));
            stage.setWidth(1000);
            stage.setHeight(650);
            stage.setX(30);
            stage.setY(20);
        });
        comeBack(robot);
        await(() -> isOpen("Own"));

        assertThat(look().day()).isEqualTo(LocalDate.of(2025, 10, 3));
        assertThat(look().view()).isEqualTo(View.REPORTED);
        assertThat(look().knowledge()).isEqualTo(Knowledge.TIED);
        assertThat(look().site().map(Site::id)).contains("erbil");
        assertThat(map(robot).viewport().zoom()).isEqualTo(8);
        assertThat(map(robot).viewport().center().lat()).isCloseTo(34.5, within(0.01));
        assertThat(map(robot).viewport().center().lon()).isCloseTo(43.25, within(0.01));
        // A desktop without a screen opens each window at its left edge.
        assertThat(List.of(stage.getY(), stage.getWidth(), stage.getHeight())).containsExactly(20.0, 1000.0, 650.0);
        assertThat(stage.getTitle()).startsWith("own.geojson");
    }

    @Test
    void a_theme_that_another_window_chooses_is_for_the_next_start(FxRobot robot) {
        Path shared = folder.resolve("shared.properties");
        Settings here = Settings.read(shared);
        Settings there = Settings.read(shared);
        robot.interact(() -> {
            Appearance appearance = new Appearance(here, (theme, names) -> {}, size -> {});
            there.setTheme(ThemeChoice.DARK);
            there.save();
            here.setTextScale(1.1);
            here.save();
            assertThat(here.theme()).isEqualTo(ThemeChoice.DARK);
            assertThat(appearance.theme()).isEqualTo(Theme.LIGHT);
        });
    }

    @Test
    void that_nothing_can_be_kept_is_told_once_and_the_window_works_on(FxRobot robot) throws Exception {
        robot.interact(ViewerStage::closeAll);
        Path file = folder.resolve("settings.properties");
        Files.deleteIfExists(file);
        Files.createDirectories(file.resolve("in-the-way"));
        comeBack(robot);
        robot.interact(() -> window.session().show(View.REPORTED));
        await(() -> notices(robot).contains(file.toString()));

        robot.interact(() -> window.session().seek(LocalDate.of(2026, 2, 1)));
        Files.delete(file.resolve("in-the-way"));
        Files.delete(file);
        robot.interact(() -> window.session().seek(LocalDate.of(2026, 2, 2)));
        await(() -> Files.isRegularFile(file));
        assertThat(notices(robot)).containsOnlyOnce(file.toString());
        assertThat(look().day()).isEqualTo(LocalDate.of(2026, 2, 2));

        robot.interact(
                () -> robot.lookup(".notice .button").queryAllAs(Button.class).forEach(button -> button.fire()));
        assertThat(notices(robot)).doesNotContain(file.toString());
    }

    @Test
    void a_user_who_comes_back_finds_the_second_day_and_the_loop_as_left(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.interact(() -> second(robot).setText("2026-02-01"));
        robot.interact(() -> map(robot).show(new Frame.Around(new LatLon(34.5, 43.25), 6)));
        robot.interact(() -> loop(robot).fire());
        comeBack(robot);
        assertThat(second(robot).getText()).isEqualTo("2026-02-01");
        assertThat(second(robot).isFocused()).isFalse();
        assertThat(loop(robot).isSelected()).isTrue();
        assertThat(map(robot).viewport().zoom()).isEqualTo(6);

        robot.interact(() -> second(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> loop(robot).fire());
        comeBack(robot);
        assertThat(robot.lookup(".beside-bar").tryQuery()).isEmpty();
        assertThat(loop(robot).isSelected()).isFalse();
    }

    @Test
    void a_second_day_does_not_come_back_beside_what_the_command_line_asks_for(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        comeBack(robot, "--date", "2025-03-04");
        assertThat(robot.lookup(".beside-bar").tryQuery()).isEmpty();
    }

    private static TextField second(FxRobot robot) {
        return robot.lookup(".beside-bar .text-field").queryAs(TextField.class);
    }

    private static ToggleButton loop(FxRobot robot) {
        return robot.lookup("Loop").queryAs(ToggleButton.class);
    }

    @Test
    void who_went_back_to_the_bundled_data_finds_it_again(FxRobot robot) throws Exception {
        open(file("Own"), "Own", robot);
        ViewerStage.choose("The data that comes with the program", robot);
        comeBack(robot);
        assertThat(isOpen("Coalition drawdown in Iraq")).isTrue();
    }

    @Test
    void each_file_has_a_look_of_its_own(FxRobot robot) throws Exception {
        robot.interact(() -> window.session().seek(LocalDate.of(2026, 2, 1)));
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(() -> window.session().seek(LocalDate.of(2025, 3, 4)));
        comeBack(robot, "--date", "2024-12-24");
        assertThat(look().posture().title()).isEqualTo("Coalition drawdown in Iraq");
        assertThat(look().day()).isEqualTo(LocalDate.of(2024, 12, 24));
        open(own, "Own", robot);
        assertThat(look().day()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    /// Comes back after the file that was open last has been deleted.
    private void comeBackWithoutFile(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(ViewerStage::closeAll);
        Files.delete(own);
        comeBack(robot);
        await(() -> notices(robot).contains("own.geojson, which was open last, could not be opened"));
    }

    @Test
    void a_last_file_that_is_gone_is_told_and_the_bundled_data_is_there(FxRobot robot) throws Exception {
        comeBackWithoutFile(robot);
        assertThat(look().posture().title()).isEqualTo("Coalition drawdown in Iraq");
        assertThat(robot.lookup(".message-page").tryQuery()).isEmpty();
    }

    @Test
    void what_is_told_of_a_file_that_did_not_open_goes_when_one_is_opened(FxRobot robot) throws Exception {
        comeBackWithoutFile(robot);
        open(file("Own"), "Own", robot);
        assertThat(notices(robot)).doesNotContain("could not be opened");
    }

    @Test
    void what_is_told_of_a_file_that_did_not_open_goes_when_the_bundled_data_is_opened(FxRobot robot) throws Exception {
        comeBackWithoutFile(robot);
        ViewerStage.choose("The data that comes with the program", robot);
        assertThat(notices(robot)).doesNotContain("could not be opened");
    }

    @Test
    void a_last_map_file_that_is_gone_is_told_and_the_own_map_is_there(FxRobot robot) throws Exception {
        robot.interact(ViewerStage::closeAll);
        Settings left = settings();
        left.setBasemap(folder.resolve("gone.mbtiles").toString());
        left.save();
        comeBack(robot);
        await(() -> notices(robot).contains("gone.mbtiles is not there any more"));
        assertThat(robot.lookup(".message-page").tryQuery()).isEmpty();
        ViewerStage.choose("Offline map", robot);
        assertThat(notices(robot)).doesNotContain("gone.mbtiles");
        robot.interact(ViewerStage::closeAll);
        assertThat(settings().basemap()).contains("offline");
    }

    @Test
    void a_file_that_changes_on_the_disk_is_read_again_and_the_look_stays(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(() -> {
            window.session().seek(LocalDate.of(2026, 1, 15));
            window.session().select(look().posture().site("erbil").orElseThrow());
        });
        // As editors do that never leave half a file.
        replace(own, posture("Own again"));
        await(() -> isOpen("Own again"));
        assertThat(look().day()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(look().site().map(Site::id)).contains("erbil");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_changes_while_another_is_opened_does_not_take_its_place(FxRobot robot) throws Exception {
        Path slow = askForSlowOneAndChangeOwn(robot);
        Files.writeString(slow, posture("Slow"));
        await(() -> isOpen("Slow"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_changes_while_another_is_opened_is_read_again_when_that_cannot_be(FxRobot robot) throws Exception {
        Path slow = askForSlowOneAndChangeOwn(robot);
        Files.writeString(slow, "no posture");
        await(() -> robot.lookup(".message-page").tryQuery().isPresent());
        await(() -> isOpen("Own again"));
    }

    /// While a file is open another is asked for, which nobody writes into yet, and the open one becomes another.
    private Path askForSlowOneAndChangeOwn(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Path slow = Pipes.make(folder.resolve("slow.geojson"));
        robot.interact(() -> window.open(slow));
        changeAndBeHeard(own, "Own once more", "Own again");
        return slow;
    }

    /// A watch that begins may see the first change at once; the last it hears no sooner than the window the first.
    private void changeAndBeHeard(Path file, String... titles) throws Exception {
        AtomicInteger heard = new AtomicInteger();
        Optional<FileWatch.Stamp> before = FileWatch.Stamp.of(file);
        FileWatch watch = FileWatch.start(file, FileWatch.Stamp::of, before, heard::incrementAndGet);
        for (int i = 0; i < titles.length; i++) {
            int all = i + 1;
            replace(file, posture(titles[i]));
            await(() -> heard.get() == all);
        }
        watch.close();
    }

    private void replace(Path file, String text) throws IOException {
        Files.move(Files.writeString(folder.resolve("draft"), text), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Without the change that is wrong it would be told that nobody had left.
    @Test
    void a_file_that_is_broken_on_the_disk_is_told_and_what_was_whole_stays_until_it_is_mended_or_asked_for(
            FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Posture whole = look().posture();
        replace(own, posture("Own broken").replace("2026-01-13/2026-01-17", "2026-01-13/2026-01-45"));
        await(() -> notices(robot).contains("own.geojson has an error that it did not have"));
        assertThat(look().posture()).isSameAs(whole);

        replace(own, posture("Own again"));
        await(() -> isOpen("Own again"));
        assertThat(notices(robot)).doesNotContain("has an error");

        replace(own, posture("Own broken").replace("2026-01-13/2026-01-17", "2026-01-13/2026-01-45"));
        await(() -> notices(robot).contains("own.geojson has an error that it did not have"));
        robot.push(KeyCode.F5);
        await(() -> isOpen("Own broken"));
    }

    @Test
    void a_file_that_is_saved_as_it_was_leaves_the_window_as_it_is(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Posture shown = look().posture();
        Files.writeString(own, posture("Broken").substring(0, 4000));
        await(() -> notices(robot).contains("cannot be read as it is now"));
        Files.writeString(own, posture("Own"));
        await(() -> !notices(robot).contains("cannot be read"));
        assertThat(look().posture()).isSameAs(shown);
    }

    @Test
    void while_a_file_is_broken_the_last_good_one_stays_with_a_notice(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Files.writeString(own, posture("Own").substring(0, 4000));
        await(() -> notices(robot).contains("own.geojson cannot be read as it is now"));
        assertThat(isOpen("Own")).isTrue();
        assertThat(robot.lookup(".message-page").tryQuery()).isEmpty();

        Files.writeString(own, posture("Mended"));
        await(() -> isOpen("Mended"));
        assertThat(notices(robot)).doesNotContain("cannot be read");
    }

    @Test
    void a_file_that_is_deleted_is_told_and_what_it_held_stays(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Files.delete(own);
        await(() -> notices(robot).contains("own.geojson is not there any more"));
        assertThat(isOpen("Own")).isTrue();

        Files.writeString(own, posture("Own"));
        await(() -> !notices(robot).contains("not there any more"));
    }

    @Test
    void alt_left_and_backspace_go_back_to_what_was_on_show(FxRobot robot) throws Exception {
        robot.interact(
                () -> window.session().select(look().posture().site("erbil").orElseThrow()));
        robot.interact(() -> map(robot).show(new Frame.Around(new LatLon(36, 44), 9)));
        // Days alone are no places.
        robot.interact(() -> window.session().seek(LocalDate.of(2025, 3, 4)));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(map(robot).place()).isEqualTo(Frame.ALL);
        assertThat(look().site()).isPresent();
        robot.push(KeyCode.BACK_SPACE);
        assertThat(look().site().isPresent()).isFalse();
        robot.push(KeyCode.BACK_SPACE);
        await(() -> notices(robot).contains("There is nothing to go back to"));
    }

    @Test
    void alt_left_goes_back_to_the_file_before_and_to_what_was_on_show_of_it(FxRobot robot) throws Exception {
        Path own = file("Own");
        robot.interact(
                () -> window.session().select(look().posture().site("erbil").orElseThrow()));
        robot.interact(() -> window.session().seek(LocalDate.of(2025, 3, 4)));
        open(own, "Own", robot);
        robot.interact(() -> window.session().show(View.PLAN));
        robot.interact(() -> window.session().seek(LocalDate.of(2026, 1, 15)));
        robot.interact(() -> map(robot).show(new Frame.Around(new LatLon(36, 44), 9)));
        Path other = Files.writeString(folder.resolve("other.geojson"), posture("Other"));
        open(other, "Other", robot);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> isOpen("Own"));
        assertThat(look().view()).isEqualTo(View.PLAN);
        assertThat(look().day()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(((Frame.Around) map(robot).place()).zoom()).isCloseTo(9, within(0.01));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(map(robot).place()).isEqualTo(Frame.ALL);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(look().view()).isEqualTo(View.COMPARE);
        assertThat(isOpen("Own")).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> isOpen("Coalition drawdown in Iraq"));
        assertThat(look().day()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(look().site().map(Site::id)).contains("erbil");
    }

    @Test
    void to_go_back_to_a_file_that_is_gone_is_told_and_the_one_on_screen_stays(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Path other = Files.writeString(folder.resolve("other.geojson"), posture("Other"));
        open(other, "Other", robot);
        Files.delete(own);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> robot.lookup(".message-page").tryQuery().isPresent());
        assertThat(isOpen("Other")).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> isOpen("Coalition drawdown in Iraq"));
    }

    @Test
    void until_the_file_that_was_open_last_has_been_read_only_the_ground_is_shown(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(ViewerStage::closeAll);
        AtomicBoolean isBundledShown = new AtomicBoolean();
        robot.interact(() -> {
            open(new Stage(), ViewerStage.options());
            isBundledShown.set(stage.getScene().lookup(".top-bar").getParent().isVisible());
            return null;
        });
        await(() -> isOpen("Own"));
        assertThat(isBundledShown).isFalse();
        assertThat(stage.getScene().lookup(".top-bar").getParent().isVisible()).isTrue();
        assertThat(stage.getScene().lookup(".first-ground")).isNull();
        // The user has been nowhere before.
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> notices(robot).contains("There is nothing to go back to"));
    }

    @Test
    void f5_reads_the_file_again(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(() -> window.session().seek(LocalDate.of(2026, 1, 15)));
        Files.writeString(own, posture("Own again"));
        robot.push(KeyCode.F5);
        await(() -> isOpen("Own again"));
        assertThat(look().day()).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void that_f5_could_not_read_the_file_is_told_in_words_of_its_own_until_it_is_mended(FxRobot robot)
            throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        replace(own, posture("Own").substring(0, 4000));
        robot.push(KeyCode.F5);
        await(() -> robot.lookup(".message-page").tryQuery().isPresent());
        assertThat(title(robot)).isEqualTo("own.geojson could not be read again");
        assertThat(page(robot)).contains("What was on screen is still there.");
        assertThat(notices(robot)).contains("own.geojson cannot be read as it is now");

        replace(own, posture("Own"));
        await(() -> robot.lookup(".message-page").tryQuery().isEmpty());
        assertThat(notices(robot)).isEmpty();
    }

    @Test
    void that_f5_found_no_file_is_told_until_it_is_back(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Files.delete(own);
        robot.push(KeyCode.F5);
        await(() -> robot.lookup(".message-page").tryQuery().isPresent());
        assertThat(title(robot)).isEqualTo("own.geojson could not be read again");
        assertThat(notices(robot)).contains("own.geojson is not there any more");

        replace(own, posture("Own"));
        await(() -> robot.lookup(".message-page").tryQuery().isEmpty());
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".sheet-title").queryAs(Labeled.class).getText();
    }

    /// What the page that lies over the window tells.
    private static String page(FxRobot robot) {
        return String.join("\n", shownIn(robot.lookup(".sheet-page").<Node>query()));
    }

    @Test
    void the_name_of_a_file_has_a_mark_while_it_cannot_be_read_and_a_press_says_why(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        Hyperlink chip = robot.lookup(".file-chip").queryAs(Hyperlink.class);
        assertThat(marks(chip)).isEmpty();
        replace(own, posture("Own").substring(0, 4000));
        await(() -> notices(robot).contains("own.geojson cannot be read as it is now"));
        assertThat(marks(chip)).hasSize(1);
        assertThat(chip.getAccessibleText()).isEqualTo("own.geojson · not as it is on the disk");
        assertThat(Tooltips.of(chip)).startsWith("own.geojson cannot be read as it is now");

        robot.interact(
                () -> robot.lookup(".notice .button").queryAllAs(Button.class).forEach(Button::fire));
        assertThat(notices(robot)).isEmpty();
        robot.interact(chip::fire);
        assertThat(notices(robot))
                .contains("own.geojson cannot be read as it is now")
                .doesNotContain("No problem");

        replace(own, posture("Own"));
        await(() -> notices(robot).isEmpty());
        assertThat(marks(chip)).isEmpty();
        assertThat(chip.getAccessibleText()).isEqualTo("own.geojson");
    }

    private static Set<Node> marks(Node chip) {
        return InWindow.seen(() -> Set.copyOf(chip.lookupAll(".ikonli-font-icon")));
    }

    /// The bundled posture covers up to the end of January 2027.
    @Test
    void a_day_that_a_file_covers_no_more_is_told_and_the_nearest_is_shown(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(() -> window.session().seek(LocalDate.of(2027, 1, 20)));
        replace(own, posture("Own again").replace("2024-09-01/2027-01-31", "2024-09-01/2026-12-31"));
        await(() -> isOpen("Own again"));
        assertThat(look().day()).isEqualTo("2026-12-31");
        assertThat(notices(robot))
                .isEqualTo("20 January 2027 lies outside what the file covers now; 31 December 2026 is shown.");

        replace(own, posture("Own once more"));
        await(() -> isOpen("Own once more"));
        assertThat(notices(robot)).isEmpty();
    }

    @Test
    void a_site_that_is_in_a_file_no_more_is_told_and_opens_again_when_it_is_back(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.interact(
                () -> window.session().select(look().posture().site("erbil").orElseThrow()));
        replace(own, posture("Renamed").replace("\"erbil\"", "\"hawler\""));
        await(() -> isOpen("Renamed"));
        assertThat(look().site()).isEmpty();
        assertThat(notices(robot)).isEqualTo("Erbil is not in the file any more; it opens again when it is back.");

        replace(own, posture("Own again"));
        await(() -> isOpen("Own again"));
        assertThat(look().site().map(Site::id)).contains("erbil");
        assertThat(notices(robot)).isEmpty();
    }

    @Test
    void a_table_on_screen_is_of_the_file_as_it_was_read_last(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.clickOn("All changes");
        await(() -> sites(robot).contains("Erbil"));
        replace(own, posture("Own").replace("Erbil", "Hawler"));
        await(() -> sites(robot).contains("Hawler"));
        assertThat(sites(robot)).doesNotContain("Erbil");
        assertThat(robot.lookup("All changes").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    private static List<String> sites(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        return table.getColumns().stream()
                .filter(column -> column.getText().equals("Site"))
                .flatMap(column -> IntStream.range(0, table.getItems().size())
                        .mapToObj(row -> column.getCellData(row).toString()))
                .toList();
    }

    @Test
    void what_changed_is_told_of_the_file_as_it_was_read_last_between_the_same_days(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        List<TextField> days =
                List.copyOf(robot.lookup(".between-pane .days .text-field").queryAllAs(TextField.class));
        robot.interact(() -> days.getFirst().setText("2026-01-01"));
        robot.interact(() -> days.getLast().setText("2026-10-31"));
        await(() -> between(robot).contains("Erbil"));
        replace(own, posture("Own").replace("Erbil", "Hawler"));
        await(() -> between(robot).contains("Hawler"));
        assertThat(robot.lookup(".between-pane .days .text-field").queryAllAs(TextField.class))
                .extracting(TextField::getText)
                .containsExactly("2026-01-01", "2026-10-31");
    }

    private static String between(FxRobot robot) {
        return robot.lookup(".between-pane .text-area").queryAs(TextArea.class).getText();
    }

    @Test
    void how_to_read_it_all_is_told_of_the_file_as_it_was_read_last(FxRobot robot) throws Exception {
        Path own = file("Own");
        open(own, "Own", robot);
        ViewerStage.choose("Method and sources", robot);
        replace(own, posture("Own").replace("Only advisers, liaison staff", "Hardly any but liaison staff"));
        await(() -> page(robot).contains("Hardly any but liaison staff"));
    }

    @Test
    void the_bar_names_the_file_and_its_problems_and_lists_them_again(FxRobot robot) throws Exception {
        open(fileWith("\"titel\": 1"), "Own", robot);
        Hyperlink chip = robot.lookup(".file-chip").queryAs(Hyperlink.class);
        assertThat(chip.getAccessibleText()).isEqualTo("own.geojson · 1 problem");
        robot.interact(() -> chip.getScene().getWindow().setWidth(800));
        assertThat(shownIn(chip)).contains("1 problem").anyMatch(words -> words.startsWith("own.ge"));
        robot.interact(chip::fire);
        await(() -> robot.lookup(".message-page").tryQuery().isPresent());

        // Who comes back has read them.
        comeBack(robot);
        await(() -> isOpen("Own"));
        assertThat(chip.getAccessibleText()).isEqualTo("own.geojson · 1 problem");
        assertThat(robot.lookup(".message-page").tryQuery()).isEmpty();
    }

    private static List<String> shownIn(Node node) {
        return node.lookupAll(".text").stream()
                .map(words -> ((Text) words).getText())
                .toList();
    }

    @Test
    void a_file_without_problems_is_named_in_a_narrow_bar(FxRobot robot) throws Exception {
        Path own = Files.writeString(folder.resolve("a-drawdown-elsewhere.geojson"), posture("Own"));
        open(own, "Own", robot);
        Hyperlink chip = robot.lookup(".file-chip").queryAs(Hyperlink.class);
        robot.interact(() -> chip.getScene().getWindow().setWidth(800));
        assertThat(shownIn(chip)).singleElement().asString().startsWith("a-draw");
    }

    @Test
    void a_file_that_is_whole_is_not_hidden_below_its_warnings(FxRobot robot) throws Exception {
        open(fileWith("\"titel\": 1"), "Own", robot);

        await(() -> robot.lookup(".notices .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("own.geojson was opened; 1 problem was found in it")));
        assertThat(robot.lookup(".message-page").tryQuery()).isEmpty();
    }

    @Test
    void what_is_missing_of_a_file_is_listed_when_it_is_opened(FxRobot robot) throws Exception {
        Path own = Files.writeString(
                folder.resolve("own.geojson"),
                posture("Own").replace("2026-01-13/2026-01-17", "2026-01-13/2026-01-45"));
        open(own, "Own", robot);

        await(() -> problems(robot).contains("2026-01-45"));
    }

    @Test
    void the_problems_on_screen_are_those_that_the_file_still_has(FxRobot robot) throws Exception {
        Path own = fileWith("\"titel\": 1, \"summery\": 2");
        open(own, "Own", robot);
        robot.interact(robot.lookup(".file-chip").queryAs(Hyperlink.class)::fire);
        await(() -> problems(robot).contains("titel"));
        assertThat(problems(robot)).contains("summery");

        replace(own, postureWith("\"summery\": 2"));
        await(() -> !problems(robot).contains("titel"));
        assertThat(problems(robot)).contains("summery");
        assertThat(robot.lookup(".sheet-title").queryAs(Labeled.class).getText())
                .isEqualTo("own.geojson was opened; 1 problem was found in it");

        replace(own, posture("Own"));
        await(() -> robot.lookup(".message-page").tryQuery().isEmpty());
    }

    private static String problems(FxRobot robot) {
        return robot.lookup(".findings")
                .tryQueryAs(TextArea.class)
                .map(TextArea::getText)
                .orElse("");
    }
}
