package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Overlap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Where the labels stand beside their symbols.
final class LabelSides {
    /// Where two labels took turns without end, it ends here.
    private static final int ROUNDS = 8;
    /// How bad it is to cover a symbol, a card or the edge, beside standing in what surrounds another symbol.
    private static final double FIXED_WEIGHT = 16;
    /// How bad it is to cover another label.
    private static final double LABEL_WEIGHT = 4;
    /// Side by side, two labels are read as one line when they are closer than this.
    private static final double APART = 8;
    /// How bad that is, however little they have in common: worse than to leave out a caption.
    private static final double READ_AS_ONE = 10_000;
    /// How bad it is to leave a caption out that takes as much.
    private static final double CAPTION_WEIGHT = 0.4;
    /// How bad it is to leave the label of the largest site out: worse than all that only makes it harder to read.
    private static final double LEFT_OUT = 1e6;
    /// How much of that it is where the site is out of view or below a card. A hand may move it into view: its label
    /// is placed as if there were no edge.
    private static final double UNSEEN_WEIGHT = 0.5;
    /// By what share less for each site that comes later: where only one of two has room, it is the first.
    private static final double LATER = 0.02;
    /// How bad it is to print over another label or a symbol, or to be cut off: worse than to be left out.
    private static final double PRINTED_OVER = 2 * LEFT_OUT;
    /// So close to a symbol, a label is taken for that of its site.
    private static final double NEAR = 10;
    /// The outermost of a symbol is a short bar below it, and of a label what is free between lines.
    private static final double FRINGE = 4;
    /// From the edge of the view to a label.
    private static final double FROM_EDGE = 4;
    /// Level with a symbol or in line above or below it, a label is taken for its when it is no farther away than this
    /// from where it is largest.
    private static final double SEEMS_BESIDE = 48;
    /// A symbol is level with a label that reaches as near to its middle as this.
    private static final double LEVEL = 14;
    /// Of a label, from its middle to its ends.
    private static final double MIDDLE = 0.5;
    /// How many times as far away a symbol seems that is above or below an end of a label.
    private static final double AT_END = 1.25;
    /// The same of one that is beyond its ends.
    private static final double AT_CORNER = 2;
    /// How bad that is, where the label is neither level nor in line with its own, or closer to the other.
    private static final double ASTRAY_WEIGHT = 0.8;
    /// What is less is nothing.
    private static final double LEAST_GAIN = 0.01;

    /// The places that each label can have.
    private final List<List<Spot>> choices;
    /// The one that it has.
    private final List<Spot> chosen;

    /// A place that a label can have.
    ///
    /// @param cost how bad it is, wherever the other labels are
    private record Spot(SiteLabel.Place place, Bounds bounds, double cost) {
        double cost(Spot other) {
            double common = Overlap.of(grown(bounds, APART, 0), other.bounds);
            if (common == 0) return 0;
            double over = Overlap.of(bounds, other.bounds) > 0 ? PRINTED_OVER : 0;
            return over + READ_AS_ONE + LABEL_WEIGHT * common;
        }
    }

    /// What does not give way to a label.
    ///
    /// @param fixed cards and the edge
    /// @param symbols of the other sites
    /// @param crowd symbols that may be covered
    private record Around(List<Bounds> fixed, List<Bounds> symbols, List<Bounds> crowd) {
        double cost(Bounds label) {
            boolean isOver = Overlap.of(label, fixed) > 0 || symbols.stream().anyMatch(disc -> isOnDisc(label, disc));
            return (isOver ? PRINTED_OVER : 0)
                    + FIXED_WEIGHT * (Overlap.of(label, fixed) + Overlap.of(label, symbols) + Overlap.of(label, crowd))
                    + Overlap.of(grown(label, NEAR, NEAR), symbols);
        }
    }

    /// Settled from where each label takes the best place beside those before it.
    ///
    /// @param order numbers of the labels
    private LabelSides(List<List<Spot>> choices, List<Integer> order) {
        this.choices = choices;
        this.chosen = new ArrayList<>(choices.stream().map(List::getFirst).toList());
        List<Spot> before = new ArrayList<>();
        for (int i : order) {
            chosen.set(i, least(choices.get(i), spot -> spot.cost() + cost(spot, before)));
            before.add(chosen.get(i));
        }
        int round = 0;
        while (round < ROUNDS && isBettered()) round++;
    }

