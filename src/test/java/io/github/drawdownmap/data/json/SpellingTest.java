package io.github.drawdownmap.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void a_few_words_are_listed_whole() {
        assertThat(Spelling.some(List.of("north", "south"))).isEqualTo("north, south");
        assertThat(Spelling.some(List.of())).isEmpty();
    }

    @Test
    void of_very_many_the_first_are_listed_and_the_others_counted() {
        List<String> words =
                IntStream.rangeClosed(1, 10_000).mapToObj(i -> "s" + i).toList();

        assertThat(Spelling.some(words)).isEqualTo("s1, s2, s3, s4, s5, s6, s7, s8, s9 and 9991 more");
    }

    /// Three of 150 letters would take 454.
    @Test
    void long_words_are_never_cut() {
        String word = "x".repeat(150);

        assertThat(Spelling.some(Collections.nCopies(4, word))).isEqualTo(word + ", " + word + " and 2 more");
    }
}
