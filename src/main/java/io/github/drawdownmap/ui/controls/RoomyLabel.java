package io.github.drawdownmap.ui.controls;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// A label that is always as high as its longest text needs, so that nothing below it moves.
public final class RoomyLabel extends Label {
    private final LabelRuler ruler = new LabelRuler();
    private CompletableFuture<List<String>> texts = CompletableFuture.completedFuture(List.of());
    private final Memo<Type, Double> height = new Memo<>();

    /// What the height of a text depends on.
    private record Type(double width, Font font) {}

    public RoomyLabel(String styleClass) {
        getStyleClass().add(styleClass);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        // Else a short text would make the label narrow, and the long ones would be measured at that width.
        setMaxWidth(Double.MAX_VALUE);
    }

    /// @param texts all texts that may come. They are waited for when the label is laid out, not before.
    public void makeRoom(CompletableFuture<List<String>> texts) {
        this.texts = texts.thenApply(all -> all.stream().distinct().toList());
        height.forget();
        requestLayout();
    }

    /// Whether there will ever be something to read.
    public boolean isNeeded() {
        return texts.join().stream().anyMatch(text -> !text.isEmpty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) return super.computePrefHeight(width);
        return height.of(new Type(width, getFont()), type -> heightAt(type.width()));
    }

    private double heightAt(double width) {
        return Math.ceil(texts.join().stream()
                .mapToDouble(text -> ruler.height(this, text, width))
                .max()
                .orElse(0));
    }
}
