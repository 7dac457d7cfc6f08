package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Says while files are dragged over the window what becomes of them, and opens them when they are dropped.
public final class DropTarget extends Label {
    private final Consumer<Path> open;
    private final Consumer<String> tell;

    /// @param tell takes in a sentence what is not opened
    public DropTarget(Scene scene, Consumer<Path> open, Consumer<String> tell) {
        super(Messages.text("shell.drop"));
        this.open = open;
        this.tell = tell;
        getStyleClass().add("drop-target");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMouseTransparent(true);
        setVisible(false);
        // Over pages that are opened later.
        setViewOrder(-1);
        scene.setOnDragOver(this::offerToOpen);
        scene.setOnDragExited(event -> setVisible(false));
        scene.setOnDragDropped(this::openDropped);
    }

    private void offerToOpen(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
        }
        event.consume();
    }

    private void openDropped(DragEvent event) {
        setVisible(false);
        boolean dropped = event.getDragboard().hasFiles();
        if (dropped)
            open(new DroppedFiles(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList()));
        event.setDropCompleted(dropped);
        event.consume();
    }

    private void open(DroppedFiles dropped) {
        dropped.opened().forEach(open);
        dropped.refusal().ifPresent(tell);
    }
}
