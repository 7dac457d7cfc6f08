package io.github.drawdownmap.data.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.drawdownmap.data.table.Settings.Setting;
import io.github.drawdownmap.data.table.file.Formulas;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.geo.Bounds;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Demand;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.Version;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A posture as tables, from which [Conversion] makes the same posture again.
public final class PostureTables {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String AND = "; ";

    private final Posture posture;
    private final Map<TableKind, List<Map<String, String>>> rows = new EnumMap<>(TableKind.class);

    private PostureTables(Posture posture) {
        this.posture = posture;
        posture.levels().forEach(this::level);
        posture.tracks().forEach(this::track);
        posture.sources().forEach(this::source);
        posture.sites().forEach(this::site);
        posture.events().forEach(this::event);
        posture.figures().forEach(this::figure);
        posture.contradictions().forEach(this::contradiction);
    }

    public static PostureTables of(Posture posture) {
        return new PostureTables(posture);
    }

    /// The tables that hold anything.
    public List<TableKind> kinds() {
        return Stream.concat(Stream.of(TableKind.POSTURE), rows.keySet().stream())
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
        List<Map<String, String>> all = rows.getOrDefault(kind, List.of());
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

    /// A new row of a table, to be filled.
    private Cells row(TableKind kind) {
        Cells cells = new Cells(new LinkedHashMap<>());
        rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(cells.byHeading());
        return cells;
    }

    /// The cells of one row.
    private record Cells(Map<String, String> byHeading) {
        Cells text(Column column, String text) {
            return text(column.heading(), text);
        }

        Cells text(String heading, String text) {
            if (!text.isEmpty()) byHeading.put(heading, Formulas.guarded(text));
            return this;
        }

        Cells number(Column column, double number) {
            byHeading.put(column.heading(), Degrees.plain(BigDecimal.valueOf(number)));
            return this;
        }

        Cells count(Column column, OptionalInt count) {
            count.ifPresent(number -> byHeading.put(column.heading(), Integer.toString(number)));
            return this;
        }

        Cells flag(Column column, boolean flag) {
            if (flag) byHeading.put(column.heading(), "yes");
            return this;
        }

        Cells value(Column column, Optional<?> value) {
            return text(column, value.map(Object::toString).orElse(""));
        }

        Cells word(Column column, Enum<?> word) {
            return text(column, PostureTables.word(word));
        }

        Cells list(Column column, List<String> ids) {
            return text(column, String.join(AND, ids));
        }

        Cells cited(List<Citation> citations) {
            return text(Column.SOURCES, Citations.write(citations));
        }

        Cells grounds(Grounds grounds) {
            return cited(grounds.citations())
                    .word(Column.CONFIDENCE, grounds.confidence())
                    .text(Column.WHY, grounds.why())
                    .text(Column.NOTE, grounds.note());
        }
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<List<String>> settings() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("what", "value"));
        add(lines, Setting.TITLE, posture.title());
        add(lines, Setting.SUMMARY, posture.summary());
        add(lines, Setting.COMPILED, posture.compiled().toString());
        posture.about().sourcesEnd().ifPresent(end -> add(lines, Setting.SOURCES_END, Edtf.write(end)));
        add(lines, Setting.SPAN, posture.firstDay() + "/" + posture.lastDay());
        add(lines, Setting.SUBJECT, posture.subject().name());
        add(lines, Setting.SUBJECT_SHORT, posture.subject().shortName());
        add(lines, Setting.SUBJECT_NOUN, posture.subject().noun());
        add(lines, Setting.SUBJECT_SITE, posture.subject().site());
        posture.scene().day().ifPresent(day -> add(lines, Setting.OPENING_DAY, day.toString()));
        posture.scene().view().ifPresent(view -> add(lines, Setting.OPENING_VIEW, word(view)));
        posture.scene().frame().ifPresent(frame -> lines.add(List.of(Setting.FRAME.heading(), sides(frame))));
        posture.scene()
                .focus()
                .ifPresent(countries ->
                        add(lines, Setting.FOCUS, countries.isEmpty() ? "none" : String.join(" ", countries)));
        add(lines, Setting.LICENCE, posture.licence());
        for (String claim : posture.notClaimed()) add(lines, Setting.NOT_CLAIMED, claim);
        for (String gap : posture.gaps()) add(lines, Setting.GAP, gap);
        return lines;
    }

    private static void add(List<List<String>> lines, Setting setting, String value) {
        if (!value.isEmpty()) lines.add(List.of(setting.heading(), Formulas.guarded(value)));
    }

    private static String sides(Bounds frame) {
        return Stream.of(
                        frame.southWest().lon(),
                        frame.southWest().lat(),
                        frame.northEast().lon(),
                        frame.northEast().lat())
                .map(side -> Degrees.plain(BigDecimal.valueOf(side)))
                .collect(Collectors.joining(" "));
    }

    private void level(Level level) {
        row(TableKind.LEVELS)
                .text(Column.ID, level.id())
                .text(Column.LABEL, level.label())
                .text(Column.WORD, level.word())
                .text(Column.RULE, level.rule())
                .number(Column.WEIGHT, level.weight());
    }

    private void track(Track track) {
        row(TableKind.TRACKS)
                .text(Column.ID, track.id())
                .word(Column.KIND, track.kind())
                .text(Column.LABEL, track.label())
                .text(Column.PUBLISHER, track.publisher())
                .value(Column.STATED, track.stated())
                .text(Column.NOTE, track.note())
                .cited(track.citations());
        for (Phase phase : track.phases())
            row(TableKind.PHASES)
                    .text(Column.TRACK, track.id())
                    .text(Column.LABEL, phase.label())
                    .text(Column.WHEN, Edtf.write(phase.when()))
                    .text(Column.ASKS, phase.asks())
                    .cited(phase.citations());
    }

