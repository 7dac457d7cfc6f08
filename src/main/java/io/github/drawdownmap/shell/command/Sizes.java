package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;

/// Sizes of files for people.
final class Sizes {
    private static final double MEGABYTE = 1_000_000;

    private Sizes() {}

    /// "0.4 MB", "12.0 MB".
    static String megabytes(long bytes) {
        return String.format(Messages.LOCALE, "%.1f MB", Math.max(0.1, bytes / MEGABYTE));
    }
}
