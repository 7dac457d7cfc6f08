package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.field.LineField;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line to type into, and below it what may be meant. The keyboard stays in the line: arrows choose, Enter takes.
final class FindPane extends VBox {
    static final double WIDTH = 620;

    private static final double LIST_HEIGHT = 380;
    private static final int PAGE = 8;

    private final Finder finder;
    private final Consumer<Finder.Found> take;
    private final TextField field = new Line();
    private final ListView<Finder.Found> list = new ListView<>();
    private final Label nothing = new Label();

    /// @param take takes what was chosen
    FindPane(Finder finder, Consumer<Finder.Found> take) {
        this.finder = finder;
        this.take = take;
        getStyleClass().add("find-pane");
        dressField();
        StackPane below = new StackPane(nothing(), list());
        below.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(field, below);
        find("");
    }

    /// Where the keyboard belongs.
    Node field() {
        return field;
    }

    private void dressField() {
        field.getStyleClass().add("find-text");
        field.setPromptText(Messages.text("shell.find.prompt"));
        field.setAccessibleText(Messages.text("shell.find.prompt"));
        field.textProperty().subscribe((before, text) -> find(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        field.setOnAction(event -> takeChosen());
    }

    private Node nothing() {
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        return nothing;
    }

    private Node list() {
        list.setPrefHeight(LIST_HEIGHT);
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("shell.find.list"));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !list.equals(event.getTarget())) takeChosen();
        });
        // What is chosen is heard although the keyboard is elsewhere.
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(found -> field.setAccessibleHelp(found == null ? "" : found.kind() + ": " + found.title()));
        return list;
    }

    private void find(String text) {
        List<Finder.Found> found = finder.find(text);
        list.getItems().setAll(found);
        tell(found.isEmpty() ? finder.nothing(text) : "");
        list.getSelectionModel().selectFirst();
    }

    private void choose(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (step == 0 || list.getItems().isEmpty()) return;
        tell("");
        int chosen = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) step,
                0,
                list.getItems().size() - 1);
        list.getSelectionModel().select(chosen);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(chosen);
        event.consume();
    }

    private void takeChosen() {
        Finder.@Nullable Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) take.accept(chosen);
    }

    /// Says it when there is nothing on the clipboard that could be meant.
    private final class Line extends LineField {
        @Override
        public void paste() {
            boolean hasText = Clipboard.getSystemClipboard().hasString();
            if (hasText) super.paste();
            else say(Messages.text("shell.find.no-text"));
        }
    }

    private void say(String sentence) {
        list.getSelectionModel().clearSelection();
        tell(sentence);
        field.setAccessibleHelp(sentence);
    }

    /// Shows a sentence where the list is otherwise, so that the line to type into stays where it is.
    private void tell(String sentence) {
        nothing.setText(sentence);
        nothing.setVisible(!sentence.isEmpty());
        list.setVisible(sentence.isEmpty());
    }

    /// Its name, what tells it from others, and what sort of thing it is.
    private static final class Cell extends ListCell<Finder.Found> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label kind = new Label();
        private final HBox row = new HBox(title, detail, kind);

        Cell() {
            row.getStyleClass().add("found");
            detail.getStyleClass().add("muted");
            detail.setMinWidth(0);
            // It takes what room the title leaves.
            detail.setPrefWidth(0);
            detail.setMaxWidth(Double.MAX_VALUE);
            kind.getStyleClass().addAll("muted", "kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            // As wide as the list, however long the title is.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finder.@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setGraphic(found == null ? null : row);
            if (found == null) return;
            title.setText(Messages.drawn(found.title()));
            detail.setText(Messages.drawn(found.detail()));
            kind.setText(found.kind());
            setAccessibleText(found.kind() + ": " + found.title() + " " + found.detail());
        }
    }
}
