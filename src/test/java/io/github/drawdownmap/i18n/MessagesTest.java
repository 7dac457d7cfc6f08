package io.github.drawdownmap.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Bidi;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @Test
    void an_english_sentence_stays_one_around_an_arabic_name() {
        String sentence = Messages.text("command.no-site", "قاعدة", "north");

        assertThat(sentence).isEqualTo("There is no site \"\u200eقاعدة\u200e\"; the sites are: north.");
        assertThat(new Bidi(
                                Messages.filled("wording.site", Map.of("site", "قاعدة", "said", "leaving")),
                                Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                        .baseIsLeftToRight())
                .isTrue();
    }

    @Test
    void of_a_long_text_the_beginning_is_given_back() {
        assertThat(Messages.quoted("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Messages.quoted("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void a_latin_name_stands_as_it_is() {
        assertThat(Messages.text("command.unknown", "--x")).isEqualTo("There is no option \"--x\".");
    }

    @Test
    void a_case_without_words_of_its_own_has_those_of_the_case_that_it_is_one_of() {
        Map<String, String> late = Map.of("days", "15 days");
        assertThat(Messages.filled("wording.comparison.headline.passed.none.still", late))
                .isEqualTo("15 days past the date, not yet empty");
        assertThat(Messages.filled("wording.comparison.headline.passed.still", late))
                .isEqualTo("15 days past the date, not yet cut");
    }

    @Test
    void words_that_no_wider_case_has_either_are_asked_for_in_vain() {
        assertThatThrownBy(() -> Messages.filled("wording.comparison.nowhere.passed", Map.of()))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("wording.comparison.nowhere.passed");
    }

    /// On Linux JavaFX draws the box of a missing letter for each of them, across the letters beside it.
    @ParameterizedTest
    @CsvSource({
        "'عين\u200f الأسد', 'عين الأسد'",
        "'می\u200cخواهم', 'می\u200aخواهم'",
        "'a\u200db', 'ab'",
        "'com\u00admand', 'command'",
        "'❤\ufe0f', '❤'"
    })
    void what_shows_nothing_by_itself_is_not_drawn(String words, String drawn) {
        assertThat(Messages.drawn(words)).isEqualTo(drawn);
        assertThat(Messages.text("wording.headed", words, "x")).doesNotContain(words);
    }

    /// Between other letters a hair is one that somebody wrote.
    @Test
    void what_is_drawn_with_a_hair_is_written_with_its_non_joiner() {
        String drawn = Messages.drawn("می\u200cخواهم");
        assertThat(Messages.written(drawn)).isEqualTo("می\u200cخواهم");
        assertThat(Messages.withoutMarks(drawn)).isEqualTo("می\u200cخواهم");
        assertThat(Messages.written("a\u200ab")).isEqualTo("a\u200ab");
    }
}
