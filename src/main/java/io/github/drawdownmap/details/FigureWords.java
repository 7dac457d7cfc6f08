package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.wording.WindowWords;
import java.util.Locale;
import java.util.stream.Collectors;

/// Troop numbers in words, never without their date.
final class FigureWords {
    private FigureWords() {}

    /// "about 2,500, September 2024".
    static String dated(Figure figure) {
        return Messages.text("details.figure.dated", figure.text(), WindowWords.date(figure.when()));
    }

    /// "reported", "planned", "ceiling".
    static String kind(Figure figure) {
        return Messages.text("details.figure.kind." + figure.kind().name().toLowerCase(Locale.ROOT));
    }

    /// "about 2,500, September 2024 (reported; Asharq Al-Awsat, Bloomberg)": what a mark of the strip says.
    static String full(Figure figure) {
        String publishers = figure.citations().stream()
                .map(citation -> citation.source().publisher())
                .distinct()
                .collect(Collectors.joining(", "));
        return Messages.text("details.figure.full", dated(figure), kind(figure), publishers);
    }
}
