package io.github.drawdownmap.shell;

import io.github.drawdownmap.data.Finding;
import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

/// Tells the user what went wrong, in a dialog that does not take anything off the screen.
final class Reports {
    private static final Logger LOG = Logger.getLogger(Reports.class.getName());
    private static final int FINDINGS_SHOWN = 500;

    private final Window owner;

    Reports(Window owner) {
        this.owner = owner;
    }

    /// A file that could not be read at all; what was open stays.
    void unreadable(Path file, Throwable cause) {
        LOG.log(Level.FINE, "not read: " + file, cause);
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        alert(
                        Alert.AlertType.ERROR,
                        Messages.text("shell.open.unreadable", name(file)),
                        reason + "\n\n" + Messages.text("shell.open.kept"))
                .show();
    }

    /// The problems in a file.
    ///
    /// @param opened whether the rest of the file could be opened
    void findings(Path file, List<Finding> findings, boolean opened) {
        String header =
                Messages.text(opened ? "shell.open.findings" : "shell.open.unusable", name(file), findings.size());
        Alert alert = alert(opened ? Alert.AlertType.WARNING : Alert.AlertType.ERROR, header, "");
        TextArea list = new TextArea(shown(findings));
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefSize(680, 320);
        alert.getDialogPane().setContent(list);
        ButtonType copy = new ButtonType(Messages.text("shell.copy"), ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().addFirst(copy);
        alert.setResultConverter(button -> button);
        alert.resultProperty().subscribe(button -> {
            if (copy.equals(button))
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text(findings)));
        });
        alert.show();
    }

    /// Something the user asked for did not work.
    void failed(String what, Throwable cause) {
        LOG.log(Level.FINE, what, cause);
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        alert(Alert.AlertType.ERROR, what, reason).show();
    }

    /// Something the user should read before going on.
    void told(String what, String details) {
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

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
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
