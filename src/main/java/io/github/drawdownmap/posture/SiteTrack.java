package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/// One reading of one site's history: its changes in order, and the presence on any day.
///
/// The first change holds from the last day of its window; before that the track is unstated. With `..` in front it
/// holds on all days. Every later change is under way inside its window and holds from the day after; a window of one
/// day holds from that day on. The open start of a later window is the day after the window before it closes,
/// of a plan not before the day on which it was made public.
public final class SiteTrack {
    private static final SiteTrack EMPTY =
            new SiteTrack(Track.Kind.PLANNED, Optional.empty(), List.of(), Reports.NONE, "");
    private static final SiteTrack UNPUBLISHED =
            new SiteTrack(Track.Kind.PLANNED, Track.NOT_STATED, List.of(), Reports.NONE, "");

    private final Track.Kind kind;
    private final Optional<LocalDate> stated;
    private final List<Change> changes;
    private final Reports reports;
    private final String note;
    private final long[] opens;
    private final Optional<LocalDate> lastEvidence;
    private final NavigableSet<LocalDate> turns;

    /// @param stated the day a plan was made public, which no open start of it lies before; empty for reports
    /// @param reports what is reported beside the changes; nothing on a planned track
    /// @param note a remark on the whole track, or empty
    /// @throws IllegalArgumentException when windows overlap, run backwards or are open where they may not be
    public SiteTrack(Track.Kind kind, Optional<LocalDate> stated, List<Change> changes, Reports reports, String note) {
        this.kind = kind;
        this.stated = stated;
        this.changes = closeOpenStarts(changes, stated);
        this.reports = reports;
        this.note = note;
        this.opens = opens(this.changes);
        this.lastEvidence = kind == Track.Kind.REPORTED ? latestEvidence() : Optional.empty();
        this.turns = Collections.unmodifiableNavigableSet(turnsOfChanges());
    }

    /// The track of a site that a reading does not mention.
    public static SiteTrack empty() {
        return EMPTY;
    }

    /// What a plan says of a site, as known before the plan was public.
    static SiteTrack unpublished() {
        return UNPUBLISHED;
    }

    /// Whether what it says was public by a day; a report tells itself of each change since when it is known.
    public boolean isStatedBy(LocalDate day) {
        return stated.filter(from -> from.isAfter(day)).isEmpty();
    }

