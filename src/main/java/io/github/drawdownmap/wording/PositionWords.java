package io.github.drawdownmap.wording;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.i18n.Messages;
import java.util.Locale;

/// A position as people write it.
public final class PositionWords {
    private PositionWords() {}

    /// "33.7856° N, 42.4411° E".
    public static String of(LatLon position) {
        return String.format(
                Locale.ROOT,
                "%.4f° %s, %.4f° %s",
                Math.abs(position.lat()),
                Messages.text(position.lat() < 0 ? "wording.position.south" : "wording.position.north"),
                Math.abs(position.lon()),
                Messages.text(position.lon() < 0 ? "wording.position.west" : "wording.position.east"));
    }
}
