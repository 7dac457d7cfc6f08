package io.github.drawdownmap.ui.controls;

import org.jspecify.annotations.Nullable;

/// What something was made of last, so that it is not made again of the same.
public final class Latest<T> {
    private @Nullable T made;

    /// Takes over what it is to be made of now; false when that is as before.
    public boolean changesTo(T wanted) {
        if (wanted.equals(made)) return false;
        made = wanted;
        return true;
    }
}
