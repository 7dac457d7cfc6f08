package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import java.util.List;

/// How large the symbols of sites are: by the scale that the file gives them, the largest being as large as any.
///
/// @param largest scale of all sites
record SiteSizes(double largest) {
    private static final double LARGEST_RADIUS = 32;
    /// A smaller symbol would show neither level nor change.
    private static final double LEAST_SHARE = 0.25;
    /// At most so much smaller are all where two would touch.
    private static final double LEAST_APART = 0.8;
    /// Nearer to each other, in shares of a diameter, two touch anyhow.
    private static final double LEAST_DISTANCE = 0.7;
    /// From one symbol to another without what a plan draws around them, in map pixels.
    private static final double GAP = 9;

    static SiteSizes of(Posture posture) {
        return new SiteSizes(
                posture.sites().stream().mapToDouble(Site::scale).max().orElse(1));
    }

    /// The share of a diameter that a site has; its area is in proportion to its scale.
    double share(Site site) {
        return Math.max(LEAST_SHARE, Math.sqrt(site.scale() / largest));
    }

    /// Of the largest symbol, in map pixels. Far out the symbols of a country would lie on each other, and many do
    /// anywhere; a few are as much smaller as keeps them from touching, if that is not much.
    static double diameterAt(Posture posture, double zoom) {
        List<Site> sites = posture.sites();
        boolean isFew = sites.size() <= SiteLayer.MOST_NODES;
        double largest = isFew ? LARGEST_RADIUS : Math.clamp(LARGEST_RADIUS * 5 / Math.sqrt(sites.size()), 4, 16);
        double diameter = 2 * Math.rint(largest * Math.clamp(Math.pow(2, (zoom - 6) / 2), 0.4, 1));
        return isFew ? of(posture).apart(diameter, sites, WebMercator.worldSize(zoom)) : diameter;
    }

    private double apart(double diameter, List<Site> sites, double worldSize) {
        List<WorldPoint> places =
                sites.stream().map(Site::position).map(WebMercator::project).toList();
        double least = diameter;
        for (int i = 0; i < places.size(); i++)
            for (int j = 0; j < i; j++) {
                double shares = share(sites.get(i)) + share(sites.get(j));
                double room = 2 * (worldSize * distance(places.get(i), places.get(j)) - GAP) / shares;
                if (room + GAP >= LEAST_DISTANCE * diameter) least = Math.min(least, room);
            }
        return Math.min(diameter, 2 * Math.floor(Math.max(LEAST_APART * diameter, least) / 2));
    }

    /// In widths of the world, on the narrower side of the date line.
    private static double distance(WorldPoint from, WorldPoint to) {
        double across = Math.abs(from.x() - to.x());
        return Math.hypot(Math.min(across, 1 - across), from.y() - to.y());
    }
}
