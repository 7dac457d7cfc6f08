package io.github.drawdownmap.shell.window.export;

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
        Consumer<Optional<Path>> keepLogo) {}
