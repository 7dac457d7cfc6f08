package io.github.drawdownmap.shell.window;

import static io.github.drawdownmap.shell.window.ViewerStage.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.ui.controls.HaloText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What stands in the window, and what a click on it does.
class ViewerWindowTest extends OpenWindow {
    @Test
    void a_selected_site_is_told_in_the_drawer_and_escape_closes_it(FxRobot robot) {
        robot.interact(() -> window.session().select(site("erbil")));
        assertThat(words(robot, ".details-drawer"))
                .contains("Erbil", "Air base · Erbil governorate, Kurdistan Region, Iraq");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session().look().site()).isEmpty();
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
                        "Parliament gives its confidence to Ali al-Zaidi’s government; the posts of defence and interior are still open.");
    }

    @Test
    void the_legend_leads_to_the_page_on_method(FxRobot robot) {
        robot.clickOn("How this is drawn");
        assertThat(words(robot, ".sheet-page")).contains("Method and sources", "What is not claimed");
    }

    @Test
    void method_and_sources_is_searched_and_read_by_keyboard_as_soon_as_it_is_open(FxRobot robot) {
        robot.clickOn(robot.lookup(".commands > *").nth(7).<Node>query());
        robot.clickOn("Method and sources");
        robot.write("source");
        assertThat(robot.lookup(".method-found").queryLabeled().getText()).isNotEmpty();
        robot.push(KeyCode.PAGE_DOWN);
        ScrollPane page = (ScrollPane)
                robot.lookup(".method-page").queryAs(BorderPane.class).getCenter();
        assertThat(page.getVvalue()).isPositive();
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
            Region notices = inMap(robot, new Dimension2D(840, 420));
            Region notice = robot.lookup(".notices .notice").queryAs(Region.class);
            assertThat(words(notices)).contains("As known", "Show all");
            assertThat(notice.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(480);
            assertThat(notice.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(840 - 72);
            assertThat(notice.getHeight()).isLessThan(50);
        });
    }

    /// Beside the drawer in a window of 1024 by 700, in a narrower map, and in a taller one, whose card says more.
    @Test
    void in_a_narrow_map_a_notice_has_the_room_below_the_card_and_beside_the_buttons(FxRobot robot) {
        robot.interact(() -> {
            window.session().know(Knowledge.TIED);
            window.tell("A sentence of several words that is not broken into a tower of single words.");
        });
        for (Dimension2D size :
                List.of(new Dimension2D(640, 420), new Dimension2D(541, 420), new Dimension2D(740, 700)))
            seeNoticeBelowCard(robot, size);
    }

    @Test
    void with_larger_letters_a_notice_stands_beside_the_wider_card(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.interact(() -> {
            window.session().know(Knowledge.TIED);
            Region notices = inMap(robot, new Dimension2D(1400, 560));
            Bounds card = inLayers(robot.lookup(".day-card").query());
            Bounds notice = inLayers(robot.lookup(".notices .notice").query());
            assertThat(card.getMaxX()).isGreaterThan(490);
            assertThat(notice.getMinX()).isGreaterThanOrEqualTo(card.getMaxX());
            assertThat(words(notices)).contains("Show all");
        });
    }

    @Test
    void when_letters_grow_the_sites_are_moved_out_from_under_the_cards(FxRobot robot) {
        for (int i = 0; i < 10; i++) robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.interact(() -> {
            Node map = robot.lookup(".map-pane").query();
            layOut(map.getScene().getRoot());
            Bounds card = inLayers(map.lookup(".day-card"));
            for (String site : List.of("ain-al-asad", "baghdad", "erbil"))
                assertThat(inLayers(map.lookup("#site-" + site)).intersects(card))
                        .as(site)
                        .isFalse();
        });
    }

    /// "Left 347–365 days before its date, disputed" ran over the edge of the map.
    @Test
    void when_letters_grow_the_labels_of_sites_get_room_for_them(FxRobot robot) {
        for (int i = 0; i < 5; i++) robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.interact(() -> {
            Node map = robot.lookup(".map-pane").query();
            layOut(map.getScene().getRoot());
            assertThat(map.lookupAll(".site-label")).hasSize(3).allSatisfy(label -> {
                double width = label.getLayoutBounds().getWidth();
                assertThat(((Parent) label).getChildrenUnmodifiable())
                        .filteredOn(Node::isVisible)
                        .isNotEmpty()
                        .allMatch(words -> ((HaloText) words).textWidth() <= width);
            });
        });
    }

    @Test
    void on_a_narrow_map_the_legend_stands_above_the_credit_line(FxRobot robot) {
        for (int i = 0; i < 10; i++) robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.interact(() -> {
            for (double width : new double[] {500, 640, 760, 900, 1100}) {
                inMap(robot, new Dimension2D(width, 600));
                Bounds legend = inLayers(robot.lookup(".legend").query());
                Bounds credit = inLayers(robot.lookup(".credit-line").query());
                assertThat(legend.intersects(credit)).as("at " + width).isFalse();
            }
        });
    }

    /// They are made when they are first opened.
    @Test
    void the_drawer_and_a_second_map_have_the_size_of_letters_that_was_chosen_before(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.interact(() -> window.session().showCountry());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.interact(() -> {
            robot.lookup(".top-bar").query().getScene().getRoot().applyCss();
            assertThat(fontSizes(robot, ".details-drawer .jump")).containsOnly(15.0);
            assertThat(fontSizes(robot, ".day-card > .day")).containsExactly((double) 33.6f, (double) 33.6f);
        });
    }

    private static List<Double> fontSizes(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream()
                .map(label -> label.getFont().getSize())
                .toList();
    }

    private static void seeNoticeBelowCard(FxRobot robot, Dimension2D size) {
        robot.interact(() -> {
            Region notices = inMap(robot, size);
            Bounds notice = inLayers(notices.getChildrenUnmodifiable().getLast());
            Bounds card = inLayers(robot.lookup(".day-card").query());
            Bounds buttons = inLayers(robot.lookup(".zoom-buttons").query());
            assertThat(notice.getMinY()).isGreaterThanOrEqualTo(card.getMaxY());
            assertThat(notice.getMinX()).isGreaterThanOrEqualTo(16);
            assertThat(notice.getMaxX()).isLessThanOrEqualTo(buttons.getMinX());
            assertThat(notice.getWidth()).isGreaterThan(400);
            assertThat(words(notices)).as("the card says it").doesNotContain("Show all");
        });
    }

    /// The first map in another size, with what lies over it.
    private static Region inMap(FxRobot robot, Dimension2D size) {
        Region notices = robot.lookup(".notices").queryAs(Region.class);
        Region layers = (Region) notices.getParent();
        layers.resize(size.getWidth(), size.getHeight());
        layers.layout();
        layOut(layers);
        return notices;
    }

    private static Bounds inLayers(Node node) {
        Node layers = Objects.requireNonNull(node.getScene().lookup(".notices").getParent());
        return layers.sceneToLocal(node.localToScene(node.getLayoutBounds()));
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

    @Test
    void the_names_of_the_commands_have_room(FxRobot robot) {
        Region bar = robot.lookup(".top-bar").queryAs(Region.class);
        Region row = robot.lookup(".commands").queryAs(Region.class);
        robot.interact(() -> {
            for (int width : List.of(1200, 1280, 1379, 1380, 1440)) {
                bar.resize(width, 52);
                layOut(bar);
                assertThat(row.getWidth()).as("in %d", width).isGreaterThanOrEqualTo(row.prefWidth(-1));
            }
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

    /// Of "The French withdrawal from Mali" there were the letters "Th", "e" and "F" below each other.
    @Test
    void a_title_that_cannot_be_read_leaves_its_place_bare(FxRobot robot) {
        Region heading = robot.lookup(".top-bar > .heading").queryAs(Region.class);
        Node title = heading.lookup(".title");
        robot.interact(() -> {
            assertThat(title.isVisible()).isTrue();
            heading.resize(60, 52);
            heading.layout();
            assertThat(title.isVisible()).isFalse();
            ((Labeled) title).setText("Afghanistan");
            title.resize(70, 52);
            assertThat(title.isVisible()).as("no word is broken in two").isFalse();
            ((Labeled) title).setText("Mali");
            heading.resize(400, 52);
            heading.layout();
            assertThat(title.isVisible()).as("a short title is read whole").isTrue();
        });
    }

    private static void layOut(Parent part) {
        part.applyCss();
        part.layout();
    }

    private static Bounds across(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
