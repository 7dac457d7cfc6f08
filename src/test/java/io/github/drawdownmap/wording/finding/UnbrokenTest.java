package io.github.drawdownmap.wording.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /// So that it alone is the link.
    @Test
    void a_long_name_with_a_number_stands_in_its_sentence_as_it_does_alone() {
        Site site = PostureFixture.named(PostureFixture.BAGHDAD, Map.of("en", "Forward Base 12 North of the River"));
        var clause = new Headline.Clause(site.name() + ": empty since 3 May 2025.", List.of(site), List.of());
        assertThat(Unbroken.name(site).replace('\u00a0', '_')).isEqualTo("Forward Base 12_North of the River");
        assertThat(Unbroken.clause(clause)).startsWith(Unbroken.name(site) + ": ");
    }

    @Test
    void a_short_date_stays_whole_in_a_row() {
        assertThat(Unbroken.caption("Advisers or a small party, last report 26 Nov 2025")
                        .replace('\u00a0', '_'))
                .isEqualTo("Advisers or a small party, last report 26_Nov_2025");
        assertThat(Unbroken.caption("To be cut by end of Sep 2025").replace('\u00a0', '_'))
                .isEqualTo("To be cut by end of Sep_2025");
        assertThat(Unbroken.caption("Press report of 6 September 2024").replace('\u00a0', '_'))
                .isEqualTo("Press report of 6_September_2024");
    }
}
