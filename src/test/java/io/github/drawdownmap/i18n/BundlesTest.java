package io.github.drawdownmap.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of words as they are written: each text in one room, all in one style.
class BundlesTest {
    private static final String FOLDER = "io/github/drawdownmap/";
    private static final Path BUNDLES = Path.of("src/main/resources", FOLDER, "i18n");
    private static final Path CODE = Path.of("src/main/java", FOLDER);

    /// From the lowest floor to the highest; rooms of one floor do not know each other.
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("language"),
            Set.of("files"),
            Set.of("wording"),
            Set.of("ui", "symbol"),
            Set.of("basemap", "timeline", "details", "export"),
            Set.of("map"),
            Set.of("picture"),
            Set.of("shell", "command"));

    /// Rooms that say nothing themselves stand at the floor of the bundle that is named here.
    private static final Map<String, String> ROOMS = Map.of(
            "i18n", "language",
            "geo", "language",
            "time", "language",
            "posture", "language",
            "spreadsheet", "language",
            "look", "language",
            "data", "language",
            "session", "language");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+)\\.[a-z][a-z0-9._-]*\"");

    @Test
    void a_text_of_several_words_stands_in_one_bundle() throws IOException {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (Path file : files(BUNDLES, ".properties")) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
            texts.forEach((key, text) -> {
                if (words(text.toString()) > 1)
                    rooms.computeIfAbsent(text.toString(), each -> new TreeSet<>())
                            .add(name(file));
            });
        }
        rooms.values().removeIf(bundles -> bundles.size() == 1);
        assertThat(rooms).isEmpty();
    }

    private static int words(String text) {
        return text.replaceAll("\\{[^}]*}", " ")
                .replaceAll("[^\\p{L} ]", "")
                .strip()
                .split(" +")
                .length;
    }

    /// On a command line straight marks are what can be typed, and a pattern has its own use for them.
    @Test
    void words_that_are_read_in_the_window_have_the_marks_of_print() throws IOException {
        Pattern straight = Pattern.compile("\\p{L}'\\p{L}|\\p{L}s'(?!\\p{L})");
        for (Path file : files(BUNDLES, ".properties"))
            assertThat(Files.readAllLines(file))
                    .filteredOn(line -> !line.startsWith("#"))
                    .as(name(file))
                    .noneMatch(line -> straight.matcher(line).find());
        assertThat(Files.readAllLines(Path.of("assets/posture/iraq-drawdown.geojson")))
                .noneMatch(line -> line.contains("'"))
                .noneMatch(line -> line.contains("\\\""));
    }

    @Test
    void a_text_is_written_in_letters_behind_an_equals_sign_with_a_space_on_either_side() throws IOException {
        Pattern written = Pattern.compile("(?:#.*|[a-z][a-z0-9._-]* = .*|  .*|)");
        for (Path file : files(BUNDLES, ".properties"))
            for (String line : Files.readAllLines(file))
                assertThat(line).as(file.toString()).matches(written).doesNotContain("\\u");
    }

    @Test
    void a_room_says_its_own_words_or_those_of_a_room_below() throws IOException {
        List<String> upward = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            int own = floor(room(file));
            for (String bundle : asked(file))
                if (floor(bundle) > own) upward.add(file + " asks for words of " + bundle);
        }
        assertThat(upward).isEmpty();
    }

    private static String room(Path file) {
        return CODE.relativize(file).getName(0).toString();
    }

    private static Set<String> asked(Path file) throws IOException {
        return KEY.matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(bundle -> Files.exists(BUNDLES.resolve(bundle + ".properties")))
                .collect(Collectors.toSet());
    }

    private static int floor(String room) {
        String bundle = ROOMS.getOrDefault(room, room);
        for (int i = 0; i < FLOORS.size(); i++) if (FLOORS.get(i).contains(bundle)) return i;
        throw new IllegalArgumentException(room + " has no floor");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
