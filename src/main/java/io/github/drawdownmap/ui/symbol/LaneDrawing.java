package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.theme.LevelColors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.text.Font;

/// Draws the spells of one strip: height for level, hatching for windows, a slope for even pace, fog for silence. What
/// is reported is solid, what is only planned an outline with hatching.
final class LaneDrawing {
    private static final double HATCH_STEP = 6;
    private static final double HATCH_WIDTH = 1.2;
    private static final double HATCH_OPACITY = 0.55;
    private static final double SLOPE_OPACITY = 0.62;
    private static final double WINDOW_OPACITY = 0.14;
    private static final double SILENT_OPACITY = 0.30;
    private static final double SILENT_FADE = 90;
    private static final double QUESTION_STEP = 150;
    /// Every level but the lowest, at which nobody is there, has at least this height.
    private static final double LEAST_TALL = 3.5;
    private static final double OUTLINE = 1.2;
    private static final double FOG_OPACITY = 0.14;
    /// Half the width over which an approximate date fades.
    private static final double SOFT = 7;
    /// Points that are no farther apart than by rounding.
    private static final double SAME_PLACE = 0.01;

    private final GraphicsContext graphics;
    private final LaneWords lettering;
    private final TimeScale scale;
    private final LevelColors colors;
    private final Color muted;
    private final Font font;
    private final LaneCanvas.Strip strip;
    private final double top;
    private final double height;
    /// The upper edge of what is planned and not painted yet, from left to right.
    private final List<Point2D> planEdge = new ArrayList<>();
    private Paint planPaint = Color.TRANSPARENT;
    /// The middles of the question marks that are painted.
    private final List<Double> questions = new ArrayList<>();

    /// @param muted for what is not known
    LaneDrawing(
            GraphicsContext graphics,
            LaneWords lettering,
            TimeScale scale,
            LevelColors colors,
            Color muted,
            Font font,
            LaneCanvas.Strip strip) {
        this.graphics = graphics;
        this.lettering = lettering;
        this.scale = scale;
        this.colors = colors;
        this.muted = muted;
        this.font = font;
        this.strip = strip;
        this.top = strip.top();
        this.height = strip.height();
    }

    /// A stretch of the strip, in its pixels; its ends may be only about right.
    private record Stretch(double from, double to, boolean softStart, boolean softEnd) {
        double left() {
            return softStart ? from - soft() : from;
        }

        double right() {
            return softEnd ? to + soft() : to;
        }

        double width() {
            return right() - left();
        }

        private double soft() {
            return Math.min(SOFT, (to - from) / 3);
        }

        Stretch hardEnd() {
            return new Stretch(from, to, softStart, false);
        }

        /// A colour that fades in and out around the ends that are approximate.
        Paint of(Color color) {
            if (!softStart && !softEnd) return color;
            double share = 2 * soft() / width();
            return fade(
                    left(),
                    right(),
                    new Stop(0, softStart ? faded(color, 0) : color),
                    new Stop(softStart ? share : 0, color),
                    new Stop(softEnd ? 1 - share : 1, color),
                    new Stop(1, softEnd ? faded(color, 0) : color));
        }
    }

    private static Paint fade(double left, double right, Stop... stops) {
        return new LinearGradient(left, 0, right, 0, false, CycleMethod.NO_CYCLE, stops);
    }

    /// @return the middles of the question marks in it
    List<Double> paint() {
        List<SiteTrack.Spell> spells = strip.spells();
        for (int i = 0; i < spells.size(); i++)
            paint(spells.get(i), i + 1 < spells.size() && opensAboutThen(spells.get(i + 1)));
        paintPlan();
        return questions;
    }

    /// @param softEnd whether the day on which the next spell begins is only about right
    private void paint(SiteTrack.Spell spell, boolean softEnd) {
        double from = scale.start(spell.first());
        double to = scale.end(spell.last());
        if (to <= from) return;
        switch (spell.presence()) {
            case Presence.Unstated unstated -> paintUnstated(from, to);
            case Presence.Holding holding -> {
                boolean softStart = scale.contains(spell.first()) && beginsAboutThen(spell.first(), holding.since());
                paintHolding(holding.level(), new Stretch(from, to, softStart, softEnd));
            }
            case Presence.Shifting shifting -> {
                Window window = shifting.change().when();
                boolean softWindowEnd = window.latestApproximate() || window.isOpenEnd();
                paintShift(shifting, new Stretch(from, to, window.earliestApproximate(), softWindowEnd));
            }
            case Presence.Silent silent -> paintSilent(silent.level(), spell.first(), from, to);
        }
    }

