package io.github.drawdownmap.session;

import io.github.drawdownmap.posture.Presence;
import java.util.Optional;

/// What is drawn for one site on one day: one presence, and in the compare view the planned one around it.
public record Shown(Presence presence, Optional<Presence> outline) {

    /// One presence with nothing around it.
    public static Shown of(Presence presence) {
        return new Shown(presence, Optional.empty());
    }
}
