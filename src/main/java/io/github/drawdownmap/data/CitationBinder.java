package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Fields.Required;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes sources and the citations that name them.
final class CitationBinder {
    private final Catalogue<Source> sources;
    /// Sources whose day of publication is broken, which was told where it stands.
    private final Set<Source> misdated = new HashSet<>();

    private final Shape<List<Citation>> citations;

    CitationBinder(Catalogue<Source> sources) {
        this.sources = sources;
        this.citations = Shape.list(
                Shape.orText(
                        Shape.record("a citation", this::citation),
                        sources.reference()
                                .check((source, place, findings) -> Optional.of(new Citation(source, "", "")))),
                1);
    }

    /// What a citation list may hold, for records that name it in another way.
    Shape<List<Citation>> list() {
        return citations;
    }

    /// What one side says, with its own sources.
    Shape<Claim> claim() {
        return Shape.record("a claim", claim -> {
            var says = claim.required("says", Shapes.TEXT);
            var cited = required(claim);
            return claim.build(() -> new Claim(says.get(), cited.get()));
        });
    }

    Shape<Source> source() {
        return Shape.record("a source", this::source);
    }

    /// Only the id is needed: without the source, all that cites it would be lost.
    private Optional<Source> source(Fields source) {
        var id = source.required("id", sources.declaration());
        var publisher = source.expected("publisher", Shapes.NAME).orElse("");
        var title = source.expected("title", Shapes.NAME);
        var published = source.optional("published", Shapes.PAST);
        var url = source.optional("url", Shapes.LINK);
        var language = source.optional("language", Shapes.LANGUAGE).orElse(Source.USUAL_LANGUAGE);
        String note = source.text("note");
        var seen = source.optional("seen", Shapes.oneOf(Source.Seen.class)).orElse(Source.USUALLY_SEEN);
        boolean partisan = source.optional("partisan", Shapes.FLAG).orElse(false);
        Optional<Source> built = source.build(() -> {
            String named = title.orElse(id.get());
            return sources.put(
                    id.get(), new Source(id.get(), publisher, named, published, url, language, note, seen, partisan));
        });
        if (source.names().contains("published") && published.isEmpty()) built.ifPresent(misdated::add);
        return built;
    }

    private Optional<Citation> citation(Fields citation) {
        var source = citation.required("source", sources.reference());
        String says = citation.text("says");
        String where = citation.text("where");
        return citation.build(() -> new Citation(source.get(), says, where));
    }

    /// The sources of something that is only background.
    List<Citation> optional(Fields record) {
        return record.optional("citations", citations).orElse(List.of());
    }

    /// The sources of a statement about a day, one of which should say when it was published.
    Required<List<Citation>> required(Fields record) {
        return dated(record, record.required("citations", citations));
    }

    /// What a statement rests on.
    ///
    /// @param defaults what it takes where it states none of its own
    Stated grounds(Fields record, Defaults defaults) {
        var cited = required(record, defaults.citations());
        var confidence = defaults.confidence()
                .map(absent -> record.required("confidence", Shapes.oneOf(Confidence.class), absent))
                .orElseGet(() -> record.required("confidence", Shapes.oneOf(Confidence.class)));
        return new Stated(cited, confidence, record.text("why"), record.text("note"));
    }

    /// Grounds as a record states them; they can be had while the statement is built.
    record Stated(Required<List<Citation>> citations, Required<Confidence> confidence, String why, String note) {
        Grounds get() {
            return new Grounds(citations.get(), confidence.get(), why, note);
        }
    }

    /// The same, or others where it states none.
    private Required<List<Citation>> required(Fields record, Optional<List<Citation>> others) {
        return others.map(absent -> dated(record, record.required("citations", citations, absent)))
                .orElseGet(() -> required(record));
    }

    private Required<List<Citation>> dated(Fields record, Required<List<Citation>> cited) {
        boolean dateless = cited.find().filter(this::areDateless).isPresent();
        if (dateless)
            record.warning(
                    "citations",
                    "none of these sources has a publication date",
                    "add one, if only \"/\" and the day on which it was seen, or this is never shown as known on a"
                            + " day");
        return cited;
    }

    /// The same where both can be read at all.
    void checkForesight(Fields report, Required<Window> when, Stated grounds) {
        when.find()
                .ifPresent(
                        window -> grounds.citations().find().ifPresent(cited -> checkForesight(report, window, cited)));
    }

    /// A source reports what has happened by its own day. Where nobody knows when something began or ended, any source
    /// may; of the month that it came out in it may know no day, and to the east of it the next day has begun.
    void checkForesight(Fields report, Window when, List<Citation> cited) {
        boolean haveDates = cited.stream()
                .allMatch(citation -> citation.source().publicFrom().isPresent());
        if (when.isOpenStart() || !haveDates || !report.isWhole("citations", cited)) return;
        cited.stream()
                .flatMap(citation -> citation.source().publicFrom().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> checkForesight(report, when, newest));
    }

    private static void checkForesight(Fields report, Window when, LocalDate newest) {
        boolean isOfOneMonth = YearMonth.from(when.earliest()).equals(YearMonth.from(newest))
                && YearMonth.from(when.latest()).equals(YearMonth.from(newest));
        if (newest.isBefore(when.earliest()))
            report.warning(
                    "when",
                    report.quote("when") + " is later than all that is cited for it, the newest of " + newest,
                    "cite a source that reports it; what a source only announces belongs to a plan");
        else if (newest.plusDays(1).isBefore(when.latest()) && !when.isOpenEnd() && !isOfOneMonth)
            report.warning(
                    "when",
                    report.quote("when") + " ends later than all that is cited for it, the newest of " + newest,
                    "write " + Edtf.write(Window.ofDays(when.earliest(), newest)) + ", or cite a source of later days");
    }

    /// Whether none of the sources carries a date, not even one that is broken.
    boolean areDateless(List<Citation> cited) {
        return Citation.knownFrom(cited).isEmpty()
                && cited.stream().map(Citation::source).noneMatch(misdated::contains);
    }
}
