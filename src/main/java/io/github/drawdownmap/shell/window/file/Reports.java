package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.sheet.MessagePage;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.ui.controls.CopiedText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Tells the user what went wrong, on a page that does not take anything off the screen.
public final class Reports {
    private static final Logger LOG = System.getLogger(Reports.class.getName());
    private static final int PROBLEMS_SHOWN = 500;
    private static final double LIST_WIDTH = 728;
    /// A problem takes so many lines where it is long.
    private static final int LINES = 3;
    private static final int MOST_LINES = 18;

    private final Sheets sheets;
    /// The list of the problems in the open file that was shown last.
    private Optional<TextArea> listed = Optional.empty();
    /// That the open file could not be read again.
    private Optional<Node> failed = Optional.empty();

    public Reports(Sheets sheets) {
        this.sheets = sheets;
    }

    /// A file that could not be read at all; what was open stays.
    public void unreadable(Path file, Throwable cause) {
        unreadable(file, cause, Messages.text("shell.open.kept"));
    }

    /// @param shown what is on screen now, in a sentence
    void unreadable(Path file, Throwable cause, String shown) {
        LOG.log(Level.DEBUG, "not read: " + file, cause);
        told(Messages.text("shell.open.unreadable", OpenFile.name(file)), reason(cause) + "\n\n" + shown);
    }

    /// That the open file could not be read again, until it can.
    void unreadableAgain(Path file, Throwable cause) {
        LOG.log(Level.DEBUG, "not read again: " + file, cause);
        failed = Optional.of(MessagePage.tell(
                sheets,
                Messages.text("shell.open.again.failed", OpenFile.name(file)),
                reason(cause) + "\n\n" + Messages.text("shell.open.kept")));
    }

    /// The same of a file of which nothing can be used.
    void unusableAgain(Path file, List<String> problems) {
        String header = Messages.text("shell.open.again.failed", OpenFile.name(file));
        failed = Optional.of(unusable(header, problems, Messages.text("shell.open.kept")));
    }

    /// The problems in the file that is open, again.
    public void problems(OpenFile opened) {
        problems(opened.path().orElse(Path.of("-")), opened.problems());
    }

    /// The problems in a file whose rest was opened.
    ///
    /// @param problems a sentence each
    public void problems(Path file, List<String> problems) {
        String header = found(file, problems);
        TextArea list = list(header, problems);
        MessagePage.tell(sheets, header, list, LIST_WIDTH, copy(text(problems)));
        listed = Optional.of(list);
    }

    /// That a file was opened, and how many problems it has.
    static String found(Path file, List<String> problems) {
        return Messages.text("shell.open.findings", OpenFile.name(file), problems.size());
    }

    /// The problems in the open file, which was read again, where they are on screen: what is mended is listed no more.
    void renew(OpenFile opened) {
        failed.filter(sheets::isUppermost).ifPresent(page -> sheets.close());
        listed.filter(sheets::isUppermost)
                .filter(list -> !list.getText().equals(shown(opened.problems())))
                .ifPresent(list -> {
                    sheets.close();
                    if (opened.problems().isEmpty()) return;
                    problems(opened);
                    listed.ifPresent(renewed -> renewed.setScrollTop(list.getScrollTop()));
                });
    }

    /// The problems in a file of which nothing can be opened.
    ///
    /// @param shown what is on screen now, in a sentence
    void unusable(Path file, List<String> problems, String shown) {
        unusable(Messages.text("shell.open.unusable", OpenFile.name(file), problems.size()), problems, shown);
    }

    private Node unusable(String header, List<String> problems, String shown) {
        Label rest = new Label(shown);
        rest.setWrapText(true);
        VBox content = new VBox(list(header, problems), rest);
        content.getStyleClass().add("question");
        return MessagePage.tell(sheets, header, content, LIST_WIDTH, copy(text(problems)));
    }

    private static TextArea list(String header, List<String> problems) {
        TextArea list = new TextArea(shown(problems));
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(Math.min(LINES * problems.size(), MOST_LINES));
        list.setAccessibleText(header);
        list.getStyleClass().add("findings");
        return list;
    }

    private static Button copy(String words) {
        Button copy = new Button(Messages.text("ui.copy"));
        copy.setOnAction(event -> CopiedText.put(words));
        return copy;
    }

    /// Something the user asked for did not work.
    public void failed(String what, Throwable cause) {
        LOG.log(Level.DEBUG, what, cause);
        told(what, reason(cause));
    }

    /// What went wrong, in the words of whoever noticed it.
    public static String reason(Throwable cause) {
        if (cause instanceof OutOfMemoryError)
            return Messages.text("shell.open.no-memory", Runtime.getRuntime().maxMemory() >> 20) + "; "
                    + Messages.text("shell.open.more-memory");
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /// Something the user should read before going on.
    public void told(String what, String details) {
        MessagePage.tell(sheets, what, details);
    }

    /// The same, with something in it that the user may need elsewhere.
    void told(String what, String details, String needed) {
        MessagePage.tell(sheets, what, details, copy(needed));
    }

    private static String shown(List<String> problems) {
        return problems.size() <= PROBLEMS_SHOWN
                ? text(problems)
                : text(problems.subList(0, PROBLEMS_SHOWN)) + "\n\n"
                        + Messages.text("shell.open.more", problems.size() - PROBLEMS_SHOWN);
    }

    private static String text(List<String> problems) {
        return String.join("\n\n", problems);
    }
}
