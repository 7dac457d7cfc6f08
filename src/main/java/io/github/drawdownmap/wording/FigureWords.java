package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.source.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers in words, never without their date.
public final class FigureWords {
    private FigureWords() {}

    /// "about 2,500, September 2024".
    static String dated(Figure figure) {
        return Messages.text("wording.and-further", figure.text(), WindowWords.date(figure.when()));
    }

    /// "reported", "planned", "ceiling".
    public static String kind(Figure.Kind kind) {
        return Messages.text("wording.figure.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// "about 2,500, September 2024 (reported; Asharq Al-Awsat, Bloomberg)": what a mark of the strip says.
    public static String full(Figure figure) {
        String publishers = figure.citations().stream()
                .map(citation -> citation.source().publisher())
                .distinct()
                .collect(Collectors.joining(", "));
        return Messages.text("wording.figure.full", dated(figure), kind(figure.kind()), publishers);
    }

    /// What heads the numbers of a force on a day: the newest, and what has been reported since without a number: "Last
    /// reported number: about 2,400, 29 August 2025; since then: not disclosed after the exit, 30 September 2026".
    ///
    /// @param figures of one force in one area, as known
    public static String head(List<Figure> figures, LocalDate day) {
        return headline(figures, day)
                .map(number -> Messages.text("wording.figure.newest", dated(number))
                        + numberlessSince(number, figures, day)
                                .map(word -> Messages.text("wording.figure.since", dated(word)))
                                .orElse(""))
                .orElseGet(() -> Messages.text("wording.figure.none-yet"));
    }

    private static Optional<Figure> numberlessSince(Figure number, List<Figure> figures, LocalDate day) {
        return told(figures, day)
                .filter(figure -> !hasNumber(figure) && since(figure).isAfter(since(number)))
                .reduce((one, other) -> since(other).isAfter(since(one)) ? other : one);
    }

    /// Whether it can be drawn at all: "thousands" cannot.
    public static boolean hasNumber(Figure figure) {
        return figure.min().isPresent() || figure.max().isPresent();
    }

    /// The reported ones for a day or before that are not of low confidence.
    private static Stream<Figure> told(List<Figure> figures, LocalDate day) {
        return figures.stream()
                .filter(figure -> figure.kind() == Figure.Kind.REPORTED && figure.confidence() != Confidence.LOW)
                .filter(figure -> !figure.day().isAfter(day));
    }

    /// The number that heads a day: of those that were reported for it or before, not of low confidence and with a
    /// number at all, the newest. A number of a month or of more days is as old as the first of them; of two that
    /// are as old the first in the file is taken.
    ///
    /// @param figures of one force in one area, as known
    static Optional<Figure> headline(List<Figure> figures, LocalDate day) {
        return told(figures, day)
                .filter(FigureWords::hasNumber)
                .reduce((one, other) -> since(other).isAfter(since(one)) ? other : one);
    }

    private static LocalDate since(Figure figure) {
        return figure.when().isOpenStart()
                ? figure.when().latest()
                : figure.when().earliest();
    }
}
