package io.github.drawdownmap.export.table;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/// What of a posture goes into a table: some tracks over some days, a step at a time.
///
/// @param plan the plan that a reported track is compared with; a planned track is compared with itself
/// @param asKnown the day on whose knowledge the posture rests; empty when it is whole
/// @param days from a day to a day, both inside the posture's span
public record Excerpt(
        Posture posture,
        List<Track> tracks,
        Optional<Track> plan,
        LocalDateRange days,
        Step step,
        Optional<LocalDate> asKnown) {
    public Excerpt {
        tracks = List.copyOf(tracks);
        if (!posture.span().encloses(days))
            throw new IllegalArgumentException("the days " + days + " are not inside the span " + posture.span());
    }

    public Excerpt(Posture posture, List<Track> tracks, Optional<Track> plan, LocalDateRange days, Step step) {
        this(posture, tracks, plan, days, step, Optional.empty());
    }

    /// Everything in a posture.
    public static Excerpt whole(Posture posture, Step step) {
        return new Excerpt(
                posture, posture.tracks(), posture.plannedTracks().stream().findFirst(), posture.span(), step);
    }

    /// How many rows a table of it has at most, where each of its steps is a day.
    public long mostRows() {
        long told = posture.sites().stream()
                .flatMap(site -> tracks.stream().map(site::track))
                .filter(track -> !track.changes().isEmpty())
                .count();
        return step == Step.DAY ? told * days.lengthInDays() : 0;
    }

    /// The same with its reports beside another plan.
    public Excerpt against(Optional<Track> other) {
        return new Excerpt(posture, tracks, other, days, step, asKnown);
    }

    /// What of it was known on a day.
    public Excerpt knownOn(LocalDate day) {
        Posture known = posture.knownOn(day);
        return new Excerpt(
                known,
                tracks.stream()
                        .flatMap(track -> known.track(track.id()).stream())
                        .toList(),
                plan.flatMap(track -> known.track(track.id())),
                days,
                step,
                Optional.of(day));
    }

    /// The names of the columns of a table of it.
    public static List<String> columns() {
        return CsvTable.COLUMNS;
    }

    /// The cells of its rows, a list for each: texts, numbers and days, empty where there is nothing to say. They are
    /// made as they are asked for.
    public Stream<List<Optional<?>>> cells() {
        return rows().map(CsvTable::cells);
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
                difference,
                asKnown,
                Row.Span.DAY);
    }

    /// The stretches of days over which all that is said of a site on a track stays as it is, in order.
    ///
    /// A window is one stretch when the step is a change, and is cut at each step otherwise: so its share shows.
    List<Stretch> stretches(Site site, Track track) {
        NavigableSet<LocalDate> turns = turns(site, track);
        List<Stretch> whole = joined(between(turns, days.getEndInclusive(), first -> row(site, track, first)));
        if (step == Step.CHANGE) return whole;
        List<LocalDate> steps = step.days(days, turns);
        return whole.stream()
                .flatMap(stretch -> cut(stretch, steps, first -> row(site, track, first)).stream())
                .toList();
    }

    private static List<Stretch> cut(Stretch whole, List<LocalDate> steps, Function<LocalDate, Row> rows) {
        if (!(whole.row().presence() instanceof Presence.Shifting)) return List.of(whole);
        NavigableSet<LocalDate> firsts = new TreeSet<>(List.of(whole.first()));
        for (LocalDate day : steps) if (day.isAfter(whole.first()) && !day.isAfter(whole.last())) firsts.add(day);
        return between(firsts, whole.last(), rows).stream().map(Stretch::asStep).toList();
    }

    private static List<Stretch> between(NavigableSet<LocalDate> firsts, LocalDate end, Function<LocalDate, Row> rows) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate first : firsts) {
            LocalDate next = firsts.higher(first);
            stretches.add(Stretch.of(rows.apply(first), next == null ? end : next.minusDays(1)));
        }
        return stretches;
    }

    /// The first day and all on which something that is said of a site on a track may become another: presence, dispute
    /// and who disputes it, and the comparison with what was reported.
    private NavigableSet<LocalDate> turns(Site site, Track track) {
        NavigableSet<LocalDate> turns = new TreeSet<>(site.track(track).turns());
        site.track(track).disputes().stream().flatMap(Dispute::publications).forEach(turns::add);
        Optional<Track> compared = track.isPlanned() ? Optional.of(track) : plan;
        compared.ifPresent(asked -> {
            turns.addAll(site.track(asked).turns());
            posture.reportedTrack()
                    .ifPresent(report -> turns.addAll(site.track(report).turns()));
            asked.stated().ifPresent(turns::add);
        });
        NavigableSet<LocalDate> inside =
                new TreeSet<>(turns.subSet(days.getStart(), true, days.getEndInclusive(), true));
        inside.add(days.getStart());
        return inside;
    }

    /// Not every turn changes what is said: stretches that say the same are one.
    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean goesOn = !joined.isEmpty() && joined.getLast().saysAllOf(stretch);
            joined.add(goesOn ? joined.removeLast().until(stretch.last()) : stretch);
        }
        return joined;
    }
}
