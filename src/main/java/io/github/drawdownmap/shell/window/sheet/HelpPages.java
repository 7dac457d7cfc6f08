package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.controls.Words;
import java.net.URI;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of keys, and the credits.
public final class HelpPages {
    private static final double SHARE_OF_KEYS = 44;

    private HelpPages() {}

    /// Every key that does something, by the part it works in, side by side where there is room.
    public static Region keys() {
        FlowPane parts = new FlowPane();
        parts.getStyleClass().add("keys");
        for (KeyTable table : KeyTable.all()) parts.getChildren().add(keys(table));
        return Sheets.scrolling(parts);
    }

    private static Node keys(KeyTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-table");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        keys.setPercentWidth(SHARE_OF_KEYS);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, words);
        grid.add(heading(table.title()), 0, 0, 2, 1);
        int row = 1;
        for (KeyTable.Line line : table.lines()) addKey(line, grid, row++);
        return grid;
    }

    /// What the program is, its versions, how old the data on show is, and whom the program owes what.
    public static Region about(Posture posture, Consumer<URI> browse) {
        VBox page = new VBox();
        page.getStyleClass().add("about");
        page.getChildren().add(MessagePage.text(Messages.text("shell.about.what")));
        page.getChildren().add(heading(Messages.text("shell.about.versions")));
        for (String line : ProgramVersion.with(posture)) page.getChildren().add(MessagePage.text(line));
        page.getChildren().add(heading(Messages.text("shell.about.credits")));
        for (String line : Messages.text("shell.about.credits.list").lines().toList())
            page.getChildren().add(credit(line, browse));
        page.getChildren().add(heading(Messages.text("shell.about.licence")));
        page.getChildren().add(MessagePage.text(Messages.text("shell.about.licence.text")));
        return Sheets.scrolling(page);
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

    private static void addKey(KeyTable.Line line, GridPane grid, int row) {
        Label keys = Words.label(line.keys(), "key-cap");
        Label words = MessagePage.text(line.words());
        GridPane.setValignment(words, VPos.CENTER);
        grid.addRow(row, keys, words);
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("sheet-section");
        return label;
    }
}
