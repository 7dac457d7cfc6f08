package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.ui.theme.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// What the window shows beside the look, asked for when something is taken along.
///
/// @param frame what of the map can be seen
/// @param place where the middle of the map is
/// @param other the day that is shown beside that of the look; empty when none is
/// @param file the open file; empty for what comes with the program
public record OnScreen(
        Supplier<Theme> theme,
        Supplier<BasemapChoice> basemap,
        Supplier<Frame> frame,
        Supplier<Frame> place,
        Supplier<Optional<LocalDate>> other,
        Supplier<Optional<Path>> file) {}
