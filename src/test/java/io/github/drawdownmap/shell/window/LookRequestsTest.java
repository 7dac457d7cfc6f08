package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.posture.PostureFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookRequestsTest {
    private static final LookCode CODE = LookCode.of(Look.at(PostureFixture.posture()));

    @Test
    void the_file_of_a_code_is_the_last_of_its_name_that_was_opened() {
        List<Path> opened = List.of(Path.of("/new/mali.geojson"), Path.of("/x.geojson"), Path.of("/old/mali.geojson"));
        LookCode named = CODE.from(Optional.of(new LookCode.NamedFile("mali.geojson", 7)));
        assertThat(LookRequests.named(named, opened)).contains(Path.of("/new/mali.geojson"));
        assertThat(LookRequests.named(named, List.of(Path.of("/x.geojson")))).isEmpty();
        assertThat(LookRequests.named(named.withoutName(), opened)).isEmpty();
        assertThat(LookRequests.named(CODE, opened)).isEmpty();
    }
}
