package io.github.drawdownmap.posture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// The rules of the model, for any track whose windows are in order.
class SiteTrackPropertiesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void the_windows_are_in_order_and_do_not_overlap(@ForAll("tracks") SiteTrack track) {
        for (int i = 1; i < track.changes().size(); i++) {
            Window before = track.changes().get(i - 1).when();
            Window after = track.changes().get(i).when();
            assertThat(after.earliest()).isAfter(before.latest());
            assertThat(after.isOpenStart()).isFalse();
        }
    }

    @Property
    void the_share_stays_within_0_and_1_and_never_falls_inside_a_window(@ForAll("tracks") SiteTrack track) {
        for (Change change : track.changes().subList(1, track.changes().size())) {
            if (change.when().isOneDay()) continue;
            double share = 0;
            for (LocalDate day : days(change.when())) {
                Presence.Shifting shifting = (Presence.Shifting) track.presenceOn(day);
                assertThat(shifting.share()).isBetween(share, 1.0);
                share = shifting.share();
            }
            assertThat(share).isEqualTo(1);
        }
    }

    @Property
    void no_level_lies_outside_its_two_neighbours(@ForAll("tracks") SiteTrack track, @ForAll("days") LocalDate day) {
        if (track.presenceOn(day) instanceof Presence.Shifting shifting) {
            int index = track.changes().indexOf(shifting.change());
            assertThat(shifting.from()).isEqualTo(track.changes().get(index - 1).level());
            assertThat(shifting.to()).isEqualTo(track.changes().get(index).level());
            double least = Math.min(shifting.from().weight(), shifting.to().weight());
            double most = Math.max(shifting.from().weight(), shifting.to().weight());
            assertThat(shifting.weight()).isBetween(least, most);
        }
    }

    @Property
    void the_day_after_a_window_holds(@ForAll("tracks") SiteTrack track) {
        for (int i = 0; i < track.changes().size(); i++) {
            Change change = track.changes().get(i);
            LocalDate after = change.when().latest().plusDays(1);
            boolean nextHasOpened = i + 1 < track.changes().size()
                    && !track.changes().get(i + 1).when().earliest().isAfter(after);
            if (!nextHasOpened)
                assertThat(track.presenceOn(after)).isEqualTo(new Presence.Holding(change.level(), change));
        }
    }

    @Property
    void before_the_first_change_nothing_is_stated(@ForAll("tracks") SiteTrack track) {
        LocalDate first = track.changes().getFirst().when().latest();

        assertThat(track.presenceOn(first.minusDays(1))).isEqualTo(new Presence.Unstated());
        assertThat(track.presenceOn(first)).isInstanceOf(Presence.Holding.class);
    }

    @Property
    void a_report_is_silent_exactly_behind_its_last_evidence(
            @ForAll("tracks") SiteTrack plan, @ForAll("days") LocalDate day) {
        SiteTrack report = new SiteTrack(Track.Kind.REPORTED, Optional.empty(), plan.changes(), Reports.NONE, "");
        LocalDate last = report.changes().getLast().when().latest();

        assertThat(report.lastEvidence()).contains(last);
        assertThat(report.presenceOn(day) instanceof Presence.Silent).isEqualTo(day.isAfter(last));
    }

    @Property
    void the_change_of_a_day_and_the_next_one_are_neighbours(
            @ForAll("tracks") SiteTrack track, @ForAll("days") LocalDate day) {
        int now = track.changeOn(day).map(track.changes()::indexOf).orElse(-1);
        int next = track.changeAfter(day)
                .map(track.changes()::indexOf)
                .orElse(track.changes().size());

        assertThat(next).isEqualTo(now + 1);
    }

    @Property
    void what_is_over_on_a_day_and_what_is_next_to_close_are_neighbours_behind_the_first_change(
            @ForAll("tracks") SiteTrack track, @ForAll("days") LocalDate day) {
        List<Change> later = track.changes().subList(1, track.changes().size());
        List<Change> over = later.stream()
                .filter(change -> change.when().latest().isBefore(day))
                .toList();

        assertThat(track.lastOver(day)).isEqualTo(over.isEmpty() ? Optional.empty() : Optional.of(over.getLast()));
        assertThat(track.nextToClose(day))
                .isEqualTo(later.stream().skip(over.size()).findFirst());
    }

    @Property
    void a_track_as_known_on_a_day_is_what_was_published_by_then(
            @ForAll("tracks") SiteTrack track, @ForAll("days") LocalDate day) {
        SiteTrack known = track.knownOn(day);

        assertThat(track.changes().stream().filter(change -> change.knownOn(day).isPresent()))
                .containsExactlyElementsOf(known.changes());
    }

    /// Up to six changes, each some days long and some days after the one before it; the sources of each come out on
    /// its last day.
    @Provide
    Arbitrary<SiteTrack> tracks() {
        var gaps = Arbitraries.integers().between(0, 90);
        var lengths = Arbitraries.integers().between(0, 120);
        var levels = Arbitraries.of(PostureFixture.LEVELS);
        return Combinators.combine(gaps, lengths, levels)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(steps -> {
                    List<Change> changes = new ArrayList<>();
                    LocalDate free = START;
                    for (var step : steps) {
                        LocalDate earliest = free.plusDays(step.get1());
                        LocalDate latest = earliest.plusDays(step.get2());
                        Source source = PostureFixture.source("paper-" + latest, "Paper", "Title", latest.toString());
                        changes.add(new Change(
                                step.get3(), Edtf.parse(earliest + "/" + latest), "", PostureFixture.grounds(source)));
                        free = latest.plusDays(1);
                    }
                    return new SiteTrack(Track.Kind.PLANNED, Optional.empty(), changes, Reports.NONE, "");
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 6 * 211 + 30).map(START::plusDays);
    }

    private static List<LocalDate> days(Window window) {
        return window.earliest().datesUntil(window.latest().plusDays(1)).toList();
    }
}
