package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
