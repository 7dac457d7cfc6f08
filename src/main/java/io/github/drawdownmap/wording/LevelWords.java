package io.github.drawdownmap.wording;

import io.github.drawdownmap.posture.Level;

/// Levels in the middle of a sentence.
final class LevelWords {
    private LevelWords() {}

    /// "reduced": the level's id, which the file format asks to be such a word.
    static String word(Level level) {
        return level.id().replace('-', ' ');
    }
}
