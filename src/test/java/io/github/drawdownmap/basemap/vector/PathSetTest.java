package io.github.drawdownmap.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathSetTest {
    @Test
    void a_path_is_cut_into_runs_that_share_their_end_points() {
        // 50 points are 49 segments: two runs of 24 and one of 1.
        var set = new PathSet(List.of(straight(50)), 18);

        assertThat(set.runStarts).containsExactly(0, 3);
        assertThat(set.runFirst(0, 0)).isEqualTo(0);
        assertThat(set.runLast(0, 0)).isEqualTo(24);
        assertThat(set.runFirst(0, 1)).isEqualTo(24);
        assertThat(set.runLast(0, 1)).isEqualTo(48);
        assertThat(set.runFirst(0, 2)).isEqualTo(48);
        assertThat(set.runLast(0, 2)).isEqualTo(49);
    }

    @Test
    void each_run_has_the_box_of_its_points() {
        var set = new PathSet(List.of(straight(50)), 18);

        assertThat(set.runBoxes.west).containsExactly(0, 240, 480);
        assertThat(set.runBoxes.east).containsExactly(240, 480, 490);
        assertThat(set.pathBoxes.west).containsExactly(0);
        assertThat(set.pathBoxes.east).containsExactly(490);
    }

    @Test
    void each_group_has_the_box_of_its_paths() {
        // 32 that reach to 10, and one that reaches to 490.
        var paths = new ArrayList<>(Collections.nCopies(32, straight(2)));
        paths.add(straight(50));

        var set = new PathSet(paths, 18);

        assertThat(set.groupBoxes.west).containsExactly(0, 0);
        assertThat(set.groupBoxes.east).containsExactly(10, 490);
    }

    @Test
    void points_of_finer_detail_are_left_out() {
        var path = path(new int[] {0, 1, 2, 3}, new int[] {0, 5, 6, 0}, new byte[] {0, 9, 4, 0});

        var set = new PathSet(List.of(path), 4);

        assertThat(set.x).containsExactly(0, 2, 3);
    }

    @Test
    void a_path_with_less_than_two_points_left_is_gone() {
        var fine = path(new int[] {0, 1, 2}, new int[3], new byte[] {0, 7, 7});

        var set = new PathSet(List.of(fine, straight(2)), 3);

        assertThat(set.pathCount).isEqualTo(1);
        assertThat(set.x).containsExactly(0, 10);
    }

    @Test
    void a_long_thin_ring_is_narrower_than_a_square_of_its_area() {
        // 100 x 4: area 400, and a band around it of 208 / 2 = 104 by 400 / 104.
        var thin = path(new int[] {0, 100, 100, 0, 0}, new int[] {0, 0, 4, 4, 0}, new byte[5]);

        assertThat(thin.breadth()).isEqualTo(800 / 208.0);
        assertThat(thin.extent()).isEqualTo(100);
        assertThat(thin.isAsBroadAs(3.8)).isTrue();
        assertThat(thin.isAsBroadAs(3.9)).isFalse();
    }

    @Test
    void a_path_walks_its_arcs_either_way_and_has_the_point_where_two_meet_once() {
        // Arc 0 is 0, 1, 2; arc 1 is 9, 5, 2: from 0 to 9 is arc 0, then arc 1 backwards.
        var arcs =
                new Arcs(new int[] {0, 3, 6}, new int[] {0, 1, 2, 9, 5, 2}, new int[6], new byte[] {0, 3, 0, 0, 3, 0});
        var path = new ArcPath(arcs, new int[] {0, ~1});

        assertThat(path.points().x()).containsExactly(0, 1, 2, 5, 9);
        assertThat(path.extent()).isEqualTo(9);
        assertThat(new PathSet(List.of(path), 2).x).containsExactly(0, 2, 9);
    }

    private static ArcPath straight(int points) {
        int[] x = new int[points];
        Arrays.setAll(x, i -> 10 * i);
        return path(x, new int[points], new byte[points]);
    }

    private static ArcPath path(int[] x, int[] y, byte[] details) {
        return new ArcPath(new Arcs(new int[] {0, x.length}, x, y, details), new int[] {0});
    }
}
