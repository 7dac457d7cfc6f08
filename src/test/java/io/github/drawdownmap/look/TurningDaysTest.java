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
        Posture busy = withChanges(400);
        assertThat(Look.at(busy).daysOfNote()).hasSizeLessThanOrEqualTo(300).contains(busy.firstDay(), busy.lastDay());
    }

    /// The first holds from 1 September 2024 on, the second from 3 September on.
    @Test
    void of_one_site_are_the_days_on_which_it_turns_and_those_beside_them() {
        Posture calm = withChanges(2);
        assertThat(Look.at(calm).daysOfNoteAt(calm.sites().getFirst()))
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3));
        Posture busy = withChanges(400);
        assertThat(Look.at(busy).daysOfNoteAt(busy.sites().getFirst())).hasSizeLessThanOrEqualTo(300);
    }

    private static Posture withChanges(int count) {
        Change[] changes = IntStream.range(0, count)
                .mapToObj(i -> PostureFixture.change(
                        i % 2 == 0 ? PostureFixture.FULL : PostureFixture.REDUCED,
                        FIRST.plusDays(2L * i).toString(),
                        PostureFixture.REPORT))
                .toArray(Change[]::new);
        return PostureFixture.posture(List.of(PostureFixture.site(
                "busy",
                Map.of("en", "Busy"),
                "Base",
                new LatLon(33, 44),
                Map.of("press-report", PostureFixture.plan(changes)))));
    }
}
