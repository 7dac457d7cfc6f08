package io.github.drawdownmap.posture;

import io.github.drawdownmap.geo.LatLon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A place with a position that forces were at.
///
/// @param names its name by language ("en", "ar", "ckb"); "en" is always there
/// @param kind what it is, such as "Air base"
/// @param area where it is, such as "Al Anbar governorate, Iraq"
/// @param positionNote what the position marks and how well it is known, or empty
/// @param tracks what each track says of it, by track id
public record Site(
        String id,
        Map<String, String> names,
        String kind,
        String area,
        String description,
        LatLon position,
        String positionNote,
        List<Citation> citations,
        Map<String, SiteTrack> tracks) {
    public Site {
        names = Map.copyOf(names);
        citations = List.copyOf(citations);
        tracks = Map.copyOf(tracks);
        if (!names.containsKey("en")) throw new IllegalArgumentException("site " + id + " has no English name");
    }

    /// Its English name.
    public String name() {
        return name("en");
    }

    /// Its name in a language, the English one where it has none.
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", id));
    }

    public SiteTrack track(Track track) {
        return tracks.getOrDefault(track.id(), SiteTrack.empty());
    }

    public Presence presenceOn(Track track, LocalDate day) {
        return track(track).presenceOn(day);
    }
}
