package io.github.drawdownmap.export.table;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// A point per stretch of days, with `begin` and `end` as instants that QGIS's temporal controller and kepler.gl take.
///
/// Every feature has the same flat properties, so that programs make one column of each.
record GeoJsonTable(JsonGenerator json) {
    static void write(Excerpt excerpt, Writer out) throws IOException {
        Json.stream(out, json -> new GeoJsonTable(json).write(excerpt));
    }

    private void write(Excerpt excerpt) {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("name", excerpt.posture().title());
        json.writeStringProperty("licence", excerpt.posture().licence());
        json.writeStringProperty("compiled", excerpt.posture().compiled().toString());
        excerpt.asKnown().ifPresent(day -> json.writeStringProperty("as_known", day.toString()));
        json.writeArrayPropertyStart("features");
        for (Track track : excerpt.tracks())
            for (Site site : excerpt.posture().sites())
                for (Stretch stretch : excerpt.stretches(site, track)) feature(stretch);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void point(LatLon position) {
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        number(position.lon());
        number(position.lat());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void feature(Stretch stretch) {
        Row row = stretch.row();
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.track().id() + "/" + row.site().id() + "/" + stretch.first());
        point(row.site().position());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("begin", stretch.begin());
        json.writeStringProperty("end", stretch.end());
        for (Column column : Column.ALL) {
            json.writeName(column.name());
            value(column.of().apply(row));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void value(Optional<?> value) {
        if (value.isEmpty()) json.writeNull();
        else if (value.get() instanceof Double number) number(number);
        else if (value.get() instanceof Long number) json.writeNumber((long) number);
        else json.writeString(value.get().toString());
    }

    private void number(double number) {
        json.writeNumber(Decimals.of(number));
    }
}
