package io.github.drawdownmap.basemap.mbtiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    @Test
    void bounds_are_written_from_the_west_by_the_south_and_the_east_to_the_north() {
        assertThat(new Metadata(Map.of("bounds", "39.5, 29, 50,38")).bounds())
                .contains(new GeoBounds(new LatLon(29, 39.5), new LatLon(38, 50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "39,29,50", "39,29,50,38,7", "45,0,39,200", "west,29,50,38"})
    void bounds_that_are_none_are_missing(String bounds) {
        assertThat(new Metadata(Map.of("bounds", bounds)).bounds()).isEmpty();
        assertThat(new Metadata(Map.of()).bounds()).isEmpty();
    }
}
