package io.github.drawdownmap.posture.comparison;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NEWS;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static io.github.drawdownmap.posture.PostureFixture.plan;
import static io.github.drawdownmap.posture.PostureFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.SiteTrack;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GapTest {
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final Change BEFORE = change(FULL, "../2024-08-31", REPORT);
    private static final SiteTrack PLAN = plan(BEFORE, change(NONE, "2025-01-01/2025-09-10", REPORT));

    /// They left on 15 September, 5 days after the date, came back on 1 November and left again on 10 December.
    @Test
    void there_is_one_for_each_departure_that_was_told_on_some_day() {
        SiteTrack report = left("2025-09-15", "2025-11-01", "2025-12-10");

        assertThat(Gap.between(PLAN, report, END))
                .extracting(GapTest::told)
                .containsExactly("from 2025-09-10 to 2025-09-15", "again from 2025-10-31 to 2025-12-10");
        assertThat(Stream.of("2025-10-15", "2025-12-31")
                        .map(day -> ((Comparison.Compared) Comparison.between(PLAN, report, LocalDate.parse(day)))
                                .last()
                                .orElseThrow()))
                .extracting(outcome -> ((Comparison.Late) outcome).reached())
                .containsExactlyElementsOf(Gap.between(PLAN, report, END).stream()
                        .map(Gap::reached)
                        .toList());
    }

    /// The band of an early departure ends where they came back.
    @Test
    void an_early_one_ends_with_a_return_before_the_date() {
        SiteTrack report = left("2025-06-01", "2025-07-01", "2025-09-01");

        assertThat(Gap.between(PLAN, report, END))
                .extracting(GapTest::told)
                .containsExactly("from 2025-06-30 to 2025-06-01", "again from 2025-09-10 to 2025-09-01");
    }

    /// @param back the day on which some came back
    private static SiteTrack left(String first, String back, String again) {
        return report(
                "2025-12-31",
                BEFORE,
                change(NONE, first, NEWS),
                change(REDUCED, back, NEWS),
                change(NONE, again, NEWS));
    }

    private static String told(Gap gap) {
        return (gap.isAgain() ? "again " : "") + "from " + gap.from() + " to "
                + gap.reached().when().latest();
    }
}
