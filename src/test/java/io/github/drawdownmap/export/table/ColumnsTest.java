package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.time.Step;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The columns of the tables, as README tells of them and as a spreadsheet reads them.
class ColumnsTest {
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

    private static List<String> lines(Posture posture) throws Exception {
        StringWriter out = new StringWriter();
        Table.CSV.write(Excerpt.whole(posture, Step.CHANGE), out);
        return out.toString().lines().toList();
    }

    /// README tells of the day, and of the first and last day of a stretch, above its table.
    private static Set<String> toldInReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("### Columns of the tables");
        String part = readme.substring(start, readme.indexOf("\n## ", start));
        return part.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1)[1])
                .flatMap(cell -> NAME.matcher(cell).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    @Test
    void are_those_that_README_tells_of() throws Exception {
        List<String> header =
                Stream.of(lines(PostureFixture.posture()).getFirst().split(",")).toList();

        assertThat(header.getFirst()).isEqualTo("day");
        assertThat(header.subList(1, header.size())).containsExactlyInAnyOrderElementsOf(toldInReadme());
    }

    /// A mark of direction belongs into a sentence and not into a name, by which people look a site up.
    @Test
    void have_names_in_arabic_as_they_are_written() throws Exception {
        Site arabic = PostureFixture.named(PostureFixture.AIN_AL_ASAD, Map.of("en", "عين الأسد"));

        List<String> rows = lines(PostureFixture.with(PostureFixture.posture(), List.of(arabic)));

        assertThat(rows.subList(1, rows.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains(",عين الأسد,"));
    }
}
