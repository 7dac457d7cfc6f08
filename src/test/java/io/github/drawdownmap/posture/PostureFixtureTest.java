package io.github.drawdownmap.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fixture says what the tables of the design say.
class PostureFixtureTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-05, full, full, full",
        "2025-03-15, full>none, full>reduced, full",
        "2025-09-30, full>none, full>reduced, full",
        "2025-10-01, none, reduced>none, full",
        "2026-06-15, none, reduced>none, full",
        "2026-12-16, none, reduced>none, full>none",
        "2027-01-01, none, none, none",
    })
    void the_press_report_plans_what_the_design_says(LocalDate day, String asad, String baghdad, String erbil) {
        assertThat(inShort(PostureFixture.AIN_AL_ASAD, day)).isEqualTo(asad);
        assertThat(inShort(PostureFixture.BAGHDAD, day)).isEqualTo(baghdad);
        assertThat(inShort(PostureFixture.ERBIL, day)).isEqualTo(erbil);
    }

    private static String inShort(Site site, LocalDate day) {
        return switch (site.presenceOn(PostureFixture.PRESS_REPORT, day)) {
            case Presence.Holding holding -> holding.level().id();
            case Presence.Shifting shifting ->
                shifting.from().id() + ">" + shifting.to().id();
            case Presence.Silent silent -> "?" + silent.level().id();
            case Presence.Unstated unstated -> "unstated";
        };
    }
}
