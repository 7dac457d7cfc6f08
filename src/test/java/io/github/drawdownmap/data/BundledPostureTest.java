package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Site;
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
}
