package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.wording.SiteWords.Beside;
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
        return said(Beside.NOTHING);
    }

    /// The same after what the report says of the site.
    String saidBeside() {
        return said(Beside.REPORT);
    }

    private String said(Beside beside) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> text("said.not-public");
            case Comparison.NotPlanned notPlanned -> text("said.not-planned");
            case Compared compared -> said(compared, beside);
        };
    }

    private String said(Compared compared, Beside beside) {
        String first = compared.leading()
                .map(outcome -> outcome(beside.tells(outcome) ? "beside" : "said", outcome))
                .orElseGet(() -> text("said.no-date"));
        String told = disputed(compared, first);
        return standing(compared, beside)
                .map(now -> filled("and", Map.of("first", told, "second", now)))
                .orElse(told);
    }

    /// The first words in large type: "1 day past the date, not yet empty".
    String headline() {
        return headed("headline");
    }

    /// What the headline rests on; empty when it has said all.
    ///
    /// @param beside what stands beside it and need not be said again
    String detail(Beside beside) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> "";
            case Comparison.NotPlanned notPlanned -> "";
            case Compared compared -> detail(compared, beside);
        };
    }

    private String detail(Compared compared, Beside beside) {
        Optional<String> first = compared.leading()
                .filter(outcome -> !beside.tellsAll(outcome))
                .map(outcome -> outcome(beside.tells(outcome) ? "detail.beside" : "detail", outcome))
                .map(words -> disputedUntil("detail", compared, words));
        Optional<String> now = underHeading(compared, beside);
        if (first.isPresent() && now.isPresent())
            return LevelWords.capital(filled("and", Map.of("first", first.get(), "second", now.get())));
        return LevelWords.capital(first.or(() -> now).orElse(""));
    }

    /// The same under a name on the map: "105–109 days past its date", "Fewer than planned".
    String caption() {
        return headed("caption");
    }

    /// As short as can be, beside a row: "+105–109 days", "no date passed", "fewer than planned".
    String brief() {
        return headed("brief");
    }

    /// What the day amounts to at the site, as a sentence without its full stop: "Coalition left Ain al-Asad 105 to 109
    /// days after the plan's date".
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
        String due = coming.days() == 0 ? ".due" : "";
        return filled(key + (isDated ? due : ".undated"), Map.of("days", DayWords.count(coming.days())));
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
    private Optional<String> standing(Compared compared, Beside beside) {
        Optional<Outcome> leading = compared.leading();
        String form = beside.report() ? "now.beside." : "now.";
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> Optional.empty();
            case Comparison.Fewer fewer ->
                leading.filter(ComparisonWords::hasLeft).isPresent()
                        ? Optional.empty()
                        : Optional.of(levels(form + fewerKey(compared, fewer), fewer.reported(), fewer.planned()));
            case Comparison.More more ->
                leading.filter(ComparisonWords::saysMore).isPresent()
                        ? Optional.empty()
                        : Optional.of(levels(form + "more", more.reported(), more.planned()));
            case Comparison.NotKnown notKnown ->
                leading.filter(outcome -> outcome instanceof Comparison.Unreported)
                                .isPresent()
                        ? Optional.empty()
                        : notKnown(compared, notKnown, beside);
        };
    }

    /// The same below a heading, which has said how they stand where no date has passed.
    private Optional<String> underHeading(Compared compared, Beside beside) {
        if (compared.leading()
                .filter(outcome -> !(outcome instanceof Comparison.Coming))
                .isPresent()) return standing(compared, beside);
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> Optional.empty();
            case Comparison.Fewer fewer -> fewerUnderHeading(compared, fewer, beside);
            case Comparison.More more ->
                Optional.of(levels(
                        beside.report() ? "headed.beside.more" : "headed.more", more.reported(), more.planned()));
            case Comparison.NotKnown notKnown ->
                beside.report()
                        ? Optional.empty()
                        : Optional.of(notKnown.lastEvidence()
                                .map(last -> filled("now.silent", Map.of("date", reported.lastReport(last))))
                                .orElseGet(() -> text("headed.unreported")));
        };
    }

    private Optional<String> fewerUnderHeading(Compared compared, Comparison.Fewer fewer, Beside beside) {
        String key = fewerKey(compared, fewer);
        if (!beside.report()) return Optional.of(levels("headed." + key, fewer.reported(), fewer.planned()));
        return key.equals("fewer.no-cut") ? Optional.of(text("headed.beside.fewer.no-cut")) : Optional.empty();
    }

    private Optional<String> notKnown(Compared compared, Comparison.NotKnown notKnown, Beside beside) {
        if (beside.report()) return isSettled(compared) ? Optional.empty() : Optional.of(text("now.beside.not-known"));
        return Optional.of(notKnown.lastEvidence()
                .map(last -> filled(silentKey(compared), Map.of("date", reported.lastReport(last))))
                .orElseGet(() -> text("now.unreported")));
    }

    private static String silentKey(Compared compared) {
        return compared.leading()
                        .filter(outcome -> outcome instanceof Comparison.Reached)
                        .isPresent()
                ? "now.silent"
                : "now.not-known";
    }

    private String fewerKey(Compared compared, Comparison.Fewer fewer) {
        if (isReading(compared)) return "fewer.reading";
        return compared.leading()
                                .filter(outcome -> outcome instanceof Comparison.Coming)
                                .isPresent()
                        && planned.isFirstLevel(fewer.planned())
                ? "fewer.no-cut"
                : "fewer";
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
        OutcomeWords words = new OutcomeWords(planned, reported, day);
        String key = form + "." + words.key(outcome) + (dayOnly && !counts && form.equals("said") ? ".lasting" : "");
        return filled(key, words.places(outcome));
    }

    /// A dispute that is going on, or was and concerns what is settled.
    private String disputed(Compared compared, String words) {
        return isDisputed(compared)
                ? filled("said.disputed", Map.of("said", words))
                : disputedUntil("said", compared, words);
    }

    private String disputedUntil(String form, Compared compared, String words) {
        Optional<Window> last = compared.disputes().stream()
                .map(Dispute::when)
                .filter(when -> !when.isOpenEnd())
                .max(Comparator.comparing(Window::latest));
        if (!isSettled(compared) || isDisputed(compared) || last.isEmpty()) return words;
        return filled(form + ".disputed-until", Map.of("said", words, "date", WindowWords.latest(last.get())));
    }

    private static boolean isSettled(Compared compared) {
        return compared.leading()
                .filter(outcome -> outcome instanceof Comparison.Reached reached && reached.isSettled())
                .isPresent();
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
