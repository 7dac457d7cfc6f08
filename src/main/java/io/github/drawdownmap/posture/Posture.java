package io.github.drawdownmap.posture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/// A whole data set: sites, tracks, levels, sources, events and figures.
///
/// @param compiled the as-of day of the data
/// @param span the days that the slider covers
/// @param licence the licence of the data, or empty
/// @param notClaimed what the data does not claim, a sentence each
/// @param levels lowest first
/// @param events in order of their days
/// @param figures in order of their days
public record Posture(
        String title,
        String summary,
        LocalDate compiled,
        String licence,
        LocalDateRange span,
        List<String> notClaimed,
        List<Level> levels,
        List<Track> tracks,
        List<Source> sources,
        List<Site> sites,
        List<Event> events,
        List<Figure> figures,
        List<Contradiction> contradictions,
        List<String> gaps) {
    public Posture {
        notClaimed = List.copyOf(notClaimed);
        levels = List.copyOf(levels);
        tracks = List.copyOf(tracks);
        sources = List.copyOf(sources);
        sites = List.copyOf(sites);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
        gaps = List.copyOf(gaps);
        if (span.isUnboundedStart() || span.isUnboundedEnd() || span.isEmpty())
            throw new IllegalArgumentException("the span " + span + " is not from a day to a day");
    }

    public LocalDate firstDay() {
        return span.getStart();
    }

    public LocalDate lastDay() {
        return span.getEndInclusive();
    }

    /// The day of the span that is nearest to `day`.
    public LocalDate clamp(LocalDate day) {
        return day.isBefore(firstDay()) ? firstDay() : day.isAfter(lastDay()) ? lastDay() : day;
    }

    public List<Track> plannedTracks() {
        return tracks.stream().filter(Track::isPlanned).toList();
    }

    /// What sources say happened; a posture may have a plan only.
    public Optional<Track> reportedTrack() {
        return tracks.stream().filter(track -> !track.isPlanned()).findFirst();
    }

    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    public Optional<Track> track(String id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// This posture with only those phases, changes, events and figures whose sources were published by a day.
    public Posture knownOn(LocalDate day) {
        List<Site> known = new ArrayList<>();
        for (Site site : sites) {
            Map<String, SiteTrack> siteTracks = new HashMap<>();
            site.tracks().forEach((id, track) -> siteTracks.put(id, track.knownOn(day)));
            known.add(new Site(
                    site.id(),
                    site.names(),
                    site.kind(),
                    site.area(),
                    site.description(),
                    site.position(),
                    site.positionNote(),
                    site.citations(),
                    siteTracks));
        }
        return new Posture(
                title,
                summary,
                compiled,
                licence,
                span,
                notClaimed,
                levels,
                tracks.stream().map(track -> track.knownOn(day)).toList(),
                sources,
                known,
                events.stream().filter(event -> event.knownOn(day)).toList(),
                figures.stream().filter(figure -> figure.knownOn(day)).toList(),
                contradictions,
                gaps);
    }
}
