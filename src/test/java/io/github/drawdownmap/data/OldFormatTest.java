package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A file of format 1 opens and says what it said.
class OldFormatTest {
    private static Posture posture = PostureReader.bundled();

    @BeforeAll
    static void open() throws PostureFileException {
        Reading reading = PostureReader.read(ProblemCase.resource("format-1.geojson"), "format-1.geojson");

        assertThat(reading.findings()).isEmpty();
        posture = reading.posture().orElseThrow();
    }

    @Test
    void its_evidence_says_that_the_level_of_its_day_held() {
        assertThat(report("baghdad").evidence())
                .filteredOn(evidence -> evidence.when().latest().isAfter(LocalDate.of(2026, 1, 18)))
                .isNotEmpty()
                .extracting(Evidence::level)
                .extracting(Level::id)
                .containsOnly("none");
        assertThat(report("erbil").lastEvidence()).contains(LocalDate.of(2026, 3, 13));
    }

    @Test
    void its_first_window_leaves_the_days_before_unstated() {
        SiteTrack plan = posture.site("erbil")
                .orElseThrow()
                .track(posture.track("press-report").orElseThrow());
        LocalDate first = plan.changes().getFirst().when().latest();

        assertThat(plan.presenceOn(first.minusDays(1))).isEqualTo(new Presence.Unstated());
        assertThat(plan.presenceOn(first)).isInstanceOf(Presence.Holding.class);
    }

    @Test
    void its_claims_have_common_sources() {
        assertThat(posture.contradictions()).hasSize(18).allSatisfy(contradiction -> {
            assertThat(contradiction.claims()).extracting(Claim::citations).allMatch(List::isEmpty);
            assertThat(contradiction.sources()).isNotEmpty();
        });
    }

    @Test
    void what_it_cannot_say_is_neutral() {
        assertThat(posture.subject()).isEqualTo(About.Subject.FORCES);
        assertThat(posture.about().sourcesEnd()).isEmpty();
        assertThat(posture.scene().frame()).isEmpty();
        assertThat(posture.scene().focus()).isEmpty();
        assertThat(posture.levels().getFirst().word()).isEqualTo("none");
        assertThat(posture.sources()).allMatch(source -> source.seen() == Source.Seen.OPENED && !source.isPartisan());
        assertThat(report("erbil").changes()).noneMatch(Change::isFinal);
        assertThat(report("erbil").disputes()).isEmpty();
    }

    private static SiteTrack report(String site) {
        return posture.site(site).orElseThrow().track(posture.reportedTrack().orElseThrow());
    }
}
