package io.github.drawdownmap.ui.theme;

import java.awt.Color;

/// The colours of the vector map.
///
/// @param land the ground everywhere
/// @param focusLand the ground of the countries that are set off
/// @param water seas and lakes
/// @param waterLine the edge of the water
/// @param river running water
/// @param border between two countries
/// @param focusBorder around the countries that are set off
/// @param disputed borders that are not agreed
/// @param region borders inside a country
/// @param focusRegion borders inside a country that is set off
public record MapPalette(
        Color land,
        Color focusLand,
        Color water,
        Color waterLine,
        Color river,
        Color border,
        Color focusBorder,
        Color disputed,
        Color region,
        Color focusRegion) {

    public static MapPalette light() {
        return new MapPalette(
                new Color(0xf2f1ec),
                new Color(0xfcfbf8),
                new Color(0xcedde7),
                new Color(0xafc6d5),
                new Color(0xaecbe0),
                new Color(0xc3bdb1),
                new Color(0x8a8378),
                new Color(0xc3bdb1),
                new Color(0xe0dcd2),
                new Color(0xdcd7cd));
    }

    public static MapPalette dark() {
        return new MapPalette(
                new Color(0x191e24),
                new Color(0x222932),
                new Color(0x0e1a25),
                new Color(0x28414f),
                new Color(0x264558),
                new Color(0x454f5a),
                new Color(0x79838e),
                new Color(0x454f5a),
                new Color(0x2b333c),
                new Color(0x37414c));
    }
}
