package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.theme.LevelColors;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

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
    /// Only a level of nobody has no height, however small its weight.
    private static final double LEAST_TALL = 3.5;
    private static final double OUTLINE = 1.2;
    private static final double FOG_OPACITY = 0.14;
    /// Half the width over which an approximate date fades.
    private static final double SOFT = 7;

    private final GraphicsContext graphics;
    private final TimeScale scale;
    private final LevelColors colors;
    private final Color muted;
    private final Font font;
    private double top;
    private double height;
    private boolean planned;

    /// @param muted for what is not known
    LaneDrawing(GraphicsContext graphics, TimeScale scale, LevelColors colors, Color muted, Font font) {
        this.graphics = graphics;
        this.scale = scale;
        this.colors = colors;
        this.muted = muted;
        this.font = font;
    }

    void paint(LaneCanvas.Strip strip) {
        top = strip.top();
        height = strip.height();
        planned = strip.isPlanned();
        List<SiteTrack.Spell> spells = strip.spells();
        for (int i = 0; i < spells.size(); i++) {
            SiteTrack.Spell spell = spells.get(i);
            double from = scale.start(spell.first());
            double to = scale.end(spell.last());
            switch (spell.presence()) {
                case Presence.Unstated unstated -> paintUnstated(from, to);
                case Presence.Holding holding ->
                    paintHolding(
                            holding.level(),
                            from,
                            to,
                            beginsAboutThen(spell.first(), holding.since()),
                            i + 1 < spells.size() && opensAboutThen(spells.get(i + 1)));
                case Presence.Shifting shifting -> paintShift(shifting, from, to);
                case Presence.Silent silent -> paintSilent(silent.level(), from, to);
            }
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

    /// @param softStart whether it is only about right that the level begins there
    private void paintHolding(Level level, double from, double to, boolean softStart, boolean softEnd) {
        if (level.isNone()) {
            paintGround(from, to);
            return;
        }
        double tall = tall(level);
        double soft = softness(from, to);
        double left = softStart ? from - soft : from;
        double right = softEnd ? to + soft : to;
        if (planned) {
            paintPlanned(
                    Ring.rectangle(left, bottom() - tall, right, bottom()),
                    softened(colors.fill(level), from, to, softStart, softEnd, soft));
            return;
        }
        graphics.setFill(softened(colors.fill(level), from, to, softStart, softEnd, soft));
        graphics.fillRect(left, bottom() - tall, right - left, tall);
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

    /// The line of a level of nobody.
    private void paintGround(double from, double to) {
        graphics.setFill(colors.none());
        graphics.fillRect(from, bottom() - 1, to - from, 1);
    }

    private void paintShift(Presence.Shifting shift, double from, double to) {
        Window window = shift.change().when();
        Level lower = shift.from().min(shift.to());
        Level higher = shift.from().max(shift.to());
        double low = tall(lower);
        double high = tall(higher);
        boolean softStart = window.earliestApproximate();
        boolean softEnd = window.latestApproximate() || window.isOpenEnd();
        double soft = softness(from, to);
        double left = softStart ? from - soft : from;
        double right = softEnd ? to + soft : to;
        if (planned) {
            paintPlannedShift(shift, from, to, softened(colors.fill(higher), from, to, softStart, softEnd, soft));
            return;
        }
        Color color = colors.fill(higher);
        if (lower.isNone()) paintGround(from, to);
        else {
            graphics.setFill(softened(colors.fill(lower), from, to, softStart, softEnd, soft));
            graphics.fillRect(left, bottom() - low, right - left, low);
        }
        graphics.setFill(softened(faded(color, WINDOW_OPACITY), from, to, softStart, softEnd, soft));
        graphics.fillRect(left, bottom() - high, right - left, high - low);
        if (!window.isOpenEnd())
            paintEvenPace(
                    shift, left, to, low, softened(faded(color, SLOPE_OPACITY), from, to, softStart, false, soft));
        paintHatching(
                Ring.rectangle(left, bottom() - high, right, bottom() - low),
                bottom() - high,
                softened(faded(color, HATCH_OPACITY), from, to, softStart, softEnd, soft));
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
        paintPlanned(Ring.of(from, bottom() - first, to, bottom() - last, to, bottom(), from, bottom()), paint);
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

    private void paintSilent(Level level, double from, double to) {
        Color color = level.isNone() ? muted : colors.fill(level);
        double tall = tall(level);
        double fade = Math.min(1, SILENT_FADE / Math.max(1, to - from));
        graphics.setFill(new LinearGradient(
                from,
                0,
                to,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, faded(color, SILENT_OPACITY)),
                new Stop(fade, faded(color, 0))));
        graphics.fillRect(from, bottom() - tall, to - from, tall);
        graphics.setFill(new LinearGradient(
                from,
                0,
                from + Math.min(SILENT_FADE, to - from),
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, faded(muted, 0)),
                new Stop(1, faded(muted, FOG_OPACITY))));
        graphics.fillRect(from, top, to - from, height);
        paintQuestions(from, to);
    }

    private void paintQuestions(double from, double to) {
        if (to - from < font.getSize()) return;
        graphics.setFill(muted);
        graphics.setFont(Font.font(font.getFamily(), Math.min(font.getSize(), height)));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        double middle = top + height / 2;
        int count = Math.max(1, (int) ((to - from) / QUESTION_STEP));
        for (int i = 0; i < count; i++) graphics.fillText("?", from + (to - from) * (i + 0.5) / count, middle);
    }

    /// A colour that fades in and out around the ends that are approximate.
    private static Paint softened(
            Color color, double from, double to, boolean softStart, boolean softEnd, double soft) {
        if (!softStart && !softEnd) return color;
        double left = softStart ? from - soft : from;
        double right = softEnd ? to + soft : to;
        double share = 2 * soft / (right - left);
        return new LinearGradient(
                left,
                0,
                right,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, softStart ? faded(color, 0) : color),
                new Stop(softStart ? share : 0, color),
                new Stop(softEnd ? 1 - share : 1, color),
                new Stop(1, softEnd ? faded(color, 0) : color));
    }

    private static double softness(double from, double to) {
        return Math.min(SOFT, (to - from) / 3);
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
