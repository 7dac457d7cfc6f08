package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Demand;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.Version;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.posture.source.Mention;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.FigureWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.TrackWords;
import io.github.drawdownmap.wording.WindowWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One dated thing as the drawer tells it.
///
/// @param thing what it is made of: a change, a report, a mention, an event, a number, a dispute or a claim in it
/// @param when the days on which it may have happened
/// @param day where it stands in a list: the first day that its date names, and first what has held since before anyone
///     asked
/// @param opens the day that a click goes to
/// @param date that day or those days in words
/// @param kind what sort of thing it is, in a word, or empty
/// @param title what happened
/// @param text more of it, or empty
/// @param confidence how far it can be relied on, where that is said
/// @param remarks why so, and what speaks against it
/// @param earlier how it was told before
public record Told(
        Object thing,
        Window when,
        LocalDate day,
        LocalDate opens,
        String date,
        String kind,
        String title,
        String text,
        List<Citation> citations,
        String confidence,
        List<String> remarks,
        List<Version> earlier) {
    private static final Pattern IDEOGRAPHIC = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]$");
    private static final Pattern CLOSED = Pattern.compile("[.!?…؟。][)\"'”’]*$");

    public Told {
        title = Messages.withoutStop(title);
        text = closed(text);
        remarks = remarks.stream().map(Told::closed).toList();
    }

    public static Told of(Change change, Track track) {
        Window when = change.when();
        boolean isOpen = when.isOpenStart();
        String date = isOpen
                ? Messages.text("details.change.or-earlier", DayWords.brief(when.latest()))
                : capital(WindowWords.brief(when, track.kind()));
        LocalDate opens = isOpen ? when.latest() : when.earliest();
        return new Told(
                change,
                when,
                when.hasNoStart() ? LocalDate.MIN : WindowWords.firstNamed(when, track.kind()),
                opens,
                date,
                TrackWords.kind(track),
                change.level().label(),
                joined(change.summary(), track.isPlanned() ? asked(change.demand()) : ""),
                change.citations(),
                confidence(change.grounds()),
                remarks(change.grounds()),
                change.history().earlier());
    }

    /// What is to be kept in mind with a planned change: whose reading it is, and that its end is no deadline.
    private static String asked(Demand demand) {
        return joined(
                demand.isDeadline() ? "" : Messages.text("details.change.at-least"),
                demand.isReading() ? Messages.text("details.change.reading") : "");
    }

    public static Told of(Evidence evidence) {
        return new Told(
                evidence,
                evidence.when(),
                firstNamed(evidence.when()),
                evidence.when().latest(),
                capital(WindowWords.briefDate(evidence.when())),
                Messages.text("details.kind.evidence"),
                Messages.text("details.evidence.title", evidence.level().label()),
                says(evidence.citations()),
                evidence.citations(),
                "",
                List.of(),
                List.of());
    }

    public static Told of(Mention mention) {
        return new Told(
                mention,
                mention.when(),
                firstNamed(mention.when()),
                mention.when().latest(),
                capital(WindowWords.briefDate(mention.when())),
                Messages.text("details.kind.mention"),
                mention.says().isEmpty() ? Messages.text("details.mention.title") : mention.says(),
                "",
                mention.citations(),
                "",
                List.of(),
                List.of());
    }

    public static Told of(Event event) {
        return new Told(
                event,
                event.when(),
                firstNamed(event.when()),
                event.day(),
                capital(WindowWords.briefDate(event.when())),
                kind(event),
                event.title(),
                event.text(),
                event.citations(),
                confidence(event.grounds()),
                remarks(event.grounds()),
                List.of());
    }

    /// None where the file gives none.
    private static String kind(Event event) {
        return event.kind() == Event.Kind.OTHER
                ? ""
                : Messages.text("details.event.kind." + event.kind().name().toLowerCase(Locale.ROOT));
    }

    static Told of(Figure figure) {
        return new Told(
                figure,
                figure.when(),
                firstNamed(figure.when()),
                figure.day(),
                capital(WindowWords.briefDate(figure.when())),
                FigureWords.kind(figure.kind()),
                figure.text(),
                "",
                figure.citations(),
                confidence(figure.grounds()),
                remarks(figure.grounds()),
                List.of());
    }

    /// What is disputed, and below it each claim that had been made by a day, with its own sources.
    public static Stream<Told> of(Dispute dispute, LocalDate day) {
        Told matter = plain(
                dispute,
                dispute.when(),
                "disputed",
                dispute.why().isEmpty() ? Messages.text("details.dispute.title") : dispute.why(),
                List.of());
        return Stream.concat(Stream.of(matter), dispute.claimsBy(day).stream().map(claim -> of(claim, matter)));
    }

    /// A claim as of the day on which the first of its sources came out.
    private static Told of(Claim claim, Told matter) {
        return claim.citations().stream()
                .flatMap(citation -> citation.source().published().stream())
                .min(Comparator.comparing(Window::latest))
                .map(published -> plain(claim, published, "claim", claim.says(), claim.citations()))
                .orElseGet(() -> plain(claim, matter.when(), "claim", claim.says(), claim.citations()));
    }

    private static Told plain(Object thing, Window when, String kind, String title, List<Citation> citations) {
        return new Told(
                thing,
                when,
                firstNamed(when),
                firstNamed(when),
                capital(WindowWords.briefDate(when)),
                Messages.text("details.kind." + kind),
                capital(title),
                "",
                citations,
                "",
                List.of(),
                List.of());
    }

    /// The same with the level that follows from it, and what its sources say of that.
    public Told with(Evidence evidence) {
        String level = Messages.text("details.evidence.title", evidence.level().label());
        return new Told(
                thing,
                when,
                day,
                opens,
                date,
                kind,
                title,
                joined(text, level),
                citations.stream()
                        .map(citation -> with(citation, evidence.citations()))
                        .toList(),
                confidence,
                remarks,
                earlier);
    }

    private static Citation with(Citation citation, List<Citation> further) {
        return further.stream()
                .filter(other -> other.source().equals(citation.source()))
                .reduce(
                        citation,
                        (one, other) -> new Citation(
                                one.source(),
                                joined(closed(one.says()), other.says()),
                                joined(one.where(), other.where())));
    }

    private static LocalDate firstNamed(Window when) {
        return WindowWords.firstNamed(when, Track.Kind.REPORTED);
    }

    /// The day from which it has surely happened, or has begun where it has no end.
    public LocalDate sure() {
        return when.isOpenEnd() ? when.earliest() : when.latest();
    }

    /// "18 Aug – 1 Oct 2025, reported: Significantly reduced. Convoys leave; hand-over still under way."
    String sentence() {
        String headed = kind.isEmpty()
                ? Messages.text("wording.headed", date, title)
                : Messages.text("details.entry.sentence", date, kind, title);
        return Stream.of(headed, text)
                .filter(part -> !part.isEmpty())
                .map(Told::closed)
                .collect(Collectors.joining(" "));
    }

    /// The same with all that it rests on.
    public String cited() {
        String sources = citations.stream()
                .map(citation -> SourceWords.full(citation.source()))
                .distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? sentence() : sentence() + " " + Messages.text("wording.text.sources", sources);
    }

    /// With the full stop that rows' texts and remarks end in, and their titles do not.
    private static String closed(String words) {
        if (words.isEmpty() || CLOSED.matcher(words).find()) return words;
        return words + (IDEOGRAPHIC.matcher(words).find() ? "。" : ".");
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String says(List<Citation> citations) {
        return citations.stream()
                .map(Citation::says)
                .filter(says -> !says.isEmpty())
                .findFirst()
                .map(Told::capital)
                .orElse("");
    }

    private static String confidence(Grounds grounds) {
        return Messages.text("details.confidence." + grounds.confidence().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> remarks(Grounds grounds) {
        return Stream.of(
                        grounds.why().isEmpty()
                                ? ""
                                : Messages.text("details.confidence.why", confidence(grounds), grounds.why()),
                        grounds.note())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Messages.LOCALE) + words.substring(1);
    }
}
