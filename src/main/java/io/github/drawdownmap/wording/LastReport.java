package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The last that is reported of a site by a day, as the sources date it.
record LastReport(SiteTrack siteTrack, LocalDate day) {
    /// How far it lies back; where it is dated by month or year, at least so far.
    String earlier(Presence.Silent silent) {
        String earlier = DayWords.earlier(ChronoUnit.DAYS.between(silent.lastEvidence(), day));
        return window(silent.lastEvidence()).filter(LastReport::isOfNoDay).isPresent()
                ? Messages.text("wording.earlier.at-least", earlier)
                : earlier;
    }

    private static boolean isOfNoDay(Window window) {
        Window.Grain grain = (window.isOpenEnd() ? window.start() : window.end()).grain();
        return grain == Window.Grain.MONTH || grain == Window.Grain.YEAR;
    }

    String dated(Presence.Silent silent) {
        return on(silent.lastEvidence());
    }

    /// The date of the last evidence as its source has it.
    String on(LocalDate last) {
        return window(last).map(WindowWords::known).orElseGet(() -> DayWords.full(last));
    }

    /// The same with a short month.
    String onBriefly(LocalDate last) {
        return window(last).map(WindowWords::knownBriefly).orElseGet(() -> DayWords.brief(last));
    }

    private Optional<Window> window(LocalDate last) {
        return Stream.concat(
                        siteTrack.evidence().stream().map(Evidence::when),
                        siteTrack.changes().stream().map(Change::when))
                .filter(window -> last.equals(window.isOpenEnd() ? window.earliest() : window.latest()))
                .min(Comparator.comparing(Window::isApproximate)
                        .thenComparing(window -> window.end().grain()));
    }

    /// The newest report by the day that shows the site in some other light, where it is newer than the last evidence.
    Optional<String> laterMention(Presence.Silent silent) {
        return mentionAfter(silent.lastEvidence());
    }

    /// The date of the newest such report by the day, where it is newer than another.
    Optional<String> mentionAfter(LocalDate last) {
        return siteTrack.mentions().stream()
                .map(Mention::when)
                .filter(when -> !when.latest().isAfter(day) && when.latest().isAfter(last))
                .max(Comparator.comparing(Window::latest))
                .map(WindowWords::latest);
    }
}
