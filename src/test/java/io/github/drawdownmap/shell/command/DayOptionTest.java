package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.wording.TypedDay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOptionTest {
    private static final Posture POSTURE = PostureReader.bundled();

    /// The posture opens on 6 September 2024, from which days are counted.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30-Sep-2025               | 2025-09-30
            30-09-2025                | 2025-09-30
            09/2025                   | 2025-09-01
            Sep-2025                  | 2025-09-01
            30 September              | 2024-09-30
            30.09.25                  | 2025-09-30
            30. September 2025        | 2025-09-30
            30th of September 2025    | 2025-09-30
            Tuesday 30 September 2025 | 2025-09-30
            20250930                  | 2025-09-30
            2025-09-30T00:00:00Z      | 2025-09-30
            end of September 2025     | 2025-09-30
            +30                       | 2024-10-06
            +2m                       | 2024-11-06
            1/9/2024                  | 2024-09-01
            30 أيلول 2025             | 2025-09-30
            30 ئەیلوول 2025           | 2025-09-30
            """)
    void a_day_of_a_command_is_written_like_one_in_the_window(String typed, LocalDate day) {
        assertThat(new DayOption(typed).in(POSTURE)).isEqualTo(new TypedDay.Read(day));
    }

    @Test
    void what_is_no_day_is_named_once() {
        assertThat(new DayOption("the other day").in(POSTURE))
                .isEqualTo(new TypedDay.Rejected("\u201cthe other day\u201d is not a date. Write it like 2025-09-30,"
                        + " 30 Sep 2025 or Sep 2025."));
        assertThat(new DayOption("31 Jan 1999").in(POSTURE))
                .isEqualTo(new TypedDay.Rejected("\u201c31 Jan 1999\u201d: The timeline runs from 1 September 2024 to"
                        + " 31 January 2027. Choose a day in between."));
    }
}
