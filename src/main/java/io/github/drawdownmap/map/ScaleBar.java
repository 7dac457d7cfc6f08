package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.controls.HaloText;
import io.github.drawdownmap.ui.controls.Latest;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How long a round distance is on the map, in its middle: on this projection it grows towards the poles.
final class ScaleBar extends VBox {
    private static final double MOST_PIXELS = 110;
    private static final double METERS_PER_KILOMETER = 1000;

    /// A length to draw.
    ///
    /// @param meters 1, 2 or 5 times a power of ten
    record Length(double meters, double pixels) {
        static Length within(double mostPixels, double metersPerPixel) {
            double mostMeters = mostPixels * metersPerPixel;
            double power = Math.pow(10, Math.floor(Math.log10(mostMeters)));
            double lead = mostMeters / power;
            double meters = (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
            return new Length(meters, meters / metersPerPixel);
        }

        String words() {
            return meters < METERS_PER_KILOMETER
                    ? Messages.text("map.scale.meters", meters)
                    : Messages.text("map.scale.kilometers", meters / METERS_PER_KILOMETER);
        }
    }

    private final HaloText text = new HaloText("scale-text");
    private final Region bar = new Region();
    private final Latest<Double> shown = new Latest<>();

    ScaleBar(Viewport viewport) {
        getStyleClass().add("scale-bar");
        bar.getStyleClass().add("bar");
        setAlignment(Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
        // Its bar changes length at each step of a pan; unmanaged, that lays out nothing else.
        setManaged(false);
        // As wide as it may ever be, so that what is beside it stays where it is.
        setMinWidth(MOST_PIXELS);
        setPrefWidth(MOST_PIXELS);
        setMaxWidth(MOST_PIXELS);
        getChildren().addAll(text, bar);
        viewport.cameraProperty().subscribe(camera -> draw(Length.within(MOST_PIXELS, viewport.metersPerPixel())));
    }

    private void draw(Length length) {
        if (shown.changesTo(length.meters())) text.say(length.words());
        bar.setMinWidth(length.pixels());
        bar.setMaxWidth(length.pixels());
    }
}
