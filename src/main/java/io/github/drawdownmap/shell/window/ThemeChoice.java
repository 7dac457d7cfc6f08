package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.ui.theme.Theme;
import java.util.stream.Stream;
import javafx.application.ColorScheme;

/// Which theme the user wants.
enum ThemeChoice {
    LIGHT,
    DARK,
    SYSTEM;

    /// The one of a name; that of the system where it is none.
    static ThemeChoice named(String name) {
        return Stream.of(values())
                .filter(choice -> choice.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    /// The theme to show, given what the system asks for.
    Theme theme(ColorScheme system) {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> system == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }
}
