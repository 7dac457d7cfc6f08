package io.github.drawdownmap.look;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The days on which a look turns into another as the playhead comes to them.
record TurningDays(Look look) {
    private static final int MOST_OF_NOTE = 300;

    NavigableSet<LocalDate> ofChanges() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Posture told = look.knowledge() instanceof Knowledge.On ? look.known() : look.posture();
        for (Site any : told.sites())
            for (Track track : look.tracks())
                for (Change change : any.track(track).changes())
                    shownFrom(change).ifPresent(from -> {
                        addInside(later(change.when().earliest(), from), days);
                        addInside(later(change.when().latest(), from), days);
                    });
        days.add(look.posture().firstDay());
        days.add(look.posture().lastDay());
        return days;
    }

    /// The day from which on a change is on show; empty when it is never known.
    private Optional<LocalDate> shownFrom(Change change) {
        return look.knowledge() instanceof Knowledge.Tied ? change.knownFrom() : Optional.of(LocalDate.MIN);
    }

    NavigableSet<LocalDate> ofNote() {
        NavigableSet<LocalDate> turns = ofChanges();
        look.plan().stream().flatMap(track -> track.phases().stream()).forEach(phase -> {
            turns.add(phase.when().earliest());
            turns.add(phase.when().latest());
        });
        addTurns(look.known(), turns);
        if (look.knowledge() instanceof Knowledge.Tied)
            for (LocalDate learned : look.postures().learningDays()) {
                turns.add(learned);
                addTurns(look.knownOn(learned), turns);
            }
        return few(around(turns));
    }

    /// The days on which something turns at one site, and those beside them.
    NavigableSet<LocalDate> ofNoteAt(Site site) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        addTurns(site, turns);
        return few(around(turns));
    }

    private NavigableSet<LocalDate> few(NavigableSet<LocalDate> days) {
        if (days.size() <= MOST_OF_NOTE) return days;
        List<LocalDate> all = List.copyOf(days);
        NavigableSet<LocalDate> chosen = new TreeSet<>();
        for (int i = 0; i < MOST_OF_NOTE; i++)
            chosen.add(all.get((int) ((long) i * (all.size() - 1) / (MOST_OF_NOTE - 1))));
        return chosen;
    }

    private void addTurns(Posture of, NavigableSet<LocalDate> days) {
        for (Site any : of.sites()) addTurns(any, days);
    }

    private void addTurns(Site site, NavigableSet<LocalDate> days) {
        for (Track track : look.tracks()) days.addAll(site.track(track).turns());
    }

    /// The days, with the day before and the day after each, as far as they are inside the span.
    private NavigableSet<LocalDate> around(Collection<LocalDate> turns) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate turn : turns) {
            addInside(turn, days);
            if (turn.isAfter(LocalDate.MIN)) addInside(turn.minusDays(1), days);
            if (turn.isBefore(LocalDate.MAX)) addInside(turn.plusDays(1), days);
        }
        return days;
    }

    private void addInside(LocalDate day, NavigableSet<LocalDate> days) {
        if (look.posture().span().contains(day)) days.add(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
