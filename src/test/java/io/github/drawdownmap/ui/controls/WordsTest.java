package io.github.drawdownmap.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
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

    /// The stop stood between the two words. The first is the right one, so all of the other is to the left of it.
    @Test
    void a_stop_stands_at_the_left_end_of_a_text_from_right_to_left() {
        assertThat(leftEnd("غادر بعضهم.")).isLessThan(leftEnd("غادر بعضهم"));
        Parent words = InWindow.seen(() -> Words.of("غادر بعضهم."));
        assertThat(words.getChildrenUnmodifiable()).hasSize(2);
        assertThat(((Parent) words.getChildrenUnmodifiable().getLast()).getChildrenUnmodifiable())
                .extracting(part -> ((Label) part).getText())
                .containsExactly("بعضهم", ".");
    }

    /// How far to the left a text is drawn that is aligned to the right.
    private static int leftEnd(String text) {
        List<Integer> pixels = drawn(text);
        return IntStream.range(0, 200 * 40)
                .filter(i -> !pixels.get(i).equals(pixels.getFirst()))
                .map(i -> i % 200)
                .min()
                .orElseThrow();
    }

    @Test
    void a_mark_of_direction_leaves_no_trace() {
        assertThat(drawn("abc\u200f")).isEqualTo(drawn("abc"));
    }

    @Test
    void letters_that_a_file_keeps_apart_stand_apart_without_a_box_between_them() {
        assertThat(drawn("می\u200cخواهم")).isEqualTo(drawn("می\u200aخواهم")).isNotEqualTo(drawn("میخواهم"));
    }

    private static List<Integer> drawn(String text) {
        return InWindow.seen(() -> {
            Scene scene = new Scene(new StackPane(Words.of(text)), 200, 40);
            PixelReader pixels = scene.snapshot(null).getPixelReader();
            return IntStream.range(0, 200 * 40)
                    .mapToObj(i -> pixels.getArgb(i % 200, i / 200))
                    .toList();
        });
    }
}
