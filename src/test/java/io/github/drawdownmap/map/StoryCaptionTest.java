package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class StoryCaptionTest {
    private final Viewport viewport = new Viewport();

    private List<Bounds> labels = List.of();

    @SuppressWarnings("NullAway.Init") // set by start()
    private StoryCaption caption;

    @Start
    void start(Stage stage) {
        caption = new StoryCaption(
                new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY), viewport, camera -> labels);
        Pane map = new Pane(caption);
        map.setPrefSize(400, 300);
        // The window of another test may be larger.
        Scene scene = new Scene(new Group(map));
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.getStylesheets().add(Theme.stylesheet(MapPane.class, "map.css"));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void it_says_what_happened_who_says_so_and_when() {
        Event election = PostureFixture.EVENTS.get(2);
        assertThat(shown(Optional.of(election)))
                .containsExactly(
                        "Parliamentary election", PostureFixture.NEWS.publisher() + " \u00b7 11 November 2025");
        assertThat(caption.isVisible()).isTrue();
        assertThat(shown(Optional.empty())).hasSize(2);
        assertThat(caption.isVisible()).isFalse();
    }

    @Test
    void publishers_and_a_date_that_take_more_than_a_line_are_told_whole() {
        for (Event event : PostureReader.bundled().events()) {
            List<String> words = shown(Optional.of(event));
            assertThat(caption.lookupAll(".text").stream().map(text -> ((Text) text).getText()))
                    .as(event.id())
                    .containsExactlyInAnyOrderElementsOf(words);
        }
    }

    /// The map is 400 px wide and 300 px high; the base lies in its middle before it is dragged.
    @ParameterizedTest
    @CsvSource({"0, -60, below", "0, 120, above", "-80, 0, below", "190, 0, not", "0, 300, not"})
    void it_points_to_the_symbol_of_its_site_from_where_there_is_room(double dx, double dy, String side) {
        Point2D site = show(dx, dy);
        labels = List.of(new BoundingBox(site.getX() - 30, site.getY() - 30, 60, 60));
        shown(Optional.of(handover()));
        Node pointer = caption.lookup(".story-pointer");
        assertThat(pointer.isVisible()).isEqualTo(!side.equals("not"));
        if (side.equals("not")) return;
        Bounds tip = InWindow.seen(() -> pointer.localToScene(pointer.getBoundsInLocal()));
        assertThat(tip.getCenterX()).isCloseTo(site.getX(), within(1.0));
        Bounds card = InWindow.seen(() -> caption.localToScene(caption.getLayoutBounds()));
        boolean isBelow = side.equals("below");
        assertThat(isBelow ? tip.getMaxY() : tip.getMinY())
                .isCloseTo(isBelow ? card.getMinY() : card.getMaxY(), within(2.0));
        assertThat(isBelow ? card.getMinY() > site.getY() : card.getMaxY() < site.getY())
                .isTrue();
    }

    /// The label of the site is under its symbol, and another site is a little to the right above it.
    @Test
    void it_stands_where_it_covers_no_label() {
        Point2D site = show(0, 0);
        labels = List.of(
                new BoundingBox(site.getX() - 60, site.getY() + 30, 120, 40),
                new BoundingBox(site.getX() + 40, site.getY() - 60, 40, 40));
        shown(Optional.of(handover()));
        Bounds card = InWindow.seen(() -> caption.localToScene(caption.getLayoutBounds()));
        assertThat(labels).noneMatch(card::intersects);
        assertThat(card.getMaxY()).isLessThan(site.getY());
        assertThat(card.getMaxX()).isGreaterThan(site.getX());
    }

    @Test
    void what_concerns_the_whole_country_points_to_no_site() {
        shown(Optional.of(PostureFixture.EVENTS.get(2)));
        assertThat(caption.lookup(".story-pointer").isVisible()).isFalse();
    }

    /// The map with Ain al-Asad in its middle, dragged.
    private Point2D show(double dx, double dy) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            viewport.resize(400, 300, ScreenScale.ONE);
            viewport.show(PostureFixture.AIN_AL_ASAD.position(), 6);
            viewport.drag(dx, dy);
            return viewport.pointOf(PostureFixture.AIN_AL_ASAD.position());
        });
    }

    private static Event handover() {
        Event control = PostureFixture.EVENTS.get(3);
        return new Event(
                control.id(),
                control.when(),
                control.kind(),
                control.title(),
                "",
                List.of(PostureFixture.AIN_AL_ASAD.id()),
                control.grounds(),
                true);
    }

    private List<String> shown(Optional<Event> event) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            viewport.reducedMotionProperty().set(true);
            caption.show(event);
            caption.layout();
            return caption.getChildrenUnmodifiable().stream()
                    .filter(Label.class::isInstance)
                    .map(child -> ((Label) child).getText())
                    .toList();
        });
    }
}