    private void source(Source source) {
        row(TableKind.SOURCES)
                .text(Column.ID, source.id())
                .text(Column.PUBLISHER, source.publisher())
                .text(Column.TITLE, source.title())
                .value(Column.PUBLISHED, source.published().map(Edtf::write))
                .value(Column.URL, source.url())
                .text(Column.LANGUAGE, source.language())
                .text(Column.NOTE, source.note())
                .word(Column.SEEN, source.seen())
                .flag(Column.PARTISAN, source.isPartisan());
    }

    private void site(Site site) {
        Cells row = row(TableKind.SITES)
                .text(Column.ID, site.id())
                .text(Column.NAME, site.name())
                .number(Column.LATITUDE, site.position().lat())
                .number(Column.LONGITUDE, site.position().lon())
                .text(Column.KIND, site.kind())
                .text(Column.AREA, site.area())
                .text(Column.DESCRIPTION, site.description())
                .text(Column.POSITION_NOTE, site.positionNote())
                .cited(site.citations());
        if (site.scale() != 1) row.number(Column.SCALE, site.scale());
        for (String language : new TreeSet<>(site.names().keySet()))
            if (!language.equals("en")) row.text(Header.Family.NAME_IN.heading(language), site.name(language));
        for (Track track : posture.tracks()) {
            row.text(
                    Header.Family.NOTE_ON.heading(track.id()), site.track(track).note());
            siteTrack(site, track, site.track(track));
        }
    }

    private void siteTrack(Site site, Track track, SiteTrack told) {
        for (int i = 0; i < told.changes().size(); i++)
            change(site, track, i + 1, told.changes().get(i));
        for (Evidence evidence : told.evidence())
            of(TableKind.EVIDENCE, site, track)
                    .text(Column.LEVEL, evidence.level().id())
                    .text(Column.WHEN, Edtf.write(evidence.when()))
                    .cited(evidence.citations());
        for (Mention mention : told.mentions())
            of(TableKind.MENTIONS, site, track)
                    .text(Column.WHEN, Edtf.write(mention.when()))
                    .text(Column.SAYS, mention.says())
                    .cited(mention.citations());
        for (Dispute dispute : told.disputes())
            for (Claim claim : dispute.claims())
                of(TableKind.DISPUTES, site, track)
                        .text(Column.WHEN, Edtf.write(dispute.when()))
                        .text(Column.WHY, dispute.why())
                        .text(Column.CLAIM, claim.says())
                        .cited(claim.citations());
    }

    private Cells of(TableKind kind, Site site, Track track) {
        return row(kind).text(Column.SITE, site.id()).text(Column.TRACK, track.id());
    }

    private void change(Site site, Track track, int number, Change change) {
        Cells row = of(TableKind.CHANGES, site, track)
                .text(Column.LEVEL, change.level().id())
                .text(Column.WHEN, Edtf.write(change.when()))
                .text(Column.SUMMARY, change.summary())
                .grounds(change.grounds())
                .value(Column.KNOWN, change.history().known())
                .flag(Column.READING, change.demand().isReading())
                .text(Column.ASKS, change.demand().clause())
                .flag(Column.FINAL, change.isFinal());
        if (change.demand().meaning() != Demand.Meaning.BY)
            row.word(Column.MEANING, change.demand().meaning());
        for (Version version : change.history().earlier())
            of(TableKind.VERSIONS, site, track)
                    .text(Column.CHANGE, Integer.toString(number))
                    .text(Column.KNOWN, version.known().toString())
                    .text(Column.WHEN, Edtf.write(version.when()))
                    .text(Column.LEVEL, version.level().id())
                    .text(Column.SUMMARY, version.summary())
                    .text(Column.NOTE, version.note())
                    .cited(version.citations());
    }

    private void event(Event event) {
        row(TableKind.EVENTS)
                .text(Column.ID, event.id())
                .text(Column.WHEN, Edtf.write(event.when()))
                .text(Column.TITLE, event.title())
                .text(Column.TEXT, event.text())
                .word(Column.KIND, event.kind())
                .list(Column.SITE, event.siteIds())
                .grounds(event.grounds())
                .flag(Column.MAJOR, event.major());
    }

    private void figure(Figure figure) {
        row(TableKind.FIGURES)
                .text(Column.ID, figure.id())
                .text(Column.WHEN, Edtf.write(figure.when()))
                .text(Column.AREA, figure.area())
                .list(Column.SITE, figure.siteIds())
                .text(Column.SCOPE, figure.scope())
                .word(Column.KIND, figure.kind())
                .text(Column.NUMBER, figure.text())
                .count(Column.MINIMUM, figure.min())
                .count(Column.MAXIMUM, figure.max())
                .grounds(figure.grounds());
    }

    private void contradiction(Contradiction contradiction) {
        String common = contradiction.common().stream().map(Source::id).collect(Collectors.joining(AND));
        for (Claim claim : contradiction.claims())
            row(TableKind.CONTRADICTIONS)
                    .text(Column.TOPIC, contradiction.topic())
                    .list(Column.SITE, contradiction.siteIds())
                    .text(Column.CLAIM, claim.says())
                    .cited(claim.citations())
                    .text(Column.COMMON, common);
    }
}
