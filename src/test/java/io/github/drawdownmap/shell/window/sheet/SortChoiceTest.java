package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
class SortChoiceTest {
    private final ObservableList<Integer> rows = FXCollections.observableArrayList(2, 1, 3);

    @SuppressWarnings("NullAway.Init") // set by start()
    private TableView<Integer> table;

    @Start
    void start(Stage stage) {
        table = new TableView<>();
        TableColumn<Integer, Integer> number = new TableColumn<>("number");
        number.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        table.getColumns().add(number);
        stage.setScene(new Scene(new VBox(new SortChoice<>(table, rows), table), 400, 300));
        stage.show();
    }

    @Test
    void a_table_is_sorted_by_the_column_that_is_chosen_and_the_other_way_round(FxRobot robot) {
        ComboBox<?> column = robot.lookup(".combo-box").query();
        CheckBox descending = robot.lookup(".check-box").query();
        assertThat(descending.isDisabled()).isTrue();
        robot.interact(() -> column.getSelectionModel().select(1));
        assertThat(table.getItems()).containsExactly(1, 2, 3);
        robot.interact(descending::fire);
        assertThat(table.getItems()).containsExactly(3, 2, 1);
    }

    @Test
    void as_written_the_rows_are_in_their_first_order_again(FxRobot robot) {
        ComboBox<?> column = robot.lookup(".combo-box").query();
        robot.interact(() -> column.getSelectionModel().select(1));
        assertThat(table.getItems()).containsExactly(1, 2, 3);
        robot.interact(() -> column.getSelectionModel().select(0));
        assertThat(table.getItems()).containsExactly(2, 1, 3);
    }

    @Test
    void other_rows_are_sorted_as_those_before_them(FxRobot robot) {
        ComboBox<?> column = robot.lookup(".combo-box").query();
        robot.interact(() -> column.getSelectionModel().select(1));
        robot.interact(() -> rows.setAll(6, 4, 5));
        assertThat(column.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(table.getItems()).containsExactly(4, 5, 6);
    }

    /// A click on a head puts its column into the order of the table.
    @Test
    void it_shows_what_a_click_on_the_head_of_a_column_has_chosen(FxRobot robot) {
        ComboBox<?> column = robot.lookup(".combo-box").query();
        CheckBox descending = robot.lookup(".check-box").query();
        robot.interact(() -> {
            table.getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(table.getColumns().getFirst());
        });
        assertThat(column.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(descending.isSelected()).isTrue();
        assertThat(table.getItems()).containsExactly(3, 2, 1);
    }
}
