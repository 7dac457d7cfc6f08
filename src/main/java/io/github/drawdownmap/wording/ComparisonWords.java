package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.wording.SiteWords.Beside;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// How the report of a site stands to a plan on a day, in words. What became of the last date and how both stand now
/// are a sentence each; each short form says what matters most.
final class ComparisonWords {
    private static final String WORDING = "wording.comparison.";

    private final Comparison comparison;
    final PresenceWords planned;
    final PresenceWords reported;
    final LocalDate day;
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
                .map(outcome -> again(outcome, outcome(beside.tells(outcome) ? "beside" : "said", outcome)))
                .orElseGet(() -> text("said.no-date"));
        String told = disputed("said", compared, first);
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
                .map(outcome -> outcome(beside.tells(outcome) ? "detail.beside" : "detail", outcome))
                .map(words -> disputedUntil("detail", compared, words));
        Optional<String> now = underHeading(compared, beside);
        if (first.isPresent() && now.isPresent())
            return LevelWords.capital(filled("and", Map.of("first", first.get(), "second", now.get())));
        return LevelWords.capital(first.or(() -> now).orElse(""));
    }

    /// The same under a name on the map: "105–109 days past its date"; before a date what is planned next.
    String caption() {
        return headed("caption");
    }

    /// As short as can be, beside a row: "105–109 days late", "due in 389 days".
    String brief() {
        return headed("brief");
    }

    /// What the day amounts to at the site, as a sentence without its full stop: "Coalition left Ain al-Asad 105 to 109
    /// days after the plan's date".
    ///
    /// @param site its name
    /// @param isFurther whether it has been said of another site that it was left
    String finding(String site, boolean isFurther) {
        values.put("site", site);
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> filled("finding.not-public", Map.of());
            case Comparison.NotPlanned notPlanned -> filled("finding.not-planned", Map.of());
            case Compared compared -> disputed("finding", compared, new FindingWords(this, compared, isFurther).said());
        };
    }

    private String headed(String form) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> text(form + ".not-public");
            case Comparison.NotPlanned notPlanned -> text(form + ".not-planned");
            case Compared compared -> {
                String words = headed(form, compared);
                yield compared.isDisputedOn(day) ? filled(form + ".disputed", Map.of("said", words)) : words;
            }
        };
    }

    /// The way things stand is said as well where it is otherwise than the plan before a date, or has gone on since.
    private String headed(String form, Compared compared) {
        Optional<Outcome> leading = compared.leading();
        if (leading.isEmpty()) return now(form, compared);
        if (leading.get() instanceof Comparison.Coming coming) return coming(form, compared, coming);
        String words = outcome(form, leading.get());
        if (!isGoneOn(leading.get()) || form.equals("headline")) return words;
        Optional<String> now = switch (compared.now()) {
            case Comparison.Fewer fewer -> Optional.of(text(form + ".now.fewer" + reading(compared)));
            case Comparison.NotKnown notKnown -> Optional.of(notKnown(form + ".now", notKnown));
            case Comparison.AsPlan asPlan -> Optional.empty();
            case Comparison.Begun begun -> Optional.empty();
            case Comparison.More more -> Optional.empty();
        };
        return now.map(second -> filled("and", Map.of("first", words, "second", second)))
                .orElse(words);
    }

    /// Before a date: the heading says that none has passed, a caption what is asked next, and a row how far it is; the
    /// first two, which stand without the level, that a part has come as well.
    private String coming(String form, Compared compared, Comparison.Coming coming) {
        if (compared.now() instanceof Comparison.Begun begun && !form.equals("brief"))
            return begun(form + ".coming", begun, coming);
        if (!(compared.now() instanceof Comparison.AsPlan || compared.now() instanceof Comparison.Begun))
            return now(form + ".coming", compared);
        return switch (form) {
            case "headline" -> text("headline.coming");
            case "caption" -> planned.asking(coming.asked());
            default -> outcome(form, coming);
        };
    }

    /// That a part of what is asked has come, with the date of the rest.
    String begun(String form, Comparison.Begun begun, Comparison.Coming coming) {
        return filled(
                form + ".begun" + (begun.isRise() ? ".rising" : ""),
                Map.of(
                        "asked", LevelWords.small(planned.asking(coming.asked())),
                        "clause", planned.clause(coming.asked())));
    }

    static boolean isGoneOn(Outcome outcome) {
        return outcome instanceof Comparison.Reached && !outcome.asked().level().isNone();
    }

    private String now(String form, Compared compared) {
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> text(form + ".no-date");
            case Comparison.Begun begun -> text(form + ".no-date");
            case Comparison.Fewer fewer -> text(form + ".fewer" + reading(compared));
            case Comparison.More more -> text(form + ".more");
            case Comparison.NotKnown notKnown -> notKnown(form, notKnown);
        };
    }

    private String notKnown(String form, Comparison.NotKnown notKnown) {
        return notKnown.lastEvidence()
                .map(last -> filled(form + ".not-known", Map.of("brief", reported.lastReportBriefly(last))))
                .orElseGet(() -> filled(form + ".not-known.never", Map.of()));
    }

    static String reading(Compared compared) {
        return compared.isReading() ? ".reading" : "";
    }

    /// How the levels of the day stand to each other; empty where the outcome has said it.
    private Optional<String> standing(Compared compared, Beside beside) {
        Optional<Outcome> leading = compared.leading();
        String form = beside.report() ? "now.beside." : "now.";
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> Optional.empty();
            case Comparison.Begun begun -> begun(compared, begun, beside);
            case Comparison.Fewer fewer ->
                leading.filter(Outcome::isDeparture).isPresent()
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

    private Optional<String> begun(Compared compared, Comparison.Begun begun, Beside beside) {
        boolean isTold = beside.report()
                || compared.leading().filter(Outcome::isDeparture).isPresent();
        String key = compared.hasPassed() ? "now.begun.gone-on" : "now.begun" + (begun.isRise() ? ".rising" : "");
        return isTold ? Optional.empty() : Optional.of(levels(key, begun.reported(), begun.planned()));
    }

    /// The same below a heading, which has said how they stand where no date has passed.
    private Optional<String> underHeading(Compared compared, Beside beside) {
        if (compared.hasPassed()) return standing(compared, beside);
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> Optional.empty();
            case Comparison.Begun begun ->
                beside.report()
                        ? Optional.empty()
                        : Optional.of(levels("headed.fewer", begun.reported(), begun.planned()));
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
        if (beside.report()) return compared.isSettled() ? Optional.empty() : Optional.of(text("now.beside.not-known"));
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
        if (compared.isReading()) return "fewer.reading";
        return compared.leading()
                                .filter(outcome -> outcome instanceof Comparison.Coming)
                                .isPresent()
                        && planned.isFirstLevel(fewer.planned())
                ? "fewer.no-cut"
                : "fewer";
    }

    private static boolean saysMore(Outcome outcome) {
        return outcome instanceof Comparison.Passed || outcome instanceof Comparison.GoesOn;
    }

    String outcome(String form, Outcome outcome) {
        boolean dayOnly = outcome instanceof Comparison.Passed
                || (outcome instanceof Comparison.Coming coming
                        && coming.asked().demand().isDeadline());
        OutcomeWords words = new OutcomeWords(planned, reported, day);
        String key = form + "." + words.key(outcome) + (dayOnly && !counts && form.equals("said") ? ".lasting" : "");
        Map<String, Supplier<String>> places = words.places(outcome);
        return Messages.filled(WORDING + key, place -> {
            Supplier<String> told = places.get(place);
            return told == null ? values.get(place) : told.get();
        });
    }

    /// With that it had been left before, and that they came back.
    String again(Outcome outcome, String words) {
        return outcome.hasLeft() && new OutcomeWords(planned, reported, day).isReturn(outcome)
                ? filled("again", Map.of("said", words))
                : words;
    }

    /// A dispute that is going on, or was and concerns what is settled.
    private String disputed(String form, Compared compared, String words) {
        return compared.isDisputedOn(day)
                ? filled("said.disputed", Map.of("said", words))
                : disputedUntil(form, compared, words);
    }

    private String disputedUntil(String form, Compared compared, String words) {
        Optional<Window> last = compared.disputes().stream()
                .map(Dispute::when)
                .filter(when -> !when.isOpenEnd())
                .max(Comparator.comparing(Window::latest));
        if (!compared.isSettled() || compared.isDisputedOn(day) || last.isEmpty()) return words;
        String month = WindowWords.month(YearMonth.from(last.get().latest()));
        return filled(
                form + ".disputed-until",
                Map.of("said", words, "date", WindowWords.latest(last.get()), "month", month));
    }

    private String levels(String key, Level reported, Level plan) {
        return filled(key, Map.of("reported", reported.word(), "planned", plan.word()));
    }

    private static String text(String key) {
        return Messages.text(WORDING + key);
    }

    String filled(String key, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return Messages.filled(WORDING + key, all);
    }
}
