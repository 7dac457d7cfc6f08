package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a plan has and asks of sites on a day, in clauses.
record PlanClauses(Posture posture, Track plan, LocalDate day) {
    private static final String WORDING = "wording.finding.";

    boolean isPublic() {
        return plan.isStatedBy(day) && known().isStatedBy(day);
    }

    /// With its day, unless that is not known.
    Headline.Clause unpublished() {
        boolean isTold = known().stated().equals(plan.stated());
        String words = isTold
                ? Messages.filled(
                        WORDING + "unpublished",
                        Map.of("date", plan.stated().map(DayWords::full).orElse("")))
                : Messages.text(WORDING + "unpublished.unknown");
        return new Headline.Clause(words, List.of(), known().citations());
    }

    private Track known() {
        return posture.track(plan.id()).orElse(plan);
    }

    /// What it asks of a site next.
    Optional<Change> next(Site site) {
        return site.track(plan).nextToClose(day);
    }

    /// That there is a plan, and what it asks of a site next.
    Optional<String> news(Site site) {
        return next(site).map(change -> words(site).asked(plan, change, true));
    }

    String asked(Site site, Change change) {
        return words(site).asked(plan, change, false);
    }

    /// What it asks next of a site that it does not name, or asked last where nothing is to come.
    Optional<String> reading(Site site) {
        return next(site)
                .or(() -> site.track(plan).changeOn(day))
                .filter(change -> change.demand().isReading() && change.demand().isDeadline())
                .filter(change -> site.track(plan).levelBefore(change).isPresent())
                .map(change -> words(site).asks(plan, change));
    }

    /// The same once for all sites for which it is read.
    String readings(String reading, boolean hasPassed) {
        return Messages.filled(
                WORDING + (hasPassed ? "reading.passed" : "reading"),
                Map.of("clause", reading, "place", posture.subject().site()));
    }

    /// What it has of a site of which it asks nothing more.
    String done(Site site) {
        boolean isEmpty = isPlain(site)
                && site.presenceOn(plan, day) instanceof Presence.Holding holding
                && holding.level().isNone();
        return isEmpty
                ? Messages.filled(
                        WORDING + "planned.none",
                        Map.of("site", site.name(), "forces", posture.subject().shortName()))
                : words(site).sentence(plan);
    }

    /// Whether it names the site and a date of what it has on the day.
    boolean isPlain(Site site) {
        return site.presenceOn(plan, day) instanceof Presence.Holding holding
                && holding.since().demand().isDeadline()
                && !holding.since().demand().isReading();
    }

    private SiteWords words(Site site) {
        return SiteWords.of(posture, site, day);
    }
}
