package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class TablePaneTest {
    private final List<String> copied = new ArrayList<>();

    @Start
    void open(Stage stage) {
        TablePane pane = new TablePane(Look.at(PostureFixture.posture()), Runnable::run, copied::add);
        stage.setScene(new Scene(pane, TablePane.WIDTH, 520));
        stage.show();
    }

    @Test
    void it_has_what_people_read_site_by_site_with_what_is_reported_first(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(table.getColumns().stream().map(TableColumn::getText))
                .containsExactly("Site", "Plan or report", "What it says", "Against the plan", "Sources");
        assertThat(cells(table, 0)).startsWith("Ain al-Asad", "Ain al-Asad", "Ain al-Asad", "Baghdad");
        assertThat(cells(table, 1)).startsWith("Reported");
        assertThat(cells(table, 2)).noneMatch(words -> words.startsWith("Ain al-Asad: "));
        assertThat(cells(table, 4)).allMatch(words -> !words.contains("-20"));
    }

    @Test
    void all_columns_that_are_exported_are_there_under_their_own_names(FxRobot robot) {
        robot.clickOn("All columns");
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(table.getColumns().stream().map(TableColumn::getText)).containsExactlyElementsOf(Excerpt.columns());
        ComboBox<?> sortedBy = robot.lookup(".combo-box").queryAs(ComboBox.class);
        assertThat(sortedBy.getItems()).hasSize(Excerpt.columns().size() + 1);
    }

    @Test
    void all_changes_are_told_day_by_day(FxRobot robot) {
        robot.clickOn("All changes");
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(table.getColumns().getFirst().getText()).isEqualTo("Day");
        assertThat(cells(table, 0)).isSorted().contains("2024-09-01");
    }

    private static List<String> cells(TableView<?> table, int column) {
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> table.getColumns().get(column).getCellData(row).toString())
                .toList();
    }

    @Test
    void two_rows_that_are_chosen_are_copied_by_the_menu_below_their_names(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        robot.clickOn("All columns");
        robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(1, 2);
        });
        robot.interact(() -> table.getContextMenu().getItems().getFirst().fire());

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(copied)
                .singleElement()
                .satisfies(text ->
                        assertThat(text.lines()).hasSize(3).first().asString().startsWith("day\tsite\tsite_name\t"));
    }
}
