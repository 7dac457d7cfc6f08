package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.wording.BetweenWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two days to type, and in words what changed from one to the other; or the stretch between them to be played.
public final class BetweenPane extends VBox {
    public static final double WIDTH = 680;

    private static final double TEXT_HEIGHT = 320;

    private final Look look;
    private final DayText from;
    private final DayText to;
    private final Label problem = new Label();
    private final TextArea text = new TextArea();
    private final Button copy = new Button(Messages.text("ui.copy"));
    private final Button play = new Button(Messages.text("shell.between.play"));

    /// @param from the day to begin with in the first field
    /// @param copied takes a text for the clipboard
    /// @param played plays from a day to a day
    public BetweenPane(Look look, LocalDate today, LocalDate from, Consumer<String> copied, Consumer<Stretch> played) {
        this.look = look;
        this.from = new DayText("shell.between.from", from, () -> look, today);
        this.to = new DayText("shell.between.to", look.day(), () -> look, today);
        this.from.textProperty().subscribe((before, after) -> tell());
        this.to.textProperty().subscribe((before, after) -> tell());
        dress();
        copy.setOnAction(event -> copied.accept(text.getText()));
        play.setOnAction(event -> stretch().ifPresent(played));
        HBox buttons = new HBox(copy, play);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(days(), problem, text, buttons);
        tell();
    }

    private void dress() {
        getStyleClass().add("between-pane");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefHeight(TEXT_HEIGHT);
        text.setAccessibleText(Shortcut.BETWEEN.row().words());
        problem.getStyleClass().add("muted");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
    }

    /// Tells of the same days as another pane, as they are written there.
    public void keepDaysOf(BetweenPane before) {
        from.setText(before.from.getText());
        to.setText(before.to.getText());
    }

    /// From a day to a later one.
    public record Stretch(LocalDate first, LocalDate last) {}

    /// Where the keyboard belongs first.
    public Node first() {
        return from;
    }

    private Node days() {
        HBox days = new HBox(label("shell.between.from", from), from, label("shell.between.to", to), to);
        days.getStyleClass().add("days");
        days.setAlignment(Pos.CENTER_LEFT);
        return days;
    }

    private static Label label(String key, Node of) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(of);
        return label;
    }

    private void tell() {
        Optional<Stretch> stretch = stretch();
        problem.setText(from.problem().or(to::problem).orElse(""));
        problem.setVisible(stretch.isEmpty());
        copy.setDisable(stretch.isEmpty());
        play.setDisable(stretch.isEmpty());
        text.setText(stretch.map(
                        days -> BetweenWords.of(look, days.first(), days.last()).text())
                .orElse(""));
    }

    private Optional<Stretch> stretch() {
        return from.day().flatMap(one -> to.day().map(other -> ordered(one, other)));
    }

    private static Stretch ordered(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Stretch(other, one) : new Stretch(one, other);
    }
}
