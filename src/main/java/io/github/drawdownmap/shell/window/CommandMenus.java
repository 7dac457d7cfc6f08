package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.RecentMenu;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.ui.controls.IconButton;
import io.github.drawdownmap.ui.controls.KeyRow;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The commands in the window's bar, and the menus that some of them open.
final class CommandMenus {
    private final Session session;
    private final Posture bundled;
    private final Consumer<Shortcut> obey;

    CommandMenus(Session session, Posture bundled, Consumer<Shortcut> obey) {
        this.session = session;
        this.bundled = bundled;
        this.obey = obey;
    }

    /// @param begin begins a new file
    /// @param openBundled opens the posture that comes with the program
    Node open(RecentMenu recent, Runnable begin, Runnable openBundled) {
        MenuButton open = new MenuButton(Messages.text("shell.open"), new FontIcon(Feather.FOLDER));
        open.getStyleClass().add("icon-button");
        Tooltips.install(open, Shortcut.OPEN.row().beside(Messages.text("shell.open.tip")));
        MenuItem back = item("shell.open.bundled", openBundled);
        open.setOnShowing(event -> back.setDisable(isBundled(session.look().posture())));
        open.getItems()
                .addAll(
                        item("shell.open.file", Shortcut.OPEN),
                        recent,
                        item("shell.open.new", begin),
                        back,
                        item("shell.open.again", Shortcut.RELOAD),
                        new SeparatorMenuItem(),
                        item("shell.shortcut.quit", Shortcut.QUIT));
        return open;
    }

    /// Another file may say the same, and then no listener hears that it was opened.
    @SuppressWarnings("ReferenceEquality")
    private boolean isBundled(Posture posture) {
        return posture == bundled;
    }

    Node known() {
        ToggleButton known = new ToggleButton(Messages.text("shell.known.text"), new FontIcon(Feather.CLOCK));
        known.getStyleClass().add("icon-button");
        Tooltips.install(known, Messages.text("shell.known.tip"));
        known.setOnAction(event -> session.know(known.isSelected() ? Knowledge.TIED : Knowledge.ALL));
        session.lookProperty()
                .subscribe(look -> known.setSelected(look.knowledge().isLimited()));
        return known;
    }

    Node data() {
        MenuButton data = new MenuButton(Messages.text("shell.data"), new FontIcon(Feather.LIST));
        data.getStyleClass().add("icon-button");
        Tooltips.install(data, Messages.text("shell.data.tip"));
        data.getItems()
                .addAll(
                        item("shell.table.open", Shortcut.TABLE),
                        item("shell.between.open", Shortcut.BETWEEN),
                        item("shell.beside.open", Shortcut.BESIDE));
        return data;
    }

    Node find() {
        return new IconButton(
                Feather.SEARCH,
                Messages.text("shell.find"),
                Shortcut.FIND.row().tip(),
                () -> obey.accept(Shortcut.FIND));
    }

    Node help(Runnable showMethod, Runnable showAbout) {
        MenuButton help = new MenuButton(null, new FontIcon(Feather.HELP_CIRCLE));
        help.getStyleClass().addAll("icon-button", "no-arrow");
        Tooltips.install(help, Shortcut.KEYS.row().beside(Messages.text("shell.help")));
        help.setAccessibleText(Messages.text("shell.help"));
        help.getItems()
                .addAll(
                        item("shell.help.method", showMethod),
                        item("shell.help.keys", Shortcut.KEYS),
                        item("shell.help.about", showAbout));
        return help;
    }

    /// What the item to go back is called in a menu that shows no keys beside its items.
    static String backWords() {
        return Messages.text("shell.back.menu", KeyRow.shown(Shortcut.BACK.combination()));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem item(String key, Shortcut shortcut) {
        MenuItem item = item(key, () -> obey.accept(shortcut));
        item.setAccelerator(shortcut.combination());
        return item;
    }
}
