package io.github.drawdownmap.export;

import io.github.drawdownmap.posture.Comparison;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Spell;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/// What of a posture goes into a table: some tracks over some days, a step at a time.
///
/// @param plan the plan that a reported track is compared with; a planned track is compared with itself
/// @param days from a day to a day, both inside the posture's span
public record Excerpt(Posture posture, List<Track> tracks, Optional<Track> plan, LocalDateRange days, Step step) {
    public Excerpt {
        tracks = List.copyOf(tracks);
        if (!posture.span().encloses(days))
            throw new IllegalArgumentException("the days " + days + " are not inside the span " + posture.span());
    }

    /// Everything in a posture.
    public static Excerpt whole(Posture posture, Step step) {
        return new Excerpt(
                posture, posture.tracks(), posture.plannedTracks().stream().findFirst(), posture.span(), step);
    }

    /// One row for each day, track and site, in this order, made as it is asked for: all together may be more than the
    /// memory holds.
    Stream<Row> rows() {
        if (step != Step.CHANGE)
            return step.days(days, new TreeSet<>()).stream()
                    .flatMap(day -> tracks.stream()
                            .flatMap(track -> posture.sites().stream().map(site -> row(site, track, day))));
        TreeMap<LocalDate, List<Turn>> byDay = new TreeMap<>();
        for (Track track : tracks)
            for (Site site : posture.sites())
                for (LocalDate day : step.days(days, site.track(track).turns()))
                    byDay.computeIfAbsent(day, empty -> new ArrayList<>()).add(new Turn(site, track));
        return byDay.entrySet().stream()
                .flatMap(
                        turns -> turns.getValue().stream().map(turn -> row(turn.site(), turn.track(), turns.getKey())));
    }

    /// A site that becomes another on a track.
    private record Turn(Site site, Track track) {}

    private Row row(Site site, Track track, LocalDate day) {
        Optional<Track> compared = track.isPlanned() ? Optional.of(track) : plan;
        Optional<Comparison> difference = compared.flatMap(
                asked -> posture.reportedTrack().map(reported -> Comparison.of(site, asked, reported, day)));
        return new Row(
                day,
                site,
                track,
                site.presenceOn(track, day),
                compared,
                posture.reportedTrack(),
                SiteWords.of(posture, site, day),
                difference);
    }

    /// The stretches of days over which a site on a track stays as it is, in order.
    ///
    /// A window is one stretch when the step is a change, and is cut at each step otherwise: so its share shows.
    List<Stretch> stretches(Site site, Track track) {
        SiteTrack siteTrack = site.track(track);
        List<LocalDate> steps = step.days(days, siteTrack.turns());
        List<Stretch> stretches = new ArrayList<>();
        for (Spell spell : siteTrack.spells(days)) {
            NavigableSet<LocalDate> firsts = new TreeSet<>(List.of(spell.first()));
            if (spell.presence() instanceof Presence.Shifting)
                steps.stream().filter(spell::contains).forEach(firsts::add);
            for (LocalDate first : firsts) {
                LocalDate next = firsts.higher(first);
                stretches.add(new Stretch(row(site, track, first), next == null ? spell.last() : next.minusDays(1)));
            }
        }
        return stretches;
    }
}
