package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The files that were opened before, the last one first; those that are not there are marked.
public final class RecentMenu extends Menu {
    private final Supplier<List<Path>> files;
    private final Background background;
    private final Consumer<Path> open;

    /// @param files those that were opened, asked for each time
    public RecentMenu(Supplier<List<Path>> files, Background background, Consumer<Path> open) {
        super(Messages.text("shell.open.recent"));
        this.files = files;
        this.background = background;
        this.open = open;
        // A menu without items does not open.
        getItems().add(none());
        setOnShowing(event -> fill());
    }

    private void fill() {
        List<MenuItem> items = files.get().stream().map(this::item).toList();
        getItems().setAll(items.isEmpty() ? List.of(none()) : items);
    }

    private static MenuItem none() {
        MenuItem none = new MenuItem(Messages.text("shell.open.recent.none"));
        none.setDisable(true);
        return none;
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        // Asking for a file on a missing network drive can block.
        background.run(() -> {
            if (Files.exists(file)) return;
            Platform.runLater(() -> item.setText(Messages.text("shell.open.recent.missing", file)));
        });
        return item;
    }
}
