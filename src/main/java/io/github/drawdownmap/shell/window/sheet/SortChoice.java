package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// By which column a table is sorted, chosen by keyboard; a click on the head of a column says the same.
final class SortChoice<T> extends HBox {
    private final TableView<T> table;
    private final ComboBox<Optional<TableColumn<T, ?>>> column = new ComboBox<>();
    private Subscription sortTypes = Subscription.EMPTY;
    private final CheckBox descending = new CheckBox(Messages.text("shell.table.descending"));

    /// @param rows what the table shows, in the order as written, in which it shows them when no column is chosen
    SortChoice(TableView<T> table, ObservableList<T> rows) {
        super(8);
        this.table = table;
        SortedList<T> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        layOut();
        table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> follow());
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> offer());
        offer();
        descending.setOnAction(event -> sort());
    }

    private void layOut() {
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(Messages.text("shell.table.sort"));
        label.setLabelFor(column);
        label.setMinWidth(USE_PREF_SIZE);
        descending.setMinWidth(USE_PREF_SIZE);
        column.setConverter(new ChoiceWords<>(
                each -> each.map(TableColumn::getText).orElse(Messages.text("shell.table.sort.none"))));
        getChildren().addAll(label, column, descending);
    }

    /// Offers the columns that the table has now.
    private void offer() {
        sortTypes.unsubscribe();
        sortTypes = Subscription.combine(table.getColumns().stream()
                .map(each -> each.sortTypeProperty().subscribe((before, after) -> follow()))
                .toArray(Subscription[]::new));
        List<Optional<TableColumn<T, ?>>> offered = new ArrayList<>(List.of(Optional.empty()));
        table.getColumns().forEach(each -> offered.add(Optional.of(each)));
        // With the column that was chosen among those before, nothing is.
        column.setOnAction(null);
        column.getItems().setAll(offered);
        follow();
        column.setOnAction(event -> sort());
    }

    /// Shows what a click on a head has chosen.
    private void follow() {
        Optional<TableColumn<T, ?>> first = table.getSortOrder().stream().findFirst();
        descending.setDisable(first.isEmpty());
        first.ifPresent(each -> descending.setSelected(each.getSortType() == SortType.DESCENDING));
        column.setValue(first);
    }

    private void sort() {
        Optional<TableColumn<T, ?>> chosen = column.getValue();
        SortType type = descending.isSelected() ? SortType.DESCENDING : SortType.ASCENDING;
        if (!chosen.equals(table.getSortOrder().stream().findFirst()))
            table.getSortOrder().setAll(chosen.stream().toList());
        chosen.ifPresent(each -> each.setSortType(type));
    }
}
