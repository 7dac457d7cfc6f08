package io.github.drawdownmap.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An event of Baghdad and Erbil, and one of the whole country.
class PointedOutLookTest {
    private final Posture posture = PostureReader.bundled();
    private final Look look = Look.opening(posture);
    private final Event ofTwo = event("Work in federal Iraq called over");

    private Event event(String title) {
        return posture.events().stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Site site(String id) {
        return posture.site(id).orElseThrow();
    }

    @Test
    void an_event_of_two_sites_is_told_at_the_one_in_whose_lane_it_was_chosen_whichever_was_selected() {
        Look told = look.at(site("baghdad")).pointingOut(ofTwo, Optional.of(site("erbil")));
        assertThat(told.site()).contains(site("erbil"));
        assertThat(told.day()).isEqualTo("2025-11-26");
    }

    @Test
    void without_a_lane_it_is_told_at_the_selected_one_or_else_the_first() {
        assertThat(look.at(site("erbil")).pointingOut(ofTwo, Optional.empty()).site())
                .contains(site("erbil"));
        assertThat(look.at(site("ain-al-asad"))
                        .pointingOut(ofTwo, Optional.empty())
                        .site())
                .contains(site("baghdad"));
    }

    @Test
    void both_its_sites_are_pointed_at_and_no_other() {
        Look told = look.pointingOut(ofTwo, Optional.of(site("erbil")));
        assertThat(posture.sites().stream().filter(told::pointsAt).map(Site::id))
                .containsExactlyInAnyOrder("baghdad", "erbil");
        assertThat(posture.sites().stream().filter(look::pointsAt)).isEmpty();
    }

    @Test
    void one_of_all_sites_is_told_with_the_country_and_at_a_selected_site() {
        Event ofAll = event("Adviser: missions end this month");
        assertThat(look.pointingOut(ofAll, Optional.empty()).isOnCountry()).isTrue();
        assertThat(look.onCountry().marking(ofAll).event()).contains(ofAll);
        assertThat(look.at(site("erbil")).pointingOut(ofAll, Optional.empty()).site())
                .contains(site("erbil"));
    }

    @Test
    void one_of_no_site_is_told_with_the_country() {
        Look told = look.at(site("erbil")).pointingOut(event("Parliamentary election"), Optional.empty());
        assertThat(told.isOnCountry()).isTrue();
        assertThat(told.site()).isEmpty();
    }
}
