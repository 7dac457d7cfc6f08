package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
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
}
