package io.github.drawdownmap.ui.theme;

import java.awt.Color;

/// The colours of the names of places, each of which can be read on any ground of the map. What a place is shows in
/// size and weight.
///
/// @param site what the story is about
/// @param focusCountry a country that is set off
/// @param farCity a city of a country that is not
/// @param halo around every name, so that it can be read on lines
public record LabelColors(
        Color site, Color country, Color focusCountry, Color city, Color farCity, Color water, Color halo) {
    public static LabelColors of(Theme theme) {
        return switch (theme) {
            case LIGHT ->
                new LabelColors(
                        new Color(0x1b1f24),
                        new Color(0x625d54),
                        new Color(0x57524a),
                        new Color(0x403c36),
                        new Color(0x625d54),
                        new Color(0x3a617e),
                        new Color(0xd9fdfcfa, true));
            case DARK ->
                new LabelColors(
                        new Color(0xe6edf3),
                        new Color(0x8b949e),
                        new Color(0xa3acb6),
                        new Color(0xbcc5cf),
                        new Color(0x8b949e),
                        new Color(0x6f9fbd),
                        new Color(0xd912171e, true));
        };
    }

    /// For who asks the system for strong contrast: as dark or as light as letters get, and nothing shines through
    /// around them.
    public static LabelColors strong(Theme theme) {
        return switch (theme) {
            case LIGHT -> strong(Color.BLACK, new Color(0x0b2f4a), Color.WHITE);
            case DARK -> strong(Color.WHITE, new Color(0xc4e4f8), Color.BLACK);
        };
    }

    private static LabelColors strong(Color land, Color water, Color halo) {
        return new LabelColors(land, land, land, land, land, water, halo);
    }
}
