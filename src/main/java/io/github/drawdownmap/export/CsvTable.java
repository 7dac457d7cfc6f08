package io.github.drawdownmap.export;

import io.github.drawdownmap.posture.DayRange;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Source;
import io.github.drawdownmap.posture.Track;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A row per day, track and site, as comma-separated values.
final class CsvTable {
    static final List<String> COLUMNS = List.of(
            "day",
            "site",
            "site_name",
            "track",
            "kind",
            "state",
            "level",
            "from",
            "to",
            "share",
            "earliest",
            "latest",
            "last_evidence",
            "plan",
            "difference",
            "days_late_least",
            "days_late_most",
            "words",
            "difference_words",
            "sources",
            "source_urls");

    private CsvTable() {}

    static void write(Excerpt excerpt, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(COLUMNS);
        for (Iterator<Row> rows = excerpt.rows().iterator(); rows.hasNext(); ) write(rows.next(), csv);
    }

    private static void write(Row row, CsvWriter csv) throws IOException {
        csv.value(row.day()).text(row.site().id()).text(row.site().name());
        csv.text(row.track().id())
                .value(row.track().kind().name().toLowerCase(Locale.ROOT))
                .value(row.state());
        csv.text(row.level().map(Level::id).orElse(""));
        csv.text(row.shifting().map(Presence.Shifting::from).map(Level::id).orElse(""));
        csv.text(row.shifting().map(Presence.Shifting::to).map(Level::id).orElse(""));
        optional(row.shifting().map(shifting -> Decimals.of(shifting.share())), csv);
        optional(row.earliest(), csv);
        optional(row.latest(), csv);
        optional(row.lastEvidence(), csv);
        csv.text(row.plan().map(Track::id).orElse(""));
        optional(row.standing(), csv);
        optional(row.daysLate().map(DayRange::least), csv);
        optional(row.daysLate().map(DayRange::most), csv);
        csv.text(row.sentence()).text(row.differenceSentence());
        csv.text(row.sources().stream().map(Source::id).collect(Collectors.joining(" ")));
        csv.text(row.sources().stream()
                .flatMap(source -> source.url().stream())
                .map(URI::toString)
                .collect(Collectors.joining(" ")));
        csv.endLine();
    }

    private static void optional(Optional<?> value, CsvWriter csv) throws IOException {
        if (value.isPresent()) csv.value(value.get());
        else csv.empty();
    }
}
