package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
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
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows that a posture fills in each table, by the headings of their columns.
///
/// What holds where nothing is said stays unsaid, or it would look as if the author had said it. A confidence that all
/// share is said once for all.
final class PostureRows {
    private final Posture posture;
    private final Optional<Confidence> sharedConfidence;
    private final Map<TableKind, List<Map<String, String>>> rows = new EnumMap<>(TableKind.class);

    PostureRows(Posture posture) {
        this.posture = posture;
        this.sharedConfidence = sharedConfidence(posture);
        posture.levels().forEach(this::level);
        posture.tracks().forEach(this::track);
        posture.sources().forEach(this::source);
        posture.sites().forEach(this::site);
        posture.events().forEach(this::event);
        posture.figures().forEach(this::figure);
        posture.contradictions().forEach(this::contradiction);
    }

    /// That of every change, event and figure, if it is the same of all.
    private static Optional<Confidence> sharedConfidence(Posture posture) {
        Stream<Grounds> changes = posture.sites().stream()
                .flatMap(site -> posture.tracks().stream().map(site::track))
                .flatMap(track -> track.changes().stream())
                .map(Change::grounds);
        Stream<Grounds> others = Stream.concat(
                posture.events().stream().map(Event::grounds),
                posture.figures().stream().map(Figure::grounds));
        List<Confidence> all = Stream.concat(changes, others)
                .map(Grounds::confidence)
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    Optional<Confidence> sharedConfidence() {
        return sharedConfidence;
    }

    /// The tables that have rows.
    Set<TableKind> kinds() {
        return rows.keySet();
    }

    List<Map<String, String>> of(TableKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /// A new row of a table, to be filled.
    private Cells row(TableKind kind) {
        Cells cells = new Cells(new LinkedHashMap<>());
        rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(cells.byHeading());
        return cells;
    }

    private void level(Level level) {
        boolean hasOwnWord = !level.word().equals(Level.wordOf(level.label()));
        row(TableKind.LEVELS)
                .text(Column.ID, level.id())
                .text(Column.LABEL, level.label())
                .text(Column.WORD, hasOwnWord ? level.word() : "")
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
        Cells row = row(TableKind.SOURCES)
                .text(Column.ID, source.id())
                .text(Column.PUBLISHER, source.publisher())
                .text(Column.TITLE, source.title())
                .value(Column.PUBLISHED, source.published().map(Edtf::write))
                .value(Column.URL, source.url())
                .text(Column.NOTE, source.note())
                .flag(Column.PARTISAN, source.isPartisan());
        if (!source.language().equals(Source.USUAL_LANGUAGE)) row.text(Column.LANGUAGE, source.language());
        if (source.seen() != Source.USUALLY_SEEN) row.word(Column.SEEN, source.seen());
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
        names(site, row);
        for (Track track : posture.tracks()) {
            row.text(
                    Header.Family.NOTE_ON.heading(track.id()), site.track(track).note());
            siteTrack(site, track, site.track(track));
        }
    }

    private static void names(Site site, Cells row) {
        for (String language : new TreeSet<>(site.names().keySet()))
            if (!language.equals("en")) row.text(Header.Family.NAME_IN.heading(language), site.name(language));
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
        disputes(site, track, told.disputes());
    }

    private void disputes(Site site, Track track, List<Dispute> disputes) {
        for (Dispute dispute : disputes)
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
                .grounds(change.grounds(), sharedConfidence)
                .value(Column.KNOWN, change.history().known())
                .flag(Column.READING, change.demand().isReading())
                .text(Column.ASKS, change.demand().clause())
                .flag(Column.FINAL, change.isFinal());
        if (change.demand().meaning() != Demand.Meaning.BY)
            row.word(Column.MEANING, change.demand().meaning());
        versions(site, track, number, change.history().earlier());
    }

    private void versions(Site site, Track track, int number, List<Version> versions) {
        for (Version version : versions)
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
                .grounds(event.grounds(), sharedConfidence)
                // A table without the column has all of them marked.
                .text(Column.MAJOR, event.major() ? "yes" : "no");
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
                .grounds(figure.grounds(), sharedConfidence);
    }

    private void contradiction(Contradiction contradiction) {
        String common = contradiction.common().stream().map(Source::id).collect(Collectors.joining(Cells.AND));
        for (Claim claim : contradiction.claims())
            row(TableKind.CONTRADICTIONS)
                    .text(Column.TOPIC, contradiction.topic())
                    .list(Column.SITE, contradiction.siteIds())
                    .text(Column.CLAIM, claim.says())
                    .cited(claim.citations())
                    .text(Column.COMMON, common);
    }
}
