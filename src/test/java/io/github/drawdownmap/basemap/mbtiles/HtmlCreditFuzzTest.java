package io.github.drawdownmap.basemap.mbtiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Fuzzing;
import io.github.drawdownmap.basemap.tile.Attribution;
import org.junit.jupiter.api.Test;

class HtmlCreditFuzzTest {
    private static final String[] PIECES = {
        "<a ",
        "href=",
        "\"",
        "'",
        ">",
        "</a>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "&amp;",
        "&#x202e;",
        "&#0;",
        "&",
        ";",
        "https://example.org/",
        "javascript:",
        "©",
        " ",
        "Someone",
        "<",
        "%"
    };

    @Test
    void any_html_becomes_a_short_line_and_at_most_a_link_to_the_web() {
        Fuzzing.run("credits of tile files", chance -> {
            Attribution credit = HtmlCredit.parse(Fuzzing.text(chance, 400, PIECES));
            assertThat(credit.text()).hasSizeLessThanOrEqualTo(201).doesNotContain("\n", "\u202e");
        });
    }
}
