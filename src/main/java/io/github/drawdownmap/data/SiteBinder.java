package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.data.json.LocatedNode;
import io.github.drawdownmap.data.json.Place;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Reports;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/// Makes the sites of the features, with what each track says of them.
final class SiteBinder {
    private static final Shape<Double> SCALE = Shapes.NUMBER.check((scale, place, findings) -> {
        if (scale > 0) return Optional.of(scale);
        findings.error(place, "scale " + scale + " is not above 0", "write 1 for the size of the others");
        return Optional.empty();
    });

    private final Catalogue<Site> sites;
    private final Catalogue<Track> tracks;
    private final Catalogue<Level> levels;
    private final CitationBinder citations;
    private final Function<String, Defaults> defaults;
    private final boolean levelsInEvidence;
    private final ChangeOrder order;
    private final List<Unread.Lost> lost;
    /// Of the site that is being read, the ids.
    private final List<String> lostTracks = new ArrayList<>();
    /// The plans of which a change is told that nobody had announced when they are stated: one each.
    private final Set<String> foretold = new HashSet<>();

    private final Findings findings;
    private final Optional<Track> reported;
    private final PositionBinder positions;

    /// @param defaults what a track gives its changes, by its id, be it broken or not there
    /// @param lost filled with the sites, and the tracks of sites, that cannot be used
    /// @param levelsInEvidence whether evidence has to say which level held, as it has since format 2
    SiteBinder(
            Catalogue<Site> sites,
            Catalogue<Track> tracks,
            Catalogue<Level> levels,
            CitationBinder citations,
            Function<String, Defaults> defaults,
            boolean levelsInEvidence,
            Optional<LocalDateRange> span,
            List<Unread.Lost> lost,
            Findings findings) {
        this.sites = sites;
        this.tracks = tracks;
        this.levels = levels;
        this.citations = citations;
        this.defaults = defaults;
        this.levelsInEvidence = levelsInEvidence;
        this.lost = lost;
        this.order = new ChangeOrder(span, findings);
        this.positions = new PositionBinder(findings);
        this.findings = findings;
        this.reported =
                tracks.records().stream().filter(track -> !track.isPlanned()).findFirst();
    }

    /// What only all sites together tell of their positions.
    void warnOfPlaces(List<Site> found) {
        positions.warnOfPlaces(found);
    }

    Shape<Site> shape() {
        return Shape.openRecord("a GeoJSON feature", this::site);
    }

    private Optional<Site> site(Fields feature) {
        lostTracks.clear();
        feature.expected("type", Shapes.exactly("Feature"));
        feature.optional("crs", CoordinateSystem.SHAPE);
        var id = feature.required("id", sites.declaration());
        var position = feature.required("geometry", positions.shape());
        var properties =
                feature.required("properties", Shape.record("an object with what is known of the site", known -> {
                    if (!feature.names().contains("id")) tellOfIdInside(known);
                    return properties(known);
                }));
        Optional<Site> built =
                feature.build(() -> sites.put(id.get(), properties.get().at(id.get(), position.get())));
        built.ifPresent(site -> {
            warnOfSilence(feature, site);
            for (String track : lostTracks) lost.add(new Unread.Lost(site.id(), Optional.of(track)));
        });
        if (built.isEmpty()) id.find().ifPresent(site -> lost.add(new Unread.Lost(site, Optional.empty())));
        return built;
    }

    /// Programs that know features by a column write it among the others.
    private static void tellOfIdInside(Fields properties) {
        if (properties
                .optional("id", Shape.any((node, findings) -> Optional.of(node)))
                .isPresent())
            properties.warning("id", "the id of a site stands beside \"properties\", not in it", "move it out");
    }

    private void warnOfSilence(Fields feature, Site site) {
        boolean neverKnown = !site.tracks().isEmpty()
                && site.tracks().values().stream()
                        .flatMap(track -> track.changes().stream())
                        .allMatch(change -> citations.areDateless(change.citations()));
        if (neverKnown)
            findings.warningOfNone(
                    feature.place("id"),
                    "nothing of \"" + site.id() + "\" is ever shown as known on a day",
                    "give one of its sources a publication date");
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
        double scale = properties.optional("scale", SCALE).orElse(1.0);
        var cited = citations.optional(properties);
        var siteTracks = properties
                .expected("tracks", Shape.record("an object with its tracks by id", this::siteTracks))
                .orElse(Map.of());
        name.ifPresent(told -> tellOfOtherName(told, names.find(), properties));
        return properties.build(() -> (id, position) ->
                new Site(id, names.get(), kind, area, description, position, positionNote, scale, cited, siteTracks));
    }

