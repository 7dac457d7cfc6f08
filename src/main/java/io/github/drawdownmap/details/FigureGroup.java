package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.wording.FigureWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/// The numbers of one force in one area: the newest by the playhead with its date, a strip, and each with its sources.
final class FigureGroup extends StillBox implements FollowsDay {
    /// Whom a number counts, and in what: numbers of different ones must not share a strip.
    private record Counted(String scope, String area) {}

    private final List<Figure> figures;
    private final SteadyText newest;
    private final List<FollowsDay> parts = new ArrayList<>();

    private FigureGroup(
            Counted counted,
            List<Figure> figures,
            LocalDateRange span,
            Consumer<LocalDate> seek,
            Consumer<URI> openLink) {
        this.figures = figures;
        this.newest = new SteadyText(newestSamples(figures), "figure-newest");
        getStyleClass().add("figure-group");
        getChildren()
                .addAll(
                        Words.of(
                                Messages.text("details.figures.group", counted.scope(), counted.area()),
                                "group-title",
                                "semibold"),
                        newest);
        if (figures.stream().anyMatch(FigureStrip::hasNumber)) {
            FigureStrip strip = new FigureStrip(figures, span);
            parts.add(strip);
            getChildren().add(strip);
        }
        EntryList entries = new EntryList(figures.stream()
                .map(figure -> new FigureEntry(figure, seek, openLink))
                .toList());
        parts.add(entries);
        getChildren().add(entries);
    }

    /// One group for each force and area, in the order in which they first come up.
    static List<FigureGroup> all(
            List<Figure> figures, LocalDateRange span, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        Map<Counted, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : figures)
            groups.computeIfAbsent(new Counted(figure.scope(), figure.area()), counted -> new ArrayList<>())
                    .add(figure);
        return groups.entrySet().stream()
                .map(group -> new FigureGroup(group.getKey(), group.getValue(), span, seek, openLink))
                .toList();
    }

    private static List<String> newestSamples(List<Figure> figures) {
        return Stream.concat(
                        Stream.of(newest(Optional.empty())),
                        figures.stream().map(figure -> newest(Optional.of(figure))))
                .toList();
    }

    @Override
    public void show(Look look) {
        boolean known = figures.stream().anyMatch(figure -> look.knows(figure.citations()));
        setVisible(known);
        setManaged(known);
        newest.setText(newest(newest(figures, look)));
        parts.forEach(part -> part.show(look));
    }

    private static Optional<Figure> newest(List<Figure> figures, Look look) {
        return FigureWords.headline(
                figures.stream()
                        .filter(figure -> look.knows(figure.citations()))
                        .toList(),
                look.day());
    }

    private static String newest(Optional<Figure> figure) {
        return figure.map(last -> Messages.text("details.figures.newest", FigureWords.dated(last)))
                .orElseGet(() -> Messages.text("details.figures.none-yet"));
    }
}
