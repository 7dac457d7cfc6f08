package io.github.drawdownmap.wording;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import java.util.Map;
import java.util.Optional;

/// What a day amounts to at one site, in a sentence without its full stop: what became of a date, or how things stand.
///
/// @param words the same comparison in other forms
/// @param isFurther whether it has been said of another site that it was left
record FindingWords(ComparisonWords words, Compared compared, boolean isFurther) {
    String said() {
        Optional<Outcome> leading = compared.leading();
        String outcome = leading.map(this::outcome).orElseGet(() -> words.filled("finding.no-date", Map.of()));
        boolean isOver = leading.filter(one -> !(one instanceof Comparison.Coming || ComparisonWords.isGoneOn(one)))
                .isPresent();
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> outcome;
            case Comparison.Begun begun -> begun(begun).orElse(outcome);
            case Comparison.Fewer fewer -> isOver ? outcome : otherwise(fewer(fewer), outcome);
            case Comparison.More more -> isOver ? outcome : otherwise("more", outcome);
            case Comparison.NotKnown notKnown -> isOver ? outcome : notKnown(notKnown, outcome);
        };
    }

    /// Where a change is under way on the day, that is said instead.
    private Optional<String> begun(Comparison.Begun begun) {
        if (words.reported.underWay().isPresent()) return Optional.empty();
        return compared.leading()
                .filter(Comparison.Coming.class::isInstance)
                .map(coming -> words.begun("finding", begun, (Comparison.Coming) coming));
    }

    private String fewer(Comparison.Fewer fewer) {
        return "fewer" + (fewer.reported().isNone() ? ".none" : "") + ComparisonWords.reading(compared);
    }

    /// That the day is otherwise than the plan, and what became of its date.
    private String otherwise(String than, String outcome) {
        Optional<Outcome> leading = compared.leading();
        String dates = leading.isEmpty() ? "" : compared.hasPassed() ? ".gone-on" : ".coming";
        return words.filled("finding." + than + dates, Map.of("said", outcome));
    }

    private String notKnown(Comparison.NotKnown notKnown, String outcome) {
        String goneOn = compared.hasPassed() ? ".gone-on" : "";
        return notKnown.lastEvidence()
                .map(last -> words.filled(
                        "finding.not-known" + goneOn, Map.of("last", words.reported.lastReport(last), "said", outcome)))
                .orElseGet(() -> words.filled("finding.unstated", Map.of()));
    }

    private String outcome(Outcome outcome) {
        if (!(outcome instanceof Comparison.Coming coming))
            return words.again(
                    outcome, words.outcome(isFurther && outcome.hasLeft() ? "finding.further" : "finding", outcome));
        return words.reported
                .underWay()
                .map(under -> moving(coming, under))
                .orElseGet(() -> words.planned.asked(coming.asked(), false));
    }

    private String moving(Comparison.Coming coming, Change under) {
        Change asked = coming.asked();
        boolean isDated = asked.demand().isDeadline() && !asked.demand().isReading();
        String key = "finding.moving."
                + (words.reported.isRise(under) ? "rising" : under.level().isNone() ? "none" : "falling");
        String due = asked.when().latestApproximate() ? ".about" : coming.days() == 0 ? ".due" : "";
        return words.filled(
                key + (isDated ? due : ".undated"),
                Map.of(
                        "days", DayWords.count(coming.days()),
                        "ahead", PresenceDetails.ahead(asked.when(), words.day)));
    }
}
