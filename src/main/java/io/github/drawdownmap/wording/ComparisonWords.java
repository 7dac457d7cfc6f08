package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the report of a site stands to a plan on a day, in words. What became of the last date and how both stand now
/// are a sentence each; each short form says what matters most.
final class ComparisonWords {
    private static final String WORDING = "wording.comparison.";

    private final Comparison comparison;
    private final PresenceWords planned;
    private final PresenceWords reported;
    private final LocalDate day;
    private final boolean counts;
    private final Map<String, String> values = new HashMap<>();

    /// @param planned what the plan says of the site on the day
    /// @param reported what the report says
    ComparisonWords(
            About.Subject subject,
            Comparison comparison,
            PresenceWords planned,
            PresenceWords reported,
            LocalDate day,
            boolean counts) {
        this.comparison = comparison;
        this.planned = planned;
        this.reported = reported;
        this.day = day;
        this.counts = counts;
        values.put("noun", subject.noun());
        values.put("forces", subject.shortName());
        values.put("place", subject.site());
    }

    /// What is said after the site's name: "1 day past the date, not yet empty: withdrawal reported under way; it was
    /// due by the end of September 2025".
    String said() {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> text("said.not-public");
            case Comparison.NotPlanned notPlanned -> text("said.not-planned");
            case Compared compared -> said(compared);
        };
    }

    private String said(Compared compared) {
        String first =
                compared.leading().map(outcome -> outcome("said", outcome)).orElseGet(() -> text("said.no-date"));
        String told = disputed(compared, first);
        return standing(compared)
                .map(now -> filled("and", Map.of("first", told, "second", now)))
                .orElse(told);
    }

    /// The first words in large type: "1 day past the date, not yet empty".
    String headline() {
        return headed("headline");
    }

    /// What the headline rests on; empty when it has said all.
    String detail() {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> "";
            case Comparison.NotPlanned notPlanned -> "";
            case Compared compared -> detail(compared);
        };
    }

    private String detail(Compared compared) {
        Optional<String> first = compared.leading().map(outcome -> outcome("detail", outcome));
        Optional<String> now = standing(compared);
        if (first.isPresent() && now.isPresent())
            return LevelWords.capital(filled("and", Map.of("first", first.get(), "second", now.get())));
        return LevelWords.capital(first.or(() -> now).orElse(""));
    }

    /// The same under a name on the map: "105–109 days past its date", "Fewer than planned".
    String caption() {
        return headed("caption");
    }

    /// As short as can be, beside a row: "+105–109 d", "no date passed", "fewer than planned".
    String brief() {
        return headed("brief");
    }

    /// What the day amounts to at the site, as a sentence without its full stop: "Ain al-Asad emptied 105 to 109 days
    /// after its date".
    ///
    /// @param site its name
    String finding(String site) {
        values.put("site", site);
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> filled("finding.not-public", Map.of());
            case Comparison.NotPlanned notPlanned -> filled("finding.not-planned", Map.of());
            case Compared compared -> disputed(compared, finding(compared));
        };
    }

    private String finding(Compared compared) {
        Optional<Outcome> leading = compared.leading();
        boolean hasGoneOn = leading.filter(ComparisonWords::isGoneOn).isPresent();
        boolean hasPassed = leading.filter(outcome -> !(outcome instanceof Comparison.Coming))
                .isPresent();
        boolean isNowFirst = hasGoneOn || !hasPassed;
        String outcome = leading.map(this::finding).orElseGet(() -> filled("finding.no-date", Map.of()));
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> outcome;
            case Comparison.Fewer fewer ->
                isNowFirst ? filled("finding.fewer" + (isReading(compared) ? ".reading" : ""), Map.of()) : outcome;
            case Comparison.More more -> isNowFirst ? filled("finding.more", Map.of()) : outcome;
            case Comparison.NotKnown notKnown -> hasPassed ? outcome : notKnown(notKnown);
        };
    }

    private String notKnown(Comparison.NotKnown notKnown) {
        return notKnown.lastEvidence()
                .map(last -> filled("finding.not-known", Map.of("last", reported.lastReport(last))))
                .orElseGet(() -> filled("finding.unstated", Map.of()));
    }

    private String finding(Outcome outcome) {
        if (!(outcome instanceof Comparison.Coming coming)) return outcome("finding", outcome);
        return reported.underWay()
                .map(under -> moving(coming, under))
                .orElseGet(() -> planned.asked(coming.asked(), false));
    }

    private String moving(Comparison.Coming coming, Change under) {
        boolean isDated =
                coming.asked().demand().isDeadline() && !coming.asked().demand().isReading();
        String key = "finding.moving."
                + (reported.isRise(under) ? "rising" : under.level().isNone() ? "none" : "falling");
        return filled(key + (isDated ? "" : ".undated"), Map.of("days", DayWords.count(coming.days())));
    }

    private String headed(String form) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> text(form + ".not-public");
            case Comparison.NotPlanned notPlanned -> text(form + ".not-planned");
            case Compared compared -> {
                String words = headed(form, compared);
                yield isDisputed(compared) ? filled(form + ".disputed", Map.of("said", words)) : words;
            }
        };
    }

    /// The way things stand is said where no date has passed, and where they have gone on since the last one.
    private String headed(String form, Compared compared) {
        Optional<Outcome> leading = compared.leading();
        boolean saysNow = leading.filter(outcome -> !(outcome instanceof Comparison.Coming))
                        .isEmpty()
                || (isGoneOn(leading.get()) && compared.now() instanceof Comparison.Fewer && !form.equals("headline"));
        return saysNow ? now(form, compared) : outcome(form, leading.get());
    }

    private static boolean isGoneOn(Outcome outcome) {
        return outcome instanceof Comparison.Reached && !outcome.asked().level().isNone();
    }

    private String now(String form, Compared compared) {
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> text(form + (compared.leading().isPresent() ? ".coming" : ".no-date"));
            case Comparison.Fewer fewer -> text(form + (isReading(compared) ? ".fewer.reading" : ".fewer"));
            case Comparison.More more -> text(form + ".more");
            case Comparison.NotKnown notKnown -> text(form + ".not-known");
        };
    }

    /// How the levels of the day stand to each other; empty where the outcome has said it.
    private Optional<String> standing(Compared compared) {
        Optional<Outcome> leading = compared.leading();
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> Optional.empty();
            case Comparison.Fewer fewer ->
                leading.filter(ComparisonWords::hasLeft).isPresent()
                        ? Optional.empty()
                        : Optional.of(levels(fewerKey(compared, fewer), fewer.reported(), fewer.planned()));
            case Comparison.More more ->
                leading.filter(ComparisonWords::saysMore).isPresent()
                        ? Optional.empty()
                        : Optional.of(levels("now.more", more.reported(), more.planned()));
            case Comparison.NotKnown notKnown ->
                leading.filter(outcome -> outcome instanceof Comparison.Unreported)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(notKnown.lastEvidence()
                                .map(last -> filled(silentKey(compared), Map.of("date", reported.lastReport(last))))
                                .orElseGet(() -> text("now.unreported")));
        };
    }

    private static String silentKey(Compared compared) {
        return compared.leading()
                        .filter(outcome -> outcome instanceof Comparison.Reached)
                        .isPresent()
                ? "now.silent"
                : "now.not-known";
    }

    private String fewerKey(Compared compared, Comparison.Fewer fewer) {
        if (isReading(compared)) return "now.fewer.reading";
        return compared.leading()
                                .filter(outcome -> outcome instanceof Comparison.Coming)
                                .isPresent()
                        && planned.isFirstLevel(fewer.planned())
                ? "now.fewer.no-cut"
                : "now.fewer";
    }

    private static boolean isReading(Compared compared) {
        return compared.leading()
                .filter(outcome -> outcome.asked().demand().isReading())
                .isPresent();
    }

    private static boolean hasLeft(Outcome outcome) {
        return outcome instanceof Comparison.Reached && outcome.asked().level().isNone();
    }

    private static boolean saysMore(Outcome outcome) {
        return outcome instanceof Comparison.Passed || outcome instanceof Comparison.GoesOn;
    }

    private String outcome(String form, Outcome outcome) {
        boolean dayOnly = outcome instanceof Comparison.Passed
                || (outcome instanceof Comparison.Coming coming
                        && coming.asked().demand().isDeadline());
        String key = form + "." + new OutcomeKey(planned).of(outcome)
                + (dayOnly && !counts && form.equals("said") ? ".lasting" : "");
        Map<String, String> places = places(outcome);
        return filled(key, places);
    }

    private Map<String, String> places(Outcome outcome) {
        Change asked = outcome.asked();
        Map<String, String> places = new HashMap<>();
        places.put("clause", planned.clause(asked));
        places.put("due", WindowWords.of(asked.when(), Track.Kind.PLANNED));
        places.put("date", DayWords.full(outcome.date()));
        places.put("end", WindowWords.endOf(asked.when()));
        places.put("month", WindowWords.latest(asked.when()));
        switch (outcome) {
            case Comparison.Coming coming -> places.put("ahead", PresenceDetails.ahead(asked.when(), day));
            case Comparison.Reached reached -> reached(reached, places);
            case Comparison.Undated undated ->
                places.put("reported", undated.reached().level().word());
            case Comparison.Passed passed -> {
                places.put("days", DayWords.count(passed.days()));
                places.put("number", Long.toString(passed.days()));
                places.put("reported", passed.reported().word());
            }
            case Comparison.GoesOn goesOn ->
                places.put("reported", goesOn.reported().word());
            case Comparison.Unreported unreported ->
                places.put(
                        "last",
                        unreported.lastEvidence().map(reported::lastReport).orElse(""));
        }
        return places;
    }

    private static void reached(Comparison.Reached reached, Map<String, String> places) {
        Window when = reached.reached().when();
        Window asked = reached.asked().when();
        places.put("when", WindowWords.of(when, Track.Kind.REPORTED));
        places.put("beside", WindowWords.dueBeside(asked, when));
        places.put("reported", reached.reached().level().word());
        DayRange days = switch (reached) {
            case Comparison.Late late -> late.days();
            case Comparison.Met met -> met.daysBefore().orElse(new DayRange(0, 0));
            case Comparison.AboutMet about -> new DayRange(0, 0);
            case Comparison.Ended ended -> new DayRange(0, 0);
        };
        places.put("days", MonthsBefore.inWords(asked, when).orElseGet(() -> DayWords.range(days)));
        places.put("brief", MonthsBefore.inBrief(asked, when).orElseGet(() -> DayWords.briefRange(days)));
        places.put("number", DayWords.numbers(days));
    }

    /// A dispute that is going on, or was and concerns what is settled.
    private String disputed(Compared compared, String words) {
        if (isDisputed(compared)) return filled("said.disputed", Map.of("said", words));
        boolean settled = compared.leading()
                .filter(outcome -> outcome instanceof Comparison.Reached reached && reached.isSettled())
                .isPresent();
        Optional<Window> last = compared.disputes().stream()
                .map(Dispute::when)
                .filter(when -> !when.isOpenEnd())
                .max(Comparator.comparing(Window::latest));
        if (!settled || last.isEmpty()) return words;
        return filled("said.disputed-until", Map.of("said", words, "date", WindowWords.latest(last.get())));
    }

    private boolean isDisputed(Compared compared) {
        return compared.disputes().stream().anyMatch(dispute -> dispute.when().contains(day));
    }

    private String levels(String key, Level reported, Level plan) {
        return filled(key, Map.of("reported", reported.word(), "planned", plan.word()));
    }

    private static String text(String key) {
        return Messages.text(WORDING + key);
    }

    private String filled(String key, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return Messages.filled(WORDING + key, all);
    }
}
