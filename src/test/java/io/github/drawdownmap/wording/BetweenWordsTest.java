package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BetweenWordsTest {
    private static final Look REPORTED = Look.opening(PostureReader.bundled()).in(View.REPORTED);

    private static BetweenWords between(Look look, String from, String to) {
        return BetweenWords.of(look, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void a_site_that_changed_is_told_as_it_was_and_as_it_is() {
        BetweenWords words = between(REPORTED, "2025-06-30", "2026-01-20");
        assertThat(words.heading()).startsWith("From 30 June 2025 to 20 January 2026 (204 days)");
        assertThat(words.changed())
                .anyMatch(
                        sentence -> sentence.startsWith("Ain al-Asad, reported: on 30 June 2025 as before the drawdown")
                                && sentence.contains("; on 20 January 2026 "))
                .noneMatch(sentence -> sentence.startsWith("Erbil"));
        assertThat(words.unchanged()).isEqualTo("The same on both days: Erbil.");
    }

    @Test
    void where_only_the_days_are_counted_on_nothing_changed() {
        BetweenWords words = between(REPORTED, "2026-11-01", "2026-11-20");
        assertThat(words.changed()).isEmpty();
        assertThat(words.text()).contains("Nothing is reported or planned otherwise on the second day.");
    }

    @Test
    void the_major_events_after_the_first_day_up_to_the_second_are_told() {
        assertThat(between(REPORTED, "2026-05-13", "2026-05-14").events())
                .anyMatch(sentence -> sentence.startsWith("14 May 2026: New government"));
        assertThat(between(REPORTED, "2026-05-14", "2026-05-15").events()).isEmpty();
    }

    @Test
    void a_plan_is_told_as_a_plan() {
        Look plan = Look.opening(PostureReader.bundled()).in(View.PLAN);
        assertThat(between(plan, "2024-09-01", "2025-11-01").changed())
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains(", planned: on 1 September 2024 "));
    }
}
