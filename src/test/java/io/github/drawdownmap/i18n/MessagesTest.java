package io.github.drawdownmap.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
