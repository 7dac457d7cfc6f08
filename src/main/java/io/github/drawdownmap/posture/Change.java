package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// At one site on one track: from some day inside the window on, this level holds.
///
/// @param when the window as the file writes it; [SiteTrack] closes an open start
/// @param summary what the sources say, in our words
/// @param demand what a plan asks with it; without meaning on a reported track
/// @param isFinal whether nothing more is to be reported after it, so that silence means nothing
public record Change(
        Level level, Window when, String summary, Grounds grounds, Demand demand, boolean isFinal, History history)
        implements Statement {

    /// A change that was never told in another way.
    public Change(Level level, Window when, String summary, Grounds grounds) {
        this(level, when, summary, grounds, Demand.BY_ITS_END, false, History.NONE);
    }

    /// The first day on which it was known, in whatever version; empty when no source carries a date.
    public Optional<LocalDate> knownFrom() {
        return tellings().findFirst();
    }

    /// The days from which it was known in another version, in order.
    Stream<LocalDate> tellings() {
        return Stream.concat(history.earlier().stream().map(Version::known), knownAsItStands().stream());
    }

    /// The day from which it is known as it stands here.
    public Optional<LocalDate> knownAsItStands() {
        return history.known().or(() -> Citation.knownFrom(citations()));
    }

    /// The change as it was known on a day: the newest version, with the sources that were public by then; empty when
    /// there was none.
    Optional<Change> knownOn(LocalDate day) {
        if (knownAsItStands().filter(from -> !from.isAfter(day)).isPresent()) return asItStands(day);
        return history.versionOn(day)
                .flatMap(version -> version.grounds(confidence(), day)
                        .map(known -> new Change(
                                version.level(),
                                version.when(),
                                version.summary(),
                                known,
                                demand,
                                false,
                                history.before(version))));
    }

    /// A stated day answers for the texts; without one they may rest on any of the sources.
    private Optional<Change> asItStands(LocalDate day) {
        boolean whole = history.known().isPresent() || Citation.allPublicBy(citations(), day);
        return grounds.knownOn(day)
                .map(known -> whole ? new Grounds(known.citations(), confidence(), why(), note()) : known)
                .map(known -> new Change(level, when, whole ? summary : "", known, demand, isFinal, history));
    }

    /// The last day that it is evidence for: a closed window says that the change was over by its end, an open one only
    /// that it had begun, on the newest of the days that it was ever told to begin on.
    LocalDate attested() {
        if (!when.isOpenEnd()) return when.latest();
        return Stream.concat(Stream.of(when), history.earlier().stream().map(Version::when))
                .filter(Window::isOpenEnd)
                .map(Window::earliest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The same where nothing more is to be reported after it.
    public Change asFinal() {
        return isFinal ? this : new Change(level, when, summary, grounds, demand, true, history);
    }

    Change during(Window window) {
        return window.equals(when) ? this : new Change(level, window, summary, grounds, demand, isFinal, history);
    }
}
