package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardInputTest {
    /// 02000000 is O_CLOEXEC, with which no file passes from the program that starts another to that other.
    @ParameterizedTest
    @CsvSource({"02100000, true", "02000000, true", "0100000, false", "00, false", "0100002, false", "nothing, false"})
    void what_java_opened_itself_was_not_given_to_the_program(String flags, boolean isOfProgram) {
        assertThat(StandardInput.isOfProgram("pos:\t0\nflags:\t" + flags + "\nmnt_id:\t29\n"))
                .isEqualTo(isOfProgram);
    }
}
