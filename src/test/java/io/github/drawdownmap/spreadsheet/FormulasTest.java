package io.github.drawdownmap.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=SUM(A1)", " =1+1", "+1", "-5", "@x", "'=1", "''-", "'quoted'", "a;=b", "plain", "it's", "'"})
    void what_a_spreadsheet_would_run_is_guarded_and_read_as_it_was(String text) {
        assertThat(Formulas.guarded(text).strip()).doesNotMatch("[=+@-].*");
        assertThat(Formulas.unguarded(Formulas.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a|=cmd(), a|'=cmd()",
                "`\u00a0=1`, `\u00a0'=1`",
                "`\ufeff@x`, `\ufeff'@x`",
                "`\u0001+1`, `\u0001'+1`"
            })
    void a_formula_begins_behind_all_that_a_spreadsheet_trims_or_parts_cells_at(String text, String guarded) {
        assertThat(Formulas.guarded(text)).isEqualTo(guarded);
        assertThat(Formulas.unguarded(guarded)).isEqualTo(text);
    }
}
