package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.time.Window;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Which parts the symbol of a presence has and how large they are: radii in pixels around its centre.
///
/// Areas stand in the proportion of the levels' weights. The marks of "none", "silent" and "unstated" are no areas and
/// have a least size, so that they can be seen.
///
/// @param rank the rank of the level that the disc, or the hatched ring, is coloured for
/// @param coreRank the rank of the level that the solid core is coloured for
/// @param core the solid disc: all of a level that holds, the lower level of a shift
/// @param pace where the boundary would be at an even pace; between core and outer
/// @param outer the edge of the whole presence: the higher level of a shift
/// @param plan the planned presence around it, in the compare view
/// @param isPlanned whether it is only planned: drawn in outline and hatching, since what is solid is reported
/// @param isDisputed whether sources contradict it: a dotted line stands above it, as on a lane
public record SymbolGeometry(
        Form form,
        int rank,
        int coreRank,
        double core,
        double pace,
        double outer,
        Optional<Outline> plan,
        boolean isPlanned,
        boolean isDisputed) {

    /// The kind of picture.
    public enum Form {
        /// A filled disc.
        HOLDING,
        /// A solid core in a hatched ring.
        SHIFTING,
        /// A small hollow ring.
        NONE,
        /// The last level in outline, with a question mark.
        SILENT,
        /// A small dotted ring.
        UNSTATED
    }

    /// A plan as lines: one where it holds, two where it is shifting, the outer one dashed. Both lie a little outside
    /// of the level's disc, so that they show around a report of the same level.
    ///
    /// A plan for nobody to be there is a short bar below the symbol, where it covers no mark inside of it.
    ///
    /// @param inner around the lower level; 0 when there is nothing to draw
    /// @param outer around the only level, or the higher one; 0 when there is nothing to draw
    /// @param bar how far below the centre the bar is; 0 when there is none
    public record Outline(double inner, double outer, double bar, boolean isShifting) {
        /// The radius of all of it.
        double extent() {
            return Math.max(outer, bar);
        }
    }

    private static final double LEAST_NONE_RADIUS = 3.5;
    private static final double LEAST_SILENT_RADIUS = 7;
    private static final double PLAN_GAP = 2.5;
    private static final double BAR_GAP = 5;
    private static final double DISPUTE_GAP = 4;

    /// @param dayFraction the part of the day gone, 0..1: moves the even-pace boundary on between two days
    /// @param fullRadius the radius of a level of weight 1
    public static SymbolGeometry of(Shown shown, double dayFraction, double fullRadius) {
        SymbolGeometry alone = switch (shown.presence()) {
            case Presence.Holding holding -> ofLevel(holding.level(), fullRadius);
            case Presence.Shifting shifting ->
                ofShift(shifting.from(), shifting.to(), shareAt(shifting, dayFraction), fullRadius);
            case Presence.Silent silent -> ofSilence(silent.level(), fullRadius);
            case Presence.Unstated unstated -> ofUnstated(fullRadius);
        };
        SymbolGeometry meant = shown.isPlanned() ? alone.planned() : alone;
        SymbolGeometry told = shown.isDisputed() ? meant.disputed() : meant;
        return shown.outline()
                .flatMap(planned -> told.outline(planned, fullRadius))
                .map(told::within)
                .orElse(told);
    }

    /// A level that holds.
    public static SymbolGeometry ofLevel(Level level, double fullRadius) {
        double radius = radius(level, fullRadius);
        if (level.isNone()) return new SymbolGeometry(Form.NONE, 0, 0, 0, 0, radius, Optional.empty(), false, false);
        return new SymbolGeometry(
                Form.HOLDING, level.rank(), level.rank(), radius, radius, radius, Optional.empty(), false, false);
    }

    /// A level on its way to another one, up or down.
    ///
    /// @param share the part of the way, 0..1
    public static SymbolGeometry ofShift(Level from, Level to, double share, double fullRadius) {
        Level higher = from.max(to);
        Level lower = from.min(to);
        return new SymbolGeometry(
                Form.SHIFTING,
                higher.rank(),
                lower.rank(),
                lower.isNone() ? 0 : radius(lower, fullRadius),
                fullRadius * Math.sqrt(from.weightTowards(to, share)),
                radius(higher, fullRadius),
                Optional.empty(),
                false,
                false);
    }

    /// The last level of a track that has fallen silent.
    public static SymbolGeometry ofSilence(Level level, double fullRadius) {
        double radius = Math.max(radius(level, fullRadius), LEAST_SILENT_RADIUS);
        return new SymbolGeometry(
                Form.SILENT, level.rank(), level.rank(), 0, 0, radius, Optional.empty(), false, false);
    }

    /// A presence that nothing is said of.
    public static SymbolGeometry ofUnstated(double fullRadius) {
        return new SymbolGeometry(Form.UNSTATED, 0, 0, 0, 0, noneRadius(fullRadius), Optional.empty(), false, false);
    }

    /// This picture as that of a plan.
    SymbolGeometry planned() {
        return new SymbolGeometry(form, rank, coreRank, core, pace, outer, plan, true, isDisputed);
    }

    /// This picture as one that sources contradict.
    SymbolGeometry disputed() {
        return new SymbolGeometry(form, rank, coreRank, core, pace, outer, plan, isPlanned, true);
    }

    /// This picture with the outline of a planned level around it.
    public SymbolGeometry within(Level planned, double fullRadius) {
        return within(line(planned, fullRadius));
    }

    /// This picture with the lines of a plan that is on its way from one level to another.
    SymbolGeometry withinShift(Level from, Level to, double fullRadius) {
        return within(lines(from, to, fullRadius));
    }

    SymbolGeometry within(Outline outline) {
        return new SymbolGeometry(form, rank, coreRank, core, pace, outer, Optional.of(outline), isPlanned, isDisputed);
    }

    /// This picture without the plan, its even-pace boundary at about a radius.
    SymbolGeometry aloneAtPace(double radius) {
        double between = form == Form.SHIFTING ? Math.clamp(radius, core, outer) : pace;
        return new SymbolGeometry(form, rank, coreRank, core, between, outer, Optional.empty(), isPlanned, isDisputed);
    }

    /// How far all of it reaches from the centre.
    public double extent() {
        return Math.max(Math.max(outer, plan.map(Outline::extent).orElse(0.0)), dispute());
    }

    /// How far above the centre the line of a dispute is, on none of the plan's; 0 where there is none.
    double dispute() {
        if (!isDisputed) return 0;
        double above = outer + DISPUTE_GAP;
        double[] lines = plan.stream()
                .flatMapToDouble(around -> DoubleStream.of(around.inner(), around.outer()))
                .toArray();
        for (double line : lines) {
            boolean isTooNear = Math.abs(above - line) < DISPUTE_GAP;
            if (isTooNear) above = line + DISPUTE_GAP;
        }
        return above;
    }

    /// Whether this is the same picture as another one except for the even-pace boundary.
    boolean isAtAnotherPaceThan(SymbolGeometry other) {
        return form == Form.SHIFTING
                && pace > 0
                && other.pace > 0
                && equals(new SymbolGeometry(
                        other.form,
                        other.rank,
                        other.coreRank,
                        other.core,
                        pace,
                        other.outer,
                        other.plan,
                        other.isPlanned,
                        other.isDisputed));
    }

    private static double shareAt(Presence.Shifting shifting, double dayFraction) {
        Window window = shifting.change().when();
        if (dayFraction == 0 || window.isOpenStart() || window.isOpenEnd()) return shifting.share();
        long days = ChronoUnit.DAYS.between(window.earliest(), window.latest());
        return days == 0 ? shifting.share() : Math.min(1, shifting.share() + dayFraction / days);
    }

    private Optional<Outline> outline(Presence planned, double fullRadius) {
        return switch (planned) {
            case Presence.Holding holding -> Optional.of(line(holding.level(), fullRadius));
            case Presence.Shifting shifting -> Optional.of(lines(shifting.from(), shifting.to(), fullRadius));
            case Presence.Silent silent -> Optional.of(line(silent.level(), fullRadius));
            case Presence.Unstated unstated -> Optional.empty();
        };
    }

    private Outline lines(Level from, Level to, double fullRadius) {
        Level lower = from.min(to);
        double inner = lower.isNone() ? 0 : line(lower, fullRadius).outer();
        return new Outline(inner, line(from.max(to), fullRadius).outer(), 0, true);
    }

    private Outline line(Level level, double fullRadius) {
        return level.isNone()
                ? new Outline(0, 0, outer + BAR_GAP, false)
                : new Outline(0, radius(level, fullRadius) + PLAN_GAP, 0, false);
    }

    private static double radius(Level level, double fullRadius) {
        return level.isNone() ? noneRadius(fullRadius) : fullRadius * Math.sqrt(level.weight());
    }

    private static double noneRadius(double fullRadius) {
        return Math.max(fullRadius / 6, LEAST_NONE_RADIUS);
    }
}
