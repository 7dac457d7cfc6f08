package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderWindowTest {
    private static final Path FILE = Path.of("/home/jane/pictures/day.png");

    @Test
    void the_file_is_marked_where_the_system_can_and_else_its_folder_is_opened() {
        assertThat(command("Linux")).containsExactly("xdg-open", "/home/jane/pictures");
        assertThat(command("Mac OS X")).containsExactly("open", "-R", FILE.toString());
        assertThat(command("Windows 11")).containsExactly("explorer.exe", "/select," + FILE);
    }

    private static List<String> command(String system) {
        return FolderWindow.command(OperatingSystem.named(system), FILE);
    }
}
