package io.github.drawdownmap.posture;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.source.Citation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A place with a position that forces were at.
///
/// @param names its name by language ("en", "ar", "ckb"); "en" is always there
/// @param kind what it is, such as "Air base"
/// @param area where it is, such as "Al Anbar governorate, Iraq"
/// @param positionNote what the position marks and how well it is known, or empty
/// @param scale its size in proportion to its levels', 1 for the size of all
/// @param tracks what each track says of it, by track id
public record Site(
        String id,
        Map<String, String> names,
        String kind,
        String area,
        String description,
        LatLon position,
        String positionNote,
        double scale,
        List<Citation> citations,
        Map<String, SiteTrack> tracks) {
    public Site {
        names = Map.copyOf(names);
        citations = List.copyOf(citations);
        tracks = Map.copyOf(tracks);
        if (!names.containsKey("en")) throw new IllegalArgumentException("site " + id + " has no English name");
        if (!(scale > 0)) throw new IllegalArgumentException("scale " + scale + " of site " + id + " is not above 0");
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

    /// This site with another track of its own.
    public Site with(Track track, SiteTrack siteTrack) {
        Map<String, SiteTrack> others = new HashMap<>(tracks);
        others.put(track.id(), siteTrack);
        return new Site(id, names, kind, area, description, position, positionNote, scale, citations, others);
    }

    /// This site with what was public of it by a day; its texts may rest on any of its sources.
    Site knownOn(LocalDate day, Map<String, Track> known) {
        boolean whole = !citations.isEmpty() && Citation.allPublicBy(citations, day);
        Map<String, SiteTrack> siteTracks = new HashMap<>();
        tracks.forEach((trackId, track) -> {
            Track about = known.get(trackId);
            boolean isPublic = about != null && about.isStatedBy(day);
            siteTracks.put(trackId, isPublic ? track.knownOn(day) : SiteTrack.unpublished());
        });
        return new Site(
                id,
                names,
                kind,
                area,
                whole ? description : "",
                position,
                whole ? positionNote : "",
                scale,
                Citation.publicBy(citations, day),
                siteTracks);
    }
}
