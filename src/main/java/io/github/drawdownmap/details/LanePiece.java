package io.github.drawdownmap.details;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.SiteTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/// A stretch of a lane on which one thing is drawn.
///
/// @param start its first day
/// @param end the day after its last
/// @param from the level at its start
/// @param to the level at its end; the same one unless the level is shifting
record LanePiece(Kind kind, LocalDate start, LocalDate end, Level from, Level to) {

    /// How it is drawn.
    enum Kind {
        HOLDING,
        SHIFTING,
        SILENT
    }

    /// The pieces of a track inside a span, in order; days of which nothing is stated have none.
    static List<LanePiece> of(SiteTrack track, LocalDateRange span) {
        List<LanePiece> pieces = new ArrayList<>();
        List<Change> changes = track.changes();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            boolean shifts = i > 0 && !change.when().isOneDay();
            if (shifts)
                pieces.add(new LanePiece(
                        Kind.SHIFTING,
                        change.when().earliest(),
                        dayAfter(change, span),
                        changes.get(i - 1).level(),
                        change.level()));
            if (change.when().isOpenEnd()) break;
            LocalDate start = shifts ? dayAfter(change, span) : change.when().latest();
            LocalDate end = i + 1 < changes.size()
                    ? changes.get(i + 1).when().earliest()
                    : span.getEndInclusive().plusDays(1);
            addHeld(pieces, change.level(), start, end, track.lastEvidence());
        }
        return pieces.stream()
                .map(piece -> piece.clippedTo(span))
                .filter(piece -> piece.start().isBefore(piece.end()))
                .toList();
    }

    private static LocalDate dayAfter(Change change, LocalDateRange span) {
        return change.when().isOpenEnd()
                ? span.getEndInclusive().plusDays(1)
                : change.when().latest().plusDays(1);
    }

    private static void addHeld(
            List<LanePiece> pieces, Level level, LocalDate start, LocalDate end, Optional<LocalDate> lastEvidence) {
        LocalDate falls = lastEvidence.map(last -> last.plusDays(1)).orElse(end);
        LocalDate silentFrom = falls.isBefore(start) ? start : falls.isAfter(end) ? end : falls;
        pieces.add(new LanePiece(Kind.HOLDING, start, silentFrom, level, level));
        pieces.add(new LanePiece(Kind.SILENT, silentFrom, end, level, level));
    }

    private LanePiece clippedTo(LocalDateRange span) {
        LocalDate after = span.getEndInclusive().plusDays(1);
        LocalDate clippedStart = start.isBefore(span.getStart()) ? span.getStart() : start;
        return new LanePiece(kind, clippedStart, end.isAfter(after) ? after : end, from, to);
    }
}
