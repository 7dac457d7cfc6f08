package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderWindowTest {
    private static final Path FILE = Path.of("/home/jane/pictures/day.png");

    @Test
    void the_file_is_marked_where_the_system_can_and_else_its_folder_is_opened() {
        assertThat(FolderWindow.command("Linux", FILE)).containsExactly("xdg-open", "/home/jane/pictures");
        assertThat(FolderWindow.command("Mac OS X", FILE)).containsExactly("open", "-R", FILE.toString());
        assertThat(FolderWindow.command("Windows 11", FILE)).containsExactly("explorer.exe", "/select," + FILE);
    }
}
