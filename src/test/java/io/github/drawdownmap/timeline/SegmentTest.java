package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    @Test
    void a_deadline_is_a_window_between_two_levels() {
        List<Segment> segments = Segment.of(PostureFixture.AIN_AL_ASAD.track(PostureFixture.PRESS_REPORT), FIRST, LAST);
        assertThat(segments).hasSize(3);
        assertThat(segments.get(0))
                .isEqualTo(new Segment.Held(FIRST, LocalDate.of(2024, 9, 5), PostureFixture.FULL, false, false));
        assertThat(segments.get(1)).isInstanceOf(Segment.Shift.class);
        assertThat(segments.get(1).from()).isEqualTo("2024-09-06");
        assertThat(segments.get(1).to()).isEqualTo("2025-09-30");
        assertThat(segments.get(2))
                .isEqualTo(new Segment.Held(LocalDate.of(2025, 10, 1), LAST, PostureFixture.NONE, false, false));
    }

    @Test
    void levels_fade_into_a_window_that_is_only_about_right() {
        List<Segment> segments = Segment.of(PostureFixture.ERBIL.track(PostureFixture.PRESS_REPORT), FIRST, LAST);
        assertThat(segments.get(0))
                .isEqualTo(new Segment.Held(FIRST, LocalDate.of(2026, 11, 30), PostureFixture.FULL, false, true));
        assertThat(segments.get(2))
                .isEqualTo(new Segment.Held(LocalDate.of(2027, 1, 1), LAST, PostureFixture.NONE, true, false));
    }

    @Test
    void behind_the_last_evidence_a_report_is_silent() {
        List<Segment> segments = Segment.of(PostureFixture.ERBIL.track(PostureFixture.REPORTED), FIRST, LAST);
        assertThat(segments.getLast())
                .isEqualTo(new Segment.Silent(LocalDate.of(2026, 3, 14), LAST, PostureFixture.REDUCED));
    }

    @Test
    void a_site_that_a_track_does_not_mention_is_unstated() {
        assertThat(Segment.of(SiteTrack.empty(), FIRST, LAST)).containsExactly(new Segment.Unstated(FIRST, LAST));
    }

    @Test
    void days_before_the_first_change_are_unstated() {
        SiteTrack late =
                PostureFixture.plan(PostureFixture.change(PostureFixture.FULL, "/2025-03-10", PostureFixture.REPORT));
        assertThat(Segment.of(late, FIRST, LAST))
                .containsExactly(
                        new Segment.Unstated(FIRST, LocalDate.of(2025, 3, 9)),
                        new Segment.Held(LocalDate.of(2025, 3, 10), LAST, PostureFixture.FULL, false, false));
    }

    @Test
    void a_window_without_an_end_lasts() {
        SiteTrack open = PostureFixture.plan(
                PostureFixture.change(PostureFixture.FULL, "/2024-08-31", PostureFixture.REPORT),
                PostureFixture.change(PostureFixture.NONE, "2026-01-01/..", PostureFixture.REPORT));
        assertThat(Segment.of(open, FIRST, LAST).getLast().to()).isEqualTo(LAST);
        assertThat(Segment.of(open, FIRST, LAST).getLast()).isInstanceOf(Segment.Shift.class);
    }

    @Test
    void a_lane_shows_on_each_day_what_the_model_says_of_it() {
        Posture posture = PostureFixture.posture();
        for (Site site : posture.sites())
            for (Track track : posture.tracks()) {
                List<Segment> segments = Segment.of(site.track(track), FIRST, LAST);
                LocalDate expected = FIRST;
                for (Segment segment : segments) {
                    assertThat(segment.from()).isEqualTo(expected);
                    for (LocalDate day = segment.from(); !day.isAfter(segment.to()); day = day.plusDays(1))
                        assertThat(inShort(segment))
                                .as("%s on %s, %s", site.id(), track.id(), day)
                                .isEqualTo(inShort(site.presenceOn(track, day)));
                    expected = segment.to().plusDays(1);
                }
                assertThat(expected).isEqualTo(LAST.plusDays(1));
            }
    }

    private static String inShort(Segment segment) {
        return switch (segment) {
            case Segment.Unstated unstated -> "unstated";
            case Segment.Held held -> "holding " + held.level().id();
            case Segment.Shift shift -> shift(shift.before(), shift.after());
            case Segment.Silent silent -> "silent " + silent.level().id();
        };
    }

    private static String inShort(Presence presence) {
        return switch (presence) {
            case Presence.Unstated unstated -> "unstated";
            case Presence.Holding holding -> "holding " + holding.level().id();
            case Presence.Shifting shifting -> shift(shifting.from(), shifting.to());
            case Presence.Silent silent -> "silent " + silent.level().id();
        };
    }

    private static String shift(Level before, Level after) {
        return before.id() + " to " + after.id();
    }
}
