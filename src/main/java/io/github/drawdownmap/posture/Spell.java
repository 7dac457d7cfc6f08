package io.github.drawdownmap.posture;

import java.time.LocalDate;

/// A run of days on which one track says one thing of one site; made by [SiteTrack#spells].
///
/// @param last its last day, inside
/// @param presence that of the first day; only the share of a shift grows until the last
public record Spell(LocalDate first, LocalDate last, Presence presence) {
    public Spell {
        if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
