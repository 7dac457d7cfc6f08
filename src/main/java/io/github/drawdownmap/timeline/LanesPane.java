package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.symbol.LevelColor;
import io.github.drawdownmap.symbol.LevelColors;
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

/// The lanes of the sites in view, drawn once for each change of what they show, never for a change of the day.
final class LanesPane extends Region {
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

    LanesPane() {
        getStyleClass().add("lanes");
        setMouseTransparent(true);
        getChildren().add(canvas);
        font.subscribe((before, after) -> requestLayout());
    }

    private StyleableObjectProperty<Color> color(CssMetaData<LanesPane, Color> data, String name) {
        StyleableObjectProperty<Color> property =
                new SimpleStyleableObjectProperty<>(data, this, name, Color.TRANSPARENT);
        property.subscribe((before, after) -> requestLayout());
        return property;
    }

    /// Draws so many pixels for each of its own, for a picture that is larger than what is laid out.
    void setPictureScale(ScreenScale scale) {
        pictureScale = scale;
        canvas.getTransforms().setAll(scale.reducing());
        requestLayout();
    }

    /// @param lanes those in view, from the top
    /// @param rows where each lies
    void show(List<Lane> lanes, List<Level> levels, TimeScale scale, LaneRows rows) {
        shown = new Picture(lanes, LevelColor.steps(levels), scale, rows, List.of(), Font.getDefault());
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
        canvas.setHeight(pictureScale.pixels(Math.ceil(picture.rows().height())));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(pictureScale.pixelsPerUnit(), pictureScale.pixelsPerUnit());
        graphics.translate(-left, 0);
        LevelColors colors = new LevelColors(picture.levels(), none.get(), residual.get(), reduced.get(), full.get());
        LanePainter painter = new LanePainter(graphics, scale, colors, muted.get(), font.get());
        for (int i = 0; i < picture.lanes().size(); i++)
            paintLane(picture.lanes().get(i), picture, picture.rows().top(i), graphics, painter);
        graphics.restore();
    }

    private void paintLane(Lane lane, Picture picture, double top, GraphicsContext graphics, LanePainter painter) {
        TimeScale scale = picture.scale();
        double height = picture.rows().barHeight();
        graphics.setFill(ground.get());
        graphics.fillRoundRect(scale.left(), top, scale.right() - scale.left(), height, CORNER, CORNER);
        List<List<Segment>> strips = lane.strips();
        if (strips.isEmpty()) return;
        double firstHeight = strips.size() == 1 ? height : Math.rint((height - STRIP_GAP) * FIRST_OF_TWO);
        painter.paint(strips.getFirst(), top, firstHeight);
        if (strips.size() > 1)
            painter.paint(strips.getLast(), top + firstHeight + STRIP_GAP, height - STRIP_GAP - firstHeight);
    }

    /// Everything that the drawing depends on.
    private record Picture(
            List<Lane> lanes, int levels, TimeScale scale, LaneRows rows, List<Color> colors, Font font) {
        Picture in(List<Color> wanted, Font wantedFont) {
            return new Picture(lanes, levels, scale, rows, wanted, wantedFont);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Styles.ALL;
    }

    /// The colours that a stylesheet gives the lanes.
    private static final class Styles {
        static final CssMetaData<LanesPane, Color> FULL = color("-lane-level-full", pane -> pane.full);
        static final CssMetaData<LanesPane, Color> REDUCED = color("-lane-level-reduced", pane -> pane.reduced);
        static final CssMetaData<LanesPane, Color> RESIDUAL = color("-lane-level-residual", pane -> pane.residual);
        static final CssMetaData<LanesPane, Color> NONE = color("-lane-level-none", pane -> pane.none);
        static final CssMetaData<LanesPane, Color> GROUND = color("-lane-ground", pane -> pane.ground);
        static final CssMetaData<LanesPane, Color> MUTED = color("-lane-muted", pane -> pane.muted);
        static final CssMetaData<LanesPane, Font> FONT =
                new CssMetaData<>("-fx-font", StyleConverter.getFontConverter(), Font.getDefault(), true) {
                    @Override
                    public boolean isSettable(LanesPane pane) {
                        return !pane.font.isBound();
                    }

                    @Override
                    public StyleableProperty<Font> getStyleableProperty(LanesPane pane) {
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

        private static CssMetaData<LanesPane, Color> color(
                String name, Function<LanesPane, StyleableObjectProperty<Color>> property) {
            return new CssMetaData<>(name, StyleConverter.getColorConverter(), Color.TRANSPARENT) {
                @Override
                public boolean isSettable(LanesPane pane) {
                    return !property.apply(pane).isBound();
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(LanesPane pane) {
                    return property.apply(pane);
                }
            };
        }
    }
}
