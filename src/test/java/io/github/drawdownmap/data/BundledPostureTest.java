package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.posture.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledPostureTest {
    static final Path FILE = Path.of("assets/posture/iraq-drawdown.geojson");

    @Test
    void the_bundled_file_has_neither_errors_nor_warnings() throws PostureFileException {
        assertThat(PostureReader.read(FILE).findings()).isEmpty();
    }

    @Test
    void the_program_carries_the_bundled_posture() {
        assertThat(PostureReader.bundled().title()).isEqualTo("Coalition drawdown in Iraq");
        assertThat(PostureReader.bundled().sites())
                .extracting(Site::id)
                .containsExactly("ain-al-asad", "baghdad", "erbil");
    }

    @Test
    void a_position_turned_round_is_told_by_the_other_sites() throws IOException, PostureFileException {
        String json = Files.readString(FILE).replace("[42.4411, 33.7856]", "[33.7856, 42.4411]");

        assertThat(PostureReader.read(json, "turned.geojson").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.pointer()).isEqualTo("/features/0/geometry/coordinates");
                    assertThat(finding.what()).isEqualTo("\"Ain al-Asad\" lies far from the other sites");
                    assertThat(finding.remedy())
                            .isEqualTo(
                                    "this looks like latitude first; if it is, exchange the two: latitude 33.7856, longitude 42.4411");
                });
    }

    @Test
    void of_sites_all_over_the_world_none_lies_far_from_the_others() throws IOException, PostureFileException {
        // The middle one of each, -17.8 and 16.2, is the place that the first has when it is turned round.
        String json = Files.readString(FILE)
                .replace("[42.4411, 33.7856]", "[16.2, -17.8]")
                .replace("[44.2344, 33.2625]", "[-120, 60]")
                .replace("[43.9631, 36.2375]", "[-17.8, 16.2]");

        assertThat(PostureReader.read(json, "world.geojson").findings()).isEmpty();
    }

    @Test
    void the_example_of_an_id_is_one_of_the_same_file() throws IOException, PostureFileException {
        String json = Files.readString(FILE).replaceFirst("\"id\": \"baghdad\",", "");

        assertThat(PostureReader.read(json, "lost.geojson").findings())
                .filteredOn(finding -> finding.what().equals("\"id\" is missing"))
                .singleElement()
                .extracting(finding -> finding.remedy())
                .isEqualTo("add it: an id such as \"ain-al-asad\"");
        assertThat(PostureReader.read(json.replace("ain-al-asad", "gao"), "lost.geojson")
                        .findings())
                .filteredOn(finding -> finding.what().equals("\"id\" is missing"))
                .singleElement()
                .extracting(finding -> finding.remedy())
                .isEqualTo("add it: an id such as \"gao\"");
    }
}
