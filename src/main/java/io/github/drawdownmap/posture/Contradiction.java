package io.github.drawdownmap.posture;

import java.util.List;

/// A matter on which sources disagree, with what each side says.
///
/// @param siteIds the sites it concerns; empty when it concerns the whole country
public record Contradiction(String topic, List<String> claims, List<String> siteIds, List<Source> sources) {
    public Contradiction {
        claims = List.copyOf(claims);
        siteIds = List.copyOf(siteIds);
        sources = List.copyOf(sources);
    }

    /// Whether it concerns the site, alone or with the whole country.
    public boolean concerns(Site site) {
        return siteIds.isEmpty() || siteIds.contains(site.id());
    }
}
