package io.github.drawdownmap.details.method;

import io.github.drawdownmap.details.entry.CitationView;
import io.github.drawdownmap.details.entry.Disputes;
import io.github.drawdownmap.details.entry.EntryList;
import io.github.drawdownmap.details.entry.SourceLink;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.ui.controls.field.LineField;
import io.github.drawdownmap.ui.controls.selection.TextSelection;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import io.github.drawdownmap.ui.symbol.SymbolGeometry;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How to read the program, and what its data rests on: method, levels, readings, gaps and every source, searchable.
public final class MethodPage extends BorderPane {
    private static final double SYMBOL_RADIUS = 16;
    private static final double PREFERRED_HEIGHT = 2000;

    private final Posture posture;
    private final Consumer<URI> openLink;
    private final List<MethodSection> sections = new ArrayList<>();
    private final VBox content = new VBox();
    private final HitMarks marks = new HitMarks(content);
    private final ScrollPane scroll = new ScrollPane(new StackPane(content, marks));
    private final TextField search = new LineField();
    private final Label found = new Label();

    /// @param openLink opens an address in the browser; it is handed `http` and `https` ones only
    /// @param copy takes a text that the user wants to paste elsewhere
    public MethodPage(Posture posture, Consumer<URI> openLink, Consumer<String> copy) {
        this.posture = posture;
        this.openLink = openLink;
        getStyleClass().add("method-page");
        getStylesheets().addAll(EntryList.stylesheet(), Theme.stylesheet(MethodPage.class, "method.css"));
        setPrefHeight(PREFERRED_HEIGHT);
        addSections();
        content.getStyleClass().add("method-content");
        content.getChildren().addAll(sections);
        TextSelection.over(copy, content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(searchRow());
        setLeft(new MethodContents(sections, scroll, content));
        setCenter(scroll);
        find("");
    }

    private void addSections() {
        addData();
        addDrawing();
        addLevels();
        addTexts("windows");
        addTexts("silence");
        addTexts("difference");
        addTexts("finding");
        addTexts("known");
        addList("not-claimed", posture.notClaimed());
        addReadings();
        addContradictions();
        addList("gaps", posture.gaps());
        addSources();
    }

    private Node searchRow() {
        search.setPromptText(Messages.text("details.method.search"));
        search.setAccessibleText(Messages.text("details.method.search"));
        search.getStyleClass().add("method-search");
        search.textProperty().subscribe((before, words) -> find(words));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::turnPage);
        HBox.setHgrow(search, Priority.ALWAYS);
        found.getStyleClass().addAll("method-found", "muted");
        found.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(search, found);
        row.getStyleClass().add("method-search-row");
        return row;
    }

