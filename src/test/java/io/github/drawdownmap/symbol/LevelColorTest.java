package io.github.drawdownmap.symbol;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LevelColorTest {

    @ParameterizedTest
    @CsvSource({
        "2, 0, -level-none",
        "2, 1, -level-full",
        "3, 1, -level-residual",
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

    @Test
    void the_middle_one_of_six_lies_in_the_middle_of_the_way() {
        // Ranks 1..5 lie at quarters of the way: rank 3 at 50 %.
        assertThat(shown(6, 3)).isEqualTo(color("-level-reduced"));
    }

    @Test
    void a_level_between_two_roles_mixes_them() {
        // Of nine, ranks 1..8 lie at sevenths: rank 2 is at 14 %, which is 28 % of the way to "reduced".
        Color mixed = color("-level-residual").interpolate(color("-level-reduced"), 0.28);
        assertThat(shown(9, 2).getRed()).isCloseTo(mixed.getRed(), Offset.offset(0.02));
        assertThat(shown(9, 2).getGreen()).isCloseTo(mixed.getGreen(), Offset.offset(0.02));
    }

    private static Color color(String role) {
        return Roles.of(Theme.LIGHT).color(role);
    }

    private static Color shown(int count, int rank) {
        List<Level> levels = IntStream.range(0, count)
                .mapToObj(each -> new Level("l" + each, each, "Level " + each, "", each / (count - 1.0)))
                .toList();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Rectangle rectangle = new Rectangle(1, 1);
            rectangle.setStyle("-fx-fill: " + LevelColor.fill(levels.get(rank), levels));
            Scene scene = new Scene(new Group(rectangle));
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
            rectangle.applyCss();
            return (Color) rectangle.getFill();
        });
    }
}
