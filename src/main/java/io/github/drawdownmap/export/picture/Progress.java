package io.github.drawdownmap.export.picture;

/// Hears how far a long piece of work is.
@FunctionalInterface
public interface Progress {

    /// @param done steps done
    /// @param all steps in all
    void at(int done, int all);
}
