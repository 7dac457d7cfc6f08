package io.github.drawdownmap.data.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.drawdownmap.data.table.PostureSettings.Setting;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.data.table.value.TableDates;
import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Scene;
import io.github.drawdownmap.spreadsheet.Formulas;
import io.github.drawdownmap.time.Edtf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A posture as tables, from which [Conversion] makes the same posture again.
public final class PostureTables {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Posture posture;
    private final PostureRows rows;

    private PostureTables(Posture posture) {
        this.posture = posture;
        this.rows = new PostureRows(posture);
    }

    public static PostureTables of(Posture posture) {
        return new PostureTables(posture);
    }

    /// The tables that hold anything.
    public List<TableKind> kinds() {
        return Stream.concat(Stream.of(TableKind.POSTURE), rows.kinds().stream())
                .toList();
    }

    /// Writes a table as comma-separated values (RFC 4180) that every spreadsheet opens: UTF-8 with a byte order mark,
    /// and nothing in it is a formula.
    public void write(TableKind kind, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        for (List<String> line : lines(kind)) csv.writeRecord(line);
        csv.flush();
        writer.flush();
    }

    /// The cells of a table, its first row included; columns that hold nothing are left out.
    List<List<String>> lines(TableKind kind) {
        if (kind == TableKind.POSTURE) return settings();
        List<Map<String, String>> all = rows.of(kind);
        Set<String> used = new LinkedHashSet<>();
        for (Column column : kind.columns())
            if (all.stream().anyMatch(row -> row.containsKey(column.heading()))) used.add(column.heading());
        for (Map<String, String> row : all) used.addAll(row.keySet());
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(used));
        for (Map<String, String> row : all)
            lines.add(
                    used.stream().map(heading -> row.getOrDefault(heading, "")).toList());
        return lines;
    }

    /// What is said of the posture as a whole: two columns, what it is and what it says.
    private List<List<String>> settings() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("what", "value"));
        add(lines, Setting.TITLE, posture.title());
        add(lines, Setting.SUMMARY, posture.summary());
        add(lines, Setting.COMPILED, TableDates.cell(posture.compiled().toString()));
        posture.about()
                .sourcesEnd()
                .ifPresent(end -> add(lines, Setting.SOURCES_END, TableDates.cell(Edtf.write(end))));
        add(lines, Setting.SPAN, TableDates.cell(posture.firstDay() + "/" + posture.lastDay()));
        addSubject(lines, posture.subject());
        addScene(lines, posture.scene());
        rows.sharedConfidence().ifPresent(shared -> add(lines, Setting.CONFIDENCE, Cells.spelt(shared)));
        add(lines, Setting.LICENCE, posture.licence());
        for (String claim : posture.notClaimed()) add(lines, Setting.NOT_CLAIMED, claim);
        for (String gap : posture.gaps()) add(lines, Setting.GAP, gap);
        return lines;
    }

    private static void addSubject(List<List<String>> lines, About.Subject subject) {
        About.Subject neutral = About.Subject.FORCES;
        boolean isNamed =
                !Stream.of(subject.name(), subject.shortName(), subject.noun()).allMatch(neutral.name()::equals);
        // Of the names one stands for those that are not given.
        if (isNamed) add(lines, Setting.SUBJECT, subject.name());
        if (!subject.shortName().equals(subject.name()) || !subject.noun().equals(subject.name()))
            add(lines, Setting.SUBJECT_SHORT, subject.shortName());
        if (!subject.noun().equals(subject.shortName())) add(lines, Setting.SUBJECT_NOUN, subject.noun());
        if (!subject.site().equals(neutral.site())) add(lines, Setting.SUBJECT_SITE, subject.site());
        if (!subject.sites().equals(neutral.sites())) add(lines, Setting.SUBJECT_SITES, subject.sites());
    }

    private static void addScene(List<List<String>> lines, Scene scene) {
        scene.day().ifPresent(day -> add(lines, Setting.OPENING_DAY, TableDates.cell(day.toString())));
        scene.view().ifPresent(view -> add(lines, Setting.OPENING_VIEW, Cells.spelt(view)));
        scene.frame().ifPresent(frame -> lines.add(List.of(Setting.FRAME.heading(), sides(frame))));
        scene.focus()
                .map(countries -> countries.isEmpty() ? "none" : String.join(" ", countries))
                .ifPresent(countries -> add(lines, Setting.FOCUS, countries));
    }

    private static void add(List<List<String>> lines, Setting setting, String value) {
        if (!value.isEmpty()) lines.add(List.of(setting.heading(), Formulas.guarded(value)));
    }

    private static String sides(GeoBounds frame) {
        return Stream.of(
                        frame.southWest().lon(),
                        frame.southWest().lat(),
                        frame.northEast().lon(),
                        frame.northEast().lat())
                .map(side -> Degrees.plain(BigDecimal.valueOf(side)))
                .collect(Collectors.joining(" "));
    }
}
