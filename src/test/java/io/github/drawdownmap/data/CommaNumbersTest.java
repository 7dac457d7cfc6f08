package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.Lines;
import io.github.drawdownmap.data.json.LocatedNode.ListNode;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.TreeReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommaNumbersTest {
    private static List<String> meant(String list) throws PostureFileException {
        return CommaNumbers.meant(((ListNode) new TreeReader("a.geojson", list, new Lines(list)).read()).items());
    }

    @Test
    void two_commas_of_decimals_and_one_between_are_a_position() throws PostureFileException {
        assertThat(meant("[44, 36, 33, 31]")).containsExactly("[44.36, 33.31]");
    }

    /// As with a height and a measure behind latitude and longitude.
    @ParameterizedTest
    @ValueSource(strings = {"[0, 16, 300, 5]", "[200, 5, 16, 1]", "[-190, 5, 16, 1]"})
    void what_would_lie_nowhere_is_not_advised(String list) throws PostureFileException {
        assertThat(meant(list)).isEmpty();
    }
}
