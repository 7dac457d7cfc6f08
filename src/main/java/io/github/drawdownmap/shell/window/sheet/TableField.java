package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.wording.LevelWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A column of a table on screen.
///
/// @param width of the column, in pixels
/// @param isSentence whether its cells are read, in as many lines as they take
/// @param of what it shows of an exported row
record TableField(String heading, double width, boolean isSentence, Function<List<Optional<?>>, Optional<?>> of) {
    private static final double CELL_WIDTH = 96;
    private static final double WORDS_WIDTH = 360;
    private static final double DAY_WIDTH = 104;
    private static final double NAME_WIDTH = 130;
    private static final double READ_WIDTH = 280;
    private static final double SOURCES_WIDTH = 200;

    /// Each column that is exported, under its own name.
    static List<TableField> exported() {
        List<String> names = Excerpt.columns();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new TableField(
                        names.get(i),
                        names.get(i).endsWith("words") ? WORDS_WIDTH : CELL_WIDTH,
                        false,
                        row -> row.get(i)))
                .toList();
    }

    /// What people read of a row.
    ///
    /// @param isOfOneDay whether all rows are of the same day, which need not be told in each
    static List<TableField> read(Posture posture, boolean isOfOneDay) {
        Stream<TableField> day = Stream.of(
                new TableField(Messages.text("shell.table.column.day"), DAY_WIDTH, true, row -> cell(row, "day")));
        Stream<TableField> others = Stream.of(
                new TableField(
                        Messages.text("shell.table.column.site"), NAME_WIDTH, true, row -> cell(row, "site_name")),
                new TableField(
                        Messages.text("shell.table.column.track"), NAME_WIDTH, true, row -> cell(row, "track_name")),
                new TableField(
                        Messages.text("shell.table.column.words"), READ_WIDTH, true, row -> sentence(row, "words")),
                new TableField(
                        Messages.text("timeline.hover.compared"),
                        READ_WIDTH,
                        true,
                        row -> sentence(row, "difference_words")),
                new TableField(
                        Messages.text("shell.table.column.sources"),
                        SOURCES_WIDTH,
                        true,
                        row -> publishers(row, posture)));
        return Stream.concat(isOfOneDay ? Stream.empty() : day, others).toList();
    }

    /// By day; then the sites as the posture has them, each with what is reported before what is planned.
    static Comparator<List<Optional<?>>> order(Posture posture) {
        Map<String, Integer> places = new HashMap<>();
        for (Site site : posture.sites()) places.put(site.id(), places.size());
        return Comparator.<List<Optional<?>>, TablePane.Cell>comparing(row -> new TablePane.Cell(cell(row, "day")))
                .thenComparing(row -> places.getOrDefault(text(row, "site").orElse(""), places.size()))
                .thenComparing(row -> text(row, "kind").equals(Optional.of("planned")));
    }

    private static Optional<?> cell(List<Optional<?>> row, String column) {
        return row.get(Excerpt.columns().indexOf(column));
    }

    private static Optional<String> text(List<Optional<?>> row, String column) {
        return cell(row, column).map(Object::toString);
    }

    /// Without the name of the site, which has a column of its own.
    private static Optional<String> sentence(List<Optional<?>> row, String column) {
        String name = text(row, "site_name").orElse("") + ": ";
        return text(row, column)
                .map(words -> words.startsWith(name) ? LevelWords.capital(words.substring(name.length())) : words);
    }

    private static Optional<String> publishers(List<Optional<?>> row, Posture posture) {
        List<String> ids = text(row, "sources").stream()
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .toList();
        String publishers = posture.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(Source::publisher)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(publishers).filter(words -> !words.isEmpty());
    }
}
