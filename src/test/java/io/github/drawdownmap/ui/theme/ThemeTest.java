package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InWindow.class)
class ThemeTest {

    @Test
    void both_themes_define_the_same_roles() {
        assertThat(Roles.of(Theme.DARK).names()).isEqualTo(Roles.of(Theme.LIGHT).names());
    }

    @Test
    void only_the_theme_files_name_a_colour() throws IOException {
        for (String url : Theme.LIGHT.stylesheets()) {
            if (url.endsWith("theme-light.css")) continue;
            assertThat(read(url)).as(url).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inter", "Inter Medium", "Inter SemiBold", "Drawdown Arabic"})
    void the_fonts_that_the_stylesheets_name_are_there(String family) {
        Theme.LIGHT.stylesheets();
        assertThat(Font.getFamilies()).contains(family);
    }

    @Test
    void the_arabic_font_has_a_name_that_no_installed_font_can_have() throws Exception {
        try (var stream = Theme.class.getResourceAsStream("fonts/NotoSansArabic-Regular.ttf")) {
            var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream);
            assertThat(font.getFamily()).isEqualTo("Drawdown Arabic");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inter Regular", "Inter Medium", "Inter SemiBold", "Inter Bold"})
    void all_digits_are_equally_wide_so_that_a_date_does_not_tremble(String font) {
        Theme.LIGHT.stylesheets();
        List<Double> widths = Stream.of("0000", "1111", "2222", "3333", "4444", "5555", "6666", "7777", "8888", "9999")
                .map(digits -> width(digits, font))
                .distinct()
                .toList();
        assertThat(widths).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"})
    void the_arabic_fonts_have_the_letters_of_sorani_kurdish(String file) throws Exception {
        try (var stream = Theme.class.getResourceAsStream("fonts/" + file)) {
            var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream);
            assertThat(font.canDisplayUpTo("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەھیێ"))
                    .as("the first letter that cannot be shown")
                    .isEqualTo(-1);
        }
    }

    private static double width(String text, String font) {
        Text node = new Text(text);
        node.setFont(new Font(font, 28));
        return node.getLayoutBounds().getWidth();
    }

    private static String read(String url) throws IOException {
        try (var stream = URI.create(url).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
