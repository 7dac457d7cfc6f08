package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.pixels.Sprite;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/// The symbols of one size and one look as sprites, photographed from [PresenceSymbol] when they are needed first.
///
/// So a presence is drawn in one way, in nodes and in sprites. First ask for the slots of all that is to be
/// drawn, then have what is missing photographed at one go, then take the sprites. Belongs to the JavaFX application
/// thread.
public final class SpriteSheet {
    /// The even-pace boundary may lie half a step off.
    private static final double PACE_STEPS_PER_PIXEL = 2;

    /// Room for the lines around a symbol.
    private static final double MARGIN = 6;

    private final List<Level> levels;
    private final double fullRadius;
    private final ScreenScale screenScale;
    private final List<String> stylesheets;
    private final int side;
    private final double stepsPerPixel;
    private final Map<SymbolGeometry, Integer> slotOfPresence = new HashMap<>();
    private final Map<Outline, Integer> slotOfPlan = new HashMap<>();
    private final List<Sprite> sprites = new ArrayList<>();
    private final List<PresenceSymbol> missing = new ArrayList<>();

    /// @param levels all levels of the posture, lowest first
    /// @param screenScale of the screen that they are shown on
    /// @param stylesheets those of the scene that the sprites are shown in
    public SpriteSheet(List<Level> levels, double fullDiameter, ScreenScale screenScale, List<String> stylesheets) {
        this.levels = List.copyOf(levels);
        this.fullRadius = fullDiameter / 2;
        this.screenScale = screenScale;
        this.stylesheets = List.copyOf(stylesheets);
        this.side = 2 * screenScale.pixelsCovering(fullRadius + MARGIN);
        this.stepsPerPixel = screenScale.pixels(PACE_STEPS_PER_PIXEL);
    }

    /// The slot of a symbol without the plan around it.
    public int slot(SymbolGeometry geometry) {
        double pace = Math.rint(geometry.pace() * stepsPerPixel) / stepsPerPixel;
        return slotOfPresence.computeIfAbsent(geometry.aloneAtPace(pace), this::miss);
    }

    /// The slot of the lines of a plan alone.
    public int slot(Outline plan) {
        return slotOfPlan.computeIfAbsent(plan, this::missPlan);
    }

    private int missPlan(Outline plan) {
        int slot = miss(SymbolGeometry.ofUnstated(fullRadius).within(plan));
        missing.getLast().getStyleClass().add("plan-alone");
        return slot;
    }

    private int miss(SymbolGeometry geometry) {
        PresenceSymbol symbol = new PresenceSymbol(levels, 2 * fullRadius);
        symbol.draw(geometry);
        missing.add(symbol);
        return sprites.size() + missing.size() - 1;
    }

    /// Makes the sprites of all slots that have none.
    public void photographMissing() {
        if (missing.isEmpty()) return;
        int columns = (int) Math.ceil(Math.sqrt(missing.size()));
        int rows = (missing.size() + columns - 1) / columns;
        WritableImage photograph = photograph(columns, rows);
        for (int i = 0; i < missing.size(); i++)
            sprites.add(sprite(photograph.getPixelReader(), i % columns * side, i / columns * side));
        missing.clear();
    }

    private Sprite sprite(PixelReader photograph, int left, int top) {
        var grid = new PixelGrid(side, side);
        photograph.getPixels(left, top, side, side, PixelFormat.getIntArgbPreInstance(), grid.pixels(), 0, side);
        return new Sprite(grid);
    }

    private PresenceSymbol laid(PresenceSymbol symbol, int column, int row) {
        symbol.setManaged(false);
        symbol.resize(2 * fullRadius, 2 * fullRadius);
        symbol.setLayoutX(screenScale.units((column + 0.5) * side) - fullRadius);
        symbol.setLayoutY(screenScale.units((row + 0.5) * side) - fullRadius);
        return symbol;
    }

    private WritableImage photograph(int columns, int rows) {
        Pane pane = new Pane();
        for (int i = 0; i < missing.size(); i++) pane.getChildren().add(laid(missing.get(i), i % columns, i / columns));
        pane.setStyle("-fx-background-color: transparent");
        Scene scene =
                new Scene(pane, screenScale.units(columns * side), screenScale.units(rows * side), Color.TRANSPARENT);
        scene.getStylesheets().setAll(stylesheets);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, columns * side, rows * side));
        parameters.setTransform(screenScale.enlarging());
        pane.applyCss();
        return pane.snapshot(parameters, new WritableImage(columns * side, rows * side));
    }

    public Sprite sprite(int slot) {
        return sprites.get(slot);
    }
}
