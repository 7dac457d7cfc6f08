package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Java reads a byte that the locale knows no letter for as U+FFFD.
class LostLettersTest {
    @Test
    void a_name_with_all_its_letters_needs_nothing() {
        assertThat(LostLetters.remedy("/home/قاعدة/é.geojson", "UTF-8")).isEmpty();
    }

    @Test
    void where_the_locale_has_too_few_letters_another_one_helps() {
        assertThat(LostLetters.remedy("caf\ufffd\ufffd", "ANSI_X3.4-1968"))
                .contains("run the command with LC_ALL=C.UTF-8 before it");
    }

    @Test
    void where_it_has_all_the_name_is_at_fault() {
        assertThat(LostLetters.remedy("caf\ufffd", "UTF-8"))
                .contains(
                        "they are not in UTF-8, which names are in here: rename the file or folder, or write them so");
    }
}
