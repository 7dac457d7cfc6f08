package io.github.drawdownmap.export.table;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.theme.KmlColors;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SourceWords;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// KML 2.2: a folder per track, and in it a placemark with a time span per site and stretch of days.
///
/// All tracks lie on the same places, and a reader may put them all on show. So a plan is told from a report as on the
/// program's own map, where a solid disc always means that somebody reported it: what is planned is a ring, and says so
/// in its name. The file opens with the report alone.
final class KmlDocument {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    /// A disc and a ring that Google Earth has at hand.
    private static final String DISC = "http://maps.google.com/mapfiles/kml/shapes/placemark_circle_highlight.png";

    private static final String RING = "http://maps.google.com/mapfiles/kml/shapes/donut.png";

    private static final double FULL_SCALE = 2.4;
    private static final double SMALLEST_SCALE = 0.5;
    private static final int OPAQUE = 0xff;
    private static final int FADED = 0x88;

    private final Excerpt excerpt;

    KmlDocument(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    void write(Writer out) throws IOException {
        try {
            write(new Xml(out));
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void write(Xml xml) throws XMLStreamException {
        xml.beginDocument("kml", NAMESPACE);
        xml.begin("Document");
        xml.text("name", excerpt.posture().title());
        xml.text("open", "1");
        xml.text("description", about());
        List<Track.Kind> kinds =
                excerpt.tracks().stream().map(Track::kind).distinct().toList();
        for (Track.Kind kind : kinds)
            for (Level level : excerpt.posture().levels()) {
                style(xml, new Symbol(kind, level, false));
                style(xml, new Symbol(kind, level, true));
            }
        for (Track track : excerpt.tracks()) folder(xml, track);
        xml.end();
        xml.endDocument();
    }

    private String about() {
        return paragraphs(Stream.of(
                excerpt.posture().summary(),
                excerpt.asKnown()
                        .map(day -> Messages.text("export.as-known", DayWords.full(day)))
                        .orElse(""),
                Messages.text("export.about", SourceWords.reach(excerpt.posture(), excerpt.asKnown())),
                licence(),
                excerpt.tracks().stream().anyMatch(Track::isPlanned) ? Messages.text("export.rings") : "",
                Messages.text("export.pace")));
    }

    private String licence() {
        String licence = excerpt.posture().licence();
        return licence.isEmpty() ? "" : Messages.text("wording.licence", licence);
    }

    /// What stands at a site.
    ///
    /// @param isFaded whether nothing is known to hold as it is drawn
    private record Symbol(Track.Kind kind, Level level, boolean isFaded) {
        String id() {
            String track = kind == Track.Kind.PLANNED ? "planned-" : "";
            return track + "level-" + level.rank() + (isFaded ? "-faded" : "");
        }

        String picture() {
            return kind == Track.Kind.PLANNED ? RING : DISC;
        }
    }

    private void style(Xml xml, Symbol symbol) throws XMLStreamException {
        xml.begin("Style");
        xml.attribute("id", symbol.id());
        icon(xml, symbol, scale(symbol.level().weight()));
        xml.end();
    }

    private void icon(Xml xml, Symbol symbol, double scale) throws XMLStreamException {
        int alpha = symbol.isFaded() ? FADED : OPAQUE;
        xml.begin("IconStyle");
        xml.text("color", KmlColors.of(symbol.level(), excerpt.posture().levels(), alpha));
        xml.text("scale", Decimals.of(scale));
        xml.begin("Icon");
        xml.text("href", symbol.picture());
        xml.end();
        xml.end();
    }

    /// The area of the disc is in proportion to the weight, as on the program's own map.
    private static double scale(double weight) {
        return Math.max(SMALLEST_SCALE, FULL_SCALE * Math.sqrt(weight));
    }

    private void folder(Xml xml, Track track) throws XMLStreamException {
        xml.begin("Folder");
        xml.text("name", track.label());
        xml.text("visibility", isShown(track) ? "1" : "0");
        xml.text("description", paragraphs(Stream.of(track.publisher(), track.note())));
        for (Site site : excerpt.posture().sites())
            for (Stretch stretch : excerpt.stretches(site, track)) placemark(xml, stretch, track);
        xml.end();
    }

    /// Only one track is on show when the file opens: the report, or the first plan where nothing is reported.
    private boolean isShown(Track track) {
        Track shown = excerpt.tracks().stream()
                .filter(told -> !told.isPlanned())
                .findFirst()
                .orElseGet(() -> excerpt.tracks().getFirst());
        return track.equals(shown);
    }

    private void placemark(Xml xml, Stretch stretch, Track track) throws XMLStreamException {
        Row row = stretch.row();
        xml.begin("Placemark");
        String site = row.site().name();
        xml.text("name", track.isPlanned() ? Messages.text("export.planned", site) : site);
        xml.text("visibility", isShown(track) ? "1" : "0");
        xml.text("description", description(row));
        timeSpan(xml, stretch);
        xml.text("styleUrl", "#" + symbol(row).id());
        size(xml, row);
        extendedData(xml, row);
        point(xml, row.site().position());
        xml.end();
    }

    private static void timeSpan(Xml xml, Stretch stretch) throws XMLStreamException {
        xml.begin("TimeSpan");
        xml.text("begin", stretch.begin());
        xml.text("end", stretch.end());
        xml.end();
    }

    private static void point(Xml xml, LatLon position) throws XMLStreamException {
        xml.begin("Point");
        xml.text("coordinates", Decimals.of(position.lon()) + "," + Decimals.of(position.lat()));
        xml.end();
    }

    /// A disc that no level has: inside a window, or of a site that is drawn larger or smaller than others.
    private void size(Xml xml, Row row) throws XMLStreamException {
        boolean between = row.shifting().isPresent() && row.weight().isPresent();
        if (!between && row.site().scale() == 1) return;
        Symbol symbol = symbol(row);
        double weight = row.weight().orElseGet(() -> symbol.level().weight());
        xml.begin("Style");
        icon(xml, symbol, scale(weight) * row.site().scale());
        xml.end();
    }

    private static void extendedData(Xml xml, Row row) throws XMLStreamException {
        xml.begin("ExtendedData");
        for (Column column : Column.ALL)
            data(xml, column.name(), text(column.of().apply(row)));
        xml.end();
    }

    private static String text(Optional<?> value) {
        return value.map(found -> found instanceof Double number ? Decimals.of(number) : found.toString())
                .orElse("");
    }

    private static void data(Xml xml, String name, String value) throws XMLStreamException {
        xml.begin("Data");
        xml.attribute("name", name);
        xml.text("value", value);
        xml.end();
    }

    /// A stretch with a shift has the colour of the level that is nearest, and is faded; a whole window has that of the
    /// level before it.
    private Symbol symbol(Row row) {
        return new Symbol(row.track().kind(), level(row), !(row.presence() instanceof Presence.Holding));
    }

    private Level level(Row row) {
        return switch (row.presence()) {
            case Presence.Holding holding -> holding.level();
            case Presence.Silent silent -> silent.level();
            case Presence.Shifting shifting -> row.weight().map(this::nearest).orElse(shifting.from());
            case Presence.Unstated unstated -> excerpt.posture().levels().getFirst();
        };
    }

    private Level nearest(double weight) {
        return excerpt.posture().levels().stream()
                .reduce((a, b) -> Math.abs(a.weight() - weight) < Math.abs(b.weight() - weight) ? a : b)
                .orElseThrow();
    }

    private static String description(Row row) {
        Stream<String> texts = Stream.of(
                row.sentence(),
                row.differenceSentence(),
                row.change().map(Change::summary).orElse(""),
                row.change().map(Change::note).orElse(""));
        return paragraphs(texts) + sources(row.sources());
    }

    private static String sources(List<Source> sources) {
        if (sources.isEmpty()) return "";
        return sources.stream()
                .map(source -> "<li>" + link(source) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String link(Source source) {
        String words = Stream.of(source.publisher(), source.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return source.url()
                .filter(url -> isWeb(Objects.requireNonNullElse(url.getScheme(), "")))
                .map(url -> "<a href=\"" + html(url.toString()) + "\">" + html(words) + "</a>")
                .orElseGet(() -> html(words));
    }

    private static boolean isWeb(String scheme) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        return lower.equals("http") || lower.equals("https");
    }

    /// Map programs take a description for HTML.
    private static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .map(text -> "<p>" + html(text) + "</p>")
                .collect(Collectors.joining());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
