package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortcutTest {
    @ParameterizedTest
    @EnumSource
    void each_says_what_it_does(Shortcut shortcut) {
        assertThat(shortcut.words()).isNotBlank().doesNotContain("shell.shortcut");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_in_the_readme(Shortcut shortcut) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme.lines().filter(line -> line.startsWith("|")))
                .anyMatch(line -> line.matches(".*\\b"
                        + shortcut.combination()
                                .getName()
                                .replace("Shortcut", "Ctrl")
                                .replace("+", "\\+") + "\\b.*"));
    }
}
