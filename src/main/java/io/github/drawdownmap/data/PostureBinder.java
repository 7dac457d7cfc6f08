package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Fields.Required;
import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.data.json.LocatedNode;
import io.github.drawdownmap.data.json.Place;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Scene;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/// Makes a posture of the tree of a file and tells of all that is wrong.
///
/// What is broken is left out in such a way that the rest never says more than the file does: a record without a member
/// it requires; of a site's track, all when one change is broken. A source stays as long as it has an id.
final class PostureBinder {
    private static final int FORMAT = 2;
    private static final int OLDEST_FORMAT = 1;
    private static final int MOST_LEVELS = 9;
    private static final String EXPORT = "export it as GeoJSON, with longitude and latitude of WGS 84";
    private static final String ONE_OF_MANY =
            "put it into the list \"features\" of a FeatureCollection, which has \"posture\" beside that list";
    private static final Map<String, String> OTHER_FILES =
            Map.of("Topology", "this is TopoJSON; " + EXPORT, "Feature", ONE_OF_MANY);
    private static final String OF_ESRI = "spatialReference";
    private static final int WEST = 0;
    private static final int SOUTH = 1;
    private static final int EAST = 2;
    private static final int NORTH = 3;
    private static final int SIDES = 4;
    private static final Shape<GeoBounds> FRAME =
            Shape.wholeList(Shapes.NUMBER, SIDES).check(PostureBinder::bounds);

    private final String name;
    private final Findings findings;
    private final Catalogue<Source> sourcesById = new Catalogue<>("source");
    private final Catalogue<Level> levelsById = new Catalogue<>("level");
    private final Catalogue<Track> tracksById = new Catalogue<>("track");
    private final Catalogue<Site> sitesById = new Catalogue<>("site");
    private final CitationBinder citations = new CitationBinder(sourcesById);
    private final List<Unread.Lost> lost = new ArrayList<>();

