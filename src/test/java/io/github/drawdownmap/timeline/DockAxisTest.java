package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.ui.theme.TypeSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

class DockAxisTest extends OpenDock {
    @ParameterizedTest
    @ValueSource(doubles = {800, 1024, 1280, 1440, 1999})
    void all_that_belongs_to_a_day_stands_at_the_same_x_at_any_width(double width) {
        resize(width);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        seek(newYear);
        TimeScale scale = scale();
        double expected = scale.x(newYear);
        assertThat(middle(node(".day-slider .thumb"))).isCloseTo(expected, within(0.5));
        assertThat(middle(node(".playhead-line"))).isCloseTo(expected, within(0.5));
        nodes(".axis-label").stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getText().endsWith("2026"))
                .forEach(label -> assertThat(middle(label)).isCloseTo(expected, within(0.5)));
        assertThat(((Line) node(".today-line")).getStartX()).isCloseTo(scale.x(PostureFixture.TODAY), within(0.5));
        assertThat(middle(marks().getFirst())).isCloseTo(scale.x(LocalDate.of(2024, 9, 27)), within(0.5));
    }

    /// Of "today" the tail of the last letter was cut off.
    @Test
    void large_names_of_days_and_phases_are_whole() {
        robot.interact(() -> new TypeSize(TypeSize.MOST).dress(dock));
        resize(1024);
        for (String selector : List.of(".day-mark-label", ".phase-name"))
            for (Node node : nodes(selector)) {
                Label name = (Label) node;
                assertThat(name.getHeight()).as(name.getText()).isGreaterThanOrEqualTo(name.prefHeight(-1));
            }
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, 1024, 1440})
    void the_bubble_of_the_day_goes_by_above_the_names_of_single_days_and_of_phases(double width) {
        resize(width);
        seek(PostureFixture.TODAY);
        Bounds bubble = inDock(node(".playhead-bubble"));
        List<Node> names = Stream.of(".day-mark-label", ".phase-name")
                .flatMap(selector -> nodes(selector).stream())
                .filter(Node::isVisible)
                .toList();
        assertThat(names).hasSizeGreaterThan(1);
        for (Node name : names) {
            assertThat(inDock(name).intersects(bubble)).isFalse();
            assertThat(names)
                    .filteredOn(other -> !other.equals(name))
                    .noneMatch(other -> inDock(other).intersects(inDock(name)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01", "2027-01-31"})
    void the_bubble_stays_inside_at_both_ends(LocalDate day) {
        resize(1024);
        seek(day);
        Bounds bubble = inDock(node(".playhead-bubble"));
        assertThat(bubble.getMinX()).isGreaterThan(0);
        assertThat(bubble.getMaxX()).isLessThan(dock.getWidth());
        assertThat(bubble.getMinY()).isGreaterThan(0);
        assertThat(((Label) node(".playhead-bubble")).getText())
                .isEqualTo(day.getYear() == 2024 ? "1 Sep 2024" : "31 Jan 2027");
    }

    @Test
    void it_is_complete_at_the_smallest_window() {
        resize(1024);
        assertThat(dock.getHeight()).isBetween(230.0, 250.0);
        assertThat(scale().right() - scale().left()).isGreaterThan(500);
        for (String id :
                List.of("start", "previous", "day-before", "play", "day-after", "next", "end", "today", "loop")) {
            Bounds bounds = inDock(node("#timeline-" + id));
            assertThat(bounds.getMaxX()).as(id).isLessThan(scale().left());
            assertThat(bounds.getMaxY()).as(id).isLessThan(dock.getHeight());
        }
    }

    @Test
    void a_name_of_two_places_is_whole() {
        String name = "N’Djamena, Base Kosseï";
        open(PostureFixture.posture(List.of(PostureFixture.named(PostureFixture.ERBIL, Map.of("en", name)))));
        assertThat(((Text) node(".lane-name").lookup(".text")).getText()).isEqualTo(name);
    }

    @Test
    void each_site_has_its_name_beside_its_lane() {
        assertThat(nodes(".lane-name").stream().map(node -> ((Label) node).getText()))
                .containsExactly("Ain al-Asad", "Baghdad", "Erbil");
    }

    @Test
    void compared_each_lane_names_its_report_and_its_plan() {
        robot.interact(() -> session.show(View.COMPARE));
        assertThat(nodes(".strip-name").stream().map(node -> ((Label) node).getText()))
                .containsExactly("reported", "planned", "reported", "planned", "reported", "planned");
        robot.interact(() -> session.show(View.PLAN));
        assertThat(nodes(".strip-name").stream().filter(Node::isVisible).map(node -> ((Label) node).getText()))
                .containsExactly("planned", "planned", "planned");
    }

    @Test
    void the_lanes_begin_at_the_same_place_in_every_view() {
        robot.interact(() -> session.show(View.COMPARE));
        TimeScale compared = scale();
        for (View view : List.of(View.PLAN, View.REPORTED)) {
            robot.interact(() -> session.show(view));
            assertThat(scale()).as(view.toString()).isEqualTo(compared);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, 1024, 1440, 1999})
    void the_names_of_single_days_stand_above_those_of_phases_and_no_phase_is_cut(double width) {
        resize(width);
        double below = nodes(".day-mark-label").stream()
                .mapToDouble(name -> inDock(name).getMaxY())
                .max()
                .orElseThrow();
        for (Node name : nodes(".phase-name")) {
            assertThat(inDock(name).getMinY()).isGreaterThanOrEqualTo(below);
            Text whole = new Text(((Label) name).getText());
            whole.setFont(((Label) name).getFont());
            assertThat(whole.getLayoutBounds().getWidth())
                    .isLessThanOrEqualTo(inDock(name).getWidth());
        }
    }

    @Test
    void a_phase_says_what_it_asks_where_there_is_room() {
        resize(1440);
        assertThat(nodes(".phase-name").stream().map(node -> ((Label) node).getText()))
                .allMatch(words -> words.matches("Phase \\d: .+"));
        resize(800);
        assertThat(nodes(".phase-name").stream().map(node -> ((Label) node).getText()))
                .contains("Phase 1");
    }

    @Test
    void with_one_site_the_dock_is_as_high_as_its_buttons() {
        open(PostureFixture.manySites(1));
        for (String id : List.of("play", "today", "loop"))
            assertThat(inDock(node("#timeline-" + id)).getMaxY()).as(id).isLessThan(dock.getHeight());
    }

    @Test
    void more_than_eight_lanes_are_scrolled() {
        open(PostureFixture.manySites(40));
        assertThat(visibleNames()).startsWith("Site 1").endsWith("Site 8").hasSize(8);
        robot.interact(() -> session.select(session.look().posture().sites().get(20)));
        assertThat(visibleNames()).contains("Site 21");
    }

    @Test
    void the_wheel_over_the_names_scrolls_lanes_instead_of_days() {
        open(PostureFixture.manySites(40));
        turnWheel(nodes(".lane-name").get(1), -80);
        assertThat(visibleNames()).startsWith("Site 3").endsWith("Site 10");
        assertThat(session.look().day()).isEqualTo(JUNE);
    }

    @Test
    void another_theme_repaints_the_lanes() {
        robot.interact(() -> session.show(View.REPORTED));
        double x = scale().x(LocalDate.of(2025, 1, 15));
        double y = inDock(nodes(".lane-name").get(2)).getCenterY();
        Rectangle full = new Rectangle(9, 9);
        full.setStyle("-fx-fill: -level-full");
        robot.interact(() -> ((BorderPane) stage.getScene().getRoot()).setTop(full));
        Color light = colorAt(x, y);
        assertThat(light).isEqualTo(full.getFill());
        robot.interact(() -> stage.getScene().getStylesheets().setAll(Theme.DARK.stylesheets()));
        assertThat(colorAt(x, y)).isEqualTo(full.getFill()).isNotEqualTo(light);
    }

    private Color colorAt(double x, double y) {
        Bounds inScene = dock.localToScene(new BoundingBox(x, y, 0, 0));
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> stage.getScene().snapshot(null).getPixelReader().getColor((int) inScene.getMinX(), (int)
                        inScene.getMinY()));
    }

    @Test
    void only_what_was_known_is_shown_when_asked_for() {
        robot.interact(() -> {
            session.seek(LocalDate.of(2024, 9, 1));
            session.know(Knowledge.TIED);
        });
        assertThat(nodes(".event-mark")).isEmpty();
        seek(LocalDate.of(2024, 10, 1));
        assertThat(marks()).hasSize(1);
    }
}
