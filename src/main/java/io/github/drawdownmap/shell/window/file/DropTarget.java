package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Says while a file is dragged over the window what becomes of it, and opens it when it is dropped.
public final class DropTarget extends Label {
    private final Consumer<Path> open;

    public DropTarget(Scene scene, Consumer<Path> open) {
        super(Messages.text("shell.drop"));
        this.open = open;
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
        if (dropped) open.accept(event.getDragboard().getFiles().getFirst().toPath());
        event.setDropCompleted(dropped);
        event.consume();
    }
}
