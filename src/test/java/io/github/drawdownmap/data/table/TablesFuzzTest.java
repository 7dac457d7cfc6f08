package io.github.drawdownmap.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Fuzzing;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.file.SeparatedValues;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.kind.Templates;
import io.github.drawdownmap.data.table.value.DateOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesFuzzTest {
    private static final String[] PIECES = {
        ",",
        ";",
        "\t",
        "\n",
        "\n",
        "\"",
        "\"\"",
        "'",
        "=",
        "[",
        "]",
        ":",
        " ",
        "The camp",
        "North Camp",
        "plan",
        "all",
        "reported",
        "2025",
        "-09-30",
        "..",
        "/",
        "~",
        "by ",
        "since before ",
        "30 Sep 2025",
        " to ",
        "March",
        "0",
        "-1",
        "16,5",
        "°",
        "N",
        "full",
        "none",
        "Nobody",
        "paper",
        "gate",
        "yes",
        "high",
        "id",
        "when",
        "name",
        "note: plan",
        "name: ar",
        "\ufeff",
        "\u0000",
        "\u202e",
        "é",
        "ع",
        "x".repeat(300)
    };

    private static final Set<TableKind> NECESSARY = EnumSet.of(TableKind.SITES, TableKind.CHANGES, TableKind.SOURCES);
    private static final Map<TableKind, String> TEMPLATES = Templates.tables().stream()
            .collect(Collectors.toMap(kind -> kind, kind -> new String(Templates.table(kind), StandardCharsets.UTF_8)));

    /// How rarely all tables are there at once, or all changes: that takes as long as several times the few that there
    /// have to be.
    private static final int RARELY = 10;

    @Test
    void spoiled_tables_are_converted_or_told_of() {
        Fuzzing.run("tables", chance -> {
            List<Sheet> sheets = new ArrayList<>();
            boolean isWhole = chance.nextInt(RARELY) == 0;
            for (TableKind kind : someKinds(chance)) {
                String template = TEMPLATES.getOrDefault(kind, "");
                boolean isThinned = kind == TableKind.CHANGES && !isWhole;
                byte[] bytes = spoiled(isThinned ? fewRows(template, chance) : template, chance)
                        .getBytes(StandardCharsets.UTF_8);
                try {
                    sheets.add(new Sheet(
                            "t.csv", kind.title(), false, SeparatedValues.read("t.csv", bytes, Optional.empty())));
                } catch (TableFileException e) {
                    assertThat(e).hasMessageStartingWith("t.csv: ").hasMessageContaining("; ");
                }
            }
            Conversion conversion =
                    Conversion.of(sheets, new Conversion.Terms("untitled", LocalDate.of(2025, 1, 1), DateOrder.UNSURE));
            if (conversion.file().isPresent()) isSound(conversion.file().get());
            else assertThat(conversion.hasErrors()).isTrue();
        });
    }

    /// Those that there have to be and one more; rarely all.
    private static Set<TableKind> someKinds(Random chance) {
        List<TableKind> all = Templates.tables();
        if (chance.nextInt(RARELY) == 0) return EnumSet.copyOf(all);
        Set<TableKind> some = EnumSet.copyOf(NECESSARY);
        some.add(all.get(chance.nextInt(all.size())));
        return some;
    }

    /// The names of the columns, and of the rows below them each third by chance.
    private static String fewRows(String table, Random chance) {
        List<String> lines = table.lines().toList();
        return lines.stream()
                .filter(line -> line.equals(lines.getFirst()) || chance.nextInt(3) == 0)
                .collect(Collectors.joining("\n"));
    }

    private static void isSound(String file) {
        try {
            assertThat(PostureReader.read(file, "x").hasErrors()).isFalse();
        } catch (PostureFileException e) {
            throw new AssertionError(file, e);
        }
    }

    private static String spoiled(String table, Random chance) {
        StringBuilder spoiled = new StringBuilder(table);
        int edits = chance.nextInt(4);
        for (int i = 0; i < edits && spoiled.length() > 0; i++) {
            int from = chance.nextInt(spoiled.length());
            int to = Math.min(spoiled.length(), from + chance.nextInt(12));
            spoiled.replace(from, to, PIECES[chance.nextInt(PIECES.length)]);
        }
        return spoiled.toString();
    }
}
