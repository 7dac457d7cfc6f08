package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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

    /// It would lie on the ring of seven, or inside of it.
    @Property(tries = 60)
    void no_symbol_of_a_place_lies_on_one_near_by(
            @ForAll @IntRange(min = 2, max = 9) int count,
            @ForAll @IntRange(min = 45, max = 120) int away,
            @ForAll @IntRange(max = 359) int degrees) {
        Point2D near = new Point2D(100, 100)
                .add(away * Math.cos(Math.toRadians(degrees)), away * Math.sin(Math.toRadians(degrees)));
        List<Point2D> places = new ArrayList<>(Collections.nCopies(count, new Point2D(100, 100)));
        places.add(near);

        List<Point2D> offsets = Fan.offsets(places, DIAMETER);

        assertThat(offsets.getLast()).isEqualTo(Point2D.ZERO);
        for (Point2D offset : offsets.subList(0, count))
            assertThat(near.distance(places.getFirst().add(offset))).isGreaterThanOrEqualTo(DIAMETER);
    }
}
