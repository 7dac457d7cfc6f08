package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.ui.symbol.TimeScale;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// A rail along the axis and a thumb on it.
final class DaySliderSkin extends SkinBase<DaySlider> {
    /// From the top of the slider to the middle of its rail, in the dock.
    static final double MIDDLE = 9;

    private static final double RAIL_HEIGHT = 4;

    private final Region hit = new Region();
    private final Region rail = new Region();
    private final StackPane thumb = new StackPane();
    private final Subscription subscriptions;

    DaySliderSkin(DaySlider slider) {
        super(slider);
        hit.getStyleClass().add("rail-area");
        rail.getStyleClass().add("rail");
        rail.setMouseTransparent(true);
        thumb.getStyleClass().add("thumb");
        // Unmanaged, so that a step moves the thumb and lays nothing out.
        thumb.setManaged(false);
        thumb.visibleProperty().bind(slider.thumbVisibleProperty());
        getChildren().setAll(hit, rail, thumb);
        subscriptions = Subscription.combine(
                slider.valueProperty().subscribe((before, after) -> placeThumb()),
                slider.fractionProperty().subscribe((before, after) -> placeThumb()),
                slider.scaleProperty().subscribe((before, after) -> slider.requestLayout()));
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        thumb.visibleProperty().unbind();
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        TimeScale scale = getSkinnable().scaleProperty().get();
        hit.resizeRelocate(x, y, width, height);
        rail.resizeRelocate(scale.left(), y + (height - RAIL_HEIGHT) / 2, scale.right() - scale.left(), RAIL_HEIGHT);
        double size = thumb.prefWidth(-1);
        thumb.resize(size, size);
        thumb.setLayoutX(-size / 2);
        thumb.setLayoutY(y + (height - size) / 2);
        placeThumb();
    }

    private void placeThumb() {
        thumb.setTranslateX(getSkinnable().thumbX());
    }
}
