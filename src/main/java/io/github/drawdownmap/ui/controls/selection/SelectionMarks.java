package io.github.drawdownmap.ui.controls.selection;

import io.github.drawdownmap.ui.controls.Ancestors;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// The colour over the letters of a page that are selected, which are drawn in the strongest colour of texts.
final class SelectionMarks extends Pane {
    private final Pane page;
    /// Has the colour of selected letters: a text itself cannot be given one by a stylesheet.
    private final Label sample = new Label();
    private List<PageTexts.Part> shown = List.of();

    /// @param page what is below, whose child this becomes
    SelectionMarks(Pane page) {
        this.page = page;
        getStyleClass().add("selection-marks");
        setMouseTransparent(true);
        setManaged(false);
        sample.getStyleClass().add("selected-letters");
        sample.setVisible(false);
    }

    /// Marks those parts that are on its page, and no others.
    void mark(List<PageTexts.Part> parts) {
        shown.forEach(part -> unselect(part.text()));
        shown = parts.stream().filter(part -> isOnPage(part.text())).toList();
        getChildren().setAll(sample);
        for (PageTexts.Part part : shown) {
            select(part);
            getChildren().add(new TextMark(part.text(), part.from(), part.to(), page, "selection-mark"));
        }
        if (shown.isEmpty()) page.getChildren().remove(this);
        else if (getParent() == null) page.getChildren().add(this);
    }

    private boolean isOnPage(Text text) {
        return Ancestors.of(text).anyMatch(page::equals);
    }

    private void select(PageTexts.Part part) {
        part.text().setSelectionStart(part.from());
        part.text().setSelectionEnd(part.to());
        part.text().selectionFillProperty().bind(sample.textFillProperty());
    }

    private static void unselect(Text text) {
        text.selectionFillProperty().unbind();
        text.setSelectionStart(-1);
        text.setSelectionEnd(-1);
    }
}
