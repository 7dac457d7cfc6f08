package io.github.drawdownmap.export.table;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.DayRange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A column that all tables have, and what it says of a row.
///
/// @param of a text, a number of the program's own making or a day; empty where there is nothing to say
record Column(String name, Function<Row, Optional<?>> of) {
    static final List<Column> ALL = List.of(
            column("site", row -> row.site().id()),
            column("site_name", row -> row.site().name()),
            column("track", row -> row.track().id()),
            column("track_name", row -> row.track().label()),
            column("kind", row -> row.track().kind().name().toLowerCase(Locale.ROOT)),
            column("state", Row::state),
            new Column("level", row -> row.level().map(Level::id)),
            new Column(
                    "from", row -> row.shifting().map(Presence.Shifting::from).map(Level::id)),
            new Column("to", row -> row.shifting().map(Presence.Shifting::to).map(Level::id)),
            new Column("share", Row::share),
            new Column("weight", Row::weight),
            new Column("earliest", Row::earliest),
            new Column("latest", Row::latest),
            new Column("last_evidence", Row::lastEvidence),
            column("disputed", row -> row.isDisputed() ? "yes" : "no"),
            new Column("plan", row -> row.plan().map(Track::id)),
            new Column("plan_name", row -> row.plan().map(Track::label)),
            new Column("difference", Row::standing),
            new Column("days_late_least", row -> row.daysLate().map(DayRange::least)),
            new Column("days_late_most", row -> row.daysLate().map(DayRange::most)),
            column("words", Row::sentence),
            column("difference_words", Row::differenceSentence),
            new Column("as_known", Row::asKnown),
            column("sources", row -> row.sources().stream().map(Source::id).collect(Collectors.joining(" "))),
            column(
                    "source_urls",
                    row -> row.sources().stream()
                            .flatMap(source -> source.url().stream())
                            .map(URI::toString)
                            .collect(Collectors.joining(" "))));

    private static Column column(String name, Function<Row, String> of) {
        return new Column(name, row -> Optional.of(of.apply(row)));
    }
}
