package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.controls.Menus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/// The shown day, or all changes, as a table: what people read of the rows that are exported for spreadsheets, or all
/// of them, sorted by a column, and copied with tabs between the cells.
public final class TablePane extends VBox {
    public static final double WIDTH = 1120;

    private static final double HEIGHT = 460;
    /// A column that has room for 2026-01-15 in one line.
    private static final double WHOLE_DAY = 104;
    /// A cell's own, at both sides.
    private static final double PADDING = 16;

    private final Look look;
    private final Executor background;
    private final Consumer<String> copied;
    /// In the order in which they are read.
    private final ObservableList<List<Optional<?>>> rows = FXCollections.observableArrayList();

    private final TableView<List<Optional<?>>> table = new TableView<>();
    private final ToggleButton day = new ToggleButton(Messages.text("shell.table.day"));
    private final ToggleButton changes = new ToggleButton(Messages.text("shell.table.changes"));
    private final CheckBox all = new CheckBox(Messages.text("shell.table.all"));
    private final Label count = new Label();

    /// @param copied takes a text for the clipboard
    public TablePane(Look look, Executor background, Consumer<String> copied) {
        this(look, background, copied, false);
    }

    /// @param isOfChanges whether it tells of all changes
    private TablePane(Look look, Executor background, Consumer<String> copied, boolean isOfChanges) {
        this.look = look;
        this.background = background;
        this.copied = copied;
        getStyleClass().add("table-pane");
        dressTable();
        getChildren().addAll(choice(), table);
        changes.setSelected(isOfChanges);
        fill(isOfChanges ? ofChanges() : ofDay());
    }

    /// The same of another look.
    public TablePane of(Look other) {
        return new TablePane(other, background, copied, changes.isSelected());
    }

    /// Where the keyboard belongs.
    public Node table() {
        return table;
    }

    private HBox segment() {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(day, changes);
        day.setSelected(true);
        day.setOnAction(event -> {
            day.setSelected(true);
            fill(ofDay());
        });
        changes.setOnAction(event -> {
            changes.setSelected(true);
            fill(ofChanges());
        });
        HBox segment = new HBox(day, changes);
        segment.getStyleClass().add("segment");
        return segment;
    }

    private Node choice() {
        HBox segment = segment();
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> showColumns());
        count.getStyleClass().add("muted");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button copy = new Button(Messages.text("shell.table.copy"));
        copy.setOnAction(event -> copy());
        HBox row = new HBox(segment, new SortChoice<>(table, rows), all, count, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("buttons");
        return row;
    }

    private void dressTable() {
        table.setPrefHeight(HEIGHT);
        table.setAccessibleText(Messages.text("shell.table"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(Messages.text("shell.table.empty")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!Shortcut.COPY.combination().match(event)) return;
            copy();
            event.consume();
        });
        MenuItem copy = Menus.item(Messages.text("shell.table.copy"), this::copy);
        copy.setAccelerator(Shortcut.COPY.combination());
        table.setContextMenu(new ContextMenu(copy));
    }

    private void showColumns() {
        List<TableField> fields =
                all.isSelected() ? TableField.exported() : TableField.read(look.posture(), day.isSelected());
        table.setColumnResizePolicy(
                all.isSelected()
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSortOrder().clear();
        table.getColumns().setAll(fields.stream().map(TablePane::column).toList());
    }

    private static TableColumn<List<Optional<?>>, Cell> column(TableField field) {
        TableColumn<List<Optional<?>>, Cell> column = new TableColumn<>(field.heading());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(new Cell(field.of().apply(row.getValue()))));
        column.setComparator(Comparator.naturalOrder());
        column.setPrefWidth(field.width());
        if (field.isSentence()) {
            column.setMinWidth(Math.min(field.width(), WHOLE_DAY));
            column.setCellFactory(TablePane::inLines);
        }
        return column;
    }

    /// A cell by itself has one line, however high it is.
    private static TableCell<List<Optional<?>>, Cell> inLines(TableColumn<List<Optional<?>>, Cell> column) {
        Text words = new Text();
        words.getStyleClass().add("words");
        words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
        TableCell<List<Optional<?>>, Cell> inLines = new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Cell cell, boolean isEmpty) {
                super.updateItem(cell, isEmpty);
                words.setText(cell == null ? "" : cell.toString());
                setGraphic(cell == null ? null : words);
            }
        };
        inLines.getStyleClass().add("in-lines");
        return inLines;
    }

    /// What is in a cell: a day and a number are in order by their value, and nothing comes last.
    record Cell(Optional<?> value) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            if (value.isEmpty() || other.value.isEmpty())
                return Boolean.compare(value.isEmpty(), other.value.isEmpty());
            return compare(value.get(), other.value.get());
        }

        @SuppressWarnings("unchecked") // all cells of a column are of one kind
        private static int compare(Object one, Object other) {
            return one instanceof Comparable<?> comparable && one.getClass().equals(other.getClass())
                    ? ((Comparable<Object>) comparable).compareTo(other)
                    : one.toString().compareTo(other.toString());
        }

        String written() {
            return value.map(Object::toString).orElse("").replaceAll("[\\t\\r\\n]+", " ");
        }

        @Override
        public String toString() {
            return value.map(Object::toString).map(Messages::drawn).orElse("");
        }
    }

    private Excerpt ofDay() {
        return excerpt(LocalDateRange.ofClosed(look.day(), look.day()), Step.DAY);
    }

    private Excerpt ofChanges() {
        return excerpt(look.posture().span(), Step.CHANGE);
    }

    private Excerpt excerpt(LocalDateRange days, Step step) {
        Posture posture = look.posture();
        Excerpt whole = new Excerpt(posture, posture.tracks(), look.plan(), days, step);
        return look.limit().map(whole::knownOn).orElse(whole);
    }

    private void fill(Excerpt excerpt) {
        showColumns();
        count.setText(Messages.text("shell.table.filling"));
        Task<List<List<Optional<?>>>> filling = new Task<>() {
            @Override
            protected List<List<Optional<?>>> call() {
                return excerpt.cells().sorted(TableField.order(look.posture())).toList();
            }
        };
        filling.setOnSucceeded(event -> {
            rows.setAll(filling.getValue());
            table.getSelectionModel().selectFirst();
            count.setText(Messages.text("shell.table.rows", rows.size()));
        });
        background.execute(filling);
    }

    private void copy() {
        copied.accept(text(chosen()));
    }

    private List<List<Optional<?>>> chosen() {
        List<List<Optional<?>>> selected = table.getSelectionModel().getSelectedItems();
        return selected.size() > 1 ? List.copyOf(selected) : List.copyOf(table.getItems());
    }

    /// As spreadsheets take it from the clipboard.
    private String text(List<List<Optional<?>>> rows) {
        List<TableColumn<List<Optional<?>>, ?>> columns = table.getColumns();
        String head = columns.stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> ((Cell) column.getCellData(row)).written())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
