package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.data.table.RowRecord.Context;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the tables say of each site on each track: changes with their versions, evidence, mentions, disputes.
///
/// With one change left out the level before it would seem to hold on, so a broken one costs all of its site and track.
final class SiteTracks {
    /// Rows with the same of these are of one dispute.
    private static final List<Column> MATTER =
            List.of(Column.SITE, Column.TRACK, Column.WHEN, Column.FROM, Column.TO, Column.WHY);

    private final Tables tables;
    private final Names names;
    private final Context context;
    private final Problems problems;
    private final Map<Key, Told> told = new LinkedHashMap<>();
    private final Set<Key> broken = new LinkedHashSet<>();

    /// One site on one track.
    private record Key(String site, String track) {}

    /// A change, which versions are added to.
    private record Change(Map<String, Node> members, Row row) {
        /// The day by which changes are put in order; what has no date comes where it stands.
        LocalDate opens() {
            try {
                Window window = Edtf.parse(text("when").orElse(""));
                return window.isOpenStart() ? window.latest() : window.earliest();
            } catch (EdtfException e) {
                return LocalDate.MIN;
            }
        }

        boolean saysAsMuchAs(Change other) {
            return text("when").isPresent()
                    && text("when").equals(other.text("when"))
                    && text("level").equals(other.text("level"));
        }

        private Optional<String> text(String member) {
            return members.get(member) instanceof Node.Text text ? Optional.of(text.text()) : Optional.empty();
        }

        void addVersion(Node version) {
            List<Node> versions = new ArrayList<>();
            if (members.get("versions") instanceof Node.Items items) versions.addAll(items.items());
            versions.add(version);
            members.put("versions", new Node.Items(versions, Optional.of(row.whole())));
        }
    }

    private static final class Told {
        private final List<Change> changes = new ArrayList<>();
        private final Map<String, List<Node>> reports = new LinkedHashMap<>();

        void add(String member, Node report) {
            reports.computeIfAbsent(member, any -> new ArrayList<>()).add(report);
        }
    }

    SiteTracks(Tables tables, Names names, Context context) {
        this.tables = tables;
        this.names = names;
        this.context = context;
        this.problems = context.problems();
    }

    /// Goes through the tables; nothing is said of any site before.
    void read() {
        for (Row row : tables.rows(TableKind.CHANGES)) change(row);
        tables.rows(TableKind.CHANGES).stream().filter(names::isOfAnyTrack).forEach(this::breakAnyTrack);
        for (Told one : told.values()) one.changes.sort(Comparator.comparing(Change::opens));
        for (Row row : tables.rows(TableKind.VERSIONS)) version(row);
        told.keySet().removeAll(broken);
        for (Row row : tables.usable(TableKind.EVIDENCE, problems)) report("evidence", row, evidence(row));
        for (Row row : tables.usable(TableKind.MENTIONS, problems)) report("mentions", row, mention(row));
        disputes();
    }

    /// The sites and tracks of which something could not be used, so that nothing of them is.
    List<Unread.Lost> lost() {
        return broken.stream()
                .map(key -> new Unread.Lost(key.site(), Optional.of(key.track())))
                .toList();
    }

    /// What a row alone says of a site on a track, whichever they are.
    Node alone(Row row) {
        keys(row);
        return switch (row.kind()) {
            case VERSIONS -> Node.of("changes", Node.list(Node.of("versions", Node.list(told(row)))));
            case EVIDENCE -> Node.of("evidence", Node.list(evidence(row)));
            case MENTIONS -> Node.of("mentions", Node.list(mention(row)));
            case DISPUTES -> Node.of("disputes", Node.list(dispute(List.of(row))));
            default -> Node.of("changes", Node.list(new Node.Members(members(row), Optional.of(row.whole()))));
        };
    }

    /// The sites on the track that a row speaks of; none where it does not say so rightly.
    private List<Key> keys(Row row) {
        Optional<String> track = names.track(row, problems);
        List<String> sites = names.sites(row, problems);
        if (row.cell(Column.SITE).isEmpty())
            problems.error(row.whole(), "the row names no site", "fill the column site, with \"all\" for all of them");
        return track.map(id -> sites.stream().map(site -> new Key(site, id)).toList())
                .orElse(List.of());
    }

