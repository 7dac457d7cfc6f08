package io.github.drawdownmap.shell.command;

import org.jspecify.annotations.Nullable;

/// A command that cannot do what it was asked; the message is a sentence that says why and what to do.
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandFailure(String sentence) {
        this(sentence, null);
    }

    CommandFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
