package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.RowRecord.Context;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a posture needs and the tables leave out; whoever reads the tables is told of each that was used.
final class Assumptions {
    private static final String CONFIDENCE = "medium";
    private static final String ADD = "write it in a table \"posture\" with two columns, such as: ";

    /// The levels of a story that names none: how much is there, and what sources have to say for it.
    private enum Step {
        NONE(
                "Nobody",
                "Sources say that nobody is left.",
                "0",
                "empty",
                "closed",
                "left",
                "gone",
                "zero",
                "0",
                "withdrawn"),
        RESIDUAL("A small party", "Sources say that only a small party is left.", "0.1", "remnant", "rest", "few"),
        REDUCED(
                "Clearly fewer",
                "Sources say that clearly fewer are there than before.",
                "0.4",
                "partial",
                "half",
                "fewer"),
        FULL("As before", "No withdrawal is reported.", "1", "present", "open", "all", "before");

        private final String label;
        private final String rule;
        private final String weight;
        private final List<String> synonyms;

        Step(String label, String rule, String weight, String... synonyms) {
            this.label = label;
            this.rule = rule;
            this.weight = weight;
            this.synonyms = List.of(synonyms);
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Tables tables;
    private final Names names;
    private final String name;
    private final LocalDate today;
    private final Problems problems;
    /// Nothing that is wrong with a cell is told of here: whoever reads it for good does.
    private final Context quiet;

    /// @param name what to call the posture
    Assumptions(Tables tables, Names names, Context context, String name, LocalDate today) {
        this.tables = tables;
        this.names = names;
        this.name = name;
        this.today = today;
        this.problems = context.problems();
        this.quiet = new Context(context.dates(), context.sources(), new Problems());
    }

    private static Node plain(String text) {
        return new Node.Text(text, Optional.empty());
    }

    private void tell(String what, String remedy) {
        problems.warning("", what, remedy);
    }

    Node title() {
        tell("the tables have no title, so it is \"" + name + "\"", ADD + "title, Bases in the north");
        return plain(name);
    }

    Node compiled() {
        tell("the tables do not say as of when they are, so it is today, " + today, ADD + "compiled, " + today);
        return plain(today.toString());
    }

    /// From the month of the first change to that of the last.
    Node span() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Row row : tables.rows(TableKind.CHANGES))
            window(row).ifPresent(window -> {
                if (!window.isOpenStart()) days.add(window.earliest());
                if (!window.isOpenEnd()) days.add(window.latest());
            });
        if (days.isEmpty()) days.add(today);
        String span = YearMonth.from(days.getFirst()).atDay(1) + "/"
                + YearMonth.from(days.getLast()).atEndOfMonth();
        tell(
                "the tables do not say which days they cover, so it is those of the changes, " + span,
                ADD + "span, " + span);
        return plain(span);
    }

    private Optional<Window> window(Row row) {
        RowRecord entry = quiet.entry(row).when();
        return Optional.ofNullable(entry.node().members().get("when"))
                .flatMap(when -> when instanceof Node.Text text && text.origin().isPresent()
                        ? entry.window(new Cell(row, Cell.WHOLE_ROW, text.text()))
                        : Optional.empty());
    }

    static void nameLevels(Register levels) {
        for (Step step : Step.values()) {
            levels.put(step.id(), step.id());
            levels.alias(step.label, step.id());
            for (String synonym : step.synonyms) levels.alias(synonym, step.id());
        }
    }

    /// The steps that the changes name, and always the lowest and the highest.
    Node levels() {
        Set<String> used = new HashSet<>(List.of(Step.NONE.id(), Step.FULL.id()));
        for (Row row : tables.rows(TableKind.CHANGES))
            row.cell(Column.LEVEL)
                    .flatMap(cell -> names.level(cell, quiet.problems()))
                    .ifPresent(used::add);
        List<Node> levels = new ArrayList<>();
        for (Step step : Step.values()) {
            Map<String, Node> level = new LinkedHashMap<>();
            level.put("id", plain(step.id()));
            level.put("label", plain(step.label));
            level.put("rule", plain(step.rule));
            level.put("weight", new Node.Literal(step.weight, Optional.empty()));
            if (used.contains(step.id())) levels.add(new Node.Members(level, Optional.empty()));
        }
        tell(
                "there is no table \"levels\", so the levels are none, residual, reduced and full",
                "add one with the columns id, label, rule, weight");
        return new Node.Items(levels, Optional.empty());
    }

    /// What is reported, and a plan where a change is of one.
    Map<String, Map<String, Node>> tracks() {
        Map<String, Map<String, Node>> tracks = new LinkedHashMap<>();
        names.plans().forEach((id, label) -> {
            List<Row> planned = tables.rows(TableKind.CHANGES).stream()
                    .filter(row -> names.track(row, quiet.problems())
                            .filter(id::equals)
                            .isPresent())
                    .toList();
            if (planned.isEmpty()) return;
            Map<String, Node> plan = track(id, "planned", label);
            stated(planned).ifPresent(day -> plan.put("stated", plain(day.toString())));
            tracks.put(id, plan);
            tell(
                    "there is no table \"tracks\", so the plan is called \"" + label
                            + "\" and dates from its first source",
                    "add one with the columns id, kind, label, stated, sources");
        });
        tracks.put(Names.REPORTED, track(Names.REPORTED, "reported", "Reported"));
        return tracks;
    }

    private static Map<String, Node> track(String id, String kind, String label) {
        Map<String, Node> track = new LinkedHashMap<>();
        track.put("id", plain(id));
        track.put("kind", plain(kind));
        track.put("label", plain(label));
        return track;
    }

    /// The day on which the first source of a plan came out.
    private Optional<LocalDate> stated(List<Row> planned) {
        Set<String> cited = new HashSet<>();
        for (Row row : planned)
            row.cell(Column.SOURCES)
                    .ifPresent(cell -> Citations.parse(cell.text(), names.sources())
                            .forEach(written ->
                                    names.sources().find(written.source()).ifPresent(cited::add)));
        return tables.rows(TableKind.SOURCES).stream()
                .filter(row -> names.id(row).filter(cited::contains).isPresent())
                .flatMap(row -> row.cell(Column.PUBLISHED).flatMap(quiet.entry(row)::window).stream())
                .filter(window -> !window.isOpenEnd())
                .map(Window::latest)
                .min(Comparator.naturalOrder());
    }

    static Node confidence() {
        return plain(CONFIDENCE);
    }

    /// How far sources carry what does not say so itself; empty when all says so.
    Optional<Node> defaultConfidence() {
        long without = List.of(TableKind.CHANGES, TableKind.EVENTS, TableKind.FIGURES).stream()
                .flatMap(kind -> tables.rows(kind).stream())
                .filter(row -> row.cell(Column.CONFIDENCE).isEmpty())
                .count();
        if (without == 0) return Optional.empty();
        tell(
                without + (without == 1 ? " row does" : " rows do")
                        + " not say how far the sources carry it, so it is \"" + CONFIDENCE + "\"",
                "fill the column confidence with high, medium or low, or " + ADD + "confidence, high");
        return Optional.of(confidence());
    }

    void tellOfMarkedEvents() {
        tell(
                "the table of events has no column \"major\", so all of them are marked on the time axis",
                "add it, with yes for those that matter most");
    }

    static Node marked() {
        return new Node.Literal("true", Optional.empty());
    }
}
