package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.LevelWords;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A day in a few lines: its phase, and what changed last. The card shows them and a screen reader speaks them.
///
/// @param phase the phase and the days to its deadline, or empty without a plan
/// @param asks what the phase asks for, or empty
/// @param changes one sentence for each site that changed at the last change
public record SummaryWords(String phase, String asks, List<String> changes) {
    public SummaryWords {
        changes = List.copyOf(changes);
    }

    /// @param posture the posture on show
    /// @param plan the chosen plan, whose phases are told
    /// @param track the track on show, whose changes are told
    public static SummaryWords of(Posture posture, Track plan, Track track, LocalDate day) {
        return new SummaryWords(phase(posture, plan, day), asks(posture, plan, day), lastChanges(posture, track, day));
    }

    private static String asks(Posture posture, Track plan, LocalDate day) {
        if (!plan.isStatedBy(day)) return "";
        return plan.phaseOn(day)
                .map(phase -> Messages.filled("wording.phase.asks", Map.of("asks", goingOn(posture, phase.asks()))))
                .orElse("");
    }

    /// As it goes on after other words: with a small letter, unless it begins with the name of a site.
    private static String goingOn(Posture posture, String asks) {
        boolean isName = posture.sites().stream().anyMatch(site -> asks.startsWith(site.name()));
        return isName ? asks : LevelWords.small(asks);
    }

    /// The lines as one text, with a full stop between them.
    public String spoken() {
        return String.join(
                " ",
                Stream.concat(Stream.of(phase, asks), changes.stream())
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.endsWith(".") ? line : line + ".")
                        .toList());
    }

    /// Where a day is among the phases of a plan; empty for one without.
    public static String phase(Posture posture, Track plan, LocalDate day) {
        if (plan.phases().isEmpty()) return "";
        if (!plan.isStatedBy(day)
                || day.isBefore(plan.phases().getFirst().when().earliest()))
            return Messages.text("wording.phase.before");
        LocalDate end = plan.phases().getLast().when().latest();
        if (day.isAfter(end))
            return Messages.filled(
                    "wording.phase.after", Map.of("days", DayWords.count(ChronoUnit.DAYS.between(end, day))));
        return plan.phaseOn(day)
                .map(phase -> phaseLine(phase, isDeadline(posture, plan, phase), day))
                .orElse("");
    }

    /// Whether a phase ends with something that a plan asks by then, and not with what it names as the earliest end.
    private static boolean isDeadline(Posture posture, Track plan, Phase phase) {
        List<Change> asked = posture.sites().stream()
                .flatMap(site -> site.track(plan).changes().stream())
                .filter(change -> change.when().latest().equals(phase.when().latest()))
                .toList();
        return asked.isEmpty()
                || asked.stream().anyMatch(change -> change.demand().isDeadline());
    }

    private static String phaseLine(Phase phase, boolean isDeadline, LocalDate day) {
        if (phase.when().isOpenEnd()) return Messages.text("wording.phase.open", phase.label());
        if (day.equals(phase.when().latest())) return Messages.text("wording.phase.last-day", phase.label());
        long days = phase.when().latest().toEpochDay() - day.toEpochDay();
        return Messages.text(
                isDeadline ? "wording.phase" : "wording.phase.at-least", phase.label(), DayWords.count(days));
    }

    private static List<String> lastChanges(Posture posture, Track track, LocalDate day) {
        Map<Site, LocalDate> turns = new LinkedHashMap<>();
        for (Site site : posture.sites())
            lastTurn(site, track, day, posture.firstDay()).ifPresent(turn -> turns.put(site, turn));
        Optional<LocalDate> last = turns.values().stream().max(LocalDate::compareTo);
        return turns.keySet().stream()
                .filter(site -> last.equals(Optional.ofNullable(turns.get(site))))
                .map(site -> SiteWords.of(posture, site, day).sentence(track))
                .toList();
    }

    /// What has been so since before the span counts as of its first day, on which all sites begin.
    private static Optional<LocalDate> lastTurn(Site site, Track track, LocalDate day, LocalDate firstDay) {
        SiteTrack told = site.track(track);
        return Optional.ofNullable(told.turns().floor(day))
                .or(() -> told.changeOn(day).map(always -> firstDay))
                .map(turn -> turn.isBefore(firstDay) ? firstDay : turn);
    }
}
