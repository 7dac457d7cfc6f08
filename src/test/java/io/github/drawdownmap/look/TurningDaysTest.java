package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurningDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);

    /// Each of 400 changes turns something on its day, and the day before and after count too.
    @Test
    void of_very_many_days_an_even_choice_is_of_note() {
        Change[] changes = IntStream.range(0, 400)
                .mapToObj(i -> PostureFixture.change(
                        i % 2 == 0 ? PostureFixture.FULL : PostureFixture.REDUCED,
                        FIRST.plusDays(2L * i).toString(),
                        PostureFixture.REPORT))
                .toArray(Change[]::new);
        Posture busy = PostureFixture.posture(List.of(PostureFixture.site(
                "busy",
                Map.of("en", "Busy"),
                "Base",
                new LatLon(33, 44),
                Map.of("press-report", PostureFixture.plan(changes)))));

        assertThat(Look.at(busy).daysOfNote()).hasSizeLessThanOrEqualTo(300).contains(busy.firstDay(), busy.lastDay());
    }
}
