package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.ui.symbol.TimeScale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;

/// A slider of whole days whose thumb stands on the shared axis; its value is the epoch day, spoken as a date.
public final class DaySlider extends Slider {
    private final ObjectProperty<TimeScale> scale = new SimpleObjectProperty<>();
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private final BooleanProperty thumbVisible = new SimpleBooleanProperty(true);
    private String spoken = "";

    public DaySlider(TimeScale first) {
        scale.set(first);
        getStyleClass().setAll("day-slider");
        setAccessibleRole(AccessibleRole.SLIDER);
        setBlockIncrement(1);
        setFocusTraversable(true);
    }

    /// The axis, in the coordinates of this slider.
    public ObjectProperty<TimeScale> scaleProperty() {
        return scale;
    }

    /// How far a playback frame has gone from the value towards the next day.
    public DoubleProperty fractionProperty() {
        return fraction;
    }

    /// Whether its day is among those that the axis shows.
    public void setThumbVisible(boolean isInView) {
        thumbVisible.set(isInView);
    }

    BooleanProperty thumbVisibleProperty() {
        return thumbVisible;
    }

    double thumbX() {
        return scale.get().x(getValue() + fraction.get());
    }

    /// What a screen reader says for the value.
    public void setSpoken(String words) {
        if (words.equals(spoken)) return;
        spoken = words;
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING
                ? spoken
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new DaySliderSkin(this);
    }
}
