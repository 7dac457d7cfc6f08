package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What the words of an outcome are found by, behind the form that they take, and what is filled into them.
///
/// @param planned what the plan says of the site
/// @param reported what the report says of it
record OutcomeWords(PresenceWords planned, PresenceWords reported, LocalDate day) {
    String key(Outcome outcome) {
        boolean left = outcome.asked().level().isNone();
        String reading = outcome.asked().demand().isReading() ? ".reading" : "";
        String to = left ? ".none" : planned.isRise(outcome.asked()) ? ".rising" : "";
        return switch (outcome) {
            case Comparison.Coming coming ->
                coming.asked().demand().isDeadline() ? "coming" + reading : "coming.at-least";
            case Comparison.Met met -> met(met) + to + about(met) + onDate(met);
            case Comparison.AboutMet about -> (about.isSettled() ? "about-met" : "about-meeting") + to;
            case Comparison.Late late -> (late.isSettled() ? "late" : "reaching") + to + (left ? reading : "");
            case Comparison.Ended ended -> ended(ended);
            case Comparison.Undated undated -> "undated";
            case Comparison.Passed passed -> "passed" + (reading.isEmpty() ? to : reading) + passed(passed);
            case Comparison.GoesOn goesOn -> "goes-on";
            case Comparison.Unreported unreported ->
                unreported.lastEvidence().isPresent() ? "unreported" : "unreported.never";
        };
    }

    private static String met(Comparison.Met met) {
        if (!met.isSettled()) return "meeting";
        if (!met.asked().level().isNone()) return "met";
        return met.daysBefore().filter(days -> days.least() > 0).isPresent() ? "early" : "met";
    }

    private static String about(Comparison.Met met) {
        boolean inMonths = met.asked().level().isNone()
                && monthsBefore(met.asked().when(), met.reached().when())
                        .flatMap(months -> DayWords.months(months.least(), months.most()))
                        .isPresent();
        return inMonths && !met(met).equals("met") ? ".about" : "";
    }

    /// What is under way until the date may end on it, and is not before it.
    private static String onDate(Comparison.Met met) {
        boolean mayBeOnIt = !met.isSettled() && met.reached().when().latest().equals(met.date());
        return mayBeOnIt ? ".by" : "";
    }

    private static String ended(Comparison.Ended ended) {
        if (!ended.isSettled()) return "ending";
        Window named = ended.asked().when();
        Window left = ended.reached().when();
        boolean inside = named.precision() == Window.Precision.MONTH
                && !left.isOpenStart()
                && named.contains(left.earliest())
                && named.contains(left.latest());
        return inside ? "ended.in-month" : "ended";
    }

    private String passed(Comparison.Passed passed) {
        if (passed.underWay().isPresent()) return ".under-way";
        if (isReturn(passed)) return ".back";
        return planned.isFirstLevel(passed.reported()) ? ".unchanged" : ".still";
    }

    /// Whether what is asked had been reported before, and was undone again.
    boolean isReturn(Outcome outcome) {
        Level goal = outcome.asked().level();
        Optional<Change> now =
                outcome instanceof Comparison.Reached reached ? Optional.of(reached.reached()) : Optional.empty();
        return reported.siteTrack.changes().stream()
                .filter(change -> !change.when().earliest().isAfter(day) && !now.equals(Optional.of(change)))
                .filter(change -> now.isEmpty()
                        || change.when().earliest().isBefore(now.get().when().earliest()))
                .anyMatch(change -> change.level().rank() <= goal.rank()
                        && reported.siteTrack
                                .levelBefore(change)
                                .filter(before -> before.rank() > goal.rank())
                                .isPresent());
    }

    /// By the names of their places. Only what a sentence has a place for is put into words.
    Map<String, Supplier<String>> places(Outcome outcome) {
        Change asked = outcome.asked();
        Map<String, Supplier<String>> places = new HashMap<>();
        places.put("clause", () -> planned.clause(asked));
        places.put("due", () -> due(outcome));
        places.put("date", () -> DayWords.full(outcome.date()));
        places.put("end", () -> WindowWords.endOf(asked.when()));
        places.put("month", () -> WindowWords.latest(asked.when()));
        placesOf(outcome, places);
        return places;
    }

    private static String due(Outcome outcome) {
        return WindowWords.of(outcome.asked().when(), Track.Kind.PLANNED);
    }

    private String ahead(Outcome outcome) {
        return PresenceDetails.ahead(outcome.asked().when(), day);
    }

    private void placesOf(Outcome outcome, Map<String, Supplier<String>> places) {
        switch (outcome) {
            case Comparison.Coming coming -> {
                places.put("ahead", () -> ahead(coming));
                places.put("in", () -> coming.days() == 0 ? Messages.text("wording.on-this-day") : ahead(coming));
            }
            case Comparison.Reached reached -> reached(reached, places);
            case Comparison.Undated undated ->
                places.put("reported", () -> undated.reached().level().word());
            case Comparison.Passed passed -> {
                places.put("days", () -> DayWords.count(passed.days()));
                places.put("reported", () -> passed.reported().word());
            }
            case Comparison.GoesOn goesOn ->
                places.put("reported", () -> goesOn.reported().word());
            case Comparison.Unreported unreported -> {
                places.put(
                        "last",
                        () -> unreported
                                .lastEvidence()
                                .map(reported::lastReport)
                                .orElse(""));
                places.put(
                        "brief",
                        () -> unreported
                                .lastEvidence()
                                .map(reported::lastReportBriefly)
                                .orElse(""));
                if (unreported.asked().demand().isReading())
                    places.put("due", () -> planned.filled("comparison.due.reading", Map.of("due", due(unreported))));
            }
        }
    }

    private static void reached(Comparison.Reached reached, Map<String, Supplier<String>> places) {
        Window when = reached.reached().when();
        Window asked = reached.asked().when();
        places.put("when", () -> WindowWords.of(when, Track.Kind.REPORTED));
        places.put("beside", () -> WindowWords.dueBeside(asked, when));
        places.put("reported", () -> reached.reached().level().word());
        DayRange days = switch (reached) {
            case Comparison.Late late -> late.days();
            case Comparison.Met met -> met.daysBefore().orElse(new DayRange(0, 0));
            case Comparison.AboutMet about -> new DayRange(0, 0);
            case Comparison.Ended ended -> new DayRange(0, 0);
        };
        places.put(
                "days",
                () -> monthsBefore(asked, when)
                        .flatMap(months -> DayWords.months(months.least(), months.most()))
                        .orElseGet(() -> DayWords.range(days, when.isApproximate())));
        places.put(
                "brief",
                () -> monthsBefore(asked, when)
                        .flatMap(months -> DayWords.briefMonths(months.least(), months.most()))
                        .orElseGet(() -> DayWords.briefRange(days, when.isApproximate())));
    }

    /// How many days before a date that is only about right something was reached; empty where days are counted.
    private static Optional<DayRange> monthsBefore(Window asked, Window when) {
        boolean counts = asked.isApproximate() && !asked.isOpenStart() && !when.isOpenStart();
        long least = counts ? ChronoUnit.DAYS.between(when.latest(), asked.earliest()) : 0;
        return least > 0
                ? Optional.of(new DayRange(least, ChronoUnit.DAYS.between(when.earliest(), asked.latest())))
                : Optional.empty();
    }
}
