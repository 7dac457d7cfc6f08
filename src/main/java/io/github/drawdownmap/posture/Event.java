package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dated happening that changes no level.
///
/// @param siteIds the sites it concerns; empty when it concerns the whole country, as one of all of them does too
/// @param major whether it is marked on the time axis; the others are only listed
public record Event(
        String id,
        Window when,
        Kind kind,
        String title,
        String text,
        List<String> siteIds,
        Grounds grounds,
        boolean major)
        implements Statement {

    /// What sort of happening it is.
    public enum Kind {
        STATEMENT,
        ATTACK,
        HANDOVER,
        DEPARTURE,
        POLITICS,
        BACKGROUND,
        OTHER
    }

    public Event {
        siteIds = List.copyOf(siteIds);
    }

    /// The event with what was public of it by a day; its text may rest on any of the sources.
    Optional<Event> knownOn(LocalDate day) {
        String known = Citation.allPublicBy(citations(), day) ? text : "";
        return grounds.knownOn(day).map(found -> new Event(id, when, kind, title, known, siteIds, found, major));
    }

    /// The day it is shown at: the last day of an imprecise date is when it has surely happened.
    public LocalDate day() {
        return when.isOpenEnd() ? when.earliest() : when.latest();
    }
}
