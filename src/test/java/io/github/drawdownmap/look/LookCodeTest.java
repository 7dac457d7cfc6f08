package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        Arbitrary<LookCode> plain = Combinators.combine(
                        marks,
                        days,
                        Arbitraries.of(View.class),
                        marks.optional(),
                        marks.optional(),
                        knowledge,
                        Arbitraries.of("en", "ar", "ckb", "zh-Hant"))
                .as((posture, day, view, plan, site, known, language) -> new LookCode(
                        posture,
                        day,
                        view,
                        plan,
                        site,
                        known,
                        language,
                        Optional.empty(),
                        LookCode.Ground.OFFLINE,
                        Optional.empty()));
        Arbitrary<LookCode.NamedFile> files = Combinators.combine(
                        Arbitraries.of("", "iraq.geojson", "\u0627\u0644\u0639\u0631\u0627\u0642.geojson", "a b.json"),
                        marks)
                .as(LookCode.NamedFile::new);
        return Combinators.combine(plain, frames(), Arbitraries.of(LookCode.Ground.class), files.optional())
                .as((code, frame, ground, file) -> code.in(frame).over(ground).from(file));
    }

    private static Arbitrary<Frame> frames() {
        Arbitrary<Double> lats = Arbitraries.doubles().between(-90, 90);
        Arbitrary<Double> lons = Arbitraries.doubles().between(-180, 180);
        Arbitrary<Double> zooms = Arbitraries.doubles().between(1, 18);
        Arbitrary<Frame> places = Combinators.combine(lats, lons, zooms)
                .as((lat, lon, zoom) -> new Frame.Around(new LatLon(lat, lon), zoom));
        return Arbitraries.oneOf(Arbitraries.just(Frame.ALL), places);
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
    void nothing_is_no_code() {
        assertThat(List.of("", "-", "drawdown-map:", "plan", "0".repeat(1000), "04"))
                .allSatisfy(text -> assertThat(LookCode.parse(text)).isEqualTo(new LookCode.Reading.Mistaken()));
    }

    /// One byte, 3, and its CRC-16/CCITT-FALSE, 0xD193: the bytes 03 d1 93 in groups of five bits.
    @Test
    void a_code_of_a_newer_version_is_known_as_one() {
        assertThat(LookCode.parse("0F8S6")).isEqualTo(new LookCode.Reading.Newer());
    }

    /// From the foot of a picture that was made before there were frames in codes.
    @Test
    void a_code_of_the_first_version_is_read_with_all_sites_in_view() {
        LookCode code = read("07JV-KKR0-9ZT1-4TC4-GQ3E-T");

        assertAll(
                () -> assertThat(code.day()).isEqualTo(LocalDate.of(2026, 1, 15)),
                () -> assertThat(code.view()).isEqualTo(View.COMPARE),
                () -> assertThat(code.frame()).isEmpty(),
                () -> assertThat(code.ground()).isEqualTo(LookCode.Ground.OFFLINE),
                () -> assertThat(code.file()).isEmpty(),
                () -> assertThat(code).hasToString("07JV-KKR0-9ZT1-4TC4-GQ3E-T"));
    }

    /// A picture shows its code to everybody; a file may be called by what it is about.
    @Test
    void a_code_can_go_without_the_name_of_the_file() {
        LookCode code = LookCode.of(LOOK).from(Optional.of(new LookCode.NamedFile("secret.geojson", 7)));

        assertThat(code.withoutName().file()).contains(new LookCode.NamedFile("", 7));
    }

    @Test
    void a_name_that_is_a_path_or_too_long_is_no_name_for_a_code() {
        assertThat(LookCode.NamedFile.of(Path.of("folder", "a.geojson"), new byte[0])
                        .name())
                .isEqualTo("a.geojson");
        assertThat(LookCode.NamedFile.of(Path.of("x".repeat(61)), new byte[0]).name())
                .isEmpty();
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
                "en",
                Optional.empty(),
                LookCode.Ground.OFFLINE,
                Optional.empty());

        assertThat(foreign.applyTo(LOOK)).isSameAs(LOOK);
        assertThat(foreign.missingIn(POSTURE)).containsExactly(LookCode.Part.POSTURE);
    }
}
