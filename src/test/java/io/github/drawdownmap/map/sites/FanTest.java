package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FanTest {
    private static final double DIAMETER = 40;

    @Test
    void a_symbol_that_is_alone_stays_where_it_is() {
        assertThat(Fan.offsets(List.of(new Point2D(0, 0), new Point2D(10, 0)), DIAMETER))
                .containsOnly(Point2D.ZERO);
    }

    /// 0.56 of a diameter to each side leaves a gap of 0.12 between them.
    @Test
    void two_at_one_place_stand_side_by_side() {
        List<Point2D> offsets = Fan.offsets(List.of(new Point2D(5, 5), new Point2D(5, 5)), DIAMETER);
        assertThat(offsets.get(0).distance(-22.4, 0)).isCloseTo(0, within(1e-9));
        assertThat(offsets.get(1).distance(22.4, 0)).isCloseTo(0, within(1e-9));
    }

    @Property(tries = 30)
    void no_symbol_of_a_place_lies_on_another(@ForAll @IntRange(min = 2, max = 12) int count) {
        List<Point2D> offsets = Fan.offsets(Collections.nCopies(count, new Point2D(100, 100)), DIAMETER);
        for (int i = 0; i < count; i++)
            for (int j = 0; j < i; j++)
                assertThat(offsets.get(i).distance(offsets.get(j))).isGreaterThan(DIAMETER);
    }
}
