package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What becomes of several files that are dropped at once.
class DroppedFilesTest {
    @Test
    void one_file_is_opened_and_nothing_is_refused() {
        DroppedFiles dropped = dropped("mali.geojson");
        assertThat(dropped.opened()).containsExactly(Path.of("mali.geojson"));
        assertThat(dropped.refusal()).isEmpty();
    }

    @Test
    void a_map_and_a_story_are_opened_together() {
        DroppedFiles dropped = dropped("mali.geojson", "ground.MBTiles");
        assertThat(dropped.opened()).containsExactlyInAnyOrder(Path.of("mali.geojson"), Path.of("ground.MBTiles"));
        assertThat(dropped.refusal()).isEmpty();
    }

    @Test
    void of_two_stories_the_first_is_opened_and_the_other_named() {
        DroppedFiles dropped = dropped("mali.geojson", "niger.geojson", "chad.json");
        assertThat(dropped.opened()).containsExactly(Path.of("mali.geojson"));
        assertThat(dropped.refusal())
                .contains("One story and one map are on screen at a time. Not opened: niger.geojson, chad.json");
    }

    @Test
    void tables_that_are_dropped_one_by_one_are_told_of_their_folder() {
        assertThat(dropped("sites.csv", "changes.csv").refusal())
                .contains("Tables that make one story are opened by the folder that they are in."
                        + " Not opened: changes.csv");
    }

    @Test
    void what_is_a_story_by_itself_is_not_told_of_a_folder() {
        String one = "One story and one map are on screen at a time. Not opened: ";
        assertThat(dropped("a.xlsx", "b.xlsx").refusal()).contains(one + "b.xlsx");
        assertThat(dropped("mali", "niger").refusal()).contains(one + "niger");
        assertThat(dropped("mali/sites.csv", "niger/sites.csv").refusal()).contains(one + "sites.csv");
        assertThat(dropped("mali.geojson", "sites.csv").refusal()).contains(one + "sites.csv");
        assertThat(dropped("sites.csv", "a.mbtiles", "b.mbtiles").refusal()).contains(one + "b.mbtiles");
    }

    @Test
    void of_many_files_a_few_are_named() {
        assertThat(dropped("a.json", "b.json", "c.json", "d.json", "e.json", "f.json")
                        .refusal())
                .contains("One story and one map are on screen at a time."
                        + " Not opened: b.json, c.json, d.json and 2 more");
    }

    private static DroppedFiles dropped(String... names) {
        return new DroppedFiles(Stream.of(names).map(Path::of).toList());
    }
}
