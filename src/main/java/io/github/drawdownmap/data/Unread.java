package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a file says of a site on a track and cannot be used: on show the site has no such track, and nothing is to be
/// concluded from that.
///
/// @param site its name
public record Unread(String site, Track track) {
    private static final int MOST_NAMED = 3;

    /// Those of some sites and tracks, by their ids, that are in a posture: the site is there and has no such track.
    public static List<Unread> in(Posture posture, List<Lost> lost) {
        List<Unread> unread = new ArrayList<>();
        for (Lost each : lost) of(each, posture).ifPresent(unread::add);
        return unread;
    }

    /// "What is reported of Kidal could not be read and is not shown."; empty when all could be read.
    public static String sentence(List<Unread> unread, Posture posture) {
        Map<Track, List<String>> byTrack = new LinkedHashMap<>();
        for (Unread each : unread)
            byTrack.computeIfAbsent(each.track(), track -> new ArrayList<>()).add(each.site());
        return byTrack.entrySet().stream()
                .map(told ->
                        sentence(told.getKey(), told.getValue(), posture.sites().size()))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Track track, List<String> names, int sites) {
        String what = track.isPlanned() ? "What the plan \"" + track.label() + "\" says of " : "What is reported of ";
        String where = names.size() > MOST_NAMED ? names.size() + " of " + sites + " sites" : Spelling.some(names);
        return what + where + " could not be read and is not shown.";
    }

    private static Optional<Unread> of(Lost lost, Posture posture) {
        return posture.track(lost.track())
                .flatMap(track -> posture.site(lost.site())
                        .filter(site -> site.track(track).changes().isEmpty())
                        .map(site -> new Unread(site.name(), track)));
    }

    /// A site and a track by their ids.
    public record Lost(String site, String track) {}
}
