package io.github.drawdownmap.data;

import io.github.drawdownmap.data.LocatedNode.ListNode;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Confidence;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.threeten.extra.LocalDateRange;

/// Makes the sites of the features, with what each track says of them.
final class SiteBinder {
    private static final int FEWEST_NEIGHBOURS = 3;
    private static final double FAR_DEGREES = 5;

    private final Catalogue<Site> sites;
    private final Catalogue<Track> tracks;
    private final Catalogue<Level> levels;
    private final CitationBinder citations;
    private final Optional<LocalDateRange> span;
    private final Findings findings;
    private final Map<LatLon, Place> placesOfPositions = new HashMap<>();

    SiteBinder(
            Catalogue<Site> sites,
            Catalogue<Track> tracks,
            Catalogue<Level> levels,
            CitationBinder citations,
            Optional<LocalDateRange> span,
            Findings findings) {
        this.sites = sites;
        this.tracks = tracks;
        this.levels = levels;
        this.citations = citations;
        this.span = span;
        this.findings = findings;
    }

    Shape<Site> shape() {
        return Shape.openRecord("a GeoJSON feature", this::site);
    }

    private Optional<Site> site(Fields feature) {
        feature.expected("type", Shapes.exactly("Feature"));
        feature.optional("crs", CoordinateSystem.SHAPE);
        var id = feature.required("id", sites.declaration());
        var position = feature.required("geometry", Shape.openRecord("a GeoJSON point", this::position));
        var properties = feature.required(
                "properties", Shape.record("an object with what is known of the site", this::properties));
        return feature.build(() -> sites.put(id.get(), properties.get().at(id.get(), position.get())));
    }

    private Optional<LatLon> position(Fields geometry) {
        geometry.optional("crs", CoordinateSystem.SHAPE);
        if (geometry.expected("type", Shapes.exactly("Point")).isEmpty()) return Optional.empty();
        Optional<LatLon> position = geometry.expected(
                "coordinates", Shape.of("[longitude, latitude]", "", ListNode.class, SiteBinder::coordinates));
        position.ifPresent(found -> placesOfPositions.put(found, geometry.place("coordinates")));
        return position;
    }

    private static Optional<LatLon> coordinates(ListNode list, Findings findings) {
        List<LocatedNode> items = list.items();
        if (items.size() != 2 && items.size() != 3) {
            findings.error(list.place(), "the position is a list of " + items.size(), "write [longitude, latitude]");
            return Optional.empty();
        }
        var lon = Shapes.NUMBER.read(items.get(0), findings);
        var lat = Shapes.NUMBER.read(items.get(1), findings);
        if (lon.isEmpty() || lat.isEmpty()) return Optional.empty();
        boolean swapped = Math.abs(lat.get()) > 90 && Math.abs(lat.get()) <= 180 && Math.abs(lon.get()) <= 90;
        String remedy = swapped
                ? "this looks like latitude first; write longitude, then latitude"
                : wrapped(lon.get())
                        .map(same -> "write " + same + ", the same place")
                        .orElse("write degrees, longitude first");
        boolean latFits = Math.abs(lat.get()) <= 90;
        boolean lonFits = Math.abs(lon.get()) <= 180;
        if (!lonFits)
            findings.error(items.get(0).place(), "longitude " + lon.get() + " is not within -180..180", remedy);
        if (!latFits) findings.error(items.get(1).place(), "latitude " + lat.get() + " is not within -90..90", remedy);
        return lonFits && latFits ? Optional.of(new LatLon(lat.get(), lon.get())) : Optional.empty();
    }

    /// A longitude that goes once round the world, as programs write it whose map does, brought back.
    private static Optional<String> wrapped(double lon) {
        if (!(Math.abs(lon) > 180 && Math.abs(lon) <= 540)) return Optional.empty();
        double within = lon - Math.copySign(360, lon);
        return Optional.of(new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(within));
    }

    /// A position that is valid either way is known by the other sites: it lies among them once it is turned round.
    void warnOfLatitudeFirst(List<Site> found) {
        if (found.size() < FEWEST_NEIGHBOURS) return;
        double lat = median(found.stream().mapToDouble(site -> site.position().lat()));
        double lon = median(found.stream().mapToDouble(site -> site.position().lon()));
        for (Site site : found) {
            LatLon position = site.position();
            double away = Math.max(Math.abs(position.lat() - lat), Math.abs(position.lon() - lon));
            double turnedAway = Math.max(Math.abs(position.lon() - lat), Math.abs(position.lat() - lon));
            Place place = placesOfPositions.get(position);
            if (place != null && away > FAR_DEGREES && turnedAway < away / 4)
                findings.warning(
                        place,
                        "\"" + site.id() + "\" lies far from the other sites",
                        "this looks like latitude first; write longitude, then latitude");
        }
    }

