package io.github.drawdownmap.details.entry;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What the user can do from the drawer that is done elsewhere.
///
/// @param seek goes to a day
/// @param openLink opens an address in the browser; it is handed `http` and `https` ones only
/// @param copy takes a text that is to be pasted elsewhere
public record DrawerActions(Consumer<LocalDate> seek, Consumer<URI> openLink, Consumer<String> copy) {}
