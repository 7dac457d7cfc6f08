package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.EventCluster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineWordsTest {
    private static final LocalDate DISPUTED = LocalDate.of(2026, 3, 20);

    private final Session session = new Session(Look.opening(PostureReader.bundled()), LocalDate.of(2026, 11, 25));

    @Test
    void comparing_the_card_of_a_day_names_the_dispute_and_the_gap() {
        HoverCard.Content card = card();

        assertThat(card.heads()).containsExactly("Reported", "Plan", "Against the plan");
        assertThat(row(card, "Ain al-Asad")).endsWith("105\u2013109 days late");
        assertThat(row(card, "Baghdad"))
                .startsWith("Gone by 18 Jan 2026, disputed")
                .endsWith("347\u2013365 days early, disputed");
        assertThat(row(card, "Erbil")).endsWith("no date passed; fewer than planned");
    }

    @Test
    void a_report_alone_is_not_compared() {
        session.show(View.REPORTED);

        assertThat(card().heads()).isEmpty();
        assertThat(row(card(), "Baghdad")).containsExactly("Gone by 18 Jan 2026, disputed");
    }

    /// The joint statement is of 27 September 2024.
    @Test
    void as_known_before_a_plan_it_is_not_public_on_any_day() {
        session.seek(LocalDate.of(2024, 9, 6));
        session.choosePlan(session.look().posture().track("joint-statement").orElseThrow());
        session.know(Knowledge.TIED);

        assertThat(row(card(), "Erbil"))
                .containsExactly(
                        "Presence as before the drawdown, last report 5 Jan 2024", "No plan published yet", "");
    }

    @Test
    void that_a_site_is_not_in_the_plan_is_said_once() {
        Site left = PostureFixture.posture().sites().getFirst();
        Site outside = new Site(
                left.id(),
                left.names(),
                left.kind(),
                left.area(),
                left.description(),
                left.position(),
                left.positionNote(),
                left.scale(),
                left.citations(),
                Map.of());
        session.show(Look.opening(PostureFixture.posture(List.of(outside))).in(View.COMPARE));

        assertThat(row(card(), left.name())).endsWith("Not in the plan", "");
    }

    @Test
    void a_mark_of_several_events_is_headed_by_their_days_and_says_nothing_of_one_of_them() {
        HoverCard.Content card = card(event("2026-03-05"), event("2026-03-24"));

        assertThat(card.day()).isEqualTo("5 to 24 March 2026");
        assertThat(card.events()).containsExactly("Told · 5 March 2026", "Told · 24 March 2026");
        assertThat(card.rows()).isEmpty();
    }

    @Test
    void a_mark_of_one_day_says_what_holds_on_it() {
        HoverCard.Content card = card(event("2026-03-20"), event("2026-03-20"));

        assertThat(card.day()).isEqualTo("20 March 2026");
        assertThat(row(card, "Erbil")).endsWith("no date passed; fewer than planned");
    }

    private HoverCard.Content card(Event... events) {
        return new TimelineWords(session)
                .card(
                        new EventCluster(List.of(events), 0, EventCluster.OVER_THE_AXIS),
                        session.look().posture().sites(),
                        Optional.empty());
    }

    private static Event event(String day) {
        return PostureFixture.event(day, day, Event.Kind.OTHER, "Told", true, PostureFixture.NEWS);
    }

    private HoverCard.Content card() {
        return new TimelineWords(session).card(DISPUTED, session.look().known().sites(), Optional.empty());
    }

    private static List<String> row(HoverCard.Content card, String name) {
        return card.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .words();
    }
}
