package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A troop number with its date and source.
///
/// @param area what it counts in, such as "Iraq"
/// @param siteIds the sites it concerns; empty for a whole country
/// @param scope whom it counts, such as "US troops"
/// @param text the number in words, as careful as its source: "about 2,500"
/// @param min the lowest number the source allows
/// @param max the highest
public record Figure(
        String id,
        Window when,
        String area,
        List<String> siteIds,
        String scope,
        Kind kind,
        String text,
        OptionalInt min,
        OptionalInt max,
        Grounds grounds)
        implements Statement {

    /// What sort of number it is.
    public enum Kind {
        REPORTED,
        PLANNED,
        CEILING
    }

    public Figure {
        siteIds = List.copyOf(siteIds);
    }

    /// Whether it concerns the site, alone or with the whole country.
    public boolean concerns(Site site) {
        return siteIds.isEmpty() || siteIds.contains(site.id());
    }

    /// The figure with what was public of it by a day.
    Optional<Figure> knownOn(LocalDate day) {
        return grounds.knownOn(day)
                .map(found -> new Figure(id, when, area, siteIds, scope, kind, text, min, max, found));
    }

    /// The day it is shown at.
    public LocalDate day() {
        return when.isOpenEnd() ? when.earliest() : when.latest();
    }
}
