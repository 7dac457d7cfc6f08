package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.OpenFile;
import io.github.drawdownmap.shell.window.sheet.Finder;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The commands that are found by their words, in the order in which they are offered.
final class FindableCommands {
    private final List<Finder.Command> commands = new ArrayList<>();

    /// All keys but that for finding.
    FindableCommands add(Consumer<Shortcut> obey) {
        for (Shortcut shortcut : Shortcut.values())
            if (shortcut != Shortcut.FIND) add(shortcut.words(), shortcut.keys(), () -> obey.accept(shortcut));
        return this;
    }

    /// What there is to choose of the look.
    FindableCommands add(Session session) {
        for (View view : View.values()) {
            String words = Messages.text("shell.view." + view.name().toLowerCase(Locale.ROOT));
            add(Messages.text("shell.find.view", words), "", () -> session.show(view));
        }
        return add("shell.known.tip", () -> session.know(Knowledge.TIED))
                .add("shell.known.off", () -> session.know(Knowledge.ALL))
                .add("shell.find.country", session::showCountry);
    }

    /// What a menu of the bar offers, but what has a key of its own.
    FindableCommands add(MenuButton menu) {
        add(menu.getText(), menu.getItems());
        return this;
    }

    private void add(String menu, List<MenuItem> items) {
        for (MenuItem item : items) {
            boolean isCommand = item.getText() != null && item.getAccelerator() == null && !item.isDisable();
            if (item instanceof Menu below) add(below.getText(), below.getItems());
            else if (isCommand) add(Messages.text("wording.headed", menu, item.getText()), "", item::fire);
        }
    }

    /// @param key of its words
    FindableCommands add(String key, Runnable action) {
        add(Messages.text(key), "", action);
        return this;
    }

    FindableCommands add(List<Path> files, Consumer<Path> open) {
        for (Path file : files)
            add(Messages.text("shell.find.open", OpenFile.name(file)), file.toString(), () -> open.accept(file));
        return this;
    }

    private void add(String words, String detail, Runnable action) {
        commands.add(new Finder.Command(words, detail, action));
    }

    List<Finder.Command> list() {
        return List.copyOf(commands);
    }
}
