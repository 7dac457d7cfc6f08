package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.MapKey;
import io.github.drawdownmap.timeline.axis.KnownKey;
import io.github.drawdownmap.timeline.transport.TimeKey;
import io.github.drawdownmap.ui.controls.KeyRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All keys that do something and all that a pointer does, by the part they work in: the tables by which the keys are
/// heard, and what each control hears by itself.
///
/// @param title of the part, in words
record KeyTable(String title, List<Line> lines) {
    /// @param keys such as "Home End"
    /// @param words what they do
    record Line(String keys, String words) {}

    static List<KeyTable> all() {
        return List.of(
                of("time", TimeKey.values(), TimeKey.AtSlider.values(), KnownKey.values()),
                of("map", MapKey.AtMap.values(), MapKey.values()),
                of("program", WindowKey.values(), Shortcut.values()));
    }

    private static KeyTable of(String part, KeyRow.Owner[]... tables) {
        Map<String, List<KeyRow>> byWords = new LinkedHashMap<>();
        for (KeyRow.Owner[] table : tables)
            for (KeyRow.Owner owner : table)
                byWords.computeIfAbsent(owner.row().words(), words -> new ArrayList<>())
                        .add(owner.row());
        Stream<Line> heard = byWords.entrySet().stream().map(entry -> new Line(keys(entry.getValue()), entry.getKey()));
        String more = Messages.text("shell.keys." + part + ".more");
        return new KeyTable(
                Messages.text("shell.keys." + part),
                Stream.concat(heard, more.lines().map(KeyTable::line)).toList());
    }

    /// Of a pair the keys that belong together stand together: "Shift+← Shift+→, Page Down Page Up".
    private static String keys(List<KeyRow> rows) {
        int most = rows.stream().mapToInt(row -> row.told().size()).max().orElse(0);
        return Stream.iterate(0, i -> i < most, i -> i + 1)
                .map(i -> rows.stream()
                        .filter(row -> i < row.told().size())
                        .map(row -> KeyRow.shown(row.told().get(i)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private static Line line(String written) {
        String[] parts = written.strip().split("\\s*=\\s*", 2);
        return new Line(parts[0], parts[1]);
    }
}
