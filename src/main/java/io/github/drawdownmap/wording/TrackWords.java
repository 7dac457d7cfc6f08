package io.github.drawdownmap.wording;

import io.github.drawdownmap.posture.Track;

/// Tracks by name.
public final class TrackWords {
    private TrackWords() {}

    /// The label with a short month where it names the day that the track was stated on: "Press report of 6 Sep 2024".
    public static String brief(Track track) {
        return track.stated()
                .map(day -> track.label().replace(DayWords.full(day), DayWords.brief(day)))
                .orElse(track.label());
    }
}
