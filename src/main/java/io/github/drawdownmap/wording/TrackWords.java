package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Track;
import java.util.regex.Pattern;

/// Tracks by name.
public final class TrackWords {
    private static final Pattern PLAN = Pattern.compile(
            "\\b" + Pattern.quote(Messages.text("wording.track.plan")) + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private TrackWords() {}

    /// The label with a short month where it names the day that the track was stated on: "Press report of 6 Sep 2024".
    public static String brief(Track track) {
        return track.stated()
                .map(day -> track.label().replace(DayWords.full(day), DayWords.brief(day)))
                .orElse(track.label());
    }

    /// "Plan: Press report of 6 September 2024", and "The ministry's plan", which says itself what it is.
    public static String plan(String label) {
        return saysThatItIsAPlan(label) ? LevelWords.capital(label) : Messages.text("wording.track.plan.named", label);
    }

    public static boolean saysThatItIsAPlan(String label) {
        return PLAN.matcher(label).find();
    }

    /// "planned" or "reported".
    public static String kind(Track track) {
        return Messages.text(track.isPlanned() ? "wording.track.kind.planned" : "wording.track.kind.reported");
    }

    /// What it says, beside what another says: "Reported – all forces are there".
    public static String said(Track track, String sentence) {
        return Messages.text(
                track.isPlanned() ? "wording.track.said.planned" : "wording.track.said.reported", sentence);
    }

    /// The label without the day that the track was stated on, as it goes on after other words: "Press report".
    public static String name(Track track) {
        return goingOn(track.stated()
                .map(day -> track.label().replace(Messages.text("wording.track.dated", DayWords.full(day)), ""))
                .orElse(track.label()));
    }

    /// A label after other words: "the ministry's plan". Only an article is surely no name.
    public static String goingOn(String label) {
        return label.startsWith(Messages.text("wording.track.article") + " ") ? LevelWords.small(label) : label;
    }
}
