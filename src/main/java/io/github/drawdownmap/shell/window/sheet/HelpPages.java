package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.controls.Words;
import java.net.URI;
import java.util.List;
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
    private static final int COLUMNS = 3;
    private static final int HEIGHT_OF_TITLE = 36;
    /// So many letters fit into a line of keys, and of what they do.
    private static final int LETTERS_OF_KEYS = 21;

    private static final int LETTERS_OF_WORDS = 31;

    private HelpPages() {}

    /// Every key that does something, by the part it works in, in columns of about the same height, side by side where
    /// there is room. A part that goes on in the next column has its title there too.
    public static Region keys() {
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("keys");
        List<KeyTable> tables = KeyTable.all();
        int all = tables.stream()
                .flatMap(table -> table.lines().stream())
                .mapToInt(HelpPages::height)
                .sum();
        int longest = Math.ceilDiv(all + (tables.size() + COLUMNS - 1) * HEIGHT_OF_TITLE, COLUMNS);
        GridPane column = column(columns);
        int taken = 0;
        for (KeyTable table : tables) {
            boolean hasTitle = false;
            for (KeyTable.Line line : table.lines()) {
                int needed = height(line) + (hasTitle ? 0 : HEIGHT_OF_TITLE);
                if (taken + needed > longest && columns.getChildren().size() < COLUMNS) {
                    column = column(columns);
                    taken = 0;
                    hasTitle = false;
                }
                if (!hasTitle) column.add(heading(table.title()), 0, column.getRowCount(), 2, 1);
                taken += height(line) + (hasTitle ? 0 : HEIGHT_OF_TITLE);
                hasTitle = true;
                addKey(line, column, column.getRowCount());
            }
        }
        return Sheets.scrolling(columns);
    }

    /// About how high a line is, in pixels: its keys and its words may be broken.
    private static int height(KeyTable.Line line) {
        int lines = Math.max(
                Math.ceilDiv(line.keys().length(), LETTERS_OF_KEYS),
                Math.ceilDiv(line.words().length(), LETTERS_OF_WORDS));
        return 10 + 16 * lines;
    }

    private static GridPane column(FlowPane columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-table");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        keys.setPercentWidth(SHARE_OF_KEYS);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, words);
        columns.getChildren().add(grid);
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
