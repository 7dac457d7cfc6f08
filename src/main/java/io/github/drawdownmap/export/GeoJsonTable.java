package io.github.drawdownmap.export;

import io.github.drawdownmap.posture.DayRange;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Source;
import io.github.drawdownmap.posture.Track;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A point per stretch of days, with `begin` and `end` as instants that QGIS's temporal controller and kepler.gl take.
///
/// Every feature has the same flat properties, so that programs make one column of each.
final class GeoJsonTable {
    private final JsonWriter json;

    private GeoJsonTable(JsonWriter json) {
        this.json = json;
    }

    static void write(Excerpt excerpt, Appendable out) throws IOException {
        new GeoJsonTable(new JsonWriter(out)).write(excerpt);
        out.append('\n');
    }

    private void write(Excerpt excerpt) throws IOException {
        json.beginObject();
        text("type", "FeatureCollection");
        text("name", excerpt.posture().title());
        text("licence", excerpt.posture().licence());
        text("compiled", excerpt.posture().compiled().toString());
        json.name("features").beginArray();
        for (Track track : excerpt.tracks())
            for (Site site : excerpt.posture().sites())
                for (Stretch stretch : excerpt.stretches(site, track)) feature(stretch);
        json.end().end();
    }

    private void feature(Stretch stretch) throws IOException {
        json.beginObject();
        text("type", "Feature");
        text(
                "id",
                String.join(
                        "/", stretch.row().track().id(), stretch.row().site().id(), stretch.first() + ""));
        json.name("geometry").beginObject();
        text("type", "Point");
        json.name("coordinates").beginArray();
        json.value(stretch.row().site().position().lon())
                .value(stretch.row().site().position().lat());
        json.end().end();
        json.name("properties").beginObject();
        properties(stretch);
        json.end().end();
    }

    private void properties(Stretch stretch) throws IOException {
        Row row = stretch.row();
        text("begin", stretch.begin());
        text("end", stretch.end());
        text("site", row.site().id());
        text("name", row.site().name());
        text("track", row.track().id());
        text("kind", row.track().kind().name().toLowerCase(Locale.ROOT));
        text("state", row.state());
        optional("level", row.level().map(Level::id));
        optional("from", row.shifting().map(Presence.Shifting::from).map(Level::id));
        optional("to", row.shifting().map(Presence.Shifting::to).map(Level::id));
        number("share", row.shifting().map(Presence.Shifting::share));
        number("weight", row.weight());
        optional("earliest", row.earliest().map(LocalDate::toString));
        optional("latest", row.latest().map(LocalDate::toString));
        optional("last_evidence", row.lastEvidence().map(LocalDate::toString));
        optional("plan", row.plan().map(Track::id));
        optional("difference", row.standing());
        number("days_late_least", row.daysLate().map(DayRange::least).map(Long::doubleValue));
        number("days_late_most", row.daysLate().map(DayRange::most).map(Long::doubleValue));
        text("words", row.sentence());
        text("difference_words", row.differenceSentence());
        text("sources", row.sources().stream().map(Source::id).collect(Collectors.joining(" ")));
        text(
                "source_urls",
                row.sources().stream()
                        .flatMap(source -> source.url().stream())
                        .map(URI::toString)
                        .collect(Collectors.joining(" ")));
    }

    private void text(String name, String value) throws IOException {
        json.name(name).value(value);
    }

    private void optional(String name, Optional<String> value) throws IOException {
        json.name(name);
        if (value.isPresent()) json.value(value.get());
        else json.nothing();
    }

    private void number(String name, Optional<Double> value) throws IOException {
        json.name(name);
        if (value.isPresent()) json.value(value.get());
        else json.nothing();
    }
}
