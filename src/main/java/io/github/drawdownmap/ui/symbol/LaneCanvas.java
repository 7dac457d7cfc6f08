package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Gap;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LevelColor;
import io.github.drawdownmap.ui.theme.LevelColors;
import io.github.drawdownmap.wording.GapWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/// Lanes, drawn once for each change of what they show, never for a change of the day. Its colours come from CSS.
public final class LaneCanvas extends Region {
    private static final double CORNER = 3;

    private final Canvas canvas = new Canvas();
    /// The same drawing, of which nothing is seen but words and what is right behind them.
    private final Canvas words = new Canvas();
    private final StyleableObjectProperty<Color> full = color(Styles.FULL, "full");
    private final StyleableObjectProperty<Color> reduced = color(Styles.REDUCED, "reduced");
    private final StyleableObjectProperty<Color> residual = color(Styles.RESIDUAL, "residual");
    private final StyleableObjectProperty<Color> none = color(Styles.NONE, "none");
    private final StyleableObjectProperty<Color> ground = color(Styles.GROUND, "ground");
    private final StyleableObjectProperty<Color> muted = color(Styles.MUTED, "muted");
    private final StyleableObjectProperty<Color> gapFill = color(Styles.GAP_FILL, "gapFill");
    private final StyleableObjectProperty<Color> gapEdge = color(Styles.GAP_EDGE, "gapEdge");
    private final StyleableObjectProperty<Color> gapText = color(Styles.GAP_TEXT, "gapText");
    private final StyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(Styles.FONT, this, "font", Font.getDefault());
    private ScreenScale pictureScale = ScreenScale.ONE;
    private @Nullable Picture shown;
    private final Latest<Picture> painted = new Latest<>();

    public LaneCanvas() {
        getStyleClass().add("lanes");
        setMouseTransparent(true);
        getChildren().add(canvas);
        words.getStyleClass().add("lane-words");
        words.setMouseTransparent(true);
        words.translateXProperty().bind(layoutXProperty());
        words.translateYProperty().bind(layoutYProperty());
        font.subscribe((before, after) -> requestLayout());
    }

    /// The words in the lanes, to be laid over the lines that cross these, in the same parent.
    public Node words() {
        return words;
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
        words.getTransforms().setAll(scale.reducing());
        requestLayout();
    }

