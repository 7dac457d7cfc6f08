package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
class SecondDayTest {
    private static final LocalDate SHOWN = LocalDate.of(2024, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Session session =
            new Session(Look.opening(PostureReader.bundled()).on(SHOWN), TODAY);
    private final List<Optional<LocalDate>> pictured = new ArrayList<>();
    private final List<String> wayBack = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by open()
    private Maps maps;

    @Start
    void open(Stage stage) throws IOException {
        maps = new Maps(session, CompletableFuture.completedFuture(VectorMap.bundled()), link -> {});
        Scene scene = new Scene(maps, 1200, 600);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
        maps.offerMenus(copied -> {}, "Back", () -> wayBack.add("back"));
        maps.setOnPicture(() -> pictured.add(maps.secondDay()));
        maps.toggleSecond();
    }

    private List<Node> nodes(String selector) {
        return InWindow.seen(() -> List.copyOf(maps.lookupAll(selector)));
    }

    private List<String> days() {
        return nodes(".day-card > .day").stream()
                .map(day -> ((Label) day).getText())
                .toList();
    }

    private MapPane second() {
        return (MapPane) nodes(".map-pane").stream()
                .filter(map -> !map.equals(maps.first()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field() {
        return (TextField) nodes(".beside-bar .text-field").getFirst();
    }

    @Test
    void what_is_done_on_one_map_is_done_on_both_but_each_keeps_its_day(FxRobot robot) {
        assertThat(field().isFocused()).isTrue();
        assertThat(days()).containsExactly("30 September 2024", "24 November 2026");
        robot.interact(() -> field().setText("15 Jan 2026"));
        assertThat(days()).containsExactly("30 September 2024", "15 January 2026");

        robot.interact(() -> second().viewport().drag(60, 30));
        assertThat(maps.first().viewport().center())
                .isEqualTo(second().viewport().center());
        robot.interact(() -> maps.first()
                .viewport()
                .show(session.look().posture().sites().getFirst().position(), 8));
        assertThat(second().viewport()
                        .camera()
                        .hasPlaceOf(maps.first().viewport().camera()))
                .isTrue();

        Site site = session.look().posture().sites().getFirst();
        Point2D point = second().viewport().pointOf(site.position());
        robot.clickOn(second().localToScreen(point));
        assertThat(session.look().site()).contains(site);
        assertThat(session.look().day()).isEqualTo(SHOWN);

        robot.interact(() -> ((Button) maps.lookup(".beside-bar .button")).fire());
        assertThat(pictured).containsExactly(Optional.of(LocalDate.of(2026, 1, 15)));
    }

    /// On half the width the card would lie over sites that lay open beside it.
    @Test
    void what_lies_open_on_a_map_that_was_moved_lies_open_when_the_second_comes(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> maps.first().viewport().drag(-120, 0));
        assertThat(covered()).isEmpty();

        robot.interact(() -> maps.toggleSecond());
        assertThat(maps.first().getWidth()).isLessThan(610);
        assertThat(covered()).isEmpty();
    }

    /// On a low map what lay open beside the card fits less large beside it again.
    @Test
    void the_map_stands_where_it_stood_when_the_second_day_is_closed(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            maps.getScene().getWindow().setWidth(800);
            maps.getScene().getWindow().setHeight(331);
        });
        robot.interact(() -> maps.first().show(new Frame.Around(new LatLon(34, 43), 6.5)));
        Camera before = maps.first().viewport().camera();
        robot.interact(() -> maps.toggleSecond());
        robot.push(KeyCode.ESCAPE);
        Camera after = maps.first().viewport().camera();
        assertThat(after.zoom()).isEqualTo(before.zoom());
        assertThat(after.pointOf(before.center()).distance(before.pointOf(before.center())))
                .isLessThan(1);
    }

    @Test
    void the_map_stays_where_it_was_moved_to_beside_the_second_day(FxRobot robot) {
        robot.interact(() -> second().viewport().show(new LatLon(34, 43), 9));
        robot.push(KeyCode.ESCAPE);
        assertThat(maps.first().viewport().zoom()).isEqualTo(9);
        assertThat(maps.first().viewport().isFitted()).isFalse();
    }

    /// The sites of the first map that are not seen, or under its card.
    private List<String> covered() {
        MapPane map = maps.first();
        return InWindow.seen(() -> session.look().posture().sites().stream()
                .filter(site -> {
                    Point2D point = map.viewport().pointOf(site.position());
                    Node card = map.lookup(".day-card");
                    return !map.getLayoutBounds().contains(point)
                            || card.getBoundsInParent().contains(point);
                })
                .map(Site::id)
                .toList());
    }

    @Test
    void the_drawer_is_to_tell_of_the_map_that_was_used_last(FxRobot robot) {
        Session own = ownSession(robot);
        assertThat(own).isNotSameAs(session);
        robot.clickOn(maps.first());
        assertThat(maps.usedProperty().get()).isEqualTo(new Maps.Used(session, true));

        robot.interact(() -> second().requestFocus());
        robot.push(KeyCode.TAB);
        assertThat(maps.usedProperty().get()).isEqualTo(new Maps.Used(own, true));

        robot.interact(() -> field().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(maps.usedProperty().get()).isEqualTo(new Maps.Used(session, false));
        robot.clickOn(maps.first());
        assertThat(maps.usedProperty().get()).isEqualTo(new Maps.Used(session, false));
    }

    /// That of the second map, once that has been clicked.
    private Session ownSession(FxRobot robot) {
        robot.clickOn(second());
        Session own = maps.usedProperty().get().session();
        assertThat(own.look().day()).isEqualTo(maps.secondDay().orElseThrow());
        return own;
    }

    /// Until now it was one line on each, cut off in the middle, above some 400 pixels of map.
    @Test
    void each_of_two_maps_says_all_that_its_day_amounts_to() {
        assertThat(nodes(".day-card .told")).hasSize(2).allMatch(Node::isVisible);
        assertThat(nodes(".day-card > .line")).hasSize(2).noneMatch(Node::isVisible);
    }

    private List<String> heard(String selector) {
        return nodes(selector).stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void whoever_hears_the_maps_tells_them_by_their_day(FxRobot robot) {
        robot.interact(() -> field().setText("15 Jan 2026"));
        assertThat(heard(".map-pane"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Map of 30 September 2024. "),
                        second -> assertThat(second).startsWith("Map of 15 January 2026. "));
        assertThat(heard("#map-zoom-in"))
                .containsExactly("Zoom in, map of 30 September 2024", "Zoom in, map of 15 January 2026");

        robot.push(KeyCode.ESCAPE);
        assertThat(heard(".map-pane")).singleElement().asString().startsWith("Map. ");
        assertThat(heard("#map-zoom-in")).containsExactly("Zoom in");
    }

    @Test
    void the_second_map_has_a_menu_like_the_first(FxRobot robot) {
        robot.rightClickOn(second());
        robot.clickOn("Back");
        assertThat(wayBack).containsExactly("back");
    }

    @Test
    void a_day_that_is_typed_is_taken_by_enter_and_the_keyboard_goes_on_at_its_map(FxRobot robot) {
        robot.interact(field()::requestFocus);
        robot.interact(() -> field().setText("never"));
        robot.push(KeyCode.ENTER);
        assertThat(field().isFocused()).isTrue();

        robot.interact(() -> field().setText("1 Oct 2024"));
        robot.push(KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("2024-10-01");
        assertThat(second().isFocusWithin()).isTrue();
    }

    @Test
    void the_second_day_stays_when_the_file_is_read_again_and_goes_with_it(FxRobot robot) {
        robot.interact(() -> field().setText("15 Jan 2026"));
        robot.interact(() -> session.renew(PostureReader.bundled()));
        assertThat(days()).containsExactly("30 September 2024", "15 January 2026");
        robot.interact(() -> session.show(session.look().atOpeningOf(PostureFixture.posture(List.of()))));
        assertThat(maps.secondDay()).isEmpty();
    }

    @Test
    void both_days_move_when_they_are_to_and_escape_closes_the_second(FxRobot robot) {
        robot.interact(() -> {
            field().setText("2026-01-15");
            ((CheckBox) maps.lookup(".beside-bar .check-box")).setSelected(true);
            session.stepDays(10);
        });
        assertThat(days()).containsExactly("10 October 2024", "25 January 2026");
        robot.interact(() -> ((CheckBox) maps.lookup(".beside-bar .check-box")).setSelected(false));
        robot.interact(() -> session.stepDays(1));
        assertThat(days()).containsExactly("11 October 2024", "25 January 2026");
        robot.interact(() -> field().setText("the day after"));
        assertThat(days()).as("a text that is no day changes nothing").contains("25 January 2026");

        robot.push(KeyCode.ESCAPE);
        assertThat(days()).containsExactly("11 October 2024");
        assertThat(maps.secondDay()).isEmpty();
        assertThat(maps.first().isFocused()).isTrue();
    }
}
