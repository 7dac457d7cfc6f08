package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// Of which of two symbols a label is read as the name.
class LabelReadingTest {
    private static final Bounds LABEL = new BoundingBox(190, 820, 250, 28);

    /// In a picture of West Africa so stood the name of Niamey: its end was over its base, and it began beside that of
    /// Dakar.
    @Test
    void with_an_end_over_its_own_it_is_of_another_that_it_begins_beside() {
        assertThat(isOfAnother(disc(429, 878, 13), disc(144, 859, 27))).isTrue();
    }

    @Test
    void with_its_middle_over_its_own_it_is_not_of_another_that_it_begins_beside() {
        assertThat(isOfAnother(disc(320, 878, 13), disc(144, 859, 27))).isFalse();
    }

    @Test
    void beside_its_own_it_is_not_of_another_about_as_near_below_its_end() {
        assertThat(isOfAnother(disc(160, 834, 18), disc(400, 875, 13))).isFalse();
    }

    /// So stood the name of Agadez over the base of Dakar, which had none.
    @Test
    void with_its_own_beyond_its_end_it_is_of_another_below_it() {
        assertThat(isOfAnother(disc(446, 870, 12), disc(250, 875, 15))).isTrue();
    }

    @Test
    void at_the_corner_of_its_own_it_is_not_of_another_far_away() {
        assertThat(isOfAnother(disc(446, 870, 12), disc(250, 940, 15))).isFalse();
    }

    private static boolean isOfAnother(Bounds own, Bounds other) {
        return LabelSides.isOfAnother(LABEL, own, List.of(other));
    }

    private static Bounds disc(double x, double y, double radius) {
        return LabelSides.square(new Point2D(x, y), 2 * radius);
    }
}
