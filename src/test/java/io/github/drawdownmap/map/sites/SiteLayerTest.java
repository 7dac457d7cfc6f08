package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.OpenMap;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
class SiteLayerTest extends OpenMap {

    @Test
    void all_are_in_view_at_first() {
        for (Site site : shown.session().look().posture().sites())
            assertThat(shown.isInView(site)).isTrue();
    }

    @Test
    void a_click_selects_the_nearest_site(FxRobot robot) {
        robot.clickOn(shown.onScreen(PostureFixture.ERBIL).add(9, -7));

        assertThat(shown.session().look().site()).contains(PostureFixture.ERBIL);
    }

    @Test
    void a_screen_reader_opens_a_site(FxRobot robot) {
        robot.interact(() -> shown.node("#site-erbil").executeAccessibleAction(AccessibleAction.FIRE));

        assertThat(shown.session().look().site()).contains(PostureFixture.ERBIL);
    }

    @Test
    void a_click_on_the_bare_map_selects_nothing(FxRobot robot) {
        robot.clickOn(shown.onScreen(new Point2D(900, 320)));

        assertThat(shown.session().look().site()).isEmpty();
    }

    @Test
    void a_click_on_a_label_selects_its_site_and_one_for_its_menu_does_not(FxRobot robot) {
        Node label = shown.nodes(".site-label").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        robot.rightClickOn(label);
        assertThat(shown.session().look().site()).isEmpty();
        robot.clickOn(label);
        assertThat(shown.session().look().site()).isPresent();
    }

    @Test
    void a_drag_that_begins_on_a_site_selects_nothing(FxRobot robot) {
        robot.drag(shown.onScreen(PostureFixture.ERBIL)).moveBy(40, 30).drop();

        assertThat(shown.session().look().site()).isEmpty();
    }

    @Test
    void enter_opens_the_focused_site_and_escape_clears_the_selection(FxRobot robot) {
        robot.interact(() -> shown.node("#site-baghdad").requestFocus());

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(shown.session().look().site()).contains(PostureFixture.BAGHDAD);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(shown.session().look().site()).isEmpty();
    }

    @Test
    void tab_walks_the_sites(FxRobot robot) {
        robot.interact(() -> shown.node("#site-ain-al-asad").requestFocus());

        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertThat(shown.node("#site-baghdad").isFocused()).isTrue();
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertThat(shown.node("#site-erbil").isFocused()).isTrue();
    }

