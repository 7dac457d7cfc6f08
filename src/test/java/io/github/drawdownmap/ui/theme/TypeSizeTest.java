package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeSizeTest {
    @Test
    void letters_and_what_holds_them_grow_and_nothing_else() {
        assertThat(TypeSize.multiplied("""
                        .a {
                            -fx-font-size: 13px;
                            -fx-min-width: 102px;
                            -fx-border-width: 1px;
                            -fx-padding: 4px;
                        }
                        """, 1.5)).isEqualTo("""
                        .a {
                            -fx-font-size: 19.5px;
                            -fx-min-width: 153.0px;
                            -fx-border-width: 1px;
                            -fx-padding: 4px;
                        }
                        """);
    }

    @Test
    void the_usual_size_changes_nothing() {
        assertThat(new TypeSize(1).of(Theme.LIGHT.stylesheets())).isEqualTo(Theme.LIGHT.stylesheets());
    }

    @Test
    void another_size_is_a_stylesheet_of_its_own() {
        List<String> larger = new TypeSize(1.5).of(Theme.LIGHT.stylesheets());
        String base = larger.get(1).substring("data:text/css;base64,".length());
        assertThat(new String(Base64.getDecoder().decode(base), StandardCharsets.UTF_8))
                .contains("-fx-font-size: 19.5px");
    }

    @Test
    void it_ends_at_twice_and_at_four_fifths() {
        assertThat(new TypeSize(1.95).larger().larger().scale()).isEqualTo(2);
        assertThat(new TypeSize(0.85).smaller().smaller().scale()).isEqualTo(0.8);
        assertThat(new TypeSize(1).larger().scale()).isEqualTo(1.1);
    }
}
