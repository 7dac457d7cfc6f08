package io.github.drawdownmap.wording.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnbrokenTest {
    /// An underscore stands for a blank and a plus for a hyphen at which no line ends.
    @Test
    void a_name_stays_whole_and_a_number_beside_what_it_counts() {
        Look look = Look.at(PostureReader.bundled()).in(View.REPORTED).on(LocalDate.of(2026, 1, 15));
        Headline headline = Headline.of(look.known(), look.tracks(), look.day());
        assertThat(Unbroken.text(headline).replace('\u00a0', '_').replace('\u2011', '+'))
                .isEqualTo("Ain_al+Asad: the last coalition forces leave between 13_and 17_January 2026; the day is not"
                        + " known. Baghdad: the last coalition forces leave between 31_December 2025 and 18_January"
                        + " 2026; the day is not known. Erbil: as before the drawdown, by the reports.");
    }
}
