package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.Logo;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.FileDialog;
import io.github.drawdownmap.shell.window.file.Reports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/// The logo of a picture, to be chosen from a file or left out. Why a file is no logo is said in the place of its name.
final class LogoChoice extends HBox {
    private static final List<String> KINDS = List.of("*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG");
    private static final double WIDEST_NAME = 220;

    private final Window owner;
    private final Background background;
    private final Consumer<Optional<Path>> keep;
    private final ReadOnlyObjectWrapper<Optional<Logo>> logo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Label name = new Label();
    private final Button choose = new Button(Messages.text("shell.export.logo.choose"));
    private final Button leaveOut = new Button(Messages.text("shell.export.logo.none"));

    /// @param owner the window that the file dialog belongs to
    /// @param last the file that was chosen last
    /// @param keep remembers the file that is chosen
    LogoChoice(Window owner, Background background, Optional<Path> last, Consumer<Optional<Path>> keep) {
        super(8);
        this.owner = owner;
        this.background = background;
        this.keep = keep;
        setAlignment(Pos.CENTER_LEFT);
        name.setWrapText(true);
        name.setMaxWidth(WIDEST_NAME);
        name.setMinHeight(USE_PREF_SIZE);
        choose.setMinWidth(USE_PREF_SIZE);
        leaveOut.setMinWidth(USE_PREF_SIZE);
        choose.setAccessibleText(Messages.text("shell.export.logo.title"));
        leaveOut.setAccessibleText(Messages.text("shell.export.logo.none.heard"));
        choose.setOnAction(event -> ask());
        leaveOut.setOnAction(event -> take(Optional.empty()));
        getChildren().addAll(choose, leaveOut, name);
        take(last);
    }

    ReadOnlyObjectProperty<Optional<Logo>> logoProperty() {
        return logo.getReadOnlyProperty();
    }

    private void ask() {
        FileDialog.open(owner, "shell.export.logo.title", FileDialog.kind("shell.export.logo.kinds", KINDS))
                .ifPresent(file -> take(Optional.of(file)));
    }

    /// Takes over a file, or none; it is remembered when it is one.
    void take(Optional<Path> file) {
        leaveOut.setDisable(file.isEmpty());
        name.setText(file.map(path -> String.valueOf(path.getFileName())).orElse(""));
        if (file.isEmpty()) tell(file, Optional.empty());
        file.ifPresent(path -> {
            Task<Logo> reading = Background.task(() -> Logo.read(path));
            reading.setOnSucceeded(event -> tell(file, Optional.of(reading.getValue())));
            reading.setOnFailed(event -> {
                name.setText(Reports.reason(reading.getException()));
                logo.set(Optional.empty());
            });
            background.run(reading);
        });
    }

    private void tell(Optional<Path> file, Optional<Logo> read) {
        keep.accept(file);
        logo.set(read);
    }
}