    /// Each label takes the side where it covers least of what is there already, least of it is out of view, and none
    /// is taken for that of another site; where that is something on each side, its caption takes two lines, and
    /// where it would still cover too much, it gives way; where there is no room for the name, that does. Then two
    /// at a time, because a label may make room for another that is no better off alone. Of several orders in which
    /// they begin, the one that ends best.
    ///
    /// @param crowd what labels should not cover but may: there may be symbols everywhere
    static void choose(List<SiteMarker> markers, List<Bounds> controls, List<Bounds> crowd, Camera camera) {
        List<Bounds> fixed = Stream.concat(controls.stream(), outside(camera)).toList();
        List<Point2D> centers =
                markers.stream().map(marker -> marker.center(camera)).toList();
        List<Bounds> symbols = IntStream.range(0, markers.size())
                .mapToObj(i -> square(centers.get(i), 2 * markers.get(i).labelRadius()))
                .toList();
        List<List<Spot>> choices = IntStream.range(0, markers.size())
                .mapToObj(i -> {
                    boolean isSeen = fixed.stream().noneMatch(taken -> taken.contains(centers.get(i)));
                    var around = new Around(isSeen ? fixed : List.of(), without(symbols, i), crowd);
                    double importance = markers.get(i).share() * (isSeen ? 1 : UNSEEN_WEIGHT) * (1 - i * LATER);
                    return spots(markers.get(i), symbols.get(i), around, LEFT_OUT * importance);
                })
                .toList();
        LabelSides best = settled(choices, orders(centers).toList());
        for (int i = 0; i < markers.size(); i++)
            markers.get(i).label().setPlace(best.chosen.get(i).place());
    }

    /// The best of several, or the first that nothing can better.
    private static LabelSides settled(List<List<Spot>> choices, List<List<Integer>> orders) {
        LabelSides best = new LabelSides(choices, orders.getFirst());
        for (List<Integer> order : orders.subList(1, orders.size())) {
            if (best.cost() < LEAST_GAIN) return best;
            LabelSides other = new LabelSides(choices, order);
            if (other.cost() < best.cost()) best = other;
        }
        return best;
    }

    private static List<Bounds> without(List<Bounds> symbols, int own) {
        return IntStream.range(0, symbols.size())
                .filter(i -> i != own)
                .mapToObj(symbols::get)
                .toList();
    }

    /// @param leftOut how bad it is to leave the label out
    private static List<Spot> spots(SiteMarker marker, Bounds own, Around around, double leftOut) {
        Point2D center = middle(own);
        double whole = area(marker.label().boundsAt(center, marker.labelRadius(), SiteLabel.Place.USUAL));
        List<Spot> spots = new ArrayList<>();
        for (SiteLabel.Extent extent : EnumSet.complementOf(EnumSet.of(SiteLabel.Extent.NONE)))
            for (SiteLabel.Side side : SiteLabel.Side.values()) {
                SiteLabel.Place place = new SiteLabel.Place(side, extent);
                Bounds bounds = marker.label().boundsAt(center, marker.labelRadius(), place);
                double left = extent == SiteLabel.Extent.NAME ? whole - area(bounds) : 0;
                double astray = seemsAstray(bounds, own, around.symbols()) ? area(bounds) : 0;
                double cost = around.cost(bounds) + CAPTION_WEIGHT * left + ASTRAY_WEIGHT * astray;
                spots.add(new Spot(
                        place, bounds, cost + (isOfAnother(bounds, own, around.symbols()) ? PRINTED_OVER : 0)));
            }
        spots.add(new Spot(SiteLabel.Place.NONE, square(center, 0), leftOut));
        return spots;
    }

    static Bounds grown(Bounds bounds, double across, double down) {
        return new BoundingBox(
                bounds.getMinX() - across,
                bounds.getMinY() - down,
                bounds.getWidth() + 2 * across,
                bounds.getHeight() + 2 * down);
    }

    /// Level or in line with its own it is still taken for that of a symbol which it stands closer beside.
    private static boolean seemsAstray(Bounds label, Bounds own, List<Bounds> symbols) {
        boolean isWithOwn = isInLine(label, middle(own));
        return symbols.stream()
                .anyMatch(symbol -> isWithOwn
                        ? isLevel(label, symbol) && gap(label, symbol) < gap(label, own)
                        : isInLine(label, middle(symbol)) && gap(label, symbol) <= SEEMS_BESIDE);
    }

    /// Wherever it stands, a label that is or seems nearer to another symbol is read as the name of that one. Of
    /// symbols that overlap, all are about as near.
    ///
    /// @param own square around its symbol, as those around the others are
    static boolean isOfAnother(Bounds label, Bounds own, List<Bounds> symbols) {
        double ofOwn = distance(label, own);
        double seems = seemingDistance(label, own);
        return symbols.stream()
                .filter(symbol -> !symbol.intersects(own))
                .anyMatch(symbol -> distance(label, symbol) < ofOwn || seemingDistance(label, symbol) < seems);
    }

    /// From a label to a symbol, which seems farther away where it is at an end or a corner of the label, not level
    /// with it or near its middle.
    private static double seemingDistance(Bounds label, Bounds symbol) {
        double offMiddle = 2 * Math.abs(symbol.getCenterX() - label.getCenterX()) / label.getWidth();
        double times = isLevel(label, symbol) || offMiddle <= MIDDLE ? 1 : offMiddle <= 1 ? AT_END : AT_CORNER;
        return times * (FRINGE + distance(label, symbol));
    }

