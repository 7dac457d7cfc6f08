package io.github.drawdownmap.shell.window;

import static io.github.drawdownmap.shell.window.ViewerStage.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.details.DetailsDrawer;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.command.DayOption;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ViewerWindowTest {
    @TempDir
    Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // set by open()
    private ViewerWindow window;

    @Start
    void open(Stage stage) throws IOException {
        ViewerOptions options = new ViewerOptions();
        options.date = new DayOption("2025-06-30");
        options.theme = ThemeChoice.LIGHT;
        open(stage, options);
    }

    private void open(Stage stage, ViewerOptions options) throws IOException {
        window = ViewerStage.open(stage, options, settings(), background);
    }

    private Settings settings() {
        return ViewerStage.settings(folder);
    }

    private void openAnew(FxRobot robot, ViewerOptions options) {
        robot.interact(() -> {
            ViewerStage.closeAll();
            open(new Stage(), options);
            return null;
        });
    }

    /// A posture with other ids than the bundled one has, up to the end of June 2027.
    private Path otherPosture() throws IOException {
        String bundled = Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"));
        return Files.writeString(
                folder.resolve("other.geojson"),
                bundled.replace("\"erbil\"", "\"hawler\"")
                        .replace("\"joint-statement\"", "\"statement\"")
                        .replace("2024-09-01/2027-01-31", "2024-09-01/2027-06-30")
                        .replace("Coalition drawdown in Iraq", "Another drawdown"));
    }

    private static boolean isShown(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        background.close();
    }

    @Test
    void the_day_of_the_command_line_is_on_the_card(FxRobot robot) {
        assertThat(words(robot, ".day-card")).contains("30 June 2025");
    }

    @Test
    void the_command_line_is_obeyed_in_the_file_that_it_names(FxRobot robot) throws IOException, TimeoutException {
        ViewerOptions options = ViewerStage.options("--site", "hawler", "--track", "statement", "--date", "2027-05-01");
        options.file = otherPosture();
        openAnew(robot, options);
        await(() -> window.session().look().posture().title().equals("Another drawdown"));

        Session session = window.session();
        assertThat(session.look().site().map(Site::id)).contains("hawler");
        assertThat(session.look().plan().map(Track::id)).contains("statement");
        assertThat(session.look().day()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(isShown(robot, ".message-page")).isFalse();
    }

    @Test
    void what_the_command_line_names_and_the_data_does_not_have_is_told(FxRobot robot) throws TimeoutException {
        ViewerOptions options = ViewerStage.options("--site", "mosul", "--track", "rumour", "--lang", "xx");
        openAnew(robot, options);
        await(() -> isShown(robot, ".message-page"));

        assertThat(words(robot, ".sheet-page"))
                .contains("Coalition drawdown in Iraq does not have what the command line asks for")
                .anyMatch(line ->
                        line.contains("There is no plan \"rumour\"; the plans are: press-report, joint-statement."))
                .anyMatch(line ->
                        line.contains("There is no site \"mosul\"; the sites are: ain-al-asad, baghdad, erbil."))
                .anyMatch(line -> line.contains("There are no names in \"xx\"; the languages are: en, ar, ckb."));
    }

    @Test
    void what_the_command_line_asks_of_the_window_is_not_remembered(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        WindowPlace place = new WindowPlace(new Rectangle2D(20, 30, 990, 640), WindowPlace.State.NORMAL);
        Settings before = settings();
        before.setTheme(ThemeChoice.LIGHT);
        before.setWindow(place);
        before.save();
        ViewerOptions options = new ViewerOptions();
        options.theme = ThemeChoice.DARK;
        options.size = "970x630";
        openAnew(robot, options);
        robot.interact(ViewerStage::closeAll);

        assertThat(settings().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(settings().window()).contains(place);
    }

    @Test
    void a_theme_chosen_after_the_command_line_named_another_is_remembered(FxRobot robot) {
        robot.interact(() -> robot.from(robot.lookup(".commands").<Node>query())
                .lookup(".button")
                .match(node -> "Switch to the dark theme".equals(node.getAccessibleText()))
                .queryButton()
                .fire());
        robot.interact(ViewerStage::closeAll);
        assertThat(settings().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void a_remembered_window_that_is_larger_than_the_screen_is_opened_as_large_as_the_screen(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        Settings before = settings();
        before.setWindow(new WindowPlace(new Rectangle2D(-40, -40, 5000, 4000), WindowPlace.State.NORMAL));
        before.save();
        openAnew(robot, new ViewerOptions());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Window opened = robot.lookup(".map-pane").query().getScene().getWindow();
        assertThat(opened.getWidth()).isLessThanOrEqualTo(screen.getWidth());
        assertThat(opened.getHeight()).isLessThanOrEqualTo(screen.getHeight());
    }

    @Test
    void from_another_file_the_open_menu_leads_back_to_the_bundled_data(FxRobot robot)
            throws IOException, TimeoutException {
        Path other = otherPosture();
        robot.interact(() -> window.open(other));
        await(() -> window.session().look().posture().title().equals("Another drawdown"));
        robot.clickOn(robot.lookup(".commands > *").nth(0).<Node>query());
        robot.clickOn("The data that comes with the program");
        assertThat(window.session().look().posture().title()).isEqualTo("Coalition drawdown in Iraq");
    }

    @Test
    void of_two_files_the_one_asked_for_last_is_shown(FxRobot robot) throws IOException, TimeoutException {
        Path other = otherPosture();
        Path last = Files.writeString(
                folder.resolve("last.geojson"),
                Files.readString(other).replace("Another drawdown", "The last drawdown"));
        robot.interact(() -> {
            window.open(other);
            window.open(last);
        });
        List<String> titles = new ArrayList<>();
        robot.interact(() ->
                window.session().lookProperty().map(Look::posture).subscribe(posture -> titles.add(posture.title())));
        await(() -> titles.contains("The last drawdown"));
        assertThat(titles).doesNotContain("Another drawdown");
    }

    @Test
    void behind_a_sheet_nothing_hears_the_keyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup(".map-pane").query().requestFocus());
        robot.push(KeyCode.F1);
        LocalDate day = window.session().look().day();
        for (KeyCode key : List.of(KeyCode.T, KeyCode.L, KeyCode.DIGIT2, KeyCode.HOME, KeyCode.LEFT)) robot.push(key);
        assertThat(window.session().look().day()).isEqualTo(day);
        assertThat(window.session().look().view()).isEqualTo(View.COMPARE);
    }

    @Test
    void tab_goes_round_in_a_sheet_and_escape_gives_the_focus_back(FxRobot robot) {
        robot.interact(() -> robot.lookup(".map-pane").query().requestFocus());
        Node before = focus(robot);
        robot.push(KeyCode.F1);
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.TAB);
            waitForFxEvents();
            assertThat(isIn(robot.lookup(".sheet-page").query(), focus(robot))).isTrue();
        }
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            waitForFxEvents();
            assertThat(isIn(robot.lookup(".sheet-page").query(), focus(robot))).isTrue();
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(focus(robot)).isEqualTo(before);
    }

    private static Node focus(FxRobot robot) {
        return robot.lookup(".map-pane").query().getScene().getFocusOwner();
    }

    private static boolean isIn(Node parent, Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(parent::equals);
    }

    @Test
    void ctrl_e_opens_the_exports_and_ctrl_l_the_date(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(((MenuButton) robot.lookup(".commands > *").nth(2).<Node>query()).isShowing())
                .isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(focus(robot).getStyleClass()).contains("date-text");
    }

    @Test
    void ctrl_k_goes_to_a_site_by_the_keyboard_alone_and_escape_gives_the_focus_back(FxRobot robot) {
        robot.interact(() -> robot.lookup(".map-pane").query().requestFocus());
        Node before = focus(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("erb");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, ".sheet-page")).isFalse();
        assertThat(focus(robot)).isEqualTo(before);

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(isShown(robot, ".sheet-page")).isFalse();
        assertThat(window.session().look().site().map(Site::id)).contains("erbil");
    }

    @Test
    void a_site_that_is_found_has_the_keyboard_in_its_drawer_and_escape_gives_it_back(FxRobot robot) {
        Node before = focusOwner(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup(".find-text").queryAs(TextField.class).setText("erbil"));
        robot.push(KeyCode.ENTER);
        assertThat(isWithin(focusOwner(robot), ".details-drawer")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(focusOwner(robot)).isEqualTo(before);
    }

    @Test
    void ctrl_k_opens_the_code_of_a_look(FxRobot robot) {
        Look wanted = window.session().look().on(LocalDate.of(2026, 3, 14)).in(View.REPORTED);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup(".find-text")
                .queryAs(TextField.class)
                .setText(LookCode.of(wanted).link()));
        robot.push(KeyCode.ENTER);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(window.session().look().view()).isEqualTo(View.REPORTED);
    }

    @Test
    void ctrl_d_tells_what_changed_between_two_typed_days(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.interact(() -> ((TextField) focus(robot)).setText("1 Jan 2025"));
        TextArea text = robot.lookup(".between-pane .text-area").queryAs(TextArea.class);
        assertThat(text.getText()).startsWith("From 1 January 2025 to 30 June 2025 (180 days)");
        robot.interact(() -> ((TextField) focus(robot)).setText("31 Feb 2025"));
        assertThat(text.getText()).isEmpty();
        assertThat(words(robot, ".between-pane")).anyMatch(line -> line.contains("February 2025 has 28 days"));
    }

    @Test
    void ctrl_t_shows_the_rows_of_the_day_in_the_order_of_any_column_and_copies_them(FxRobot robot)
            throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        TableView<?> table = robot.lookup(".table-pane .table-view").queryAs(TableView.class);
        await(() -> !table.getItems().isEmpty());
        // Three sites, two plans and the report.
        assertThat(table.getItems()).hasSize(9);
        assertThat(sorted(table, 2, SortType.DESCENDING, robot))
                .startsWith("Erbil")
                .endsWith("Ain al-Asad");
        assertThat(sorted(table, 2, SortType.ASCENDING, robot))
                .startsWith("Ain al-Asad")
                .endsWith("Erbil");
        robot.interact(() -> table.requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(Objects.requireNonNull(copied.get()).lines())
                .hasSize(10)
                .first()
                .asString()
                .startsWith("day\tsite\tsite_name");
    }

    private static <T> List<String> sorted(TableView<T> table, int index, SortType type, FxRobot robot) {
        TableColumn<T, ?> column = table.getColumns().get(index);
        robot.interact(() -> {
            column.setSortType(type);
            table.getSortOrder().setAll(List.of(column));
        });
        return table.getItems().stream()
                .map(row -> String.valueOf(column.getCellData(row)))
                .toList();
    }

    @Test
    void f1_lists_the_keys_while_a_date_is_typed(FxRobot robot) {
        robot.interact(() -> robot.lookup(".date-text").query().requestFocus());
        robot.push(KeyCode.F1);
        assertThat(isShown(robot, ".sheet-page")).isTrue();
    }

    @Test
    void about_tells_how_old_the_open_data_is(FxRobot robot) throws IOException, TimeoutException {
        Path other = otherPosture();
        Files.writeString(other, Files.readString(other).replace("\"2026-11-25\"", "\"2026-10-05\""));
        robot.interact(() -> window.open(other));
        await(() -> window.session().look().posture().title().equals("Another drawdown"));
        robot.clickOn(robot.lookup(".commands > *").nth(7).<Node>query());
        robot.clickOn("About Drawdown Map");
        assertThat(words(robot, ".sheet-page")).contains("Data as of 5 October 2026");
    }

    @Test
    void copy_takes_all_problems_of_a_file_however_many_are_listed(FxRobot robot) throws TimeoutException {
        List<String> many = IntStream.rangeClosed(1, 620)
                .mapToObj(number -> "problem " + number + ".")
                .toList();
        robot.interact(() -> new Reports(new Sheets(
                        (StackPane) robot.lookup(".map-pane").query().getScene().getRoot()))
                .problems(folder.resolve("many.geojson"), many, true));
        await(() -> isShown(robot, ".message-page"));
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("problem 500.", "and 120 more")
                .doesNotContain("problem 501.");
        robot.clickOn("Copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get()).contains("problem 1.", "problem 620.").doesNotContain("more");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, ".message-page")).isFalse();
    }

    @Test
    void from_the_start_the_arrows_step_days(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void when_what_has_the_keyboard_is_gone_the_arrows_step_days(FxRobot robot) throws TimeoutException {
        StackPane layers =
                (StackPane) robot.lookup(".map-pane").query().getScene().getRoot();
        Button passing = new Button("passing");
        robot.interact(() -> layers.getChildren().add(passing));
        robot.interact(passing::requestFocus);
        robot.interact(() -> layers.getChildren().remove(passing));
        await(() -> robot.lookup(".timeline-dock .day-slider").query().isFocused());
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void the_keyboard_moves_the_day_everywhere_at_once(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".map-pane").query().getScene().getRoot().requestFocus());
        robot.push(KeyCode.HOME);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(words(robot, ".day-card")).contains("1 September 2024");
        robot.push(KeyCode.END);
        assertThat(words(robot, ".day-card")).contains("31 January 2027");
    }

    @Test
    void one_two_and_three_choose_the_view(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        assertThat(window.session().look().view()).isEqualTo(View.COMPARE);
        robot.push(KeyCode.DIGIT2);
        assertThat(window.session().look().view()).isEqualTo(View.REPORTED);
        robot.push(KeyCode.DIGIT1);
        assertThat(window.session().look().view()).isEqualTo(View.PLAN);
    }

    @Test
    void a_selected_site_is_told_in_the_drawer_and_escape_closes_it(FxRobot robot) {
        robot.interact(() ->
                window.session().select(PostureReader.bundled().site("erbil").orElseThrow()));
        assertThat(words(robot, ".details-drawer"))
                .contains("Erbil", "Air base · Erbil governorate, Kurdistan Region, Iraq");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session().look().site()).isEmpty();
    }

    @Test
    void in_a_narrow_window_each_command_still_shows_what_it_is(FxRobot robot) {
        robot.interact(() -> robot.lookup(".top-bar").queryAs(Region.class).resize(1024, 52));
        assertThat(robot.lookup(".commands > *").queryAllAs(Labeled.class))
                .hasSize(8)
                .allSatisfy(command -> assertThat(command.getGraphic()).isNotNull())
                .allSatisfy(command -> assertThat(Stream.of(command.getAccessibleText(), command.getText()))
                        .anyMatch(Objects::nonNull));
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 1280, 1379, 1380, 1440})
    void the_names_of_the_commands_have_room(int width, FxRobot robot) {
        Region bar = robot.lookup(".top-bar").queryAs(Region.class);
        Region row = robot.lookup(".commands").queryAs(Region.class);
        robot.interact(() -> {
            bar.resize(width, 52);
            bar.applyCss();
            bar.layout();
            assertThat(row.getWidth()).isGreaterThanOrEqualTo(row.prefWidth(-1));
        });
    }

    @Test
    void in_the_smallest_window_the_parts_of_the_bar_stand_apart_however_large_the_letters_are(FxRobot robot) {
        Region bar = robot.lookup(".top-bar").queryAs(Region.class);
        for (int times = 0; times < 5; times++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
            robot.interact(() -> {
                bar.resize(800, 52);
                layOut(bar);
                layOut(bar);
                Bounds emblem = across(robot, ".heading > .image-view");
                Bounds views = across(robot, ".top-bar .segment");
                Bounds commands = across(robot, ".commands");
                assertThat(views.getMinX()).isGreaterThanOrEqualTo(emblem.getMaxX() + 8);
                assertThat(commands.getMinX()).isGreaterThanOrEqualTo(views.getMaxX() + 8);
                assertThat(across(robot, ".segment > .toggle-button").getMinX())
                        .isGreaterThanOrEqualTo(views.getMinX());
                assertThat(commands.getMaxX()).isLessThanOrEqualTo(800);
            });
        }
    }

    private static void layOut(Region bar) {
        bar.applyCss();
        bar.layout();
    }

    private static Bounds across(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void the_legend_leads_to_the_page_on_method(FxRobot robot) {
        robot.clickOn("How this is drawn");
        assertThat(words(robot, ".sheet-page")).contains("Method and sources", "What is not claimed");
    }

    @Test
    void f1_lists_the_keys_until_escape(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(words(robot, ".sheet-page"))
                .contains("Keys", "Play or pause", "Type a date", "Zoom to a box", "This list");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet-page").tryQuery()).isEmpty();
    }

    /// Symbols and the playhead are what moves; words may take more or less of the room that is kept for them.
    @ParameterizedTest
    @EnumSource
    void nothing_jumps_outside_of_the_drawer_while_the_day_goes_from_end_to_end(View view, FxRobot robot) {
        robot.interact(() -> {
            window.session().show(view);
            window.session().select(PostureReader.bundled().site("ain-al-asad").orElseThrow());
        });
        walk(robot);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_jumps_outside_of_the_drawer_as_known_on_the_day(View view, FxRobot robot) {
        robot.interact(() -> {
            window.session().show(view);
            window.session().seekStart();
            window.session().know(Knowledge.TIED);
        });
        walk(robot);
        robot.interact(() -> window.session().seek(LocalDate.of(2025, 11, 1)));
        assertThat(words(robot, ".day-card"))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains("as known on 1 november 2025"));
    }

    private void walk(FxRobot robot) {
        robot.interact(() -> {
            Session session = window.session();
            session.seekStart();
            Parent root = robot.lookup(".map-pane").query().getScene().getRoot();
            Map<Node, Span> before = spans(root);
            while (session.look().day().isBefore(session.look().posture().lastDay())) {
                session.stepDays(3);
                Map<Node, Span> now = spans(root);
                assertThat(before.entrySet().stream()
                                .filter(old -> !old.getValue().equals(now.getOrDefault(old.getKey(), old.getValue())))
                                .map(old -> old + " became " + now.get(old.getKey())))
                        .as("on %s", session.look().day())
                        .isEmpty();
            }
        });
    }

    /// From where to where a node reaches, in pixels below the top of the window.
    private record Span(double top, double bottom) {}

    private static Map<Node, Span> spans(Parent root) {
        root.applyCss();
        root.layout();
        Map<Node, Span> spans = new LinkedHashMap<>();
        collectSpans(root, spans);
        return spans;
    }

    private static void collectSpans(Node node, Map<Node, Span> spans) {
        if (!node.isVisible()
                || node instanceof Label
                || Stream.of("presence-symbol", "playhead", "playhead-line", "slider", "details-drawer")
                        .anyMatch(node.getStyleClass()::contains)) return;
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Region) spans.put(node, new Span(bounds.getMinY(), bounds.getMaxY()));
        if (node instanceof Parent parent && !(node instanceof TextField))
            parent.getChildrenUnmodifiable().forEach(child -> collectSpans(child, spans));
    }

    @Test
    void a_new_story_is_written_and_opened(FxRobot robot) throws Exception {
        Path file = folder.resolve("my-story.geojson");
        robot.interact(() -> window.begin(file));
        waitFor(
                10,
                TimeUnit.SECONDS,
                () -> window.session().look().posture().title().equals("A camp handed over"));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void an_event_of_the_whole_country_is_told_on_its_page_of_the_drawer(FxRobot robot) {
        robot.interact(() -> robot.lookup(".event-mark")
                .match(node -> String.valueOf(node.getAccessibleText()).startsWith("New government"))
                .query()
                .executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2026, 5, 14));
        assertThat(words(robot, ".details-drawer"))
                .contains(
                        "New government",
                        "14 May 2026",
                        "politics",
                        "Parliament gives its confidence to Ali al-Zaidi's government; the posts of defence and interior are still open.");
    }

    private static void waitForDialog(FxRobot robot) throws TimeoutException {
        waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".message-page").tryQuery().isPresent());
        waitForFxEvents();
    }

    @Test
    void a_file_that_is_no_posture_is_refused_in_words_and_the_picture_stays(FxRobot robot)
            throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("broken.geojson"), "{ \"type\": ");
        robot.interact(() -> window.open(file));
        waitForDialog(robot);
        assertThat(words(robot, ".sheet-page"))
                .anyMatch(line -> line.contains("broken.geojson could not be opened"))
                .anyMatch(line -> line.contains("What was on screen is still there."));
        assertThat(window.session().look().posture().title()).isEqualTo("Coalition drawdown in Iraq");
    }

    @Test
    void the_problems_of_a_file_are_listed_with_room_to_read_them(FxRobot robot) throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("empty.geojson"), "{ \"type\": \"FeatureCollection\" }");
        robot.interact(() -> window.open(file));
        waitForDialog(robot);
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("\"posture\" is missing");
        assertThat(robot.lookup(".message-page .text-area")
                        .queryAs(TextArea.class)
                        .getHeight())
                .isGreaterThan(300);
        assertThat(robot.lookup(".message-page .button").queryAllAs(Button.class))
                .extracting(Button::getText)
                .contains("Copy", "OK");
    }

    @Test
    void as_known_says_so_over_the_map_and_can_be_switched_off_there(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.session().know(Knowledge.TIED));
        // The window may not have been laid out yet; without a width there is room for a few words only.
        await(() -> words(robot, ".notices").contains("Only what had been published by 30 June 2025 is shown."));
        robot.clickOn("Show all");
        assertThat(window.session().look().knowledge().isLimited()).isFalse();
    }

    @Test
    void beside_a_drawer_in_a_narrow_window_the_notice_is_short_and_whole(FxRobot robot) {
        robot.interact(() -> {
            window.session().know(Knowledge.TIED);
            Region notices = robot.lookup(".notices").queryAs(Region.class);
            notices.resize(640, 420);
            notices.applyCss();
            notices.layout();
            Region notice = robot.lookup(".notices .notice").queryAs(Region.class);
            assertThat(words(notices)).contains("As known", "Show all");
            assertThat(notice.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(376);
            assertThat(notice.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(640 - 72);
            assertThat(notice.getHeight()).isLessThan(50);
        });
    }

    @Test
    void what_is_behind_all_else_is_the_ground_of_the_map_so_that_the_first_frame_has_it(FxRobot robot)
            throws IOException {
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            ViewerOptions options = new ViewerOptions();
            options.theme = choice;
            openAnew(robot, options);

            Scene scene = robot.lookup(".top-bar").query().getScene();
            // As tiles of land are painted.
            Color ground = choice == ThemeChoice.LIGHT ? Color.web("#f2f1ec") : Color.web("#191e24");
            assertThat(scene.getFill()).isEqualTo(ground);
            assertThat(((Region) scene.getRoot()).getBackground().getFills())
                    .extracting(BackgroundFill::getFill)
                    .containsExactly(ground);
        }
    }

    @Test
    void to_start_nothing_is_made_of_the_drawer_the_sheets_and_the_dialogs(FxRobot robot) {
        Stream<String> made = Window.getWindows().stream()
                .flatMap(each -> nodes(each.getScene().getRoot()))
                .flatMap(node -> Stream.concat(Stream.of(node.getClass().getName()), node.getStyleClass().stream()));

        assertThat(made)
                .contains("map-pane", "day-card")
                .doesNotContain("details-drawer", "drawer-frame", "sheet-page", "veil", "sheet-title", "sheet-scroll")
                .doesNotContain(
                        "method-page", "find-pane", "animation-pane", "picture-pane", "findings", "message-page")
                .noneMatch(name -> name.startsWith(DetailsDrawer.class.getPackageName() + "."));
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void a_drawer_that_opens_for_the_first_time_takes_the_keyboard_and_gives_it_back_to_the_site(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> robot.lookup("#site-erbil").query().requestFocus());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.ENTER);

        assertThat(isWithin(focusOwner(robot), ".details-drawer")).isTrue();
        // The map has fitted all sites beside the drawer, and drawn them in another size.
        MapPane map = robot.lookup(".map-pane").queryAs(MapPane.class);
        await(() -> map.settledProperty().get());
        robot.push(KeyCode.ESCAPE);

        assertThat(focusOwner(robot)).extracting(Node::getId).isEqualTo("site-erbil");
    }

    private static Node focusOwner(FxRobot robot) {
        waitForFxEvents();
        return robot.lookup(".top-bar").query().getScene().getFocusOwner();
    }

    private static boolean isWithin(Node node, String selector) {
        Node outer = node.getScene().lookup(selector);
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(ViewerWindowTest::nodes));
    }

    /// The visible words below the node that a selector finds.
    private static Set<String> words(FxRobot robot, String selector) {
        return words(robot.lookup(selector).<Node>query()).collect(Collectors.toSet());
    }

    private static Stream<String> words(Node node) {
        if (!node.isVisible()) return Stream.empty();
        String own =
                node instanceof Text text ? text.getText() : node instanceof Labeled labeled ? labeled.getText() : null;
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.ofNullable(own), below.flatMap(ViewerWindowTest::words));
    }
}
