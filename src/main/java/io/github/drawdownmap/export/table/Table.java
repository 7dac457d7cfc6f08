package io.github.drawdownmap.export.table;

import java.io.IOException;
import java.io.Writer;

/// A form in which an excerpt of a posture is written for other programs.
public enum Table {
    /// For spreadsheets and statistics: a row per day, track and site.
    CSV("csv") {
        @Override
        public void write(Excerpt excerpt, Writer out) throws IOException {
            CsvTable.write(excerpt, out);
        }
    },
    /// For Google Earth: a placemark with a time span per stretch of days.
    KML("kml") {
        @Override
        public void write(Excerpt excerpt, Writer out) throws IOException {
            new KmlDocument(excerpt).write(out);
        }
    },
    /// For QGIS and kepler.gl: a point with begin and end per stretch of days.
    GEOJSON("geojson") {
        @Override
        public void write(Excerpt excerpt, Writer out) throws IOException {
            GeoJsonTable.write(excerpt, out);
        }
    };

    private final String extension;

    Table(String extension) {
        this.extension = extension;
    }

    /// The ending of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// Writes the excerpt as UTF-8 text; the writer stays open.
    public abstract void write(Excerpt excerpt, Writer out) throws IOException;
}
