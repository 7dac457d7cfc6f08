package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void nothing_is_told_of_a_script_that_a_font_has() {
        assertThat(MissingLetters.in(Stream.of("西安"), letter -> true)).isEmpty();
    }

    /// On a machine without a font of its own.
    private static List<MissingLetters> found(String... texts) {
        return MissingLetters.in(Stream.of(texts), letter -> false);
    }

    private static Tuple told(String words, String script) {
        return Tuple.tuple(
                "no font of this machine has the letters of \"" + words + "\", so boxes are drawn in their place",
                "install a font for the script " + script + ", such as one of the Noto fonts");
    }
}
