package io.github.drawdownmap.details.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {
    @ParameterizedTest
    @CsvSource({
        "Some have left, Some have left.",
        "Some have left., Some have left.",
        "一些人离开了, 一些人离开了。",
        "一些人离开了。, 一些人离开了。",
        "一部が去りました, 一部が去りました。",
        "غادر بعضهم, غادر بعضهم.",
        "هل غادروا؟, هل غادروا؟"
    })
    void a_text_ends_in_the_stop_of_its_script(String summary, String text) {
        Change change = new Change(
                PostureFixture.NONE, Edtf.parse("2025-01-01"), summary, PostureFixture.grounds(PostureFixture.NEWS));
        assertThat(Told.of(change, PostureFixture.REPORTED).text()).isEqualTo(text);
    }
}
