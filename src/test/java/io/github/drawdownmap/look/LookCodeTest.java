package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.drawdownmap.Fuzzing;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LookCodeTest {
    private static final Posture POSTURE = PostureFixture.posture();

    private static final Look LOOK = Look.at(POSTURE)
            .on(LocalDate.of(2026, 1, 15))
            .withPlan(PostureFixture.JOINT_STATEMENT)
            .in(View.COMPARE)
            .at(PostureFixture.ERBIL)
            .knowing(Knowledge.TIED)
            .named("ckb");

    private static LookCode read(String text) {
        return ((LookCode.Reading.Read) LookCode.parse(text)).code();
    }

    @Property
    void what_is_written_is_read(@ForAll("codes") LookCode code) {
        assertThat(read(code.toString())).isEqualTo(code);
        assertThat(read(code.link())).isEqualTo(code);
    }

    @Property
    void a_wrong_sign_is_found(
            @ForAll("codes") LookCode code, @ForAll("places") int place, @ForAll("signs") char sign) {
        StringBuilder text = new StringBuilder(code.toString());
        int at = place % text.length();
        if (text.charAt(at) == '-' || text.charAt(at) == sign) return;
        text.setCharAt(at, sign);
        assertThat(LookCode.parse(text.toString())).isEqualTo(new LookCode.Reading.Mistaken());
    }

    @Property
    void two_swapped_signs_are_found(@ForAll("codes") LookCode code, @ForAll("places") int place) {
        StringBuilder text = new StringBuilder(code.toString().replace("-", ""));
        int at = place % (text.length() - 1);
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        if (first == second) return;
        text.setCharAt(at, second);
        text.setCharAt(at + 1, first);
        assertThat(LookCode.parse(text.toString())).isEqualTo(new LookCode.Reading.Mistaken());
    }

    @Provide
    Arbitrary<LookCode> codes() {
        Arbitrary<Integer> marks = Arbitraries.integers().between(0, 0xff_ffff);
        Arbitrary<LocalDate> days = days();
        Arbitrary<Knowledge> knowledge =
                Arbitraries.oneOf(Arbitraries.of(Knowledge.ALL, Knowledge.TIED), days.map(Knowledge.On::new));
        return Combinators.combine(
                        marks,
                        days,
                        Arbitraries.of(View.class),
                        marks.optional(),
                        marks.optional(),
                        knowledge,
                        Arbitraries.of("en", "ar", "ckb", "zh-Hant"))
                .as(LookCode::new);
    }

    private static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(0, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 999);
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.chars().with("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    }

    @Test
    void a_text_that_is_no_code_is_told_from_one() {
        String code = LookCode.of(LOOK).toString();
        Fuzzing.run("look codes", chance -> {
            String text = Fuzzing.text(
                    chance, 8, code, code.substring(0, 9), code.substring(9), "drawdown-map:", "-", " ", "0", "ZZZZ");
            switch (LookCode.parse(text)) {
                case LookCode.Reading.Read read -> assertThat(read.code()).isEqualTo(LookCode.of(LOOK));
                case LookCode.Reading.Newer newer -> {}
                case LookCode.Reading.Mistaken mistaken -> {}
            }
        });
    }

    @Test
    void nothing_is_no_code() {
        assertThat(List.of("", "-", "drawdown-map:", "plan", "0".repeat(1000), "04"))
                .allSatisfy(text -> assertThat(LookCode.parse(text)).isEqualTo(new LookCode.Reading.Mistaken()));
    }

    /// One byte, 2, and its CRC-16/CCITT-FALSE, 0xC1B2: the bytes 02 c1 b2 in groups of five bits.
    @Test
    void a_code_of_a_newer_version_is_known_as_one() {
        assertThat(LookCode.parse("0B0V4")).isEqualTo(new LookCode.Reading.Newer());
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        String code = LookCode.of(LOOK).toString();
        assertAll(
                () -> assertThat(read(code.toLowerCase(Locale.ROOT))).isEqualTo(LookCode.of(LOOK)),
                () -> assertThat(read(" " + code.replace('-', ' ') + "\n")).isEqualTo(LookCode.of(LOOK)),
                () -> assertThat(read(code.replace('0', 'O').replace('1', 'l'))).isEqualTo(LookCode.of(LOOK)));
    }

    @Test
    void a_look_is_found_again_by_its_code() {
        Look again = read(LookCode.of(LOOK).link()).applyTo(Look.at(POSTURE).at(PostureFixture.BAGHDAD));

        assertThat(again).usingRecursiveComparison().ignoringFields("postures").isEqualTo(LOOK);
        assertThat(LookCode.of(LOOK).missingIn(POSTURE)).isEmpty();
    }

    @Test
    void what_the_posture_does_not_have_any_more_is_named() {
        Posture smaller = PostureFixture.posture(
                List.of(PostureFixture.BAGHDAD), LocalDate.of(2024, 9, 1), LocalDate.of(2025, 12, 31));

        assertThat(LookCode.of(LOOK).missingIn(smaller))
                .containsExactlyInAnyOrder(LookCode.Part.DAY, LookCode.Part.SITE);
        assertThat(LookCode.of(LOOK).applyTo(Look.at(smaller)).day()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void a_code_of_another_posture_changes_nothing() {
        LookCode foreign = new LookCode(
                LookCode.of(LOOK).posture() ^ 1,
                LOOK.day(),
                View.PLAN,
                LookCode.of(LOOK).plan(),
                LookCode.of(LOOK).site(),
                Knowledge.ALL,
                "en");

        assertThat(foreign.applyTo(LOOK)).isSameAs(LOOK);
        assertThat(foreign.missingIn(POSTURE)).containsExactly(LookCode.Part.POSTURE);
    }
}
