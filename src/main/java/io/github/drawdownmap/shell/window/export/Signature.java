package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.picture.Lettering;
import io.github.drawdownmap.picture.Logo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What its maker puts on each picture, as remembered from the last one.
///
/// @param credit who made it; may be empty
/// @param logo the file of the logo
/// @param keepCredit remembers another credit
/// @param keepLogo remembers another logo
public record Signature(
        Supplier<String> credit,
        Supplier<Optional<Path>> logo,
        Consumer<String> keepCredit,
        Consumer<Optional<Path>> keepLogo) {

    /// For a picture on which nothing else is written; for a thread that may wait.
    Written written() {
        try {
            Optional<Logo> read = Optional.empty();
            if (logo.get().isPresent()) read = Optional.of(Logo.read(logo.get().get()));
            return new Written(lettering(read), "");
        } catch (IOException gone) {
            return new Written(lettering(Optional.empty()), String.valueOf(gone.getMessage()));
        }
    }

    private Lettering lettering(Optional<Logo> read) {
        return new Lettering(Optional.empty(), credit.get(), read);
    }

    /// @param lettering the credit, and the logo where there is one
    /// @param problem why the logo is not there, in a sentence; empty when it is
    record Written(Lettering lettering, String problem) {}
}
