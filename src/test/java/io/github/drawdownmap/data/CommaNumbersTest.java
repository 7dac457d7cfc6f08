package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.Lines;
import io.github.drawdownmap.data.json.LocatedNode.ListNode;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.TreeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommaNumbersTest {
    @Test
    void one_comma_of_three_numbers_may_be_the_first_or_the_second() throws Exception {
        assertThat(meant("[42,0, 33]")).containsExactly("[42.0, 33]", "[42, 0.33]");
    }

    @Test
    void only_what_is_a_position_on_earth_may_be_meant() throws Exception {
        assertThat(meant("[44, 120, 5]")).containsExactly("[44.120, 5]");
        assertThat(meant("[44,361, 33]")).containsExactly("[44.361, 33]");
        assertThat(meant("[200, 5, 33]")).isEmpty();
    }

    @Test
    void a_height_is_a_height_where_no_comma_makes_a_position_of_it() throws Exception {
        assertThat(meant("[42, 33, 120.5]")).isEmpty();
        assertThat(meant("[42.5, 33.25, 120]")).isEmpty();
        assertThat(meant("[42, 33, 0]")).isEmpty();
    }

    private static List<String> meant(String position) throws PostureFileException {
        ListNode list = (ListNode) new TreeReader("file", position, new Lines(position)).read();
        return CommaNumbers.meant(list.items());
    }
}
