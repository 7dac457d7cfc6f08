package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;

/// How large the symbols of sites are: by the scale that the file gives them, the largest being as large as any.
///
/// @param largest scale of all sites
record SiteSizes(double largest) {
    /// A smaller symbol would show neither level nor change.
    private static final double LEAST_SHARE = 0.25;

    static SiteSizes of(Posture posture) {
        return new SiteSizes(
                posture.sites().stream().mapToDouble(Site::scale).max().orElse(1));
    }

    /// The share of a diameter that a site has; its area is in proportion to its scale.
    double share(Site site) {
        return Math.max(LEAST_SHARE, Math.sqrt(site.scale() / largest));
    }
}