    /// Whether a part of the label is at the height of a part of the symbol that is about as high.
    private static boolean isLevel(Bounds label, Bounds symbol) {
        double half = Math.min(LEVEL, symbol.getHeight() / 2);
        return label.getMinY() < symbol.getCenterY() + half && label.getMaxY() > symbol.getCenterY() - half;
    }

    private static Point2D middle(Bounds symbol) {
        return new Point2D(symbol.getCenterX(), symbol.getCenterY());
    }

    private static boolean isInLine(Bounds label, Point2D center) {
        return (center.getY() >= label.getMinY() && center.getY() <= label.getMaxY())
                || (center.getX() >= label.getMinX() && center.getX() <= label.getMaxX());
    }

    /// Whether a label reaches into the disc that a square holds.
    private static boolean isOnDisc(Bounds label, Bounds square) {
        return distance(label, square) < -FRINGE;
    }

    /// From a label to the disc that a square holds.
    private static double distance(Bounds label, Bounds square) {
        Point2D middle = middle(square);
        double x = Math.clamp(middle.getX(), label.getMinX(), label.getMaxX());
        double y = Math.clamp(middle.getY(), label.getMinY(), label.getMaxY());
        return middle.distance(x, y) - square.getWidth() / 2;
    }

    private static double gap(Bounds label, Bounds symbol) {
        double across = Math.max(label.getMinX() - symbol.getMaxX(), symbol.getMinX() - label.getMaxX());
        double down = Math.max(label.getMinY() - symbol.getMaxY(), symbol.getMinY() - label.getMaxY());
        return Math.max(across, down);
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    /// Four walls around the view, which no label touches.
    private static Stream<Bounds> outside(Camera camera) {
        double far = 10_000;
        double right = camera.width() - FROM_EDGE;
        double across = right - FROM_EDGE;
        return Stream.of(
                new BoundingBox(right, -far, far, 2 * far),
                new BoundingBox(FROM_EDGE - far, -far, far, 2 * far),
                new BoundingBox(FROM_EDGE, FROM_EDGE - far, across, far),
                new BoundingBox(FROM_EDGE, camera.height() - FROM_EDGE, across, far));
    }

    /// As they come, westernmost first, northernmost first, and each the other way round.
    private static Stream<List<Integer>> orders(List<Point2D> centers) {
        List<Integer> given = IntStream.range(0, centers.size()).boxed().toList();
        Comparator<Integer> eastward =
                Comparator.comparingDouble(i -> centers.get(i).getX());
        Comparator<Integer> southward =
                Comparator.comparingDouble(i -> centers.get(i).getY());
        return Stream.of(
                        given,
                        given.stream().sorted(eastward).toList(),
                        given.stream().sorted(southward).toList())
                .flatMap(order -> Stream.of(order, order.reversed()));
    }

    private double cost() {
        double cost = 0;
        for (int i = 0; i < chosen.size(); i++)
            cost += chosen.get(i).cost() + cost(chosen.get(i), chosen.subList(0, i));
        return cost;
    }

    /// Whether labels, each alone or with another, have found better places.
    private boolean isBettered() {
        boolean isBettered = false;
        for (int i = 0; i < choices.size(); i++)
            for (int j = i + 1; j < choices.size(); j++) isBettered |= isBettered(i, j);
        return isBettered;
    }

    private boolean isBettered(int one, int two) {
        List<Spot> others = IntStream.range(0, chosen.size())
                .filter(i -> i != one && i != two)
                .mapToObj(chosen::get)
                .toList();
        List<Spot> seconds = choices.get(two).stream()
                .map(spot -> new Spot(spot.place(), spot.bounds(), spot.cost() + cost(spot, others)))
                .toList();
        double least = chosen.get(one).cost()
                + cost(chosen.get(one), others)
                + chosen.get(two).cost()
                + cost(chosen.get(two), others)
                + chosen.get(one).cost(chosen.get(two))
                - LEAST_GAIN;
        boolean isBettered = false;
        for (Spot first : choices.get(one)) {
            double cost = first.cost() + cost(first, others);
            if (cost >= least) continue;
            for (int i = 0; i < seconds.size(); i++) {
                double both = cost + seconds.get(i).cost() + first.cost(seconds.get(i));
                if (both >= least) continue;
                least = both;
                chosen.set(one, first);
                chosen.set(two, choices.get(two).get(i));
                isBettered = true;
            }
        }
        return isBettered;
    }

    private static double cost(Spot spot, List<Spot> others) {
        return others.stream().mapToDouble(spot::cost).sum();
    }

    /// The first of the best.
    private static Spot least(List<Spot> spots, ToDoubleFunction<Spot> cost) {
        return spots.stream().min(Comparator.comparingDouble(cost)).orElseThrow();
    }

    static Bounds square(Point2D center, double side) {
        return new BoundingBox(center.getX() - side / 2, center.getY() - side / 2, side, side);
    }
}
