package io.github.drawdownmap.posture.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A source and what it says, in our words.
///
/// @param says what the source says, or empty
/// @param where the place in the source, such as "paragraph 11", or empty
public record Citation(Source source, String says, String where) {

    /// The earliest day on which one of the sources was public; empty when none carries a date.
    public static Optional<LocalDate> knownFrom(Collection<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> citation.source().publicFrom().stream())
                .min(Comparator.naturalOrder());
    }

    /// Those whose source was public by `day`.
    public static List<Citation> publicBy(Collection<Citation> citations, LocalDate day) {
        return citations.stream()
                .filter(citation -> citation.source().isPublicBy(day))
                .toList();
    }

    /// Whether all sources that carry a date were public by `day`, so that a text cannot rest on a later one.
    public static boolean allPublicBy(Collection<Citation> citations, LocalDate day) {
        return citations.stream()
                .flatMap(citation -> citation.source().publicFrom().stream())
                .noneMatch(from -> from.isAfter(day));
    }

    /// Whether one of the sources was public by `day`; a source with no date never counts as public by a day.
    public static boolean knownOn(Collection<Citation> citations, LocalDate day) {
        return knownFrom(citations).filter(from -> !from.isAfter(day)).isPresent();
    }
}
