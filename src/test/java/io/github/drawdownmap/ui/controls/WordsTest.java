package io.github.drawdownmap.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import java.text.Bidi;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InWindow.class)
class WordsTest {
    /// On its own "(قاعدة)," begins from the right: its brackets were turned round, and its comma stood before it.
    @Test
    void a_bracket_around_an_arabic_name_stands_as_in_the_english_text_around_it() {
        Parent words = InWindow.seen(() -> Words.of("called Victoria (قاعدة فيكتوريا), with an airport"));

        assertThat(words.getChildrenUnmodifiable())
                .hasSize(6)
                .allSatisfy(word -> assertThat(new Bidi(((Label) word).getText(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                                .baseIsLeftToRight())
                        .isTrue());
    }
}
