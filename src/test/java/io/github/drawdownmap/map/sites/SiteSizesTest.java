package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.map.ManySites;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSizesTest {
    private static Site erbil(double scale) {
        Site site = PostureFixture.ERBIL;
        return new Site(
                site.id(),
                site.names(),
                site.kind(),
                site.area(),
                site.description(),
                site.position(),
                site.positionNote(),
                scale,
                site.citations(),
                Map.of());
    }

    /// A quarter of the area is half of the diameter.
    @Test
    void the_area_of_a_symbol_is_in_proportion_to_the_scale_of_its_site() {
        Site large = erbil(4);
        SiteSizes sizes = SiteSizes.of(PostureFixture.posture(List.of(large, PostureFixture.BAGHDAD)));

        assertThat(sizes.share(large)).isEqualTo(1);
        assertThat(sizes.share(PostureFixture.BAGHDAD)).isEqualTo(0.5);
    }

    @Test
    void without_scales_all_are_as_large_as_any() {
        SiteSizes sizes = SiteSizes.of(PostureFixture.posture());
        assertThat(sizes.share(PostureFixture.ERBIL)).isEqualTo(1);
    }

    /// At zoom 6 a degree of longitude is 16,384 / 360 pixels, and a symbol that has room is 64 wide. Around two of
    /// them a plan takes 9.
    @ParameterizedTest
    @CsvSource({"100, 64", "70, 60", "52, 50", "40, 64"})
    void symbols_that_would_touch_are_a_little_smaller_unless_they_lie_on_each_other(double apart, double diameter) {
        var posture = ManySites.posture(2, new LatLon(0, 10), new LatLon(0, 10 + apart * 360 / 16_384));
        assertThat(SiteSizes.diameterAt(posture, 6)).isEqualTo(diameter);
    }
}
