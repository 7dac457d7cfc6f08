package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of keys, and the credits.
public final class HelpPages {
    private static final List<String> KEY_GROUPS = List.of("time", "map", "program");

    private HelpPages() {}

    /// Every key that does something, by the part it works in.
    public static Region keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, words);
        int row = 0;
        for (String group : KEY_GROUPS) {
            grid.add(heading(Messages.text("shell.keys." + group)), 0, row++, 2, 1);
            for (String line :
                    Messages.text("shell.keys." + group + ".list").lines().toList()) {
                String[] parts = line.strip().split("\\s*=\\s*", 2);
                addKey(parts[0], parts[1], grid, row++);
            }
        }
        for (Shortcut shortcut : Shortcut.values()) addKey(shortcut.keys(), shortcut.words(), grid, row++);
        return Sheets.scrollingText(grid);
    }

    /// What the program is, its versions, how old the data on show is, and whom the program owes what.
    public static Region about(Posture posture, Consumer<URI> browse) {
        VBox page = new VBox();
        page.getStyleClass().add("about");
        page.getChildren().add(MessagePage.text(Messages.text("shell.about.what")));
        page.getChildren().add(heading(Messages.text("shell.about.versions")));
        for (String line : Version.with(posture)) page.getChildren().add(MessagePage.text(line));
        page.getChildren().add(heading(Messages.text("shell.about.credits")));
        for (String line : Messages.text("shell.about.credits.list").lines().toList())
            page.getChildren().add(credit(line, browse));
        page.getChildren().add(heading(Messages.text("shell.about.licence")));
        page.getChildren().add(MessagePage.text(Messages.text("shell.about.licence.text")));
        return Sheets.scrollingText(page);
    }

    private static Node credit(String line, Consumer<URI> browse) {
        String[] parts = line.strip().split("\\s*\\|\\s*", 3);
        Hyperlink name = new Hyperlink(parts[0]);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Tooltips.install(name, parts[1]);
        name.setOnAction(event -> browse.accept(URI.create(parts[1])));
        Label rest = MessagePage.text(parts[2]);
        rest.getStyleClass().add("muted");
        VBox credit = new VBox(name, rest);
        credit.getStyleClass().add("credit");
        return credit;
    }

    private static void addKey(String keys, String words, GridPane grid, int row) {
        grid.add(keyCaps(keys), 0, row);
        Label what = MessagePage.text(words);
        GridPane.setValignment(what, VPos.CENTER);
        grid.add(what, 1, row);
    }

    private static Node keyCaps(String keys) {
        Label caps = new Label(keys);
        caps.getStyleClass().add("key-cap");
        return caps;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("sheet-section");
        return label;
    }
}