    /// @param name what to call a posture without a title
    PostureBinder(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    Optional<Posture> bind(LocatedNode root) {
        Optional<Posture> posture =
                Shape.openRecord("a GeoJSON feature collection", this::file).read(root, findings);
        posture.ifPresent(read -> warnOfFading(read, root.place()));
        return posture;
    }

    /// A report that nobody is left fades from the next day on, unless its change is marked as the final one.
    private void warnOfFading(Posture posture, Place whole) {
        List<String> names = posture.sites().stream()
                .filter(site -> posture.tracks().stream()
                        .filter(track -> !track.isPlanned())
                        .anyMatch(track -> endsWithNobody(site.track(track), posture)))
                .map(Site::name)
                .toList();
        if (!names.isEmpty())
            findings.warning(
                    whole,
                    "the last report is that nobody is left at " + Spelling.some(names)
                            + ", and it fades from the next day on",
                    "mark the change as \"final\" if nothing is left to report there");
    }

    private static boolean endsWithNobody(SiteTrack told, Posture posture) {
        if (told.changes().isEmpty()) return false;
        Change last = told.changes().getLast();
        return last.level().weight() == 0
                && !last.isFinal()
                && told.evidence().isEmpty()
                && !last.when().isOpenEnd()
                && last.when().latest().isBefore(posture.lastDay());
    }

    /// The sites, and the tracks of sites, that are in the file and could not be used.
    List<Unread.Lost> lost() {
        return lost;
    }

    private Optional<Posture> file(Fields file) {
        if (file.names().contains(OF_ESRI) && !file.names().contains("type"))
            file.error(OF_ESRI, "this is JSON of Esri, which is no GeoJSON", EXPORT);
        else file.expected("type", Shapes.exactly("FeatureCollection", OTHER_FILES));
        file.optional("crs", CoordinateSystem.SHAPE);
        return file.expected(
                "posture",
                Shape.record(
                        "an object with a title, a span, levels, tracks and sources",
                        posture -> posture(posture, file)));
    }

    private Optional<Posture> posture(Fields posture, Fields file) {
        int format = posture.expected("format", format()).orElse(FORMAT);
        var about = about(posture);
        var scene = scene(posture);
        var sources =
                posture.expected("sources", Shape.list(citations.source(), 1)).orElse(List.of());
        var levels = levels(posture);
        Defaults defaults = Defaults.of(posture, citations);
        Map<String, Defaults> byTrack = new HashMap<>();
        var tracks = posture.required(
                "tracks", Shape.list(new TrackBinder(tracksById, citations, byTrack, findings).shape(), 1));
        byTrack.replaceAll((id, own) -> own.over(defaults));
        var span = scene.span().find();
        var siteBinder = new SiteBinder(
                sitesById,
                tracksById,
                levelsById,
                citations,
                id -> byTrack.getOrDefault(id, defaults),
                format > OLDEST_FORMAT,
                span,
                lost,
                findings);
        List<Site> sites = sites(posture, file, siteBinder);
        tracks.find().ifPresent(list -> warnOfPlansWithoutDate(list, sites));
        var binder = new EventBinder(sitesById, citations, defaults, span);
        List<Event> events = byDay(posture.list("events", binder.event(), 0), Event::day);
        List<Figure> figures = byDay(posture.list("figures", binder.figure(), 0), Figure::day);
        List<Contradiction> contradictions =
                posture.list("contradictions", Shape.record("a contradiction", this::contradiction), 0);
        tellOfUnused();

        if (sites.isEmpty()) return Optional.empty();
        return posture.build(() -> {
            About dated = about.of(latestPublication(sources, scene.span().get()));
            warnOfLaterSource(posture, dated.compiled(), sources);
            return new Posture(
                    dated, scene.get(), levels.get(), tracks.get(), sources, sites, events, figures, contradictions);
        });
    }

    /// When and where a posture opens, as a file states it; it can be had while the posture is built.
    private record StatedScene(
            Required<LocalDateRange> span, Opening opening, Optional<GeoBounds> frame, Optional<List<String>> focus) {
        Scene get() {
            return new Scene(span.get(), opening.day(), opening.view(), frame, focus);
        }
    }

    private StatedScene scene(Fields posture) {
        var span = posture.required("span", Shapes.SPAN);
        var opening = posture.optional("opening", Shape.record("an object with a day and a view", this::opening))
                .orElse(Opening.ANY);
        opening.day()
                .filter(day -> span.find().filter(days -> !days.contains(day)).isPresent())
                .ifPresent(day -> posture.warning(
                        "opening",
                        "its day " + day + " lies outside the span, so the nearest day of it is shown first",
                        "write a day of the span, or widen that"));
        var frame = posture.optional("frame", FRAME);
        var focus = posture.optional("focus", Shape.list(Shapes.COUNTRY, 0));
        return new StatedScene(span, opening, frame, focus);
    }

    /// All about a posture, for which the day compiled may be missing.
    private interface Undated {
        About of(LocalDate latestPublication);
    }

    private Undated about(Fields posture) {
        var title = posture.expected("title", Shapes.NAME);
        String summary = posture.text("summary");
        var subject = posture.optional("subject", Shape.record("an object with its words", this::subject))
                .orElse(About.Subject.FORCES);
        var compiled = posture.expected("compiled", Shapes.DAY);
        var sourcesEnd = posture.optional("sourcesEnd", Shapes.PAST);
        String licence = posture.name("licence");
        List<String> notClaimed = posture.list("notClaimed", Shapes.TEXT, 0);
        List<String> gaps = posture.list("gaps", Shapes.TEXT, 0);
        return latest -> new About(
                title.orElse(name), summary, subject, compiled.orElse(latest), sourcesEnd, licence, notClaimed, gaps);
    }

    /// Of the names of the forces one stands for those that are not given.
    private Optional<About.Subject> subject(Fields subject) {
        About.Subject neutral = About.Subject.FORCES;
        var name = subject.optional("name", Shapes.NAME);
        var shorter = subject.optional("short", Shapes.NAME);
        var noun = subject.optional("noun", Shapes.NAME);
        return Optional.of(new About.Subject(
                name.or(() -> shorter).or(() -> noun).orElse(neutral.name()),
                shorter.or(() -> noun).or(() -> name).orElse(neutral.shortName()),
                noun.or(() -> shorter).or(() -> name).orElse(neutral.noun()),
                subject.optional("site", Shapes.NAME).orElse(neutral.site()),
                subject.optional("sites", Shapes.NAME).orElse(neutral.sites())));
    }

    private record Opening(Optional<LocalDate> day, Optional<Scene.FirstView> view) {
        static final Opening ANY = new Opening(Optional.empty(), Optional.empty());
    }

    private Optional<Opening> opening(Fields opening) {
        return Optional.of(new Opening(
                opening.optional("day", Shapes.DAY), opening.optional("view", Shapes.oneOf(Scene.FirstView.class))));
    }

    private static Optional<GeoBounds> bounds(List<Double> sides, Place place, Findings findings) {
        if (sides.size() == SIDES
                && Math.abs(sides.get(WEST)) <= 180
                && Math.abs(sides.get(EAST)) <= 180
                && Math.abs(sides.get(SOUTH)) <= 90
                && Math.abs(sides.get(NORTH)) <= 90
                && sides.get(WEST) < sides.get(EAST)
                && sides.get(SOUTH) < sides.get(NORTH))
            return Optional.of(new GeoBounds(
                    new LatLon(sides.get(SOUTH), sides.get(WEST)), new LatLon(sides.get(NORTH), sides.get(EAST))));
        findings.error(
                place,
                sides + " is no box on the map",
                "write [west, south, east, north] in degrees, such as [38, 29, 49, 38]");
        return Optional.empty();
    }

    private static Shape<Integer> format() {
        return Shapes.COUNT.check((format, place, findings) -> {
            if (format >= OLDEST_FORMAT && format <= FORMAT) return Optional.of(format);
            findings.error(
                    place,
                    "format " + format + " is not known",
                    "write " + FORMAT + ", or open the file with a newer version of the program");
            return Optional.empty();
        });
    }

    private Required<List<Level>> levels(Fields posture) {
        var read = posture.required("levels", Shape.list(new LevelBinder(levelsById).shape(), 2));
        if (read.find().filter(list -> list.size() > MOST_LEVELS).isPresent())
            posture.error(
                    "levels",
                    "there are more than " + MOST_LEVELS + " levels",
                    "merge some; nobody tells so many apart");
        return read;
    }

    private List<Site> sites(Fields posture, Fields file, SiteBinder binder) {
        List<Site> sites =
                file.expected("features", Shape.list(binder.shape(), 1)).orElse(List.of());
        binder.warnOfPlaces(sites);
        Map<String, Site> byId = new LinkedHashMap<>();
        for (Site site : sites) byId.put(site.id(), site);
        posture.list("evidence", binder.sharedEvidence(), 0).forEach(given -> given.accept(byId));
        return List.copyOf(byId.values());
    }

    private Optional<Contradiction> contradiction(Fields contradiction) {
        var topic = contradiction.required("topic", Shapes.NAME);
        var claims = contradiction.required(
                "claims",
                Shape.list(
                        Shape.orText(
                                citations.claim(),
                                Shapes.TEXT.check((says, place, findings) -> Optional.of(new Claim(says, List.of())))),
                        2));
        var concerned = contradiction.required("sites", Shape.wholeList(sitesById.idReference(), 0), List.of());
        boolean allCited = claims.find()
                .filter(list ->
                        list.stream().noneMatch(claim -> claim.citations().isEmpty()))
                .isPresent();
        Shape<List<Source>> list = Shape.list(sourcesById.reference(), 1);
        var disagreeing =
                allCited ? contradiction.required("sources", list, List.of()) : contradiction.required("sources", list);
        return contradiction.build(
                () -> new Contradiction(topic.get(), claims.get(), concerned.get(), disagreeing.get()));
    }

    /// It says of every site only what has been so since before.
    private void warnOfPlansWithoutDate(List<Track> tracks, List<Site> sites) {
        for (Track track : tracks) {
            if (!track.isPlanned()) continue;
            List<Window> windows = sites.stream()
                    .flatMap(site -> site.track(track).changes().stream())
                    .map(Change::when)
                    .toList();
            if (!windows.isEmpty() && windows.stream().allMatch(Window::hasNoStart))
                tracksById.warnOfNone(
                        track.id(),
                        "the plan \"" + track.id()
                                + "\" has no date at any site, so no report can be measured against it",
                        "add the changes that it asks for, with their dates, or leave it out",
                        findings);
        }
    }

    private void tellOfUnused() {
        sourcesById.tellOfUnused(findings, "cite it, or leave it out");
        tracksById.tellOfUnused(findings, "add it to a site, or leave it out");
    }

    private static <T> List<T> byDay(List<T> records, Function<T, LocalDate> day) {
        return records.stream().sorted(Comparator.comparing(day)).toList();
    }

    /// Of a source that came out in a month or by a day, it may have been in time.
    private static void warnOfLaterSource(Fields posture, LocalDate compiled, List<Source> sources) {
        sources.stream()
                .flatMap(source -> source.published().stream())
                .filter(published ->
                        !published.isOpenStart() && published.earliest().isAfter(compiled))
                .max(Comparator.comparing(Window::earliest))
                .ifPresent(newest -> posture.warning(
                        "compiled",
                        "a source was published only after " + compiled + ", on " + Edtf.write(newest),
                        "write the day as of which all sources are read, or correct when that one was published"));
    }

    /// The data cannot be older than its newest source.
    private static LocalDate latestPublication(List<Source> sources, LocalDateRange span) {
        return sources.stream()
                .flatMap(source -> source.publicFrom().stream())
                .max(Comparator.naturalOrder())
                .orElse(span.getStart());
    }
}
