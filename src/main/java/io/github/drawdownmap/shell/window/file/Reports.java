package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Tells the user what went wrong, in a dialog that does not take anything off the screen.
public final class Reports {
    private static final Logger LOG = Logger.getLogger(Reports.class.getName());
    private static final int FINDINGS_SHOWN = 500;

    private final Window owner;

    public Reports(Window owner) {
        this.owner = owner;
    }

    /// A file that could not be read at all; what was open stays.
    public void unreadable(Path file, Throwable cause) {
        LOG.log(Level.FINE, "not read: " + file, cause);
        alert(
                        Alert.AlertType.ERROR,
                        Messages.text("shell.open.unreadable", OpenFile.name(file)),
                        reason(cause) + "\n\n" + Messages.text("shell.open.kept"))
                .show();
    }

    /// The problems in the file that is open, again.
    public void problems(OpenFile opened) {
        findings(opened.path().orElse(Path.of("-")), opened.findings(), true);
    }

    /// The problems in a file.
    ///
    /// @param opened whether the rest of the file could be opened
    public void findings(Path file, List<Finding> findings, boolean opened) {
        String header = Messages.text(
                opened ? "shell.open.findings" : "shell.open.unusable", OpenFile.name(file), findings.size());
        Alert alert = alert(opened ? Alert.AlertType.WARNING : Alert.AlertType.ERROR, header, "");
        TextArea list = new TextArea(shown(findings));
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefSize(680, 320);
        // A second button of the dialog would take the Escape key from the first.
        Button copy = new Button(Messages.text("shell.copy"));
        copy.setOnAction(
                event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text(findings))));
        VBox content = new VBox(list, copy);
        content.getStyleClass().add("findings");
        VBox.setVgrow(list, Priority.ALWAYS);
        alert.getDialogPane().setContent(content);
        alert.show();
    }

    /// Something the user asked for did not work.
    public void failed(String what, Throwable cause) {
        LOG.log(Level.FINE, what, cause);
        alert(Alert.AlertType.ERROR, what, reason(cause)).show();
    }

    /// What went wrong, in the words of whoever noticed it.
    public static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /// Something the user should read before going on.
    public void told(String what, String details) {
        alert(Alert.AlertType.WARNING, what, details).show();
    }

    private static String shown(List<Finding> findings) {
        return findings.size() <= FINDINGS_SHOWN
                ? text(findings)
                : text(findings.subList(0, FINDINGS_SHOWN)) + "\n\n"
                        + Messages.text("shell.open.more", findings.size() - FINDINGS_SHOWN);
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n\n"));
    }

    private Alert alert(Alert.AlertType type, String header, String content) {
        Alert alert = new Alert(type, content);
        alert.initOwner(owner);
        alert.setTitle(Messages.text("shell.title"));
        alert.setHeaderText(header);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        return alert;
    }
}
