package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Fields.Required;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Demand;
import io.github.drawdownmap.posture.History;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.Version;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the changes of one site on one track, each with its earlier versions.
final class ChangeBinder {
    private final Catalogue<Level> levels;
    private final CitationBinder citations;
    private final Defaults defaults;
    private final boolean planned;
    private final boolean reported;

    /// @param kind that of the track; empty when the file does not say it soundly
    ChangeBinder(Catalogue<Level> levels, CitationBinder citations, Defaults defaults, Optional<Track.Kind> kind) {
        this.levels = levels;
        this.citations = citations;
        this.defaults = defaults;
        this.planned = kind.filter(Track.Kind.PLANNED::equals).isPresent();
        this.reported = kind.filter(Track.Kind.REPORTED::equals).isPresent();
    }

    /// A change, and how it was told before, oldest first.
    record Told(Dated<Change> now, List<Dated<Version>> before) {}

    Shape<Told> shape() {
        return Shape.record("a change", this::change);
    }

    private Optional<Told> change(Fields change) {
        var level = change.required("level", levels.reference());
        var when = change.required("when", Shapes.WINDOW);
        String summary = change.text("summary");
        var grounds = citations.grounds(change, defaults);
        var known = known(change, grounds.citations());
        var before = change.required("versions", versions(level, summary), List.of());
        when.find().ifPresent(window -> checkForesight(change, known, window, grounds.citations()));
        Demand demand = demand(change);
        boolean isFinal = isFinal(change, planned);
        Optional<LocalDate> stands = known.find()
                .flatMap(day -> day)
                .or(() -> grounds.citations().find().flatMap(Citation::knownFrom));
        before.find().ifPresent(versions -> checkOrder(change, versions, stands));
        return change.build(() -> {
            List<Version> earlier = before.get().stream().map(Dated::value).toList();
            History history = new History(known.get(), earlier);
            Change made = new Change(level.get(), when.get(), summary, grounds.get(), demand, isFinal, history);
            return new Told(Dated.of(made, when.get(), change), before.get());
        });
    }

    private Shape<List<Dated<Version>>> versions(Required<Level> levelNow, String summaryNow) {
        return Shape.wholeList(Shape.record("a version", version -> version(version, levelNow, summaryNow)), 1);
    }

    /// Whether a change, or a track as a whole, says that nothing more is to be reported.
    static boolean isFinal(Fields change, boolean planned) {
        boolean last = change.optional("final", Shapes.FLAG).orElse(false);
        if (last && planned)
            change.warning("final", "a plan is never final", "leave it out; it is for the last reported change");
        return last && !planned;
    }

    private Demand demand(Fields change) {
        var meaning = change.optional("meaning", Shapes.oneOf(Demand.Meaning.class));
        boolean reading = change.optional("reading", Shapes.FLAG).orElse(false);
        String clause = change.name("asks");
        for (String name : List.of("meaning", "reading", "asks"))
            if (!planned && change.names().contains(name))
                change.warning(name, "a report asks nothing", "move \"" + name + "\" to the plan, or leave it out");
        return planned ? new Demand(meaning.orElse(Demand.Meaning.BY), reading, clause) : Demand.BY_ITS_END;
    }

    private Required<Optional<LocalDate>> known(Fields change, Required<List<Citation>> cited) {
        Shape<Optional<LocalDate>> day = Shapes.DAY.check((found, place, findings) -> Optional.of(Optional.of(found)));
        var known = change.required("known", day, Optional.<LocalDate>empty());
        known.find()
                .flatMap(stated -> stated)
                .ifPresent(stated -> checkSupport(change, stated, cited.find().orElse(List.of())));
        return known;
    }

    private Optional<Dated<Version>> version(Fields version, Required<Level> levelNow, String summaryNow) {
        var known = version.required("known", Shapes.DAY);
        var when = version.required("when", Shapes.WINDOW);
        var level = version.required(
                "level",
                levels.reference().check((found, place, findings) -> Optional.of(Optional.of(found))),
                levelNow.find());
        Optional<String> summary = version.optional("summary", Shapes.TEXT);
        String note = version.text("note");
        var cited = citations.required(version);
        known.find().ifPresent(day -> checkSupport(version, day, cited.find().orElse(List.of())));
        known.find().ifPresent(day -> when.find().ifPresent(window -> checkForesight(version, day, window)));
        if (level.find().flatMap(found -> found).isEmpty()) return Optional.empty();
        return version.build(() -> {
            Level held = level.get().orElseThrow();
            String told = summary.orElse(summaryNow);
            return Dated.of(new Version(known.get(), when.get(), held, told, note, cited.get()), when.get(), version);
        });
    }

    /// Nothing is known on a day by which no source was out.
    private static void checkSupport(Fields record, LocalDate known, List<Citation> cited) {
        if (cited.isEmpty() || Citation.knownOn(cited, known)) return;
        record.refuse(
                "known",
                "none of its sources was public by " + known,
                Citation.knownFrom(cited)
                        .map(first -> "cite one that was, or write " + first + ", when the first came out")
                        .orElse("cite one that carries a date"));
    }

    private void checkForesight(
            Fields change, Required<Optional<LocalDate>> known, Window when, Required<List<Citation>> cited) {
        Optional<LocalDate> stated = known.find().flatMap(day -> day);
        if (stated.isPresent()) checkForesight(change, stated.get(), when);
        else if (reported) cited.find().ifPresent(sources -> citations.checkForesight(change, when, sources));
    }

    /// A report knows of nothing that is still to come.
    private void checkForesight(Fields record, LocalDate known, Window when) {
        if (!reported || !when.earliest().isAfter(known)) return;
        record.warning(
                "known",
                "the report is known from " + known + ", before " + when.earliest() + ", when what it tells of begins",
                "write the day on which a source told of it, or let \"when\" begin by " + known);
    }

    private static void checkOrder(Fields change, List<Dated<Version>> versions, Optional<LocalDate> stands) {
        List<LocalDate> days = new ArrayList<>();
        for (Dated<Version> version : versions) days.add(version.value().known());
        stands.ifPresent(days::add);
        for (int i = 1; i < days.size(); i++)
            if (!days.get(i).isAfter(days.get(i - 1))) {
                String later = i < versions.size() ? "the version after it" : "the change as it stands";
                change.refuse(
                        "versions",
                        "the version known from " + days.get(i - 1) + " is not older than " + later + ", known from "
                                + days.get(i),
                        "list earlier versions oldest first, each known before the next and all before \"known\"");
            }
    }
}
