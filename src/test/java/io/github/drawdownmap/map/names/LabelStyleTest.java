package io.github.drawdownmap.map.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Area;
import org.junit.jupiter.api.Test;

class LabelStyleTest {
    private static Area outline(String words) {
        return new Area(new LabelStyle(words, LabelFont.ARABIC.ofSize(12), 0, Color.BLACK, false, "").outline());
    }

    /// What a font has not is one and the same box, whatever it stands for.
    @Test
    void signs_that_the_arabic_font_has_not_are_drawn_as_what_they_are() {
        Area round = outline("ميانمار (بورما)");
        Area square = outline("ميانمار [بورما]");

        assertThat(round.equals(square)).isFalse();
        assertThat(round.equals(outline("ميانمار (بورما)"))).isTrue();
    }
}
