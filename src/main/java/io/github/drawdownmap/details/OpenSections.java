package io.github.drawdownmap.details;

import java.util.HashMap;
import java.util.Map;

/// Which sections the user has opened or folded up, remembered from site to site while the program runs.
final class OpenSections {
    private final Map<String, Boolean> choices = new HashMap<>();

    boolean isOpen(String section, boolean unlessChosen) {
        return choices.getOrDefault(section, unlessChosen);
    }

    void remember(String section, boolean open) {
        choices.put(section, open);
    }
}
