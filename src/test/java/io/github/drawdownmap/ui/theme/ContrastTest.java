package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void windows_and_gtk_say_whether_it_is_wanted() {
        assertThat(Contrast.isWanted(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(Contrast.isWanted(Map.of("Windows.SPI.HighContrast", false))).isFalse();
        assertThat(Contrast.isWanted(Map.of("GTK.theme_name", "HighContrastInverse")))
                .isTrue();
        assertThat(Contrast.isWanted(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(Contrast.isWanted(Map.of())).isFalse();
    }
}
