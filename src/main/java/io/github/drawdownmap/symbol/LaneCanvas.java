package io.github.drawdownmap.symbol;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Spell;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Lanes, drawn once for each change of what they show, never for a change of the day. Its colours come from CSS.
public final class LaneCanvas extends Region {
    /// The room between two strips of one lane.
    private static final double STRIP_GAP = 2;
    /// Of two strips the report, which comes first, is the larger, as it is on the map.
    private static final double FIRST_OF_TWO = 0.6;
    private static final double CORNER = 3;

    private final Canvas canvas = new Canvas();
    private final StyleableObjectProperty<Color> full = color(Styles.FULL, "full");
    private final StyleableObjectProperty<Color> reduced = color(Styles.REDUCED, "reduced");
    private final StyleableObjectProperty<Color> residual = color(Styles.RESIDUAL, "residual");
    private final StyleableObjectProperty<Color> none = color(Styles.NONE, "none");
    private final StyleableObjectProperty<Color> ground = color(Styles.GROUND, "ground");
    private final StyleableObjectProperty<Color> muted = color(Styles.MUTED, "muted");
    private final StyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(Styles.FONT, this, "font", Font.getDefault());
    private ScreenScale pictureScale = ScreenScale.ONE;
    private @Nullable Picture shown;
    private @Nullable Picture painted;

    public LaneCanvas() {
        getStyleClass().add("lanes");
        setMouseTransparent(true);
        getChildren().add(canvas);
        font.subscribe((before, after) -> requestLayout());
    }

    private StyleableObjectProperty<Color> color(CssMetaData<LaneCanvas, Color> data, String name) {
        StyleableObjectProperty<Color> property =
                new SimpleStyleableObjectProperty<>(data, this, name, Color.TRANSPARENT);
        property.subscribe((before, after) -> requestLayout());
        return property;
    }

    /// Draws so many pixels for each of its own, for a picture that is larger than what is laid out.
    public void setPictureScale(ScreenScale scale) {
        pictureScale = scale;
        canvas.getTransforms().setAll(scale.reducing());
        requestLayout();
    }

    /// @param levels all levels of the posture, lowest first
    public void show(List<Lane> lanes, List<Level> levels, TimeScale scale) {
        shown = new Picture(List.copyOf(lanes), LevelColor.steps(levels), scale, List.of(), Font.getDefault());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) return;
        Picture wanted = shown.in(
                List.of(full.get(), reduced.get(), residual.get(), none.get(), ground.get(), muted.get()), font.get());
        if (wanted.equals(painted)) return;
        painted = wanted;
        paint(wanted);
    }

    private void paint(Picture picture) {
        TimeScale scale = picture.scale();
        double left = Math.floor(scale.left());
        canvas.setLayoutX(left);
        canvas.setWidth(pictureScale.pixels(Math.ceil(scale.right()) - left));
        canvas.setHeight(pictureScale.pixels(Math.ceil(picture.bottom())));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(pictureScale.pixelsPerUnit(), pictureScale.pixelsPerUnit());
        graphics.translate(-left, 0);
        LevelColors colors = new LevelColors(picture.levels(), none.get(), residual.get(), reduced.get(), full.get());
        LaneDrawing drawing = new LaneDrawing(graphics, scale, colors, muted.get(), font.get());
        for (Lane lane : picture.lanes()) paintLane(lane, scale, graphics, drawing);
        graphics.restore();
    }

    private void paintLane(Lane lane, TimeScale scale, GraphicsContext graphics, LaneDrawing drawing) {
        graphics.setFill(ground.get());
        graphics.fillRoundRect(scale.left(), lane.top(), scale.right() - scale.left(), lane.height(), CORNER, CORNER);
        List<List<Spell>> strips = lane.strips();
        if (strips.isEmpty()) return;
        double firstHeight = strips.size() == 1 ? lane.height() : Math.rint((lane.height() - STRIP_GAP) * FIRST_OF_TWO);
        drawing.paint(strips.getFirst(), lane.top(), firstHeight);
        double secondTop = firstHeight + STRIP_GAP;
        if (strips.size() > 1) drawing.paint(strips.getLast(), lane.top() + secondTop, lane.height() - secondTop);
    }

    /// One site over the whole scale: a strip of spells for each track on show, the first above.
    public record Lane(double top, double height, List<List<Spell>> strips) {
        public Lane {
            strips = List.copyOf(strips);
        }
    }

    /// Everything that the drawing depends on.
    private record Picture(List<Lane> lanes, int levels, TimeScale scale, List<Color> colors, Font font) {
        Picture in(List<Color> wanted, Font wantedFont) {
            return new Picture(lanes, levels, scale, wanted, wantedFont);
        }

        double bottom() {
            return lanes.stream()
                    .mapToDouble(lane -> lane.top() + lane.height())
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Styles.ALL;
    }

    /// The colours that a stylesheet gives the lanes.
    private static final class Styles {
        static final CssMetaData<LaneCanvas, Color> FULL = color("-lane-level-full", pane -> pane.full);
        static final CssMetaData<LaneCanvas, Color> REDUCED = color("-lane-level-reduced", pane -> pane.reduced);
        static final CssMetaData<LaneCanvas, Color> RESIDUAL = color("-lane-level-residual", pane -> pane.residual);
        static final CssMetaData<LaneCanvas, Color> NONE = color("-lane-level-none", pane -> pane.none);
        static final CssMetaData<LaneCanvas, Color> GROUND = color("-lane-ground", pane -> pane.ground);
        static final CssMetaData<LaneCanvas, Color> MUTED = color("-lane-muted", pane -> pane.muted);
        static final CssMetaData<LaneCanvas, Font> FONT =
                new CssMetaData<>("-fx-font", StyleConverter.getFontConverter(), Font.getDefault(), true) {
                    @Override
                    public boolean isSettable(LaneCanvas pane) {
                        return !pane.font.isBound();
                    }

                    @Override
                    public StyleableProperty<Font> getStyleableProperty(LaneCanvas pane) {
                        return pane.font;
                    }
                };
        static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

        private Styles() {}

        private static List<CssMetaData<? extends Styleable, ?>> all() {
            List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
            all.addAll(List.of(FULL, REDUCED, RESIDUAL, NONE, GROUND, MUTED, FONT));
            return List.copyOf(all);
        }

        private static CssMetaData<LaneCanvas, Color> color(
                String name, Function<LaneCanvas, StyleableObjectProperty<Color>> property) {
            return new CssMetaData<>(name, StyleConverter.getColorConverter(), Color.TRANSPARENT) {
                @Override
                public boolean isSettable(LaneCanvas pane) {
                    return !property.apply(pane).isBound();
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(LaneCanvas pane) {
                    return property.apply(pane);
                }
            };
        }
    }
}
