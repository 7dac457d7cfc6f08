package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What a day amounts to, in a few short clauses, the most important first, and one more where the reports have ended.
///
/// Each site is told of by one clause, and the clauses stand in this order: what is past its date, what has
/// passed its date with no report since, what changes on the day, what is disputed, what was late, what was early, what
/// is otherwise than planned, what was done, what has been left, what has changed, what is silent, what is still to
/// come, and what is as it was. Within a kind the sites stand in the order of the file, and of what is still to come
/// the next comes first. More than three sites are counted by kind, each kind with all sites that it is true of, and
/// all that are disputed with them; dates to come, once something has become of one, at the other sites alone. A kind
/// of one site names it. The method page says the same.
///
/// @param clauses none for a posture without sites or tracks
/// @param pressing the sites that a list of a few is to begin with: disputed or changing on the day, then past their
///     date by most, then due soonest
public record Headline(List<Clause> clauses, List<Site> pressing) {
    public Headline {
        clauses = List.copyOf(clauses);
        pressing = List.copyOf(pressing);
    }

    /// A sentence of it.
    ///
    /// @param sites those that it names, or counts
    /// @param citations what it rests on; none where more than three sites are counted
    public record Clause(String words, List<Site> sites, List<Citation> citations) {
        public Clause {
            sites = List.copyOf(sites);
            citations = List.copyOf(citations);
        }
    }

    /// The headline of a day.
    ///
    /// @param posture as it is known
    /// @param tracks those on show: one, or the report and then the plan
    public static Headline of(Posture posture, List<Track> tracks, LocalDate day) {
        if (tracks.isEmpty() || posture.sites().isEmpty()) return new Headline(List.of(), List.of());
        return new HeadlineComposer(posture, tracks, day).headline();
    }

    /// The first few that are pressing of some sites alone.
    ///
    /// @param tracks those on show: one, or the report and then the plan
    public static List<Site> pressing(List<Track> tracks, LocalDate day, List<Site> sites) {
        if (tracks.isEmpty()) return List.of();
        Ranking ranking = new Ranking(tracks, day);
        return HeadlineComposer.pressing(sites.stream().map(ranking::ranked).toList());
    }

    /// All of it as one text.
    public String text() {
        return clauses.stream().map(Clause::words).collect(Collectors.joining(" "));
    }
}