    private void change(Row row) {
        List<Key> keys = keys(row);
        List<Key> lost = new ArrayList<>(meant(row));
        lost.removeAll(keys);
        for (Key key : keys) {
            Row part = part(row, key, keys);
            Map<String, Node> members = members(part);
            if (isUsable(row, part))
                add(new Change(members, part), told.computeIfAbsent(key, any -> new Told()).changes);
            else lost.add(key);
        }
        breakOff(lost, row);
    }

    private boolean isUsable(Row row, Row part) {
        return problems.isUsable(row) && problems.isUsable(part);
    }

    private Row part(Row row, Key key, List<Key> keys) {
        return row.part(key, Optional.of(names.site(key.site())).filter(site -> keys.size() > 1));
    }

    /// Whichever track the row speaks of, on each the level before it may only seem to hold on.
    private void breakAnyTrack(Row row) {
        List<String> sites = names.sites(row, new Problems());
        breakOff(
                told.keySet().stream().filter(key -> sites.contains(key.site())).toList(), row);
    }

    /// What a row probably speaks of where it names a site or a track that there is not.
    private List<Key> meant(Row row) {
        List<String> sites = names.meantSites(row);
        Optional<String> track = names.meantTrack(row);
        if (sites.isEmpty() && track.isEmpty()) return List.of();
        Problems told = new Problems();
        return track.or(() -> names.track(row, told)).stream()
                .flatMap(id -> Stream.concat(names.sites(row, told).stream(), sites.stream())
                        .map(site -> new Key(site, id)))
                .toList();
    }

    /// A row that is there twice counts once.
    private void add(Change change, List<Change> changes) {
        Optional<Change> same = changes.stream().filter(change::saysAsMuchAs).findFirst();
        if (same.isEmpty()) changes.add(change);
        else
            problems.warning(
                    change.row().whole(),
                    "row " + same.get().row().number() + " says the same already, so this one is passed over",
                    "take it out, or add its sources there");
    }

    private Map<String, Node> members(Row row) {
        RowRecord change = context.entry(row);
        level(row, change);
        return change.when()
                .text("summary", Column.SUMMARY)
                .citations()
                .word("confidence", Column.CONFIDENCE)
                .text("why", Column.WHY)
                .text("note", Column.NOTE)
                .date("known", Column.KNOWN)
                .word("meaning", Column.MEANING)
                .flag("reading", Column.READING)
                .text("asks", Column.ASKS)
                .flag("final", Column.FINAL)
                .node()
                .members();
    }

    private void level(Row row, RowRecord entry) {
        row.cell(Column.LEVEL)
                .ifPresent(cell ->
                        names.level(cell, problems).ifPresent(id -> entry.put("level", RowRecord.text(id, cell))));
    }

    /// What the row costs is told once of each track, whichever sites it is about.
    private void breakOff(List<Key> keys, Row row) {
        broken.addAll(keys);
        Map<String, List<String>> sites = new LinkedHashMap<>();
        for (Key key : keys)
            if (!problems.isToldByTable(row) && !problems.isToldByTable(part(row, key, keys)))
                sites.computeIfAbsent(key.track(), any -> new ArrayList<>()).add('"' + names.site(key.site()) + '"');
        sites.forEach((track, named) -> problems.error(
                row.whole().place(),
                "with this row all is left out that \"" + names.track(track) + "\" says of " + Spelling.some(named),
                "mend the row; without one change the level before it would seem to hold on"));
    }

    /// An earlier telling of a change, which is named by its number among those of the site and track, by date.
    private void version(Row row) {
        List<Key> keys = keys(row);
        List<Key> lost = new ArrayList<>();
        for (Key key : keys) {
            Row part = part(row, key, keys);
            Node version = told(part);
            Optional<Change> change = changeOf(part, key);
            if (isUsable(row, part)) change.ifPresent(found -> found.addVersion(version));
            else lost.add(key);
        }
        breakOff(lost, row);
    }

    private Node told(Row row) {
        RowRecord version = context.entry(row).date("known", Column.KNOWN).when();
        level(row, version);
        return version.text("summary", Column.SUMMARY)
                .text("note", Column.NOTE)
                .citations()
                .node();
    }