    /// @param levels all levels of the posture, lowest first
    public void draw(List<Strip> strips, List<Level> levels, TimeScale scale) {
        shown = new Picture(List.copyOf(strips), LevelColor.steps(levels), scale, List.of(), Font.getDefault());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) return;
        Picture wanted = shown.in(
                List.of(
                        full.get(),
                        reduced.get(),
                        residual.get(),
                        none.get(),
                        ground.get(),
                        muted.get(),
                        gapFill.get(),
                        gapEdge.get(),
                        gapText.get()),
                font.get());
        if (painted.changesTo(wanted)) paint(wanted);
    }

    private void paint(Picture picture) {
        GraphicsContext graphics = begin(canvas, picture);
        LaneWords lettering = new LaneWords(graphics);
        picture.strips().forEach(painter(picture, graphics, lettering));
        graphics.restore();
        GraphicsContext over = begin(words, picture);
        Consumer<Strip> again = painter(picture, over, new LaneWords(over));
        for (Rectangle2D place : lettering.places()) {
            over.save();
            clip(over, place);
            picture.strips().stream().filter(strip -> strip.reaches(place)).forEach(again);
            over.restore();
        }
        over.restore();
    }

    /// One rectangle at a time: a shape of several would be kept as a picture, through which each stroke is drawn.
    private static void clip(GraphicsContext graphics, Rectangle2D place) {
        graphics.beginPath();
        graphics.rect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        graphics.clip();
    }

    private Consumer<Strip> painter(Picture picture, GraphicsContext graphics, LaneWords lettering) {
        TimeScale scale = picture.scale();
        LevelColors colors = new LevelColors(picture.levels(), none.get(), residual.get(), reduced.get(), full.get());
        RibbonDrawing ribbons = new RibbonDrawing(
                graphics, lettering, scale, ground.get(), gapFill.get(), gapEdge.get(), gapText.get(), font.get());
        return strip -> {
            graphics.setFill(ground.get());
            graphics.fillRoundRect(
                    scale.left(), strip.top(), scale.right() - scale.left(), strip.height(), CORNER, CORNER);
            List<Double> questions =
                    new LaneDrawing(graphics, lettering, scale, colors, muted.get(), font.get(), strip).paint();
            strip.disputes().forEach(when -> ribbons.paintDispute(when, strip, questions));
            ribbons.paint(strip);
        };
    }

    /// An empty canvas over the axis, on which units of the picture are drawn.
    private GraphicsContext begin(Canvas canvas, Picture picture) {
        double left = Math.floor(picture.scale().left());
        canvas.setLayoutX(left);
        canvas.setWidth(pictureScale.pixels(Math.ceil(picture.scale().right()) - left));
        canvas.setHeight(pictureScale.pixels(Math.ceil(picture.bottom())));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(pictureScale.pixelsPerUnit(), pictureScale.pixelsPerUnit());
        graphics.translate(-left, 0);
        return graphics;
    }

    /// One track of one site over the whole scale.
    ///
    /// @param isPlanned whether it is a plan, which is drawn as an outline with hatching: solid is reported
    /// @param spells what the track says of the days, in order and without a gap
    /// @param disputes windows in which sources contradict the track
    /// @param ribbons gaps between a plan's date and a departure
    /// @param marks the middles of the marks that reach into it from above
    public record Strip(
            double top,
            double height,
            boolean isPlanned,
            List<SiteTrack.Spell> spells,
            List<Window> disputes,
            List<Ribbon> ribbons,
            List<Double> marks) {
        public Strip {
            spells = List.copyOf(spells);
            disputes = List.copyOf(disputes);
            ribbons = List.copyOf(ribbons);
            marks = List.copyOf(marks);
        }

        private boolean reaches(Rectangle2D place) {
            return top < place.getMaxY() && top + height > place.getMinY();
        }

        /// What one of the tracks on show says of a site. The gaps stand in the plan's strip, under the report's.
        ///
        /// @param index the place of the track among those on show
        /// @param limit the last day on which something on show is known; empty when everything is on show
        /// @param marks the middles of the marks that reach into the first of them from above
        public static Strip of(
                Site site,
                List<Track> tracks,
                int index,
                LocalDateRange span,
                Optional<LocalDate> limit,
                double top,
                double height,
                List<Double> marks) {
            Track track = tracks.get(index);
            SiteTrack told = site.track(track);
            List<Gap> gaps =
                    index == 0 ? List.of() : Gap.between(told, site.track(tracks.getFirst()), span.getEndInclusive());
            return new Strip(
                    top,
                    height,
                    track.isPlanned(),
                    told.spells(span),
                    told.disputes().stream()
                            .map(dispute -> upTo(limit, dispute.when()))
                            .toList(),
                    gaps.stream()
                            .map(gap -> new Ribbon(
                                    gap.from(), gap.reached().when(), GapWords.brief(gap), GapWords.side(gap)))
                            .toList(),
                    index == 0 ? marks : List.of());
        }

        /// Nothing is known of the days after the last one, so what goes on still is drawn up to that.
        private static Window upTo(Optional<LocalDate> limit, Window when) {
            return limit.filter(last -> when.isOpenEnd() && !when.earliest().isAfter(last))
                    .map(when::endingOn)
                    .orElse(when);
        }
    }

    /// A band between a plan's date and the days on one of which a site was left.
    ///
    /// @param date the plan's, or where forces came back after it
    /// @param left when the last left
    /// @param side whether that was late or early, for where all of the words have no room
    public record Ribbon(LocalDate date, Window left, String words, String side) {
        LocalDate first() {
            return left.earliest().isBefore(date) ? left.earliest() : date;
        }

        LocalDate last() {
            return left.latest().isAfter(date) ? left.latest() : date;
        }
    }

    /// Everything that the drawing depends on.
    private record Picture(List<Strip> strips, int levels, TimeScale scale, List<Color> colors, Font font) {
        Picture in(List<Color> wanted, Font wantedFont) {
            return new Picture(strips, levels, scale, wanted, wantedFont);
        }

        double bottom() {
            return strips.stream().mapToDouble(RibbonDrawing::bottom).max().orElse(0);
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
        static final CssMetaData<LaneCanvas, Color> GAP_FILL = color("-lane-gap-fill", pane -> pane.gapFill);
        static final CssMetaData<LaneCanvas, Color> GAP_EDGE = color("-lane-gap-edge", pane -> pane.gapEdge);
        static final CssMetaData<LaneCanvas, Color> GAP_TEXT = color("-lane-gap-text", pane -> pane.gapText);
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
            all.addAll(List.of(FULL, REDUCED, RESIDUAL, NONE, GROUND, MUTED, GAP_FILL, GAP_EDGE, GAP_TEXT, FONT));
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
