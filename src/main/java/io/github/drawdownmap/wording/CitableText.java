package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A site on a day as one paragraph that can be quoted: what is shown, how it compares, who says so, as of when.
public final class CitableText {
    private final Posture posture;
    private final Site site;
    private final Look look;

    public CitableText(Posture posture, Site site, Look look) {
        this.posture = posture;
        this.site = site;
        this.look = look;
    }

    /// @param tracks the tracks of the view
    /// @param plan the reading of the plan that the report is set against
    public String of(List<Track> tracks, Optional<Track> plan) {
        List<String> sentences = new ArrayList<>();
        SiteWords words = SiteWords.of(posture, look.siteOn(site, look.day()), look.day());
        for (Track track : tracks) {
            sentences.add(words.quoted(track));
            look.track(site, track).disputeOn(look.day()).map(this::told).ifPresent(sentences::add);
        }
        Optional<Comparison> difference = look.difference(site);
        plan.ifPresent(
                planned -> posture.reportedTrack().ifPresent(report -> sentences.add(words.quoted(planned, report))));
        if (look.knowledge().isLimited()) sentences.add(Messages.text("wording.text.as-known"));
        String sources = sources(tracks, difference);
        if (!sources.isEmpty()) sentences.add(Messages.text("wording.text.sources", sources));
        String reach = SourceWords.reach(look.known(), look.limit());
        sentences.add(Messages.text("wording.text.data", posture.title(), reach));
        return String.join(" ", sentences);
    }

    /// Who claims what in a dispute, as far as it had been claimed by the day.
    private String told(Dispute dispute) {
        return Messages.text(
                "wording.text.dispute",
                dispute.claimsBy(look.day()).stream().map(this::told).collect(Collectors.joining("; ")));
    }

    private String told(Claim claim) {
        String says = Messages.withoutStop(claim.says());
        if (claim.citations().isEmpty()) return says;
        String claimants = claim.citations().stream()
                .map(Citation::source)
                .filter(source ->
                        source.publicFrom().filter(look.day()::isBefore).isEmpty())
                .map(SourceWords::named)
                .distinct()
                .collect(Collectors.joining(", "));
        return Messages.filled("wording.text.claim", Map.of("claimants", claimants, "says", says));
    }

    private String sources(List<Track> tracks, Optional<Comparison> difference) {
        Stream<Citation> ofPresences =
                tracks.stream().flatMap(track -> look.track(site, track).citationsOn(look.day()));
        Stream<Citation> ofDifference = difference.stream().flatMap(CitableText::citations);
        Set<Source> sources = Stream.concat(ofPresences, ofDifference)
                .filter(citation -> look.knows(List.of(citation)))
                .map(Citation::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return sources.stream().map(SourceWords::full).collect(Collectors.joining("; "));
    }

    private static Stream<Citation> citations(Comparison comparison) {
        return comparison instanceof Comparison.Compared compared
                ? compared.leading().stream().flatMap(outcome -> outcome.citations().stream())
                : Stream.empty();
    }
}
