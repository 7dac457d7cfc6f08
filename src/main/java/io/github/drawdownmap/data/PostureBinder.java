package io.github.drawdownmap.data;

import io.github.drawdownmap.data.Fields.Required;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Source;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/// Makes a posture of the tree of a file and tells of all that is wrong.
///
/// What is broken is left out in such a way that the rest never says more than the file does: a record without a member
/// it requires; of a site's track, all when one change is broken. A source stays as long as it has an id.
final class PostureBinder {
    private static final int FORMAT = 1;
    private static final int MOST_LEVELS = 9;

    private final String name;
    private final Findings findings;
    private final Catalogue<Source> sourcesById = new Catalogue<>("source");
    private final Catalogue<Level> levelsById = new Catalogue<>("level");
    private final Catalogue<Track> tracksById = new Catalogue<>("track");
    private final Catalogue<Site> sitesById = new Catalogue<>("site");
    private final CitationBinder citations = new CitationBinder(sourcesById);

    /// @param name what to call a posture without a title
    PostureBinder(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    Optional<Posture> bind(LocatedNode root) {
        return Shape.openRecord("a GeoJSON feature collection", this::file).read(root, findings);
    }

    private Optional<Posture> file(Fields file) {
        file.expected("type", Shapes.exactly("FeatureCollection"));
        file.optional("crs", CoordinateSystem.SHAPE);
        return file.expected(
                "posture",
                Shape.record(
                        "an object with a title, a span, levels, tracks and sources",
                        posture -> posture(posture, file)));
    }

    private Optional<Posture> posture(Fields posture, Fields file) {
        posture.expected("format", format());
        var title = posture.expected("title", Shapes.NAME);
        String summary = posture.text("summary");
        var compiled = posture.expected("compiled", Shapes.DAY);
        String licence = posture.name("licence");
        var span = posture.required("span", Shapes.SPAN);
        List<String> notClaimed = posture.list("notClaimed", Shapes.TEXT, 0);

        var sources =
                posture.expected("sources", Shape.list(citations.source(), 1)).orElse(List.of());
        var levels = levels(posture);
        var tracks =
                posture.required("tracks", Shape.list(new TrackBinder(tracksById, citations, findings).shape(), 1));
        var sites = sites(file, span.find());
        var binder = new EventBinder(sitesById, citations, span.find());
        List<Event> events = byDay(posture.list("events", binder.event(), 0), Event::day);
        List<Figure> figures = byDay(posture.list("figures", binder.figure(), 0), Figure::day);
        List<Contradiction> contradictions =
                posture.list("contradictions", Shape.record("a contradiction", this::contradiction), 0);
        List<String> gaps = posture.list("gaps", Shapes.TEXT, 0);
        tellOfUnused();

        if (sites.isEmpty()) return Optional.empty();
        return posture.build(() -> new Posture(
                title.orElse(name),
                summary,
                compiled.orElseGet(() -> latestPublication(sources, span.get())),
                licence,
                span.get(),
                notClaimed,
                levels.get(),
                tracks.get(),
                sources,
                sites,
                events,
                figures,
                contradictions,
                gaps));
    }

    private static Shape<Integer> format() {
        return Shapes.COUNT.check((format, place, findings) -> {
            if (format == FORMAT) return Optional.of(format);
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

    private List<Site> sites(Fields file, Optional<LocalDateRange> span) {
        var binder = new SiteBinder(sitesById, tracksById, levelsById, citations, span, findings);
        List<Site> sites =
                file.expected("features", Shape.list(binder.shape(), 1)).orElse(List.of());
        binder.warnOfLatitudeFirst(sites);
        return sites;
    }

    private Optional<Contradiction> contradiction(Fields contradiction) {
        var topic = contradiction.required("topic", Shapes.NAME);
        var claims = contradiction.required("claims", Shape.list(Shapes.TEXT, 2));
        var concerned = contradiction.required("sites", Shape.wholeList(sitesById.idReference(), 0), List.of());
        var disagreeing = contradiction.required("sources", Shape.list(sourcesById.reference(), 1));
        return contradiction.build(
                () -> new Contradiction(topic.get(), claims.get(), concerned.get(), disagreeing.get()));
    }

    private void tellOfUnused() {
        sourcesById.tellOfUnused(findings, "cite it, or leave it out");
        tracksById.tellOfUnused(findings, "add it to a site, or leave it out");
    }

    private static <T> List<T> byDay(List<T> records, Function<T, LocalDate> day) {
        return records.stream().sorted(Comparator.comparing(day)).toList();
    }

    /// The data cannot be older than its newest source.
    private static LocalDate latestPublication(List<Source> sources, LocalDateRange span) {
        return sources.stream()
                .flatMap(source -> source.publicFrom().stream())
                .max(Comparator.naturalOrder())
                .orElse(span.getStart());
    }
}
