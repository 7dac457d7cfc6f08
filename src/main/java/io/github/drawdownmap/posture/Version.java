package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An earlier telling of a change.
///
/// @param known the first day on which it was told so
/// @param note a doubt or contradiction of that time, or empty
public record Version(
        LocalDate known, Window when, Level level, String summary, String note, List<Citation> citations) {
    public Version {
        citations = List.copyOf(citations);
        if (!Citation.knownOn(citations, known))
            throw new IllegalArgumentException("no source of the version of " + known + " was public by then");
    }

    /// What it rests on, of the sources that were public by a day.
    Optional<Grounds> grounds(Confidence confidence, LocalDate day) {
        List<Citation> cited = Citation.publicBy(citations, day);
        return cited.isEmpty() ? Optional.empty() : Optional.of(new Grounds(cited, confidence, "", note));
    }
}
