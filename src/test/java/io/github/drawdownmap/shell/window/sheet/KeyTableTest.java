package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.map.MapKey;
import io.github.drawdownmap.timeline.transport.TimeKey;
import io.github.drawdownmap.ui.controls.KeyRow;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTableTest {
    private static Stream<KeyTable.Line> lines() {
        return KeyTable.all().stream().flatMap(table -> table.lines().stream());
    }

    /// As the keys are called on Linux and Windows.
    private static String plain(String keys) {
        return keys.replace("⌘", "Ctrl+").replace("⇧", "Shift+").replace("⌥", "Alt+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One month back, one month on | Shift+← Shift+→, Page Down Page Up
            Zoom in, zoom out | + -
            Larger letters, smaller, as usual | Ctrl++ Ctrl+- Ctrl+0
            Back to what was on show before | Alt+←, Backspace
            """)
    void keys_that_belong_together_stand_together(String words, String keys) {
        assertThat(lines().filter(line -> line.words().equals(words)).map(line -> plain(line.keys())))
                .containsExactly(keys);
    }

    @Test
    void the_readme_has_the_same_table() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int head = readme.indexOf("| Key | Does |");
        assertThat(readme.stream().skip(head + 2).takeWhile(line -> !line.isEmpty()))
                .containsExactlyElementsOf(
                        KeyTable.all().stream().flatMap(KeyTableTest::written).toList());
    }

    private static Stream<String> written(KeyTable table) {
        return Stream.concat(
                Stream.of("| **" + table.title() + "** | |"),
                table.lines().stream().map(line -> "| " + plain(line.keys()) + " | " + line.words() + " |"));
    }

    /// What a pointer does with a key held down is told in the words of its own lines.
    @Test
    void tips_and_help_name_no_keys_but_those_of_the_table() throws IOException {
        Pattern key =
                Pattern.compile("\\b(Ctrl|Alt|Shift)\\+|\\bF\\d+\\b|\\bEscape\\b|\\((Space|Home|End|Left|Right|.)\\)");
        for (Path words : wordsOnScreen()) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(words)) {
                texts.load(reader);
            }
            assertThat(texts.stringPropertyNames().stream()
                            .filter(name -> !name.startsWith("shell.keys.") && !name.startsWith("command."))
                            .filter(name -> key.matcher(texts.getProperty(name)).find()))
                    .as(words.toString())
                    .isEmpty();
        }
    }

    private static List<Path> wordsOnScreen() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/github/drawdownmap/i18n"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    /// Those of the window, of time and of zooming are heard together, wherever the keyboard is; those that are heard
    /// in the map alone go before them.
    @Test
    void no_key_has_two_meanings_where_it_is_heard() {
        assertThat(keys(
                        TimeKey.values(),
                        TimeKey.AtSlider.values(),
                        MapKey.values(),
                        WindowKey.values(),
                        Shortcut.values()))
                .doesNotHaveDuplicates();
        assertThat(keys(MapKey.values(), MapKey.AtMap.values())).doesNotHaveDuplicates();
    }

    private static Stream<KeyCombination> keys(KeyRow.Owner[]... tables) {
        return Stream.of(tables)
                .flatMap(Arrays::stream)
                .map(KeyRow.Owner::row)
                .flatMap(row -> Stream.concat(row.told().stream(), row.also().stream()));
    }

    @Test
    void no_line_tells_of_the_keys_of_another() {
        for (KeyTable table : KeyTable.all())
            assertThat(table.lines().stream().map(KeyTable.Line::keys))
                    .as(table.title())
                    .doesNotHaveDuplicates();
    }
}
