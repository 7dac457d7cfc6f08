package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Publications by name and date, as precisely as they date themselves.
public final class SourceWords {
    /// More would hide what they are told of.
    private static final int MOST_TOLD = 12;

    private SourceWords() {}

    /// "6 September 2024", "January 2026", or that it carries no date.
    public static String published(Source source) {
        return source.published().map(WindowWords::date).orElseGet(() -> Messages.text("wording.source.undated"));
    }

    /// How far they reach: "Sources to about 10 October 2026"; where that is not said, "Data as of 24 November 2026".
    public static String reach(Posture posture) {
        return posture.about()
                .sourcesEnd()
                .map(end -> reach(WindowWords.date(end)))
                .orElseGet(() -> Messages.text("wording.source.compiled", DayWords.full(posture.compiled())));
    }

    /// The same of what had been published by a day; empty where all is shown.
    public static String reach(Posture known, Optional<LocalDate> limit) {
        return limit.filter(day -> known.about().sourcesEnd().isEmpty())
                .filter(day -> day.isBefore(known.compiled()))
                .map(day -> reach(DayWords.full(day)))
                .orElseGet(() -> reach(known));
    }

    /// "Sources to 10 Oct 2026".
    public static String reach(String end) {
        return Messages.text("wording.source.reach", end);
    }

    /// "Fox News (January 2026)"; without a date only the name.
    public static String brief(Source source) {
        return source.published()
                .map(when -> Messages.text("wording.source.brief", name(source), WindowWords.briefDate(when)))
                .orElseGet(() -> name(source));
    }

    /// "Fox News (4 March 2026)", "Fox News (undated)".
    static String named(Source source) {
        return Messages.text("wording.source.brief", name(source), published(source));
    }

    /// "Sources: Fox News (January 2026); CENTCOM (September 2025); and 3 more"; empty where none is cited.
    public static String of(Collection<Citation> citations) {
        List<String> sources = brief(citations.stream());
        if (sources.isEmpty()) return "";
        String told = String.join("; ", sources.subList(0, Math.min(MOST_TOLD, sources.size())));
        return Messages.text("wording.source.of", sources.size(), told, Math.max(0, sources.size() - MOST_TOLD));
    }

    /// Those that are cited, each publication once.
    public static List<String> brief(Stream<Citation> citations) {
        return citations
                .map(Citation::source)
                .distinct()
                .map(SourceWords::brief)
                .distinct()
                .toList();
    }

    /// How we came to know what it says, where we did not open it: "read as quoted elsewhere".
    public static Optional<String> seen(Source source) {
        return switch (source.seen()) {
            case OPENED -> Optional.empty();
            case QUOTED -> Optional.of(Messages.text("wording.source.quoted"));
            case RELAYED -> Optional.of(Messages.text("wording.source.relayed"));
        };
    }

    /// "Kurdistan24 (Sorani): Last US forces leave Ain al-Asad by air (14 January 2026. Title here describes the page),
    /// https://…": a title stands without marks of quotation, as it need not be the source's own.
    public static String full(Source source) {
        List<String> known = new ArrayList<>();
        known.add(published(source));
        seen(source).ifPresent(known::add);
        if (source.isPartisan()) known.add(Messages.text("wording.source.partisan"));
        String about = String.join(", ", known);
        String words = Messages.text(
                "wording.source.full",
                source.publisher(),
                source.title(),
                source.note().isEmpty() ? about : Messages.text("wording.source.noted", about, source.note()));
        return source.url()
                .filter(WebAddress::isSafe)
                .map(url -> Messages.text("wording.and-further", words, url.toString()))
                .orElse(words);
    }

    private static String name(Source source) {
        return Messages.isolated(source.publisher());
    }
}