    private Optional<Change> changeOf(Row row, Key key) {
        List<Change> changes = told.getOrDefault(key, new Told()).changes;
        Optional<Change> change = row.cell(Column.CHANGE)
                .flatMap(cell -> Degrees.decimal(cell.text()))
                .map(number -> number.intValue() - 1)
                .filter(index -> index >= 0 && index < changes.size())
                .map(changes::get);
        if (change.isEmpty() && !broken.contains(key))
            problems.error(
                    row.cell(Column.CHANGE).orElseGet(row::whole),
                    "the row does not say which of the " + changes.size() + " changes of \"" + names.site(key.site())
                            + "\" on \"" + names.track(key.track()) + "\" it is an earlier telling of",
                    "write its number in the column change, 1 for the first");
        return change;
    }

    private Node evidence(Row row) {
        RowRecord evidence = context.entry(row).when();
        level(row, evidence);
        return evidence.citations().node();
    }

    private Node mention(Row row) {
        return context.entry(row).when().text("says", Column.SAYS).citations().node();
    }

    private void report(String member, Row row, Node report) {
        for (Key key : keys(row)) {
            Told track = told.get(key);
            if (track != null) track.add(member, report);
            else if (!broken.contains(key))
                problems.error(
                        row.whole(),
                        nothingSaid(key),
                        "add the level that held there to the changes, or leave the site out");
        }
    }

    /// Rows of one site, time and matter are one dispute, a claim each.
    private void disputes() {
        Map<List<String>, List<Row>> matters = new LinkedHashMap<>();
        for (Row row : tables.usable(TableKind.DISPUTES, problems))
            matters.computeIfAbsent(MATTER.stream().map(row::text).toList(), any -> new ArrayList<>())
                    .add(row);
        for (List<Row> rows : matters.values()) report("disputes", rows.getFirst(), dispute(rows));
    }

    private Node dispute(List<Row> rows) {
        RowRecord dispute = context.entry(rows.getFirst()).when().text("why", Column.WHY);
        List<Node> claims = rows.stream()
                .<Node>map(row -> context.entry(row)
                        .text("says", Column.CLAIM)
                        .citations()
                        .node())
                .toList();
        return dispute.put("claims", new Node.Items(claims, Optional.empty())).node();
    }

    /// The remarks on a site by track; of one that stands on nothing it is told.
    private Map<String, Cell> notes(String site, Row row) {
        Map<String, Cell> notes = new LinkedHashMap<>();
        row.cells(Header.Family.NOTE_ON).forEach((name, cell) -> {
            Optional<String> track = names.tracks().find(name);
            Optional<Key> key = track.map(id -> new Key(site, id));
            if (track.isEmpty())
                problems.warning(
                        row.above(cell),
                        names.tracks().unknown(name) + ", so the column is passed over",
                        names.tracks().remedy(name, problems));
            else if (key.filter(one -> told.containsKey(one) || broken.contains(one))
                    .isEmpty())
                problems.warning(
                        cell,
                        nothingSaid(key.get()) + ", so the remark is passed over",
                        "add the level that held there to the changes, or leave the remark out");
            else if (notes.putIfAbsent(track.get(), cell) != null)
                problems.warning(
                        cell,
                        "there is a remark on the track \"" + names.track(track.get())
                                + "\" already, so this one is passed over",
                        "write both into one column");
        });
        return notes;
    }

    private String nothingSaid(Key key) {
        return "nothing is said of \"" + names.site(key.site()) + "\" on the track \"" + names.track(key.track())
                + "\"";
    }

    /// The member `tracks` of a site.
    Node of(String site, Row row) {
        Map<String, Cell> notes = notes(site, row);
        Map<String, Node> tracks = new LinkedHashMap<>();
        told.forEach((key, one) -> {
            // Of a track whose row cannot be used it is told there.
            if (!key.site().equals(site) || !names.tracks().isUsable(key.track(), problems)) return;
            Map<String, Node> members = new LinkedHashMap<>();
            List<Node> changes = one.changes.stream()
                    .<Node>map(change -> new Node.Members(
                            change.members(), Optional.of(change.row().whole())))
                    .toList();
            members.put("changes", new Node.Items(changes, Optional.empty()));
            one.reports.forEach((member, reports) -> members.put(member, new Node.Items(reports, Optional.empty())));
            Optional.ofNullable(notes.get(key.track())).ifPresent(note -> members.put("note", RowRecord.node(note)));
            tracks.put(key.track(), new Node.Members(members, Optional.empty()));
        });
        return new Node.Members(tracks, Optional.empty());
    }
}
