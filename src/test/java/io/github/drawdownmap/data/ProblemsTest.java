package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    @Test
    void a_sound_file_has_no_findings() throws PostureFileException {
        Reading reading = PostureReader.read(ProblemCase.sound(), "sound.geojson");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.posture()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.drawdownmap.data.ProblemCase#all")
    void each_problem_is_found_where_it_stands_with_what_would_be_right(ProblemCase problem)
            throws PostureFileException {
        assertThat(PostureReader.read(problem.spoiled(), "spoiled.geojson").findings())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(problem.findings());
    }

    @Test
    void a_plan_that_asks_for_nothing_at_any_site_is_told_once() throws PostureFileException {
        String idle = ProblemCase.sound()
                .replaceFirst(
                        "(\"level\": \"full\", \"when\": \")/2023-12(\".*),\\s*\\{ \"level\": \"none\".*",
                        "$1../2023-12$2");

        assertThat(PostureReader.read(idle, "idle.geojson").findings())
                .extracting(Finding::what, Finding::pointer)
                .contains(Tuple.tuple(
                        "the plan \"plan\" has no date at any site, so no report can be measured against it",
                        "/posture/tracks/0/id"));
    }

    @Test
    void a_default_that_is_broken_is_told_once_and_not_of_each_record_that_would_take_it() throws PostureFileException {
        String slip = ProblemCase.sound()
                .replace("\"format\": 2", "\"format\": 2, \"defaults\": { \"confidence\": \"sure\" }")
                .replaceAll(",\\s*\"confidence\": \"(?!sure)[a-z]*\"", "");

        assertThat(PostureReader.read(slip, "slip.geojson").findings())
                .extracting(Finding::pointer)
                .containsExactly("/posture/defaults/confidence");
    }

    @Test
    void what_a_track_that_is_not_there_would_give_is_not_missed_in_its_changes() throws PostureFileException {
        String lost = ProblemCase.sound()
                .replace("\"format\": 2", "\"format\": 2, \"defaults\": { \"confidence\": \"high\" }")
                .replaceAll(",\\s*\"confidence\": \"[a-z]*\"", "")
                .replaceFirst("\"plan\": \\{", "\"plam\": {");

        assertThat(PostureReader.read(lost, "lost.geojson").findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::what)
                .containsExactly("there is no track \"plam\"");
    }
}
