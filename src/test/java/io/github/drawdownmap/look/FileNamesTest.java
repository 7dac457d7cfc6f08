package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class FileNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Look LOOK = Look.at(PostureFixture.posture()).on(DAY);

    @Test
    void a_name_says_day_view_site_and_as_known() {
        Look known =
                LOOK.in(View.REPORTED).at(PostureFixture.ERBIL).knowing(new Knowledge.On(LocalDate.of(2025, 1, 1)));

        assertThat(FileNames.picture(known))
                .isEqualTo("coalition-drawdown-in-iraq-2026-01-15-reported-erbil-as-known-2025-01-01");
        assertThat(FileNames.table(known)).isEqualTo("coalition-drawdown-in-iraq-table-as-known-2025-01-01");
    }

    @Test
    void a_table_of_some_days_or_tracks_names_them() {
        Posture posture = LOOK.posture();
        LocalDateRange january = LocalDateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        List<Track> reported = posture.reportedTrack().stream().toList();

        assertThat(FileNames.table(LOOK, january, posture.tracks()))
                .isEqualTo("coalition-drawdown-in-iraq-table-2026-01-01-2026-01-31");
        assertThat(FileNames.table(LOOK, posture.span(), reported))
                .isEqualTo("coalition-drawdown-in-iraq-table-reported");
    }

    @Test
    void of_several_plans_the_one_on_show_is_named() {
        Look joint = LOOK.in(View.PLAN).withPlan(PostureFixture.JOINT_STATEMENT);

        assertThat(FileNames.picture(joint))
                .isEqualTo("coalition-drawdown-in-iraq-2026-01-15-plan-"
                        + PostureFixture.JOINT_STATEMENT.id().replace('_', '-'));
    }

    @Test
    void an_animation_names_its_span_and_its_view() {
        assertThat(FileNames.animation(LOOK.in(View.REPORTED), LocalDate.of(2024, 9, 1), LocalDate.of(2027, 1, 31)))
                .isEqualTo("coalition-drawdown-in-iraq-2024-09-01-2027-01-31-reported");
    }
}
