package io.github.drawdownmap.posture;

import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;

/// A dated happening that changes no level.
///
/// @param siteIds the sites it concerns; empty when it concerns the whole country
/// @param major whether it is marked on the time axis; the others are only listed
public record Event(
        String id,
        Window when,
        Kind kind,
        String title,
        String text,
        List<String> siteIds,
        List<Citation> citations,
        Confidence confidence,
        String why,
        String note,
        boolean major) {

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
        citations = List.copyOf(citations);
    }

    /// Whether it concerns the site, alone or with the whole country.
    public boolean concerns(Site site) {
        return siteIds.isEmpty() || siteIds.contains(site.id());
    }

    public boolean knownOn(LocalDate day) {
        return Citation.knownOn(citations, day);
    }

    /// The day it is shown at: the last day of an imprecise date is when it has surely happened.
    public LocalDate day() {
        return when.isOpenEnd() ? when.earliest() : when.latest();
    }
}
