package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.wording.LevelWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A site and what may be said of it on a day.
///
/// @param words the sentence for it, made only when it is said
/// @param leading what a report has made of a plan; empty where none are compared
/// @param next the date that is still to come, where that is what is said
/// @param citations what it rests on, found when it is said
record Saying(
        Kind kind,
        Site site,
        Supplier<String> words,
        Optional<Outcome> leading,
        Optional<LocalDate> next,
        Supplier<List<Citation>> citations) {
    static final Comparator<Saying> ORDER =
            Comparator.comparing(Saying::kind).thenComparing(told -> told.next.orElse(LocalDate.MIN));

    Saying(Kind kind, Site site, Supplier<String> words, Supplier<List<Citation>> citations) {
        this(kind, site, words, Optional.empty(), Optional.empty(), citations);
    }

    Saying saying(Supplier<String> others) {
        return new Saying(kind, site, others, leading, next, citations);
    }

    boolean hasBeenLeft() {
        return leading.filter(Outcome::hasLeft).isPresent();
    }

    /// Whether something was done by its date and more is to come: then the words tell how things stand now.
    boolean hasGoneOn() {
        return leading.filter(Comparison.Reached.class::isInstance).isPresent() && !hasBeenLeft();
    }

    Headline.Clause clause() {
        String said = words.get();
        String whole = said.endsWith(".") ? said : Messages.filled("wording.finding.whole", Map.of("said", said));
        return new Headline.Clause(LevelWords.capital(whole), List.of(site), citations.get());
    }

    /// What may be said of a site, the most important first.
    enum Kind {
        OVERDUE,
        UNREPORTED,
        CHANGING,
        DISPUTED,
        LATE,
        EARLY,
        OTHERWISE,
        DONE,
        LEFT,
        CHANGED,
        /// It had been left when the reports of it ended.
        EMPTIED,
        /// It had changed when the reports of it ended.
        ENDED,
        SILENT,
        AHEAD,
        SAME,
        /// No report says anything of it.
        UNTOLD,
        /// The plan says nothing of it.
        UNPLANNED;

        /// What became of a date.
        static final Set<Kind> OF_DATES = Set.copyOf(EnumSet.of(OVERDUE, UNREPORTED, LATE, EARLY, DONE));

        /// Of a report beside a plan.
        static Kind of(Compared compared, SiteTrack report, LocalDate day) {
            boolean isOtherwise = isOtherwise(compared);
            if (compared.leading().isEmpty()) return isOtherwise ? OTHERWISE : undated(compared);
            return switch (compared.leading().get()) {
                case Comparison.Passed passed -> OVERDUE;
                case Comparison.Coming coming -> isOtherwise ? OTHERWISE : coming(compared, report, day);
                case Comparison.Unreported unreported -> UNREPORTED;
                case Comparison.Undated undated -> DONE;
                case Comparison.GoesOn goesOn -> DONE;
                case Comparison.Reached reached -> reached(reached, isOtherwise);
            };
        }

        /// All that a plan and a report make true, whatever is said first.
        static Set<Kind> allOf(Compared compared) {
            Set<Kind> all = EnumSet.noneOf(Kind.class);
            if (isOtherwise(compared)) all.add(OTHERWISE);
            if (compared.leading().orElse(null) instanceof Comparison.Reached reached && reached.isSettled())
                all.add(settled(reached));
            return all;
        }

        private static boolean isOtherwise(Compared compared) {
            return compared.now() instanceof Comparison.Fewer || compared.now() instanceof Comparison.More;
        }

        private static Kind reached(Comparison.Reached reached, boolean isOtherwise) {
            if (!reached.isSettled()) return CHANGING;
            if (isOtherwise && !reached.asked().level().isNone()) return OTHERWISE;
            return settled(reached);
        }

        private static Kind settled(Comparison.Reached reached) {
            return switch (reached) {
                case Comparison.Late late -> LATE;
                case Comparison.Met met -> isEarly(met) ? EARLY : DONE;
                case Comparison.AboutMet about -> DONE;
                case Comparison.Ended ended -> DONE;
            };
        }

        private static boolean isEarly(Comparison.Met met) {
            return met.asked().level().isNone()
                    && met.daysBefore().filter(days -> days.least() > 0).isPresent();
        }

        private static Kind undated(Compared compared) {
            return compared.now() instanceof Comparison.NotKnown notKnown ? notKnown(notKnown) : SAME;
        }

        private static Kind notKnown(Comparison.NotKnown now) {
            return now.lastEvidence().isPresent() ? SILENT : UNTOLD;
        }

        private static Kind coming(Compared compared, SiteTrack report, LocalDate day) {
            if (compared.now() instanceof Comparison.NotKnown notKnown) return notKnown(notKnown);
            if (report.presenceOn(day) instanceof Presence.Shifting) return CHANGING;
            if (report.disputeOn(day).isPresent()) return DISPUTED;
            return compared.now() instanceof Comparison.Begun ? CHANGED : AHEAD;
        }
    }
}
