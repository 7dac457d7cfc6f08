package io.github.drawdownmap.wording;

import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.time.Window;

/// What the words of an outcome are found by, behind the form that they take.
///
/// @param planned what the plan says of the site
record OutcomeKey(PresenceWords planned) {
    String of(Outcome outcome) {
        boolean left = outcome.asked().level().isNone();
        String reading = outcome.asked().demand().isReading() ? ".reading" : "";
        String to = left ? ".none" : planned.isRise(outcome.asked()) ? ".rising" : "";
        return switch (outcome) {
            case Comparison.Coming coming ->
                coming.asked().demand().isDeadline() ? "coming" + reading : "coming.at-least";
            case Comparison.Met met -> met(met) + to + about(met);
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
                && MonthsBefore.inWords(met.asked().when(), met.reached().when())
                        .isPresent();
        return inMonths && !met(met).equals("met") ? ".about" : "";
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
        return planned.isFirstLevel(passed.reported()) ? ".unchanged" : ".still";
    }
}
