package io.github.drawdownmap.picture;

import java.util.Optional;

/// What whoever makes a picture writes on it.
///
/// @param title instead of the posture's; empty for that
/// @param credit who made it, below the picture; may be empty
/// @param logo beside it
public record Lettering(Optional<String> title, String credit, Optional<Logo> logo) {
    public static final Lettering NONE = new Lettering(Optional.empty(), "", Optional.empty());
}
