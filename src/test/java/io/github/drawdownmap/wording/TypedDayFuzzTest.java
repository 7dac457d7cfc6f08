package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Fuzzing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDayFuzzTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);
    private static final TypedDay.Frame FRAME =
            new TypedDay.Frame(FIRST, LAST, LocalDate.of(2025, 9, 30), LocalDate.of(2026, 11, 24));
    private static final String[] PIECES = {
        "2025",
        "9",
        "30",
        "09",
        "-",
        "/",
        ".",
        " ",
        "sep",
        "September",
        "end of ",
        "Q3",
        "+",
        "99999999999",
        "today",
        "th",
        "أيلول",
        "٣",
        "W40",
        "~",
        "..",
        "of",
        ","
    };

    @Test
    void a_text_is_a_day_of_the_timeline_or_is_refused_in_a_sentence() {
        Fuzzing.run("typed days", chance -> {
            switch (TypedDay.parse(Fuzzing.text(chance, 8, PIECES), FRAME)) {
                case TypedDay.Read read -> assertThat(read.day()).isBetween(FIRST, LAST);
                case TypedDay.Rejected rejected -> assertThat(rejected.reason()).isNotBlank();
            }
        });
    }
}