    /// A second press closes the page.
    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || search.getText().isEmpty()) return;
        search.clear();
        event.consume();
    }

    /// What is found can be read on without leaving the search.
    private void turnPage(KeyEvent event) {
        int pages = switch (event.getCode()) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            default -> 0;
        };
        double room = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - room;
        if (pages == 0 || hidden <= 0) return;
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * room / hidden, 0, 1));
        event.consume();
    }

    /// Leaves only the passages that hold the words.
    private void find(String words) {
        String wanted = MethodSection.searched(words.strip());
        int passages =
                sections.stream().mapToInt(section -> section.find(wanted)).sum();
        scroll.setVvalue(0);
        marks.mark(wanted);
        found.setText(wanted.isEmpty() ? "" : Messages.text("details.method.found", passages));
    }

    private MethodSection section(String key, Object... arguments) {
        MethodSection section = new MethodSection(Messages.text("details.method." + key, arguments));
        sections.add(section);
        return section;
    }

    private void addData() {
        MethodSection section = section("data");
        section.add(Words.of(posture.title(), "method-title", "semibold"), posture.title());
        section.addText(Messages.text(
                "details.method.data.as-of",
                DayWords.full(posture.compiled()),
                DayWords.full(posture.firstDay()),
                DayWords.full(posture.lastDay())));
        section.addText(posture.summary());
        if (!posture.licence().isEmpty()) section.addText(Messages.text("wording.licence", posture.licence()));
    }

    private void addDrawing() {
        MethodSection section = section("drawing");
        List<Level> levels = posture.levels();
        Level highest = levels.getLast();
        Level middle = levels.get(levels.size() / 2);
        section.addText(Messages.text("details.method.drawing.text"));
        addSymbol(section, "holding", SymbolGeometry.ofLevel(highest, SYMBOL_RADIUS));
        addSymbol(section, "shifting", SymbolGeometry.ofShift(highest, middle, 0.5, SYMBOL_RADIUS));
        addSymbol(section, "none", SymbolGeometry.ofLevel(levels.getFirst(), SYMBOL_RADIUS));
        addSymbol(section, "silent", SymbolGeometry.ofSilence(middle, SYMBOL_RADIUS));
        addSymbol(section, "unstated", SymbolGeometry.ofUnstated(SYMBOL_RADIUS));
        addSymbol(
                section,
                "compare",
                SymbolGeometry.ofLevel(middle, SYMBOL_RADIUS).within(middle, SYMBOL_RADIUS));
    }

    private void addSymbol(MethodSection section, String key, SymbolGeometry geometry) {
        addSymbol(
                section,
                geometry,
                Messages.text("details.method.symbol." + key),
                Messages.text("details.method.symbol." + key + ".text"));
    }

    private void addSymbol(MethodSection section, SymbolGeometry geometry, String name, String explanation) {
        PresenceSymbol symbol = new PresenceSymbol(posture.levels(), 2 * SYMBOL_RADIUS);
        symbol.draw(geometry);
        symbol.setMouseTransparent(true);
        StackPane cell = new StackPane(symbol);
        cell.getStyleClass().add("method-symbol");
        VBox words = new VBox(Words.of(name, "semibold"), Words.of(explanation, "method-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(cell, words);
        row.getStyleClass().add("method-symbol-row");
        section.add(row, name + " " + explanation);
    }

    private void addLevels() {
        MethodSection section = section("levels");
        section.addText(Messages.text("details.method.levels.text"));
        for (Level level : posture.levels().reversed())
            addSymbol(section, SymbolGeometry.ofLevel(level, SYMBOL_RADIUS), level.label(), level.rule());
    }

    /// A section of the program's own words, a paragraph a line.
    private void addTexts(String key) {
        MethodSection section = section(key);
        Messages.text("details.method." + key + ".text").lines().forEach(section::addText);
    }

    private void addList(String key, List<String> lines) {
        if (lines.isEmpty()) return;
        MethodSection section = section(key);
        for (String line : lines) section.add(Words.of(line, "method-text", "method-bullet"), line);
    }

    private void addReadings() {
        MethodSection section = section("readings");
        for (Track track : posture.tracks()) {
            VBox reading = new VBox(Words.of(track.label(), "semibold"));
            reading.getStyleClass().add("method-entry");
            List<String> lines = lines(track).toList();
            for (String line : lines) reading.getChildren().add(Words.of(line, "method-text"));
            reading.getChildren().addAll(CitationView.all(track.citations(), openLink));
            section.add(reading, track.label() + " " + String.join(" ", lines) + words(track.citations()));
        }
    }

    private static Stream<String> lines(Track track) {
        Stream<String> phases = track.phases().stream()
                .map(phase -> Messages.text(
                        "details.method.phase", phase.label(), WindowWords.date(phase.when()), phase.asks()));
        return Stream.concat(
                Stream.of(track.publisher(), stated(track), track.note()).filter(line -> !line.isEmpty()), phases);
    }

    private static String stated(Track track) {
        return track.stated()
                .map(day -> Messages.text("details.method.stated", DayWords.full(day)))
                .orElse("");
    }

    private static String words(List<Citation> citations) {
        return citations.stream()
                .map(citation -> " " + words(citation.source()) + " " + citation.says())
                .collect(Collectors.joining());
    }

    private static String words(Source source) {
        return String.join(
                " ",
                source.publisher(),
                source.title(),
                SourceWords.published(source),
                source.url().map(URI::toString).orElse(""),
                source.note());
    }

    private void addContradictions() {
        if (posture.contradictions().isEmpty()) return;
        MethodSection section =
                section("contradictions", posture.contradictions().size());
        for (Contradiction contradiction : posture.contradictions())
            section.add(Disputes.view(Disputes.Matter.of(contradiction), openLink), searchWords(contradiction));
    }

    private static String searchWords(Contradiction contradiction) {
        return Stream.of(
                        Stream.of(contradiction.topic()),
                        contradiction.claims().stream().map(Claim::says),
                        contradiction.sources().stream().map(MethodPage::words))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private void addSources() {
        MethodSection section = section("sources", posture.sources().size());
        section.addText(Messages.text("details.method.sources.text"));
        section.addText(Messages.text(
                "details.method.sources.seen",
                seen(Source.Seen.OPENED),
                seen(Source.Seen.QUOTED),
                seen(Source.Seen.RELAYED),
                posture.sources().stream().filter(Source::isPartisan).count()));
        Comparator<Source> byDate =
                Comparator.comparing(source -> source.publicFrom().orElse(LocalDate.MIN));
        posture.sources().stream()
                .sorted(byDate.thenComparing(Source::publisher))
                .forEach(source -> section.add(sourceEntry(source), words(source)));
    }

    private long seen(Source.Seen how) {
        return posture.sources().stream().filter(source -> source.seen() == how).count();
    }

    private Region sourceEntry(Source source) {
        VBox entry = new VBox(
                SourceLink.titled(source, openLink),
                Words.of(
                        Messages.text("wording.beside", source.publisher(), SourceWords.published(source)),
                        "citation-imprint",
                        "muted"));
        entry.getStyleClass().add("method-source");
        if (!source.note().isEmpty()) entry.getChildren().add(Words.of(source.note(), "citation-note", "muted"));
        return entry;
    }
}
