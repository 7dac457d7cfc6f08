package io.github.drawdownmap.export.table;

import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.io.IOException;
import java.util.Optional;

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
        if (excerpt.asKnown().isPresent())
            text("as_known", excerpt.asKnown().get().toString());
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
        text("begin", stretch.begin());
        text("end", stretch.end());
        for (Column column : Column.ALL) {
            json.name(column.name());
            value(column.of().apply(stretch.row()));
        }
    }

    private void value(Optional<?> value) throws IOException {
        if (value.isEmpty()) json.nothing();
        else if (value.get() instanceof Double number) json.value((double) number);
        else if (value.get() instanceof Long number) json.value((long) number);
        else json.value(value.get().toString());
    }

    private void text(String name, String value) throws IOException {
        json.name(name).value(value);
    }
}
