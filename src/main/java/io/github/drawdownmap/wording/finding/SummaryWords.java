package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.LevelWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The phase of a plan that a day is in, and what it asks for.
public final class SummaryWords {
    /// What names a part of something by its place in it, such as "Phase 1" or "Second stage".
    private static final Pattern PART = Pattern.compile("(?iu)\\b(phase|stage|step)\\b|\\p{N}$");

    private SummaryWords() {}

    /// What the phase of the day asks for; empty without one, or where the plan is not stated yet.
    public static String asks(Posture posture, Track plan, LocalDate day) {
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

    /// Where a day is among the phases of a plan; empty for one without.
    public static String phase(Posture posture, Track plan, LocalDate day) {
        return phase(posture, plan, day, UnaryOperator.identity());
    }

    /// @param shortened what is left of the name of a phase
    public static String phase(Posture posture, Track plan, LocalDate day, UnaryOperator<String> shortened) {
        if (plan.phases().isEmpty()) return "";
        if (!plan.isStatedBy(day)
                || day.isBefore(plan.phases().getFirst().when().earliest()))
            return Messages.text("wording.phase.before");
        LocalDate end = plan.phases().getLast().when().latest();
        if (day.isAfter(end))
            return Messages.filled(
                    isDeadline(posture, plan, plan.phases().getLast())
                            ? "wording.phase.after"
                            : "wording.phase.after.at-least",
                    Map.of("days", DayWords.count(ChronoUnit.DAYS.between(end, day))));
        return plan.phaseOn(day)
                .map(phase -> phaseLine(phase, shortened.apply(phase.label()), isDeadline(posture, plan, phase), day))
                .orElse("");
    }

    /// Whether a phase ends with something that a plan asks by then, and not with what it names as the earliest end.
    private static boolean isDeadline(Posture posture, Track plan, Phase phase) {
        LocalDate end = phase.when().latest();
        boolean isAsked = false;
        for (Site site : posture.sites()) {
            Optional<Change> asked = site.track(plan)
                    .changeOn(end)
                    .filter(change -> change.when().latest().equals(end));
            if (asked.filter(change -> change.demand().isDeadline()).isPresent()) return true;
            isAsked |= asked.isPresent();
        }
        return !isAsked;
    }

    private static String phaseLine(Phase phase, String label, boolean isDeadline, LocalDate day) {
        String name = Messages.text(
                PART.matcher(phase.label()).find() ? "wording.phase.numbered" : "wording.phase.named", label);
        if (phase.when().isOpenEnd()) return Messages.text("wording.phase.open", name);
        if (day.equals(phase.when().latest())) return Messages.text("wording.phase.last-day", name);
        long days = phase.when().latest().toEpochDay() - day.toEpochDay();
        return Messages.text(isDeadline ? "wording.phase" : "wording.phase.at-least", name, DayWords.count(days));
    }
}
