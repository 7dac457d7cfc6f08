package io.github.drawdownmap.timeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The day under the pointer and each site's presence on it, in words. The pointer passes through it.
final class HoverCard extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Label day = new Label();
    private final Label phase = new Label();
    private final VBox events = new VBox();
    private final GridPane table = new GridPane();
    /// The heads, then each row from its name on.
    private final List<Label> cells = new ArrayList<>();
    private Content shown = new Content("", "", List.of(), List.of(), List.of());

    /// What the card says.
    ///
    /// @param heads the heads of the columns after the name, empty when there is one column only
    record Content(String day, String phase, List<String> events, List<String> heads, List<Row> rows) {}

    /// A site: its name and what each track says of it.
    ///
    /// @param isPointed whether the pointer is on its lane
    record Row(String name, List<String> words, boolean isPointed) {}

    HoverCard() {
        getStyleClass().addAll("card", "hover-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        day.getStyleClass().add("hover-day");
        phase.getStyleClass().add("hover-phase");
        events.getStyleClass().add("hover-events");
        events.setManaged(false);
        table.getStyleClass().add("hover-rows");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(day, gap, phase);
        head.getStyleClass().add("hover-head");
        getChildren().setAll(head, events, table);
    }

    void show(Content content) {
        setVisible(true);
        if (content.equals(shown)) return;
        day.setText(content.day());
        phase.setText(content.phase());
        if (!content.events().equals(shown.events())) showEvents(content.events());
        showTable(content);
        table.setManaged(!content.rows().isEmpty());
        shown = content;
        applyCss();
        autosize();
    }

    void hide() {
        setVisible(false);
    }

    private void showEvents(List<String> lines) {
        events.getChildren()
                .setAll(lines.stream().map(line -> label(line, "hover-event")).toList());
        events.setManaged(!lines.isEmpty());
        events.setVisible(!lines.isEmpty());
    }

    /// Reuses the labels of a table of the same shape: their text changes with each day under the pointer.
    private void showTable(Content content) {
        if (!haveSameShape(content, shown)) buildTable(content);
        Iterator<Label> cell = cells.iterator();
        content.heads().forEach(head -> cell.next().setText(head));
        for (Row row : content.rows()) {
            Label name = cell.next();
            name.setText(row.name());
            name.pseudoClassStateChanged(POINTED, row.isPointed());
            row.words().forEach(words -> cell.next().setText(words));
        }
    }

    private static boolean haveSameShape(Content one, Content other) {
        return one.heads().size() == other.heads().size()
                && one.rows().stream()
                        .map(row -> row.words().size())
                        .toList()
                        .equals(other.rows().stream()
                                .map(row -> row.words().size())
                                .toList());
    }

    private void buildTable(Content content) {
        table.getChildren().clear();
        cells.clear();
        for (int column = 1; column <= content.heads().size(); column++) addCell("hover-column", column, 0);
        for (int row = 0; row < content.rows().size(); row++) {
            addCell("hover-name", 0, row + 1);
            int columns = content.rows().get(row).words().size();
            for (int column = 1; column <= columns; column++) addCell("hover-words", column, row + 1);
        }
    }

    private void addCell(String styleClass, int column, int row) {
        Label cell = label("", styleClass);
        cells.add(cell);
        table.add(cell, column, row);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
