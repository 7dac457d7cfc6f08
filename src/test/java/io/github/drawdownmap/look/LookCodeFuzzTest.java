package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Fuzzing;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LookCodeFuzzTest {
    private static final Look LOOK = Look.at(PostureFixture.posture())
            .on(LocalDate.of(2026, 1, 15))
            .withPlan(PostureFixture.JOINT_STATEMENT)
            .in(View.COMPARE)
            .at(PostureFixture.ERBIL)
            .knowing(Knowledge.TIED)
            .named("ckb");

    @Test
    void a_text_that_is_no_code_is_told_from_one() {
        String code = LookCode.of(LOOK).toString();
        Fuzzing.run("look codes", chance -> {
            String near = LookCode.of(LOOK)
                    .in(new Frame.Around(new LatLon(33.8, 42.4), 7.25))
                    .toString();
            String text = Fuzzing.text(
                    chance,
                    8,
                    near,
                    code,
                    code.substring(0, 9),
                    code.substring(9),
                    "drawdown-map:",
                    "-",
                    " ",
                    "0",
                    "ZZZZ");
            switch (LookCode.parse(text)) {
                case LookCode.Reading.Read read ->
                    assertThat(read.code().in(Frame.ALL)).isEqualTo(LookCode.of(LOOK));
                case LookCode.Reading.Newer newer -> {}
                case LookCode.Reading.Mistaken mistaken -> {}
            }
        });
    }
}