    @Test
    void a_screen_reader_hears_name_and_presence() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown.session().seek(LocalDate.of(2025, 3, 15)));
        assertThat(heard("#site-erbil")).isEqualTo("Erbil: as before the drawdown, by the plan.");
    }

    @Test
    void pointing_at_a_symbol_tells_of_its_site_at_once_and_underlines_its_name(FxRobot robot) {
        robot.interact(() -> shown.session().seek(LocalDate.of(2025, 3, 15)));
        robot.moveTo(shown.onScreen(PostureFixture.ERBIL));

        assertThat(card())
                .containsExactly(
                        "Erbil",
                        "As before the drawdown, by the plan.",
                        "Then: all leave around the end of 2026, in about 22 months",
                        "Click for details and sources");
        assertThat(pointed()).isEqualTo(1);
        robot.moveTo(shown.onScreen(PostureFixture.ERBIL).add(0, -90));
        assertThat(shown.node(".site-card").isVisible()).isFalse();
        assertThat(pointed()).isZero();
    }

    @Test
    void the_keyboard_tells_of_a_site_as_the_pointer_does(FxRobot robot) {
        robot.interact(() -> shown.node("#site-ain-al-asad").requestFocus());
        robot.press(KeyCode.TAB).release(KeyCode.TAB);

        assertThat(card()).startsWith("Baghdad").endsWith("Enter for details and sources");
        robot.interact(() -> shown.session().show(View.COMPARE));
        assertThat(String.join(" ", card().subList(1, 3)))
                .isEqualToIgnoringCase(heard("#site-baghdad").replace("Baghdad: ", ""));
    }

    @Test
    void escape_puts_away_what_the_keyboard_tells_of_a_site_until_it_comes_there_again(FxRobot robot) {
        robot.interact(() -> shown.node("#site-ain-al-asad").requestFocus());
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(shown.node(".site-card").isVisible()).isFalse();
        robot.interact(() -> shown.session().seek(LocalDate.of(2025, 3, 16)));
        assertThat(shown.node(".site-card").isVisible()).isFalse();

        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertThat(card()).startsWith("Erbil");
    }

    @Test
    void the_card_of_a_site_stays_away_while_its_details_are_open(FxRobot robot) {
        robot.moveTo(shown.onScreen(PostureFixture.ERBIL));
        robot.interact(() -> select("erbil"));
        assertThat(shown.node(".site-card").isVisible()).isFalse();
        robot.interact(() -> select("baghdad"));
        assertThat(shown.node(".site-card").isVisible()).isTrue();
        robot.interact(() -> select("erbil"));
        robot.interact(() -> shown.session().clearSelection());
        assertThat(card()).startsWith("Erbil");
    }

    @Test
    void the_card_of_a_site_covers_no_symbol_where_there_is_room_beside_it(FxRobot robot) {
        for (Site site : shown.session().look().posture().sites()) {
            robot.moveTo(shown.onScreen(site));
            Bounds card = shown.node(".site-card").getBoundsInParent();
            assertThat(shown.session().look().posture().sites())
                    .as(card() + " at " + card)
                    .noneMatch(other -> card.contains(shown.viewport().pointOf(other.position())));
        }
    }

    private void select(String id) {
        shown.session().select(shown.session().look().posture().site(id).orElseThrow());
    }

    @Test
    void the_card_of_a_site_stays_away_while_its_menu_is_open(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("Details"));
        SiteCard card = (SiteCard) shown.node(".site-card");
        robot.moveTo(shown.onScreen(PostureFixture.ERBIL));
        robot.interact(() -> card.giveWayTo(menu, shown.map(), 200, 200));
        robot.interact(() -> shown.session().seek(LocalDate.of(2025, 3, 15)));
        assertThat(card.isVisible()).isFalse();
        robot.interact(menu::hide);
        assertThat(card.isVisible()).isTrue();
    }

    /// So that the keyboard stays where it is, and no symbol is drawn without its colours: black.
    @Test
    void zooming_gives_the_symbols_that_are_there_another_size(FxRobot robot) {
        Node before = shown.node("#site-erbil");
        double width = before.getLayoutBounds().getWidth();
        robot.interact(() -> {
            shown.viewport().show(PostureFixture.BAGHDAD.position(), 4);
            assertThat(shown.map().lookup("#site-erbil")).isSameAs(before);
            assertThat(before.getLayoutBounds().getWidth()).isLessThan(width);
            assertThat(shown.map().lookupAll(".presence-symbol > .core").stream()
                            .map(core -> ((Shape) core).getFill()))
                    .isNotEmpty()
                    .doesNotContain(Color.BLACK);
        });
    }

    /// By the plan nobody is left at Ain al-Asad by then, and all are in Erbil.
    @Test
    void a_small_symbol_lies_on_a_large_one_which_would_hide_it(FxRobot robot) {
        robot.interact(() -> shown.session().seek(LocalDate.of(2025, 10, 2)));

        double small = shown.node("#site-ain-al-asad").getViewOrder();
        double large = shown.node("#site-erbil").getViewOrder();
        assertThat(small).as("the lower is drawn later").isLessThan(large);
        assertThat(shown.map().lookupAll(".site-leader")).isNotEmpty().allMatch(line -> line.getViewOrder() > large);
    }

    private String heard(String site) {
        return (String) shown.node(site).queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private long pointed() {
        return shown.nodes(".site-label:pointed").size();
    }

    private List<String> card() {
        return shown.nodes(".site-card > .label").stream()
                .map(line -> ((Labeled) line).getText())
                .toList();
    }

    @Test
    void in_a_narrow_map_no_label_is_cut_off(FxRobot robot) {
        robot.interact(() -> shown.stage().setWidth(674));
        shown.waitUntilSettled();

        Bounds view = shown.map().getLayoutBounds();
        for (Node label : shown.nodes(".site-label"))
            assertThat(view.contains(label.localToScene(label.getLayoutBounds())))
                    .as(label.localToScene(label.getLayoutBounds()) + " in " + view)
                    .isTrue();
    }

    @Test
    void no_label_touches_the_edge_of_the_map_where_there_is_room_on_another_side(FxRobot robot) {
        Bounds view = shown.map().getLayoutBounds();
        double reach =
                inView(robot, new Point2D(view.getCenterX(), view.getCenterY())).getMaxX() - view.getCenterX();

        Bounds moved = inView(robot, new Point2D(view.getMaxX() - reach - 1, view.getCenterY()));
        assertThat(moved.getMaxX()).isLessThanOrEqualTo(view.getMaxX() - 4);
    }

    /// Where the label of Erbil is when its symbol is at a point. Panning changes no side, zooming does.
    private Bounds inView(FxRobot robot, Point2D point) {
        robot.interact(() -> {
            shown.viewport().show(PostureFixture.ERBIL.position(), 9);
            Point2D opposite = shown.viewport()
                    .pointOf(PostureFixture.ERBIL.position())
                    .multiply(2)
                    .subtract(point);
            LatLon middle = shown.viewport().positionAt(opposite);
            shown.viewport().show(PostureFixture.ERBIL.position(), 8);
            shown.viewport().show(middle, 9);
        });
        shown.waitUntilSettled();
        return shown.nodes(".site-label").stream()
                .filter(label -> label.lookupAll(".site-name > .front").stream()
                        .anyMatch(name -> ((Text) name).getText().equals("Erbil")))
                .map(label -> label.localToScene(label.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_labels_never_cover_each_other(FxRobot robot) {
        for (double zoom : new double[] {5, 6, 6.75, 8}) {
            robot.interact(() -> shown.viewport().show(PostureFixture.BAGHDAD.position(), zoom));
            shown.waitUntilSettled();

            List<Bounds> labels = shown.nodes(".site-label").stream()
                    .map(label -> label.localToScene(label.getLayoutBounds()))
                    .toList();
            for (Bounds one : labels)
                assertThat(labels.stream().filter(one::intersects))
                        .as("at " + zoom)
                        .hasSize(1);
        }
    }
}