    /// The first change whose window does not follow the one before it, by its index; empty when all are in order.
    private static OptionalInt problemAt(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            Window window = changes.get(i).when();
            if (window.isOpenEnd() && i < changes.size() - 1) return OptionalInt.of(i);
            if (i > 0 && !window.follows(changes.get(i - 1).when())) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    private static List<Change> closeOpenStarts(List<Change> changes, Optional<LocalDate> stated) {
        OptionalInt problem = problemAt(changes);
        if (problem.isPresent())
            throw new IllegalArgumentException("the window of change " + problem.getAsInt() + ", "
                    + changes.get(problem.getAsInt()).when() + ", does not follow the one before it");
        List<Change> closed = new ArrayList<>();
        for (Change change : changes) {
            boolean closes = change.when().isOpenStart() && !closed.isEmpty();
            closed.add(
                    closes
                            ? change.during(
                                    closed(change.when(), closed.getLast().when(), stated))
                            : change);
        }
        return List.copyOf(closed);
    }

    private static Window closed(Window window, Window before, Optional<LocalDate> stated) {
        LocalDate after = before.latest().plusDays(1);
        LocalDate first = stated.filter(after::isBefore).orElse(after);
        return window.startingOn(first.isAfter(window.latest()) ? window.latest() : first);
    }

    /// The days on which the changes open; the first has nothing to shift from, so it opens when it is sure.
    private static long[] opens(List<Change> changes) {
        long[] opens = new long[changes.size()];
        for (int i = 0; i < opens.length; i++) {
            Window window = changes.get(i).when();
            boolean sure = i == 0 && !window.hasNoStart();
            opens[i] = (sure ? window.latest() : window.earliest()).toEpochDay();
        }
        return opens;
    }

    private Optional<LocalDate> latestEvidence() {
        return Stream.concat(
                        changes.stream().map(Change::attested),
                        reports.evidence().stream().map(report -> report.when().latest()))
                .max(Comparator.naturalOrder());
    }

    /// The changes in order, with the open starts of all but the first closed.
    public List<Change> changes() {
        return changes;
    }

    public List<Evidence> evidence() {
        return reports.evidence();
    }

    /// Reports that show the site without saying which level held.
    public List<Mention> mentions() {
        return reports.mentions();
    }

    public List<Dispute> disputes() {
        return reports.disputes();
    }

    /// The dispute about what this track says of a day.
    public Optional<Dispute> disputeOn(LocalDate day) {
        for (Dispute dispute : disputes()) if (dispute.when().contains(day)) return Optional.of(dispute);
        return Optional.empty();
    }

    public String note() {
        return note;
    }

    /// The last day for which a reported track has evidence; empty on a planned track and on an empty one.
    public Optional<LocalDate> lastEvidence() {
        return lastEvidence;
    }

    public Presence presenceOn(LocalDate day) {
        int index = indexOn(day);
        if (index < 0) return new Presence.Unstated();
        Change change = changes.get(index);
        boolean holds = index == 0
                || change.when().isOneDay()
                || day.isAfter(change.when().latest());
        Change settled = holds ? change : changes.get(index - 1);
        if (lastEvidence.isPresent() && day.isAfter(lastEvidence.get()) && !settled.isFinal())
            return new Presence.Silent(settled.level(), settled, lastEvidence.get());
        if (holds) return new Presence.Holding(change.level(), change);
        return new Presence.Shifting(settled.level(), change, change.when().shareOn(day));
    }

    /// The change that holds or is under way on a day.
    public Optional<Change> changeOn(LocalDate day) {
        int index = indexOn(day);
        return index < 0 ? Optional.empty() : Optional.of(changes.get(index));
    }

    /// The first change whose window opens after a day.
    public Optional<Change> changeAfter(LocalDate day) {
        int next = indexOn(day) + 1;
        return next < changes.size() ? Optional.of(changes.get(next)) : Optional.empty();
    }

    /// The last change whose window closed before a day; never the one that the track begins with.
    public Optional<Change> lastOver(LocalDate day) {
        int last = firstNotOver(day) - 1;
        return last > 0 ? Optional.of(changes.get(last)) : Optional.empty();
    }

    /// The change after it: the first whose window closes on a day or later.
    public Optional<Change> nextToClose(LocalDate day) {
        int next = firstNotOver(day);
        return next < changes.size() ? Optional.of(changes.get(next)) : Optional.empty();
    }

    /// By its index, 1 at least.
    private int firstNotOver(LocalDate day) {
        int opened = Math.max(1, indexOn(day));
        boolean isOver =
                opened < changes.size() && changes.get(opened).when().latest().isBefore(day);
        return isOver ? opened + 1 : opened;
    }

    /// The evidence after which it is silent on a day; none where it says something of the day.
    public Stream<Evidence> evidenceBeforeSilence(LocalDate day) {
        return presenceOn(day) instanceof Presence.Silent silent
                ? evidence().stream().filter(report -> report.when().latest().equals(silent.lastEvidence()))
                : Stream.empty();
    }

    /// The newest evidence by a day that the level of the day still holds, or held last.
    private Stream<Evidence> newestEvidence(LocalDate day) {
        if (!(presenceOn(day) instanceof Presence.Holding holding)) return evidenceBeforeSilence(day);
        List<Evidence> held = evidence().stream()
                .filter(report -> report.level().equals(holding.level()))
                .filter(report -> !report.when().latest().isAfter(day))
                .filter(report ->
                        report.when().latest().isAfter(holding.since().when().latest()))
                .toList();
        Optional<LocalDate> newest =
                held.stream().map(report -> report.when().latest()).max(Comparator.naturalOrder());
        return held.stream()
                .filter(report -> newest.equals(Optional.of(report.when().latest())));
    }

    /// What it says of a day rests on: the change of the day, the newest evidence that its level held, and what had
    /// disputed it by then.
    public Stream<Citation> citationsOn(LocalDate day) {
        Stream<Citation> ofChange = changeOn(day).stream().flatMap(change -> change.citations().stream());
        Stream<Citation> ofEvidence = newestEvidence(day).flatMap(report -> report.citations().stream());
        Stream<Citation> ofDispute = disputeOn(day).stream().flatMap(dispute -> dispute.citationsBy(day));
        return Stream.of(ofChange, ofEvidence, ofDispute).flatMap(each -> each);
    }

    /// The days on which the presence becomes another: a window opens, a level begins to hold, a dispute begins or
    /// ends, a report falls silent.
    public NavigableSet<LocalDate> turns() {
        return turns;
    }

    private NavigableSet<LocalDate> turnsOfChanges() {
        NavigableSet<LocalDate> found = new TreeSet<>();
        for (Change change : changes) {
            Window window = change.when();
            boolean first = change.equals(changes.getFirst());
            if (first && window.hasNoStart()) continue;
            if (!first) found.add(window.earliest());
            if (!window.isOpenEnd())
                found.add(first ? window.latest() : window.latest().plusDays(window.isOneDay() ? 0 : 1));
        }
        boolean ended = !changes.isEmpty() && changes.getLast().isFinal();
        lastEvidence.filter(last -> !ended).ifPresent(last -> found.add(last.plusDays(1)));
        for (Dispute dispute : disputes()) {
            if (!dispute.when().isOpenStart()) found.add(dispute.when().earliest());
            if (!dispute.when().isOpenEnd()) found.add(dispute.when().latest().plusDays(1));
        }
        return found;
    }

    /// What this track says from the first day of a range to its last, without a gap: the only walk over its changes.
    public List<Spell> spells(LocalDateRange range) {
        List<Spell> spells = new ArrayList<>();
        LocalDate first = range.getStart();
        Presence presence = presenceOn(first);
        for (LocalDate turn : turns().subSet(first, false, range.getEndInclusive(), true)) {
            Presence next = presenceOn(turn);
            if (next.equals(presence)) continue;
            spells.add(new Spell(first, turn.minusDays(1), presence));
            first = turn;
            presence = next;
        }
        spells.add(new Spell(first, range.getEndInclusive(), presence));
        return List.copyOf(spells);
    }

    /// The level before a change of this track; empty for the first.
    public Optional<Level> levelBefore(Change change) {
        int index = indexOn(change.when().earliest());
        return index > 0 && changes.get(index).equals(change)
                ? Optional.of(changes.get(index - 1).level())
                : Optional.empty();
    }

    /// All levels that its changes have on the days of a window, whether or not anyone reports of them still.
    public Set<Level> levelsIn(Window window) {
        Set<Level> levels = new LinkedHashSet<>();
        for (int i = Math.max(0, indexOn(window.earliest())); i <= indexOn(window.latest()); i++) {
            Window opened = changes.get(i).when();
            boolean under = i > 0 && !opened.isOneDay() && !window.earliest().isAfter(opened.latest());
            if (under) levels.add(changes.get(i - 1).level());
            levels.add(changes.get(i).level());
        }
        return levels;
    }

    /// This track with one more report that a level held.
    public SiteTrack with(Evidence more) {
        return new SiteTrack(kind, stated, changes, reports.with(more), note);
    }

    /// This track as its sources had it on a day: each change in its newest version, and only what was published by
    /// then.
    SiteTrack knownOn(LocalDate day) {
        return new SiteTrack(
                kind,
                stated,
                changes.stream().flatMap(change -> change.knownOn(day).stream()).toList(),
                reports.knownOn(day),
                Citation.allPublicBy(citations(), day) ? note : "");
    }

    private List<Citation> citations() {
        return Stream.concat(changes.stream().flatMap(change -> change.citations().stream()), reports.citations())
                .toList();
    }

    /// The index of the last change that has opened by a day, -1 when none has.
    private int indexOn(LocalDate day) {
        int found = Arrays.binarySearch(opens, day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SiteTrack track
                        && kind == track.kind
                        && stated.equals(track.stated)
                        && changes.equals(track.changes)
                        && reports.equals(track.reports)
                        && note.equals(track.note));
    }

    /// Of the days alone: they part most tracks, and no text has to be read.
    @Override
    public int hashCode() {
        return Arrays.hashCode(opens);
    }

    /// A run of days on which one track says one thing of one site; made by [SiteTrack#spells].
    ///
    /// @param last its last day, inside
    /// @param presence that of the first day; only the share of a shift grows until the last
    public record Spell(LocalDate first, LocalDate last, Presence presence) {
        public Spell {
            if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
        }
    }
}
