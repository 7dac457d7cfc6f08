package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableCellTest {
    private static TablePane.Cell cell(Object value) {
        return new TablePane.Cell(Optional.of(value));
    }

    @Test
    void numbers_and_days_are_in_order_by_their_value_and_nothing_comes_last() {
        TablePane.Cell nothing = new TablePane.Cell(Optional.empty());
        assertThat(Stream.of(nothing, cell(new BigDecimal("10")), cell(new BigDecimal("9.5")), cell(BigDecimal.ZERO))
                        .sorted())
                .hasToString("[0, 9.5, 10, ]");
        assertThat(Stream.of(nothing, cell(LocalDate.of(2026, 1, 1)), cell(LocalDate.of(2025, 12, 31)))
                        .sorted())
                .hasToString("[2025-12-31, 2026-01-01, ]");
    }

    @Test
    void a_word_is_drawn_without_the_marks_that_would_be_drawn_as_boxes() {
        String hyphenated = "Er\u00adbil";
        assertThat(cell(hyphenated)).hasToString("Erbil");
    }
}