    /// Whether a level begins to hold on this day and the day is only about right.
    private static boolean beginsAboutThen(LocalDate first, Change since) {
        return since.when().latestApproximate()
                && !first.minusDays(1).isAfter(since.when().latest());
    }

    /// Whether a spell is that of a change whose first day is only about right.
    private static boolean opensAboutThen(SiteTrack.Spell next) {
        return switch (next.presence()) {
            case Presence.Holding holding -> holding.since().when().earliestApproximate();
            case Presence.Shifting shifting -> shifting.change().when().earliestApproximate();
            case Presence.Silent silent -> false;
            case Presence.Unstated unstated -> false;
        };
    }

    private void paintUnstated(double from, double to) {
        double middle = Math.floor(top + height / 2) + 0.5;
        graphics.setStroke(muted);
        graphics.setLineWidth(1);
        graphics.setLineDashes(1, 4);
        graphics.strokeLine(from + 2, middle, to - 2, middle);
        graphics.setLineDashes();
    }

    private void paintHolding(Level level, Stretch stretch) {
        double tall = tall(level);
        Paint paint = stretch.of(colors.fill(level));
        if (level.isNone()) paintGround(stretch.from(), stretch.to());
        else if (strip.isPlanned()) plan(stretch.left(), tall, stretch.right(), tall, paint);
        else fill(stretch, bottom() - tall, tall, paint);
    }

    private void fill(Stretch stretch, double y, double tall, Paint paint) {
        graphics.setFill(paint);
        graphics.fillRect(stretch.left(), y, stretch.width(), tall);
    }

    /// Adds what is planned of some days. Where it goes on at the height at which the days before end, in the same
    /// colour, both have one outline: its slope tells where the level begins to fall.
    ///
    /// @param first the height of the level at the beginning
    /// @param last the same at the end
    private void plan(double from, double first, double to, double last, Paint paint) {
        Point2D begin = new Point2D(from, bottom() - first);
        Point2D end = new Point2D(to, bottom() - last);
        if (!paint.equals(planPaint) || !goesOn(begin, end)) {
            paintPlan();
            planEdge.add(begin);
            planPaint = paint;
        }
        planEdge.add(end);
    }

    /// Whether a stretch goes on with the upper edge of the plan, and does not rise again: a ring stays convex.
    private boolean goesOn(Point2D begin, Point2D end) {
        if (planEdge.isEmpty() || planEdge.getLast().distance(begin) > SAME_PLACE) return false;
        Point2D before = planEdge.getLast().subtract(planEdge.get(planEdge.size() - 2));
        Point2D next = end.subtract(begin);
        return before.getX() * next.getY() >= next.getX() * before.getY();
    }

    private void paintPlan() {
        if (planEdge.isEmpty()) return;
        planEdge.add(new Point2D(planEdge.getLast().getX(), bottom()));
        planEdge.add(new Point2D(planEdge.getFirst().getX(), bottom()));
        paintPlanned(
                Ring.of(planEdge.stream()
                        .flatMapToDouble(point -> DoubleStream.of(point.getX(), point.getY()))
                        .toArray()),
                planPaint);
        planEdge.clear();
    }

    /// What is only planned: hatched inside its outline.
    private void paintPlanned(Ring ring, Paint paint) {
        graphics.setGlobalAlpha(HATCH_OPACITY);
        paintHatching(ring, top, paint);
        graphics.setGlobalAlpha(1);
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.beginPath();
        ring.trace(graphics);
        ring.inset(OUTLINE).trace(graphics);
        graphics.fill();
        graphics.setFillRule(FillRule.NON_ZERO);
    }

    /// The line of the lowest level, at which nobody is there.
    private void paintGround(double from, double to) {
        graphics.setFill(colors.none());
        graphics.fillRect(from, bottom() - 1, to - from, 1);
    }

    private void paintShift(Presence.Shifting shift, Stretch stretch) {
        Color color = colors.fill(shift.from().max(shift.to()));
        if (strip.isPlanned()) paintPlannedShift(shift, stretch.from(), stretch.to(), stretch.of(color));
        else paintReportedShift(shift, stretch);
    }

