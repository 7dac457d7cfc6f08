package io.github.drawdownmap.shell.window;

import static io.github.drawdownmap.shell.window.ViewerStage.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.controls.TabStops;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the keys do in the window, and where the keyboard is after them.
class WindowKeysTest extends OpenWindow {
    @Test
    void from_the_start_the_arrows_step_days(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void from_the_start_space_plays(FxRobot robot) {
        Node play = robot.lookup(".transport .play-button").query();
        robot.push(KeyCode.SPACE);
        assertThat(play.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("playing"));
        robot.push(KeyCode.SPACE);
        assertThat(play.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("playing"));
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
    void after_a_click_at_a_button_the_arrows_step_days_and_space_plays(FxRobot robot) {
        Node play = robot.lookup(".transport .play-button").query();
        robot.clickOn(".zoom-buttons .button");
        robot.push(KeyCode.RIGHT);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2025, 7, 1));
        robot.push(KeyCode.SPACE);
        assertThat(play.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("playing"));
    }

    /// After a turn of the wheel over the map the keyboard is still at the timeline.
    @Test
    void the_keys_that_zoom_the_map_are_heard_at_the_timeline_but_not_in_a_text(FxRobot robot) {
        Viewport viewport = robot.lookup(".map-pane").queryAs(MapPane.class).viewport();
        robot.push(KeyCode.EQUALS);
        assertThat(viewport.isFitted()).isFalse();
        robot.push(KeyCode.DIGIT0);
        assertThat(viewport.isFitted()).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.push(KeyCode.EQUALS);
        assertThat(viewport.isFitted()).isTrue();
    }

