package io.github.drawdownmap.shell.window.export;

import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/// Room for a picture that is made smaller to fit in.
final class PreviewFrame extends HBox {
    private static final double WIDTH = 512;

    private final ImageView picture = new ImageView();

    PreviewFrame(double height) {
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(height);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        getStyleClass().add("preview");
        setAlignment(Pos.CENTER);
        setMinHeight(height);
        getChildren().add(picture);
    }

    void show(Image image) {
        picture.setImage(image);
    }
}
