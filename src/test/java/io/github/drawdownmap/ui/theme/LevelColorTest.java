package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.posture.Level;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class LevelColorTest {

    @ParameterizedTest
    @CsvSource({
        "2, 0, -level-none",
        "2, 1, -level-full",
        "3, 1, -level-reduced",
        "3, 2, -level-full",
        "4, 0, -level-none",
        "4, 1, -level-residual",
        "4, 2, -level-reduced",
        "4, 3, -level-full",
        "5, 4, -level-full",
        "9, 8, -level-full",
    })
    void a_level_that_has_a_role_takes_it(int count, int rank, String role) {
        assertThat(shown(count, rank)).isEqualTo(color(role));
    }

    /// "None" was left out of a file of three levels for a fault in it.
    @Test
    void a_level_that_is_left_out_keeps_its_place() {
        List<Level> levels =
                List.of(new Level("some", 1, "Some", "some", "", 0.5), new Level("all", 2, "All", "all", "", 1));
        assertThat(fill(levels.getLast(), levels)).isEqualTo("-level-full");
        assertThat(fill(levels.getFirst(), levels)).contains("50%)");
    }

    @Test
    void the_middle_one_of_six_lies_in_the_middle_of_the_way() {
        // Ranks 1..5 lie at quarters of the way: rank 3 at 50 %.
        assertThat(shown(6, 3)).isEqualTo(color("-level-reduced"));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "4, 2", "6, 2", "9, 5"})
    void drawing_without_nodes_takes_the_same_colour(int count, int rank) {
        var colors = new LevelColors(
                count, color("-level-none"), color("-level-residual"), color("-level-reduced"), color("-level-full"));
        Color expected = shown(count, rank);
        assertAlike(colors.fill(levels(count).get(rank)), expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 0", "3, 1", "3, 2", "4, 1", "4, 2", "5, 2", "6, 2", "9, 5"})
    void other_maps_are_told_the_same_colour(int count, int rank) {
        String kml = KmlColors.of(levels(count).get(rank), levels(count), 0xff);
        assertThat(kml).matches("ff[0-9a-f]{6}");
        String blue = kml.substring(2, 4);
        String green = kml.substring(4, 6);
        String red = kml.substring(6);
        assertAlike(Color.web("#" + red + green + blue), shown(count, rank));
    }

    private static void assertAlike(Color actual, Color expected) {
        assertThat(actual.getRed()).isCloseTo(expected.getRed(), Offset.offset(0.005));
        assertThat(actual.getGreen()).isCloseTo(expected.getGreen(), Offset.offset(0.005));
        assertThat(actual.getBlue()).isCloseTo(expected.getBlue(), Offset.offset(0.005));
    }

    private static Color color(String role) {
        return Roles.of(Theme.LIGHT).color(role);
    }

    private static List<Level> levels(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        rank -> new Level("l" + rank, rank, "Level " + rank, "level " + rank, "", rank / (count - 1.0)))
                .toList();
    }

    private static String fill(Level level, List<Level> levels) {
        return LevelColor.css(level.rank(), LevelColor.steps(levels), "");
    }

    private static Color shown(int count, int rank) {
        List<Level> levels = levels(count);
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Rectangle rectangle = new Rectangle(1, 1);
            rectangle.setStyle("-fx-fill: " + fill(levels.get(rank), levels));
            Scene scene = new Scene(new Group(rectangle));
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
            rectangle.applyCss();
            return (Color) rectangle.getFill();
        });
    }
}
