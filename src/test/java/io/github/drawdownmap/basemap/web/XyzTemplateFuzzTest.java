package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.drawdownmap.Fuzzing;
import io.github.drawdownmap.geo.TileKey;
import org.junit.jupiter.api.Test;

class XyzTemplateFuzzTest {
    private static final String[] PIECES = {
        "https://", "http://", "file:///", "{z}", "{x}", "{y}", "{-y}", "{s}", "{q}", "{r}", "{switch:a,b}", "/", ".",
                "?",
        "#", "@", ":", "8080", "[::1]", "host", "_", "%", "{", "}", "${", "|", "é", "/{z}/{x}/{y}.png"
    };

    @Test
    void a_text_gives_addresses_of_tiles_or_is_refused_in_a_sentence() {
        Fuzzing.run("templates of tile servers", chance -> {
            String text = (chance.nextBoolean() ? "https://" : "")
                    + Fuzzing.text(chance, 10, PIECES)
                    + (chance.nextBoolean() ? "/{z}/{x}/{y}.png" : "");
            try {
                XyzTemplate template = new XyzTemplate(text);
                assertThat(template.address(new TileKey(3, 5, 2), 2).getScheme())
                        .isIn("http", "https", "file");
                assertThat(template.host()).isNotNull();
            } catch (XyzTemplateException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }

    @Test
    void half_a_letter_is_refused() {
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> new XyzTemplate("https://tiles.example/\ud800/{z}/{x}/{y}.png"));
    }
}
