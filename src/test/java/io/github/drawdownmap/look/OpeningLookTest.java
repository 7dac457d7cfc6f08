package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpeningLookTest {
    @Test
    void the_file_says_its_day_and_its_view() {
        Look look = Look.opening(PostureReader.bundled());
        assertThat(look.view()).isEqualTo(View.COMPARE);
        assertThat(look.day()).isEqualTo(LocalDate.of(2024, 9, 6));
    }

    @Test
    void without_them_it_compares_on_the_first_day_of_a_plan() {
        Look look = Look.opening(PostureFixture.posture());
        assertThat(look.view()).isEqualTo(View.COMPARE);
        assertThat(look.day()).isEqualTo(PostureFixture.PRESS_REPORT.stated().orElseThrow());
    }

    @Test
    void another_file_opens_as_it_says_in_the_same_language() {
        Look look = Look.at(PostureFixture.posture()).named("ar").knowing(Knowledge.TIED);
        Look opened = look.atOpeningOf(PostureReader.bundled());
        assertThat(opened.day()).isEqualTo(LocalDate.of(2024, 9, 6));
        assertThat(opened.language()).isEqualTo("ar");
        assertThat(opened.knowledge()).isEqualTo(Knowledge.TIED);
    }
}
