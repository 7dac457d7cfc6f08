package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file has and cannot be used: a site, or what is said of one on a track. It is not on show, and nothing is to
/// be concluded from that.
///
/// @param site its name, or its id where no name could be read
/// @param track empty where the whole site is missing
public record Unread(String site, Optional<Track> track) {
    private static final int MOST_NAMED = 3;

    /// Those of what could not be used that a posture lacks indeed.
    public static List<Unread> in(Posture posture, List<Lost> lost) {
        return lost.stream().flatMap(each -> of(each, posture)).distinct().toList();
    }

    /// "What is reported of Kidal could not be read and is not shown."; empty when all could be read.
    public static String sentence(List<Unread> unread, Posture posture) {
        Map<String, Set<String>> sites = new LinkedHashMap<>();
        for (Unread each : unread)
            sites.computeIfAbsent(each.said(), said -> new LinkedHashSet<>()).add(each.site());
        return sites.entrySet().stream()
                .map(told -> told.getKey().isEmpty()
                        ? sentence(told.getValue())
                        : sentence(
                                told.getKey(), told.getValue(), posture.sites().size()))
                .collect(Collectors.joining(" "));
    }

    /// What is said of the site; empty for all. Reports are one, whichever of several tracks they stand on.
    private String said() {
        return track.map(missing -> missing.isPlanned()
                        ? "What the plan \"" + missing.label() + "\" says of "
                        : "What is reported of ")
                .orElse("");
    }

    private static String sentence(Set<String> sites) {
        if (sites.size() == 1) return "The site " + Spelling.some(sites) + " could not be read and is not shown.";
        String which = sites.size() > MOST_NAMED ? sites.size() + " sites" : "The sites " + Spelling.some(sites);
        return which + " could not be read and are not shown.";
    }

    private static String sentence(String said, Set<String> sites, int all) {
        String where = sites.size() > MOST_NAMED ? sites.size() + " of " + all + " sites" : Spelling.some(sites);
        return said + where + " could not be read and is not shown.";
    }

    private static Stream<Unread> of(Lost lost, Posture posture) {
        boolean isNamed = posture.sites().stream().anyMatch(site -> lost.site().equals(site.name()));
        Optional<Site> there = posture.site(lost.site());
        if (lost.track().isEmpty())
            return there.isPresent() || isNamed ? Stream.empty() : Stream.of(new Unread(lost.site(), Optional.empty()));
        Optional<Track> track = lost.track().flatMap(posture::track);
        return there
                .filter(site ->
                        track.isPresent() && site.track(track.get()).changes().isEmpty())
                .map(site -> new Unread(site.name(), track))
                .stream();
    }

    /// A site, and one of the tracks that speak of it, by their ids.
    ///
    /// @param site the name of one that is lost whole, where it can be read
    /// @param track empty where the whole site is lost
    public record Lost(String site, Optional<String> track) {}
}
