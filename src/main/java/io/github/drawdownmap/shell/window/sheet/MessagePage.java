package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.field.LineField;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A page that tells or asks something, with its answers below it.
public final class MessagePage extends VBox {
    private static final double WIDTH = 560;

    private final Button first;

    private MessagePage(Node content, List<Button> answers) {
        super(content);
        first = answers.getFirst();
        first.getStyleClass().add("accent");
        HBox row = new HBox();
        row.getChildren().addAll(answers);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("message-page");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().add(row);
    }

    /// Lays words over what is open until they are read.
    ///
    /// @param more buttons that do not close it
    /// @return the page
    public static Node tell(Sheets sheets, String title, String words, Button... more) {
        return tell(sheets, title, text(words), WIDTH, more);
    }

    /// The same with more than words.
    public static Node tell(Sheets sheets, String title, Node content, double width, Button... more) {
        Button read = button(Messages.text("shell.sheet.read"), sheets::close);
        MessagePage page = new MessagePage(
                content, Stream.concat(Stream.of(read), Stream.of(more)).toList());
        sheets.lay(title, page, width, page.first, () -> {});
        return page;
    }

    /// Asks whether something is to be done; to close the page is to say no.
    public static void ask(Sheets sheets, String title, String words, String yes, Runnable agreed, Runnable refused) {
        AtomicBoolean isYes = new AtomicBoolean();
        Button go = button(yes, () -> {
            isYes.set(true);
            sheets.close();
        });
        MessagePage page = new MessagePage(text(words), List.of(go, cancel(sheets)));
        sheets.lay(title, page, WIDTH, page.first, () -> (isYes.get() ? agreed : refused).run());
    }

    /// Asks for a line of text that means something; to close the page is to give none.
    ///
    /// @param words what is asked for
    /// @param read what a text means; throws with a sentence when it means nothing, and the page stays
    /// @param given takes it when the page is closed
    public static <T> void askForText(
            Sheets sheets,
            String title,
            String words,
            String example,
            Function<String, T> read,
            Consumer<T> given,
            Runnable refused) {
        TextField field = new LineField(example);
        field.setAccessibleText(words);
        Label wrong = text("");
        wrong.getStyleClass().add("problem");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        AtomicReference<@Nullable T> meant = new AtomicReference<>();
        Runnable take = () -> {
            try {
                meant.set(read.apply(field.getText()));
                sheets.close();
            } catch (IllegalArgumentException problem) {
                wrong.setText(problem.getMessage());
                field.setAccessibleHelp(problem.getMessage());
            }
        };
        field.setOnAction(event -> take.run());
        VBox content = new VBox(text(words), field, wrong);
        content.getStyleClass().add("question");
        MessagePage page =
                new MessagePage(content, List.of(button(Messages.text("shell.sheet.read"), take), cancel(sheets)));
        sheets.lay(
                title,
                page,
                WIDTH,
                field,
                () -> Optional.ofNullable(meant.get()).ifPresentOrElse(given, refused));
        field.selectAll();
    }

    private static Button cancel(Sheets sheets) {
        return button(Messages.text("shell.export.cancel"), sheets::close);
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A paragraph of its own height.
    static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
