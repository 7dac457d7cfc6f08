package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.ui.theme.TextOnGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Every text of the window as it is drawn: the colour of its letters against the pixels that are behind them.
class ReadableTextTest extends OpenWindow {
    private static final List<PseudoClass> STATES = List.of(
            PseudoClass.getPseudoClass("hover"),
            PseudoClass.getPseudoClass("focused"),
            PseudoClass.getPseudoClass("armed"),
            PseudoClass.getPseudoClass("focus-visible"));

    private static final List<String> PAGES = Stream.of(
                    "shell.export.picture",
                    "shell.export.animation",
                    "shell.table.open",
                    "shell.between.open",
                    "shell.help.method",
                    "shell.help.keys",
                    "shell.help.about")
            .map(Messages::text)
            .toList();

    /// What is too faint, with where it was seen first.
    private final Map<String, String> faint = new TreeMap<>();

    /// The keyboard is there from the start, and the theme would hide then what is to be typed.
    @Test
    void a_field_says_what_it_is_for_while_it_has_the_keyboard_too(FxRobot robot) {
        ViewerStage.choose(Messages.text("shell.help.method"), robot);
        Node search = robot.lookup(".method-search").query();
        assertThat(focusOwner(robot)).isEqualTo(search);
        assertThat(search.lookupAll(".text").stream().map(Text.class::cast))
                .filteredOn(text -> text.isVisible() && text.getText().equals("Search this page"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.getFill().isOpaque()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void no_text_is_fainter_than_the_guidelines_ask(ThemeChoice theme, FxRobot robot) {
        openAnew(robot, "--date", "2025-06-30", "--theme", theme.name(), "--size", "1440x900");
        see(robot, View.PLAN, LocalDate.of(2024, 9, 6));
        see(robot, View.REPORTED, LocalDate.of(2026, 1, 15));
        see(robot, View.COMPARE, LocalDate.of(2026, 11, 25));
        robot.interact(() -> {
            window.session().know(Knowledge.TIED);
            window.session().showCountry();
        });
        see(robot, View.REPORTED, LocalDate.of(2026, 3, 20));
        robot.interact(() -> {
            window.session().know(Knowledge.ALL);
            window.session().select(site("baghdad"));
        });
        see(robot, View.COMPARE, LocalDate.of(2026, 3, 20));
        seeEachState(robot);
        seeEachPopup(robot);
        seeEachPage(robot);
        assertThat(faint).isEmpty();
    }

    private void see(FxRobot robot, View view, LocalDate day) {
        robot.interact(() -> {
            window.session().show(view);
            window.session().seek(day);
        });
        measure(robot, view + " on " + day);
    }

    private void seeEachState(FxRobot robot) {
        for (PseudoClass state : STATES) {
            robot.interact(() -> put(root(robot), state, true));
            measure(robot, state.getPseudoClassName());
            robot.interact(() -> put(root(robot), state, false));
        }
    }

    private void seeEachPopup(FxRobot robot) {
        DatePicker calendar = robot.lookup(".date-picker").query();
        robot.interact(calendar::show);
        measurePopups(robot, "the calendar");
        robot.interact(calendar::hide);
        for (MenuButton menu : robot.lookup(".top-bar .menu-button").queryAllAs(MenuButton.class)) {
            robot.interact(menu::show);
            measurePopups(robot, "the menu " + menu.getText());
            robot.interact(menu::hide);
        }
    }

    private void seeEachPage(FxRobot robot) {
        List<MenuItem> items = robot.lookup(".top-bar .menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> PAGES.contains(item.getText()))
                .toList();
        assertThat(items).hasSameSizeAs(PAGES);
        for (MenuItem item : items) {
            robot.interact(item::fire);
            waitForFxEvents();
            Node page = robot.lookup(".sheet-page").query();
            robot.interact(() -> measure(page, "the page " + item.getText()));
            for (PseudoClass state : STATES)
                robot.interact(() -> {
                    put(page, state, true);
                    measure(page, state.getPseudoClassName() + " on the page " + item.getText());
                    put(page, state, false);
                });
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        }
    }

    private static void put(Node node, PseudoClass state, boolean on) {
        node.pseudoClassStateChanged(state, on);
        if (node instanceof Parent parent && !(node instanceof Labeled))
            parent.getChildrenUnmodifiable().forEach(child -> put(child, state, on));
    }

    private static Parent root(FxRobot robot) {
        return robot.lookup(".map-pane").query().getScene().getRoot();
    }

    private void measurePopups(FxRobot robot, String where) {
        waitForFxEvents();
        robot.interact(() -> {
            List<Window> popups = Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .toList();
            assertThat(popups).as(where).isNotEmpty();
            popups.forEach(popup -> measure(popup.getScene().getRoot(), where));
        });
    }

    private void measure(FxRobot robot, String where) {
        waitForFxEvents();
        robot.interact(() -> measure(root(robot), where));
    }

    private void measure(Node whole, String where) {
        TextOnGround.in(whole).stream()
                .filter(TextOnGround::isTooFaint)
                .forEach(text -> faint.putIfAbsent(text.toString(), where));
    }
}
