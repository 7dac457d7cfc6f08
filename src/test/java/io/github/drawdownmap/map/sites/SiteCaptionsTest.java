package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.OpenMap;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.controls.HaloText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

@SuppressWarnings("NullAway.Init")
class SiteCaptionsTest extends OpenMap {
    private static final List<LocalDate> DAYS = Stream.of(
                    "2024-09-06", "2025-06-30", "2025-10-15", "2026-01-15", "2026-03-20", "2026-09-28", "2026-11-25")
            .map(LocalDate::parse)
            .toList();

    /// Of a symbol, in pixels.
    private static final double LARGEST_RADIUS = 36;

    @Override
    protected Posture posture() {
        return PostureReader.bundled();
    }

    @BeforeEach
    void linkAsInTheWindow(FxRobot robot) {
        robot.interact(() -> shown.map().linkToMethod(() -> {}));
    }

    /// The map in windows of 1024 by 700, 1440 by 900 and 1920 by 1080 pixels, and in the first two with a frame that a
    /// desktop puts around them.
    @ParameterizedTest
    @CsvSource({"1024, 404", "1440, 604", "1920, 784", "1022, 377", "1438, 577", "1010, 374", "1022, 365"})
    void in_a_usual_window_each_site_has_its_caption_in_each_view_on_each_day(
            double width, double height, FxRobot robot) {
        robot.interact(() -> {
            for (View view : View.values()) {
                shown.session().show(view);
                layOut(width, height);
                List<Bounds> places = places();
                for (LocalDate day : DAYS) {
                    shown.session().seek(day);
                    shown.map().layout();
                    assertThat(places()).as(view + " on " + day).isEqualTo(places);
                    for (Node label : shown.map().lookupAll(".site-label")) {
                        check(label, view + " on " + day);
                        assertIsNotReadAsAnothers(label, view + " on " + day);
                    }
                }
            }
        });
    }

    /// A drawer had been open, and the map moved by hand.
    @Test
    void where_all_sites_are_shown_again_the_labels_stand_as_they_did(FxRobot robot) {
        robot.interact(() -> {
            shown.session().show(View.COMPARE);
            layOut(1438, 577);
            List<Bounds> places = places();
            shown.viewport().drag(330, 0);
            layOut(1100, 577);
            layOut(1438, 577);
            shown.viewport().reducedMotionProperty().set(true);
            shown.map().fitAllSites();
            assertThat(places()).isEqualTo(places);
        });
    }

    private void layOut(double width, double height) {
        // All sites are fitted anew when the size changes.
        shown.map().resize(width, height + 1);
        shown.map().layout();
        shown.map().resize(width, height);
        // The cards take their places, then the labels take theirs beside them.
        for (int pass = 0; pass < 2; pass++) shown.map().layout();
    }

    /// None of them moves with the day.
    private List<Bounds> places() {
        return shown.map().lookupAll(".site-label").stream()
                .map(label -> label.localToScene(label.getLayoutBounds()))
                .toList();
    }

    /// The caption is read whole, and lies neither over the edge nor below a card.
    private void check(Node label, String when) {
        List<Node> lines = label.lookupAll(".site-caption").stream()
                .filter(Node::isVisible)
                .filter(line -> !words(line).isEmpty())
                .toList();
        String where = words(label.lookup(".site-name")) + ", " + when;
        assertThat(lines).as(where).isNotEmpty();
        for (Node line : lines) {
            Node front = line.lookup(".front");
            Bounds bounds = front.localToScene(front.getLayoutBounds());
            assertThat(shown.map().localToScene(shown.map().getLayoutBounds()).contains(bounds))
                    .as(where)
                    .isTrue();
            assertThat(cardsOver(letters(bounds))).as(where).isEmpty();
        }
    }

    /// A line of text without the room around its letters.
    private static Bounds letters(Bounds line) {
        double room = line.getHeight() / 6;
        return new BoundingBox(
                line.getMinX() + 1, line.getMinY() + room, line.getWidth() - 2, line.getHeight() - 2 * room);
    }

    /// Level with the symbol of another site it would be a label of that, unless it is level with its own as well.
    private void assertIsNotReadAsAnothers(Node label, String when) {
        String name = words(label.lookup(".site-name"));
        Bounds words = label.localToScene(label.getLayoutBounds());
        List<String> level = new ArrayList<>();
        for (Site site : shown.session().look().posture().sites()) {
            Point2D place = shown.map().localToScene(shown.viewport().pointOf(site.position()));
            double beside = Math.max(words.getMinX() - place.getX(), place.getX() - words.getMaxX());
            if (isLevel(words, place, 0) && beside <= LARGEST_RADIUS + 40) level.add(site.name());
            // Right at the symbol of another it is that one's, although it may be level with its own.
            if (!site.name().equals(name) && isLevel(words, place, 12))
                assertThat(beside).as(name + " at " + site.name() + " " + when).isGreaterThan(LARGEST_RADIUS);
        }
        assertThat(level.isEmpty() || level.contains(name))
                .as(name + " " + when)
                .isTrue();
    }

    private static boolean isLevel(Bounds words, Point2D place, double near) {
        return words.getMinY() - near <= place.getY() && place.getY() <= words.getMaxY() + near;
    }

    private List<Node> cardsOver(Bounds bounds) {
        return Stream.of(".card", ".zoom-buttons", ".credit-line")
                .flatMap(piece -> shown.map().lookupAll(piece).stream())
                .filter(piece -> piece.isVisible()
                        && piece.localToScene(piece.getLayoutBounds()).intersects(bounds))
                .toList();
    }

    private static String words(Node line) {
        return ((Text) ((HaloText) line).getChildren().getLast()).getText();
    }
}