    private void paintReportedShift(Presence.Shifting shift, Stretch stretch) {
        Level lower = shift.from().min(shift.to());
        Level higher = shift.from().max(shift.to());
        Color color = colors.fill(higher);
        double low = tall(lower);
        double high = tall(higher);
        if (lower.isNone()) paintGround(stretch.from(), stretch.to());
        else fill(stretch, bottom() - low, low, stretch.of(colors.fill(lower)));
        fill(stretch, bottom() - high, high - low, stretch.of(faded(color, WINDOW_OPACITY)));
        if (!shift.change().when().isOpenEnd())
            paintEvenPace(
                    shift, stretch.left(), stretch.to(), low, stretch.hardEnd().of(faded(color, SLOPE_OPACITY)));
        paintHatching(
                Ring.rectangle(stretch.left(), bottom() - high, stretch.right(), bottom() - low),
                bottom() - high,
                stretch.of(faded(color, HATCH_OPACITY)));
    }

    /// A plan names a date, and no pace: what an even one would leave until then. Without an end all stays as it was.
    private void paintPlannedShift(Presence.Shifting shift, double from, double to, Paint paint) {
        Window window = shift.change().when();
        double before = tall(shift.from());
        double after = tall(shift.to());
        double length = Math.max(1, scale.x(window.latest()) - scale.x(window.earliest()));
        double opens = scale.x(window.earliest());
        double first =
                window.isOpenEnd() ? before : before + (after - before) * Math.clamp((from - opens) / length, 0, 1);
        double last = window.isOpenEnd() ? before : before + (after - before) * Math.clamp((to - opens) / length, 0, 1);
        plan(from, first, to, last, paint);
    }

    /// What is left of the higher level at an even pace: all of it at the window's first day, nothing at its last.
    private void paintEvenPace(Presence.Shifting shift, double left, double right, double low, Paint paint) {
        Window window = shift.change().when();
        double opens = scale.x(window.earliest());
        double closes = scale.x(window.latest());
        double yBefore = bottom() - tall(shift.from());
        double yAfter = bottom() - tall(shift.to());
        double ground = bottom() - low;
        graphics.setFill(paint);
        graphics.beginPath();
        Ring.of(left, yBefore, opens, yBefore, closes, yAfter, right, yAfter, right, ground, left, ground)
                .within(left, top, right, bottom())
                .trace(graphics);
        graphics.fill();
    }

    /// Stripes at 45 degrees whose phase belongs to the axis, so that neighbouring windows agree.
    private void paintHatching(Ring ring, double y, Paint paint) {
        double[] points = ring.points();
        if (points.length == 0) return;
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            first = Math.min(first, points[i] + points[i + 1]);
            last = Math.max(last, points[i] + points[i + 1]);
        }
        double phase = scale.left() + y;
        double half = HATCH_WIDTH / 2 * Math.sqrt(2);
        graphics.setFill(paint);
        graphics.beginPath();
        double begin = phase + Math.floor((first - phase) / HATCH_STEP) * HATCH_STEP;
        for (double sum = begin; sum < last + half; sum += HATCH_STEP)
            ring.where(-1, -1, half - sum).where(1, 1, sum + half).trace(graphics);
        graphics.fill();
    }

    /// @param since the first day of silence, which may lie before those in view
    private void paintSilent(Level level, LocalDate since, double left, double to) {
        double from = Math.max(scale.x(since), left - SILENT_FADE);
        Color color = level.isNone() ? muted : colors.fill(level);
        double tall = tall(level);
        double share = Math.min(1, SILENT_FADE / Math.max(1, to - from));
        graphics.setFill(fade(from, to, new Stop(0, faded(color, SILENT_OPACITY)), new Stop(share, faded(color, 0))));
        graphics.fillRect(from, bottom() - tall, to - from, tall);
        double thick = from + Math.min(SILENT_FADE, to - from);
        graphics.setFill(fade(from, thick, new Stop(0, faded(muted, 0)), new Stop(1, faded(muted, FOG_OPACITY))));
        graphics.fillRect(from, top, to - from, height);
        paintQuestions(left, to);
    }

    private void paintQuestions(double from, double to) {
        if (to - from < font.getSize()) return;
        Font wanted = Font.font(font.getFamily(), Math.min(font.getSize(), height));
        int count = Math.max(1, (int) ((to - from) / QUESTION_STEP));
        for (int i = 0; i < count; i++) {
            double middle = from + (to - from) * (i + 0.5) / count;
            lettering.write("?", wanted, muted, middle, top + height / 2);
            questions.add(middle);
        }
    }

    private static Color faded(Color color, double opacity) {
        return color.deriveColor(0, 1, 1, opacity);
    }

    private double bottom() {
        return top + height;
    }

    private double tall(Level level) {
        return level.isNone() ? 0 : Math.max(LEAST_TALL, height * level.weight());
    }
}
