package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MissingLettersTest {
    @Test
    void the_letters_of_europe_and_arabic_come_with_the_program() {
        assertThat(found("Ménaka", "Košice", "Αθήνα", "Кабул", "کابل", "– ° “”"))
                .isEmpty();
    }

    @Test
    void the_first_words_in_each_other_script_are_told_when_no_font_has_them() {
        assertThat(found("Xi'an", "西安", "北京", "ባሕር ዳር"))
                .extracting(MissingLetters::what, MissingLetters::remedy)
                .containsExactly(told("西安", "Han"), told("ባሕር ዳር", "Ethiopic"));
    }

    /// The last is a letter that Latin is seldom written with.
    @Test
    void signs_that_belong_to_no_script_are_told_and_letters_that_those_brought_lack() {
        assertThat(found("Camp \uD83D\uDE81", "Pier \u2693", "Gao \uA7B4"))
                .extracting(MissingLetters::what, MissingLetters::remedy)
                .containsExactly(
                        Tuple.tuple(
                                said("Camp \uD83D\uDE81"),
                                "leave them out, or install a font that has them, such as Noto Sans Symbols 2"),
                        told("Gao \uA7B4", "Latin"));
    }

    @Test
    void marks_that_show_nothing_are_not_missed() {
        assertThat(found("a\u200d\u200e\u200f\ufe0f\u2066b\u2069\u00a0\u2009\u202f", "\u0641\u200c\u0641"))
                .isEmpty();
    }

    @Test
    void the_usual_letters_which_are_not_looked_for_come_with_the_program() {
        assertThat(IntStream.range(0, 0x3000)
                        .filter(MissingLetters::isUsual)
                        .filter(letter -> Character.isDefined(letter) && !MissingLetters.isUnseen(letter))
                        .filter(letter -> !MissingLetters.Brought.has(letter))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Test
    void nothing_is_told_of_a_script_that_a_font_has() {
        assertThat(MissingLetters.in(Stream.of("西安"), letter -> true)).isEmpty();
    }

    /// On a machine without a font of its own.
    private static List<MissingLetters> found(String... texts) {
        return MissingLetters.in(Stream.of(texts), letter -> false);
    }

    private static Tuple told(String words, String script) {
        return Tuple.tuple(said(words), "install a font for the script " + script + ", such as one of the Noto fonts");
    }

    private static String said(String words) {
        return "no font of this machine has all letters of \"" + words + "\", so boxes are drawn in their place";
    }
}
