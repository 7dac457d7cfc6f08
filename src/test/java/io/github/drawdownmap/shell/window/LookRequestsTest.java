package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /// What shows it would build itself anew, twice while the window opens.
    @Test
    void what_the_command_line_asks_for_is_a_look_at_the_posture_that_is_open(@TempDir Path folder) {
        Session session = new Session(Look.opening(PostureFixture.posture()), LocalDate.EPOCH);
        Look opened = session.look();
        try (Background background = new Background()) {
            Memory memory = new Memory(ViewerStage.settings(folder), background);
            LookRequests requests = new LookRequests(session, frame -> {}, memory, missing -> {});
            ViewerOptions options = ViewerStage.options("--date", "2025-06-30", "--track", "reported");

            requests.begin(options);
            assertThat(session.look().day()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(session.look().view()).isEqualTo(View.REPORTED);
            assertThat(session.look().hasPostureOf(opened)).isTrue();

            requests.obey(options, (heading, sentences) -> {});
            assertThat(session.look().hasPostureOf(opened)).isTrue();
        }
    }
}
