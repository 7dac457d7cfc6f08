package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of days over which a lane is drawn in one manner, both ends inside.
sealed interface Segment {
    LocalDate from();

    LocalDate to();

    /// Nothing is said of these days.
    record Unstated(LocalDate from, LocalDate to) implements Segment {}

    /// A level holds.
    ///
    /// @param softStart whether it is only about this day that it begins
    record Held(LocalDate from, LocalDate to, Level level, boolean softStart, boolean softEnd) implements Segment {}

    /// The window of a change.
    ///
    /// @param change what is under way; its window may reach beyond the segment
    record Shift(LocalDate from, LocalDate to, Level before, Change change) implements Segment {
        Level after() {
            return change.level();
        }
    }

    /// A level that was last reported before these days.
    record Silent(LocalDate from, LocalDate to, Level level) implements Segment {}

    /// What a track says of the days of a span: segments without a gap, from its first day to its last.
    static List<Segment> of(SiteTrack track, LocalDate first, LocalDate last) {
        List<Segment> segments = new ArrayList<>();
        List<Change> changes = track.changes();
        LocalDate next = LocalDate.MIN;
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Window window = change.when();
            LocalDate opens = i == 0 ? window.latest() : window.earliest();
            if (i == 0) add(new Unstated(next, before(opens)), first, last, segments);
            boolean shifts = i > 0 && !window.isOneDay();
            if (shifts)
                add(new Shift(opens, window.latest(), changes.get(i - 1).level(), change), first, last, segments);
            LocalDate holds = shifts ? after(window.latest()) : opens;
            Optional<Change> following = i + 1 < changes.size() ? Optional.of(changes.get(i + 1)) : Optional.empty();
            next = following.map(later -> later.when().earliest()).orElse(LocalDate.MAX);
            hold(change, holds, before(next), following, track.lastEvidence(), first, last, segments);
        }
        if (changes.isEmpty()) segments.add(new Unstated(first, last));
        return List.copyOf(segments);
    }

    private static void hold(
            Change change,
            LocalDate from,
            LocalDate to,
            Optional<Change> following,
            Optional<LocalDate> lastEvidence,
            LocalDate first,
            LocalDate last,
            List<Segment> segments) {
        boolean softStart = change.when().latestApproximate();
        boolean softEnd =
                following.filter(later -> later.when().earliestApproximate()).isPresent();
        LocalDate known = lastEvidence.filter(evidence -> evidence.isBefore(to)).orElse(to);
        boolean isSilent = known.isBefore(to);
        add(new Held(from, known, change.level(), softStart, softEnd && !isSilent), first, last, segments);
        LocalDate silentFrom = known.isBefore(from) ? from : after(known);
        if (isSilent) add(new Silent(silentFrom, to, change.level()), first, last, segments);
    }

    private static void add(Segment segment, LocalDate first, LocalDate last, List<Segment> segments) {
        LocalDate from = segment.from().isBefore(first) ? first : segment.from();
        LocalDate to = segment.to().isAfter(last) ? last : segment.to();
        if (from.isAfter(to)) return;
        segments.add(
                switch (segment) {
                    case Unstated unstated -> new Unstated(from, to);
                    case Held held ->
                        new Held(
                                from,
                                to,
                                held.level(),
                                held.softStart() && from.equals(held.from()),
                                held.softEnd() && to.equals(held.to()));
                    case Shift shift -> new Shift(from, to, shift.before(), shift.change());
                    case Silent silent -> new Silent(from, to, silent.level());
                });
    }

    private static LocalDate before(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : day.minusDays(1);
    }

    private static LocalDate after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
