package io.github.drawdownmap.posture;

/// What a posture is about, for sentences.
///
/// @param name in full: "US-led coalition forces"
/// @param shortName where there is less room: "coalition forces"
/// @param noun in one word: "coalition"
/// @param site what its sites are called: "base"
public record Subject(String name, String shortName, String noun, String site) {
    public static final Subject FORCES = new Subject("forces", "forces", "forces", "site");
}