    private static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// A site that still lacks its id and position, which stand elsewhere in the feature.
    private interface UnplacedSite {
        Site at(String id, LatLon position);
    }

    private Optional<UnplacedSite> properties(Fields properties) {
        var name = properties.expected("name", Shapes.NAME);
        var names = properties.required("names", Shape.record("an object with its names by language", this::names));
        String kind = properties.name("kind");
        String area = properties.name("area");
        String description = properties.text("description");
        String positionNote = properties.text("positionNote");
        var cited = citations.optional(properties);
        var siteTracks =
                properties.expected("tracks", Shape.record("an object with its tracks by id", this::siteTracks));
        if (name.isPresent()
                && names.find().isPresent()
                && !name.get().equals(names.get().get("en")))
            properties.warning("name", properties.quote("name") + " is not the English name", "write the same in both");
        return properties.build(() -> (id, position) -> new Site(
                id, names.get(), kind, area, description, position, positionNote, cited, siteTracks.orElse(Map.of())));
    }

    private Optional<Map<String, String>> names(Fields names) {
        var english = names.required("en", Shapes.NAME);
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : names.names()) {
            if (!Shapes.isLanguage(language))
                findings.error(
                        names.placeOfName(language),
                        LocatedNode.TextNode.quote(language) + " is no language",
                        "write a BCP 47 tag such as \"ar\"");
            if (!language.equals("en"))
                names.optional(language, Shapes.NAME).ifPresent(name -> byLanguage.put(language, name));
        }
        english.find().ifPresent(name -> byLanguage.put("en", name));
        return names.build(() -> byLanguage);
    }

    private Optional<Map<String, SiteTrack>> siteTracks(Fields siteTracks) {
        Map<String, SiteTrack> byTrack = new HashMap<>();
        for (String id : siteTracks.names()) {
            Optional<Track> track = tracks.find(id, siteTracks.placeOfName(id), findings);
            Optional<SiteTrack> siteTrack =
                    siteTracks.optional(id, Shape.record("an object with changes", fields -> siteTrack(fields, track)));
            if (track.isPresent()) siteTrack.ifPresent(found -> byTrack.put(id, found));
        }
        return Optional.of(byTrack);
    }

    /// With one change left out, the level before it would go on holding: so all are sound, or the track is not there.
    private Optional<SiteTrack> siteTrack(Fields siteTrack, Optional<Track> track) {
        var changes = siteTrack.required("changes", Shape.wholeList(Shape.record("a change", this::change), 1));
        List<Evidence> evidence = siteTrack.list("evidence", Shape.record("a piece of evidence", this::evidence), 0);
        String note = siteTrack.text("note");
        boolean planned = track.filter(Track::isPlanned).isPresent();
        if (planned && !evidence.isEmpty())
            siteTrack.error("evidence", "a plan has no evidence", "move it to the reported track");
        boolean inOrder = changes.find()
                .filter(found -> Dated.areInOrder(found, findings))
                .isPresent();
        if (!inOrder || track.isEmpty()) return Optional.empty();
        changes.find().ifPresent(this::warnOfUnseen);
        return siteTrack.build(() -> new SiteTrack(
                track.get().kind(),
                changes.get().stream().map(Dated::value).toList(),
                planned ? List.of() : evidence,
                note));
    }

    private Optional<Dated<Change>> change(Fields change) {
        var level = change.required("level", levels.reference());
        var when = change.required("when", Shapes.WINDOW);
        String summary = change.text("summary");
        var cited = citations.required(change);
        var confidence = change.required("confidence", Shapes.oneOf(Confidence.class));
        String why = change.text("why");
        String note = change.text("note");
        return change.build(() -> Dated.of(
                new Change(level.get(), when.get(), summary, cited.get(), confidence.get(), why, note),
                when.get(),
                change));
    }

    private Optional<Evidence> evidence(Fields evidence) {
        var when = evidence.required("when", Shapes.PAST);
        var cited = citations.required(evidence);
        return evidence.build(() -> new Evidence(when.get(), cited.get()));
    }

    /// The change that is in force on the first day of the span may lie before it; others outside are never seen.
    private void warnOfUnseen(List<Dated<Change>> changes) {
        if (span.isEmpty()) return;
        LocalDateRange days = span.get();
        for (int i = 0; i < changes.size(); i++) {
            Dated<Change> change = changes.get(i);
            boolean tooLate = change.when().earliest().isAfter(days.getEndInclusive());
            boolean replaced =
                    i + 1 < changes.size() && changes.get(i + 1).when().latest().isBefore(days.getStart());
            if (tooLate || replaced)
                findings.warning(
                        change.place(),
                        change.written() + " lies outside the span and is never seen",
                        "widen the span, or leave the change out");
        }
    }
}
