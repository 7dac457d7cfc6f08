package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A matter on which sources disagree, with what each side says.
///
/// @param siteIds the sites it concerns; empty when it concerns the whole country
/// @param common the sources of claims that have none of their own
public record Contradiction(String topic, List<Claim> claims, List<String> siteIds, List<Source> common) {
    private static final int SIDES = 2;

    public Contradiction {
        claims = List.copyOf(claims);
        siteIds = List.copyOf(siteIds);
        common = List.copyOf(common);
    }

    /// Whether it concerns the site, alone or with the whole country.
    public boolean concerns(Site site) {
        return siteIds.isEmpty() || siteIds.contains(site.id());
    }

    /// All that disagree.
    public List<Source> sources() {
        return Stream.concat(
                        claims.stream()
                                .flatMap(claim -> claim.citations().stream())
                                .map(Citation::source),
                        common.stream())
                .distinct()
                .toList();
    }

    /// The matter as it stood on a day; empty as long as only one side had spoken. A claim without a source of its own
    /// is known once all of the common ones are out.
    Optional<Contradiction> knownOn(LocalDate day) {
        List<Source> out =
                common.stream().filter(source -> source.isPublicBy(day)).toList();
        boolean allOut =
                common.stream().flatMap(source -> source.publicFrom().stream()).noneMatch(from -> from.isAfter(day));
        List<Claim> known = claims.stream()
                .flatMap(claim -> claim.citations().isEmpty()
                        ? Stream.of(claim).filter(common -> allOut && !out.isEmpty())
                        : claim.knownOn(day).stream())
                .toList();
        return known.size() < SIDES
                ? Optional.empty()
                : Optional.of(new Contradiction(topic, known, siteIds, allOut ? out : List.of()));
    }
}