    private static void tellOfOtherName(String name, Optional<Map<String, String>> names, Fields properties) {
        if (names.isPresent() && !name.equals(names.get().get("en")))
            properties.warning("name", properties.quote("name") + " is not the English name", "write the same in both");
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
            Optional<SiteTrack> siteTrack = siteTracks.optional(
                    id, Shape.record("an object with changes", fields -> siteTrack(fields, id, track)));
            if (siteTrack.isEmpty()) lostTracks.add(id);
            if (track.isPresent()) siteTrack.ifPresent(found -> byTrack.put(id, found));
        }
        warnOfNoReport(siteTracks);
        return Optional.of(byTrack);
    }

    private void warnOfNoReport(Fields siteTracks) {
        List<Track> named = siteTracks.names().stream()
                .flatMap(id -> tracks.peek(id).stream())
                .toList();
        if (!named.isEmpty() && named.stream().allMatch(Track::isPlanned))
            reported.ifPresent(track -> findings.warningOfNone(
                    siteTracks.place(track.id()),
                    "this site has a plan but is never reported",
                    "add \"" + track.id() + "\" with what is reported, if only the level before the plan"));
    }

    /// With one change left out, the level before it would go on holding: so all are sound, or the track is not there.
    private Optional<SiteTrack> siteTrack(Fields siteTrack, String id, Optional<Track> track) {
        boolean planned = track.filter(Track::isPlanned).isPresent();
        Defaults given =
                Defaults.of(siteTrack, citations).ofTrack(siteTrack, planned).over(defaults.apply(id));
        var told = siteTrack.required(
                "changes",
                Shape.wholeList(new ChangeBinder(levels, citations, given, track.map(Track::kind)).shape(), 1));
        List<Report> evidence = siteTrack.list("evidence", evidence(), 0);
        List<Mention> mentions = siteTrack.list("mentions", Shape.record("a mention", this::mention), 0);
        List<Dispute> disputes = siteTrack.list("disputes", Shape.record("a dispute", this::dispute), 0);
        String note = siteTrack.text("note");
        if (planned) tellOfReports(siteTrack);
        boolean inOrder = told.find().filter(order::isKept).isPresent();
        if (!inOrder || track.isEmpty()) return Optional.empty();
        List<Dated<Change>> changes =
                told.get().stream().map(ChangeBinder.Told::now).toList();
        order.warnOfUnseen(changes);
        order.warnOfNoStart(changes);
        if (planned) {
            order.warnOfNoDate(changes);
            if (!foretold.contains(id) && order.warnOfForesight(changes, track.get())) foretold.add(id);
        } else order.warnOfLateSources(changes);
        return siteTrack.build(() -> {
            List<Change> made =
                    new ArrayList<>(changes.stream().map(Dated::value).toList());
            if (given.isFinal()) made.add(made.removeLast().asFinal());
            Track.Kind kind = track.get().kind();
            Optional<LocalDate> stated = planned ? track.get().stated() : Optional.empty();
            SiteTrack bare = new SiteTrack(kind, stated, made, Reports.NONE, note);
            if (planned) return bare;
            List<Evidence> levelled = new ArrayList<>();
            for (Report report : evidence) report.on(bare, findings).ifPresent(levelled::add);
            return new SiteTrack(kind, stated, made, new Reports(levelled, mentions, disputes), note);
        });
    }

    private static void tellOfReports(Fields plan) {
        for (String name : List.of("evidence", "mentions", "disputes"))
            if (plan.names().contains(name)) plan.error(name, "a plan has no " + name, "move it to the reported track");
    }

    /// Evidence as the file has it: it may leave it to the track which level held.
    ///
    /// @param place where the level stands, or the evidence that lacks one
    private record Report(Window when, Optional<Level> level, List<Citation> citations, Place place) {

        /// The evidence for a track; a level that the track does not have then is told of.
        Optional<Evidence> on(SiteTrack track, Findings findings) {
            Set<Level> there = track.levelsIn(when);
            Optional<Level> named = level.or(() -> there.stream().findFirst());
            if (named.isPresent() && !there.isEmpty() && !there.contains(named.get()))
                findings.warning(
                        place,
                        "this says that \"" + named.get().id() + "\" held, but by the changes it was "
                                + Spelling.choice(there.stream().map(Level::id).toList()),
                        "correct the level, or make it a mention or a dispute");
            return named.map(held -> new Evidence(when, held, citations));
        }
    }

    private Shape<Report> evidence() {
        return Shape.record("a piece of evidence", this::report);
    }

    private Optional<Report> report(Fields evidence) {
        var when = evidence.required("when", Shapes.PAST);
        var level = levelsInEvidence
                ? evidence.required("level", levels.reference()).find()
                : evidence.optional("level", levels.reference());
        var cited = citations.required(evidence);
        when.find()
                .ifPresent(window ->
                        cited.find().ifPresent(sources -> citations.checkForesight(evidence, window, sources)));
        return evidence.build(() -> new Report(when.get(), level, cited.get(), evidence.place("level")));
    }

    private Optional<Mention> mention(Fields mention) {
        var when = mention.required("when", Shapes.PAST);
        String says = mention.text("says");
        var cited = citations.required(mention);
        return mention.build(() -> new Mention(when.get(), says, cited.get()));
    }

    private Optional<Dispute> dispute(Fields dispute) {
        var when = dispute.required("when", Shapes.WINDOW);
        String why = dispute.text("why");
        var claims = dispute.required("claims", Shape.list(citations.claim(), 1));
        return dispute.build(() -> new Dispute(when.get(), why, claims.get()));
    }

    /// Evidence that speaks of several sites, given to each of them.
    Shape<Consumer<Map<String, Site>>> sharedEvidence() {
        return Shape.record("a piece of evidence", evidence -> {
            var where = evidence.required("sites", Shape.wholeList(sites.idReference(), 1));
            var track = evidence.optional("track", tracks.reference()).or(() -> reported);
            Optional<Report> report = report(evidence);
            if (track.filter(Track::isPlanned).isPresent()) {
                evidence.error("track", "a plan has no evidence", "name the reported track, or leave it out");
                return Optional.empty();
            }
            if (report.isEmpty() || track.isEmpty()) return Optional.empty();
            return evidence.build(() -> byId -> {
                for (String id : where.get())
                    byId.computeIfPresent(id, (name, site) -> withEvidence(site, track.get(), report.get(), evidence));
            });
        });
    }

    private Site withEvidence(Site site, Track track, Report report, Fields evidence) {
        SiteTrack told = site.track(track);
        if (told.changes().isEmpty()) {
            evidence.warning(
                    "sites",
                    "\"" + site.id() + "\" has no changes on the track \"" + track.id() + "\"",
                    "add the level that held there, or leave the site out");
            return site;
        }
        return report.on(told, findings)
                .map(held -> site.with(track, told.with(held)))
                .orElse(site);
    }
}
