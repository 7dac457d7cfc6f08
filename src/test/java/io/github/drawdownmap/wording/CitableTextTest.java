package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitableTextTest {
    private static final Posture POSTURE = PostureReader.bundled();

    /// On 10 March 2026 one claim had been made, and on the 12th another; the others came later.
    @Test
    void a_dispute_is_told_with_each_claim_that_had_been_made_and_who_made_it() {
        assertThat(text(LocalDate.of(2026, 3, 10)))
                .contains("disputed by reports of March 2026. In the dispute: Kurdistan24 (Arabic) (4 March 2026): US"
                        + " forces and coalition advisers are at Victoria base (Kurdistan24). Plan (")
                .doesNotContain("Spain");
        assertThat(text(LocalDate.of(2026, 3, 12)))
                .contains("; The Straits Times (Reuters) (11 March 2026): The BDSC beside the airport, a US diplomatic"
                        + " support site, is hit by a drone (Reuters). Plan (");
        assertThat(text(LocalDate.of(2026, 10, 1))).doesNotContain("In the dispute");
    }

    private static String text(LocalDate day) {
        Look look = Look.opening(POSTURE).in(View.REPORTED).on(day);
        Site baghdad = POSTURE.site("baghdad").orElseThrow();
        return new CitableText(POSTURE, baghdad, look).of(look.tracks(), look.plan());
    }
}
