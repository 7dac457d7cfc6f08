package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What of the world a posture opens on.
class FirstViewTest {
    private static final LatLon KAVUMU = new LatLon(-2.305, 28.809);
    private static final LatLon UVIRA = new LatLon(-3.395, 29.138);
    private static final LatLon BARAKA = new LatLon(-4.104, 29.094);
    private static final LatLon KINSHASA = new LatLon(-4.325, 15.322);
    private static final LatLon KISANGANI = new LatLon(0.515, 25.191);

    private static WorldBounds view(LatLon... sites) throws IOException {
        return FirstView.bounds(List.of(sites), Optional.of(VectorMap.bundled()));
    }

    private static boolean shows(WorldBounds view, LatLon place) {
        return view.contains(WebMercator.project(place));
    }

    @Test
    void sites_all_over_a_country_are_shown_with_the_whole_of_it() throws IOException {
        assertThat(shows(view(UVIRA, KINSHASA), KISANGANI)).isTrue();
    }

    @Test
    void one_site_alone_is_shown_with_its_country() throws IOException {
        assertThat(shows(view(UVIRA), KINSHASA)).isTrue();
    }

    @Test
    void sites_in_a_corner_of_a_large_country_are_told_apart() throws IOException {
        WorldBounds view = view(KAVUMU, UVIRA, BARAKA);
        assertThat(List.of(KAVUMU, UVIRA, BARAKA)).allMatch(site -> shows(view, site));
        assertThat(shows(view, KINSHASA)).isFalse();
        // From north to south they reach over 1.8 degrees of 360.
        assertThat(view.height()).isLessThan(3 * 1.8 / 360);
        // They stand in the middle.
        assertThat(view.center().y())
                .isCloseTo(WebMercator.project(new LatLon(-3.2, 29)).y(), within(0.001));
    }
}