    @Test
    void the_arrows_at_the_views_show_the_view_that_they_come_to(FxRobot robot) {
        robot.push(KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("Reported").query().requestFocus());
        robot.push(KeyCode.LEFT);
        assertThat(window.session().look().view()).isEqualTo(View.PLAN);
        assertThat(robot.lookup("Plan: Press report")
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void a_date_that_was_none_is_typed_anew(FxRobot robot) {
        TextField date = robot.lookup(".date-text").queryAs(TextField.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.write("never").push(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(date.getSelectedText()).isEqualTo("never");
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
    void f1_lists_the_keys_until_escape(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(words(robot, ".sheet-page"))
                .contains("Keys", "Play or pause", "Type a date", "Zoom to a box", "The list of keys");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet-page").tryQuery()).isEmpty();
    }

    @Test
    void f1_lists_the_keys_while_a_date_is_typed(FxRobot robot) {
        robot.interact(() -> robot.lookup(".date-text").query().requestFocus());
        robot.push(KeyCode.F1);
        assertThat(isShown(robot, ".sheet-page")).isTrue();
    }

    @Test
    void behind_a_sheet_no_days_go_by(FxRobot robot) {
        Node play = robot.lookup("#timeline-play").query();
        robot.push(KeyCode.SPACE);
        assertThat(play.getAccessibleText()).isEqualTo("Pause");
        robot.push(KeyCode.F1);
        assertThat(play.getAccessibleText()).isEqualTo("Play");
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
        Node before = focusOwner(robot);
        robot.push(KeyCode.F1);
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.TAB);
            assertThat(isWithin(focusOwner(robot), ".sheet-page")).isTrue();
        }
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(isWithin(focusOwner(robot), ".sheet-page")).isTrue();
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(focusOwner(robot)).isEqualTo(before);
    }

    @Test
    void ctrl_e_opens_the_exports_at_the_first_and_ctrl_l_the_date(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        MenuButton exports = robot.lookup(".commands > *").nth(2).query();
        assertThat(exports.isShowing()).isTrue();
        assertThat(exports.getItems().getFirst().getStyleableNode().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(focusOwner(robot).getStyleClass()).contains("date-text");
    }

    @Test
    void f6_goes_from_part_to_part_and_f10_to_the_menus_of_the_bar(FxRobot robot) {
        robot.interact(() -> window.session().select(site("erbil")));
        for (String part : List.of(".top-bar", ".map-pane", ".details-drawer", ".timeline-dock", ".top-bar")) {
            robot.push(KeyCode.F6);
            assertThat(isWithin(focusOwner(robot), part)).as(part).isTrue();
            assertThat(focusOwner(robot).isFocusVisible()).as(part).isTrue();
        }
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focusOwner(robot).getStyleClass()).contains("day-slider");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focusOwner(robot).getStyleClass()).contains("jump");

        robot.interact(() -> window.session().clearSelection());
        robot.push(KeyCode.F10);
        assertThat(((MenuButton) focusOwner(robot)).getText()).isEqualTo("Open");
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        assertThat(focusOwner(robot).getStyleClass()).contains("day-slider");
    }

    @Test
    void escape_leaves_full_screen_when_nothing_else_is_open(FxRobot robot) {
        Stage stage = (Stage) robot.lookup(".map-pane").query().getScene().getWindow();
        robot.interact(() -> {
            stage.setX(0);
            stage.setY(0);
        });
        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(words(robot, ".notices")).contains("F11 or Escape leaves full screen");
        robot.interact(() -> window.session().select(site("erbil")));
        robot.push(KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session().look().site()).isEmpty();
        assertThat(stage.isFullScreen()).isTrue();
        robot.push(KeyCode.F10);
        robot.push(KeyCode.ESCAPE);
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(words(robot, ".notices")).doesNotContain("F11 or Escape leaves full screen");
    }

    /// With the exports open 3 changed the view, and Home the day.
    @Test
    void an_open_menu_has_all_keys_and_home_and_end_go_to_its_ends(FxRobot robot) {
        Look before = window.session().look();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        MenuButton exports = robot.lookup(".commands > *").nth(2).query();
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.END);
        assertThat(exports.getItems().getLast().getStyleableNode().isFocused()).isTrue();
        robot.push(KeyCode.UP);
        assertThat(exports.getItems().getLast().getStyleableNode().isFocused()).isFalse();
        robot.push(KeyCode.HOME);
        assertThat(exports.getItems().getFirst().getStyleableNode().isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(exports.getItems().get(1).getStyleableNode().isFocused()).isTrue();
        assertThat(exports.isShowing()).isTrue();
        assertThat(isShown(robot, ".sheet-page")).isFalse();
        assertThat(window.session().look()).isEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(exports.isShowing()).isFalse();
        robot.push(KeyCode.DIGIT2);
        assertThat(window.session().look().view()).isEqualTo(View.REPORTED);
    }

    @Test
    void a_menu_that_the_pointer_opened_leaves_no_key_to_what_has_the_keyboard(FxRobot robot) {
        Look before = window.session().look();
        robot.rightClickOn(".map-pane");
        for (KeyCode key : List.of(KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.DIGIT2, KeyCode.T)) robot.push(key);
        assertThat(window.session().look()).isEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.HOME);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    @Test
    void home_and_end_in_an_open_list_go_to_its_ends(FxRobot robot) {
        Look before = window.session().look();
        ChoiceBox<?> paces = robot.lookup(".transport .speed").query();
        robot.clickOn(paces);
        robot.push(KeyCode.END);
        assertThat(window.session().look()).isEqualTo(before);
        robot.push(KeyCode.ENTER);
        assertThat(paces.getValue()).isEqualTo(paces.getItems().getLast());
        assertThat(paces.isShowing()).isFalse();

        ViewerStage.choose("Animation…", robot);
        ComboBox<?> steps = robot.lookup(".animation-pane .combo-box").query();
        robot.clickOn(steps);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        assertThat(steps.getValue()).isEqualTo(steps.getItems().getLast());
        robot.clickOn(steps);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        assertThat(steps.getValue()).isEqualTo(steps.getItems().getFirst());
        assertThat(steps.isShowing()).isFalse();
    }

    @Test
    void f4_opens_the_calendar_wherever_the_keyboard_is(FxRobot robot) {
        DatePicker calendar = robot.lookup(".calendar").query();
        robot.push(KeyCode.F4);
        assertThat(calendar.isShowing()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.interact(calendar::requestFocus);
        robot.push(KeyCode.F4);
        assertThat(calendar.isShowing()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(calendar.isShowing()).isFalse();
    }

    @Test
    void ctrl_k_goes_to_a_site_by_the_keyboard_alone_and_escape_gives_the_focus_back(FxRobot robot) {
        robot.interact(() -> robot.lookup(".map-pane").query().requestFocus());
        Node before = focusOwner(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("erb");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, ".sheet-page")).isFalse();
        assertThat(focusOwner(robot)).isEqualTo(before);

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(isShown(robot, ".sheet-page")).isFalse();
        assertThat(window.session().look().site().map(Site::id)).contains("erbil");
    }

    @Test
    void ctrl_f_finds_too(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(isShown(robot, ".find-text")).isTrue();
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
    void the_country_is_found_by_whole_words(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup(".find-text").queryAs(TextField.class).setText("country"));
        assertThat(words(robot, ".find-pane"))
                .contains("The country as a whole: background, events, figures and disputes")
                .noneMatch(found -> found.contains("{"));
    }

    private static void follow(LookCode code, FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup(".find-text").queryAs(TextField.class).setText(code.link()));
        robot.push(KeyCode.ENTER);
    }

    @Test
    void what_a_code_asked_for_in_vain_is_told_until_the_next_one_is_followed(FxRobot robot) {
        LookCode code = LookCode.of(window.session().look());
        follow(code.over(LookCode.Ground.OPEN_STREET_MAP), robot);
        assertThat(words(robot, ".notices")).anyMatch(words -> words.startsWith("The look was made over"));
        follow(code, robot);
        assertThat(words(robot, ".notices")).noneMatch(words -> words.startsWith("The look was made over"));
    }

    @Test
    void ctrl_k_opens_the_code_of_a_look(FxRobot robot) {
        Look wanted = window.session().look().on(LocalDate.of(2026, 3, 14)).in(View.REPORTED);
        follow(LookCode.of(wanted), robot);
        assertThat(window.session().look().day()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(window.session().look().view()).isEqualTo(View.REPORTED);
    }

    @Test
    void ctrl_d_tells_what_changed_between_two_typed_days(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.interact(() -> ((TextField) focusOwner(robot)).setText("1 Jan 2025"));
        TextArea text = robot.lookup(".between-pane .text-area").queryAs(TextArea.class);
        assertThat(text.getText()).startsWith("From 1 January 2025 to 30 June 2025 (180 days)");
        robot.interact(() -> ((TextField) focusOwner(robot)).setText("31 Feb 2025"));
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
        assertThat(sorted(table, 0, SortType.DESCENDING, robot))
                .startsWith("Erbil")
                .endsWith("Ain al-Asad");
        assertThat(sorted(table, 0, SortType.ASCENDING, robot))
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
                .startsWith("Site\tPlan or report\tWhat it says");
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

    /// A site, a mark of an event, the slider of the lanes, and a statement in the drawer.
    @Test
    void the_menu_key_offers_what_can_be_done_where_the_keyboard_is(FxRobot robot) {
        robot.interact(() -> window.session()
                .select(window.session().look().posture().site("erbil").orElseThrow()));
        assertThat(menuAt(robot, "#site-baghdad")).contains("Details of Baghdad");
        assertThat(menuAt(robot, ".event-mark")).first().asString().startsWith("Go to “");
        assertThat(menuAt(robot, ".day-slider")).contains("Details of Erbil").doesNotContain("Details of Baghdad");
        assertThat(menuAt(robot, ".details-drawer .entry .fold")).contains("Copy the sentence");
        robot.interact(() -> window.session().clearSelection());
        assertThat(menuAt(robot, ".day-slider")).contains("Erbil", "Baghdad");
    }

    /// What is below a button of the map is seen by nobody, and a name of a button is nothing to copy.
    @Test
    void the_menu_key_at_a_button_is_for_what_the_button_is_part_of(FxRobot robot) {
        robot.interact(() -> window.session().showCountry());
        assertThat(menuAt(robot, "#map-zoom-in")).contains("Show all sites (0)").isEqualTo(menuAt(robot, ".map-pane"));
        assertThat(menuAt(robot, ".details-drawer .jump")).containsExactly("Copy as text");
    }

    private static List<String> menuAt(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        robot.interact(() -> TabStops.goTo(node));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu at " + selector));
        List<String> items = menu.getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
        robot.interact(menu::hide);
        return items;
    }
}
