package io.github.drawdownmap.ui.theme;

import java.awt.Color;

/// The colours of the names of places.
///
/// @param focusCountry a country that is set off
/// @param farCity a city of a country that is not
/// @param halo around every name, so that it can be read on lines
public record LabelColors(Color country, Color focusCountry, Color city, Color farCity, Color water, Color halo) {
    public static LabelColors of(Theme theme) {
        return switch (theme) {
            case LIGHT ->
                new LabelColors(
                        new Color(0x8c867b),
                        new Color(0x746d62),
                        new Color(0x55514a),
                        new Color(0x8c867b),
                        new Color(0x6288a5),
                        new Color(0xd9fdfcfa, true));
            case DARK ->
                new LabelColors(
                        new Color(0x727c87),
                        new Color(0x8f99a4),
                        new Color(0xa9b3be),
                        new Color(0x717b86),
                        new Color(0x5484a3),
                        new Color(0xd912171e, true));
        };
    }
}
