package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Site;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threeten.extra.LocalDateRange;

/// Makes the events and figures.
final class EventBinder {
    private final Catalogue<Event> events = new Catalogue<>("event");
    private final Catalogue<Figure> figures = new Catalogue<>("figure");
    private final Shape<List<String>> siteIds;
    private final CitationBinder citations;
    private final Defaults defaults;
    private final Optional<LocalDateRange> span;

    EventBinder(Catalogue<Site> sites, CitationBinder citations, Defaults defaults, Optional<LocalDateRange> span) {
        this.siteIds = Shape.wholeList(sites.idReference(), 0);
        this.citations = citations;
        this.defaults = defaults;
        this.span = span;
    }

    Shape<Event> event() {
        return Shape.record("an event", this::event);
    }

    Shape<Figure> figure() {
        return Shape.record("a figure", this::figure);
    }

    private Optional<Event> event(Fields event) {
        var id = event.required("id", events.declaration());
        var when = event.required("when", Shapes.WINDOW);
        var kind = event.required("kind", Shapes.oneOf(Event.Kind.class));
        var title = event.required("title", Shapes.NAME);
        String text = event.text("text");
        // Without a broken list of sites the event would seem to concern the whole country.
        var sites = event.required("sites", siteIds, List.of());
        var grounds = citations.grounds(event, defaults);
        citations.checkForesight(event, when, grounds);
        boolean major = event.optional("major", Shapes.FLAG).orElse(false);
        Optional<Event> built = event.build(() ->
                new Event(id.get(), when.get(), kind.get(), title.get(), text, sites.get(), grounds.get(), major));
        built.filter(Event::major).ifPresent(made -> warnOfUnmarked(event, made));
        return built;
    }

    private void warnOfUnmarked(Fields event, Event made) {
        if (span.isPresent() && !span.get().contains(made.day()))
            event.warning(
                    "when",
                    event.quote("when") + " lies outside the span, so the event is not marked on the time axis",
                    "widen the span, or leave out \"major\"");
    }

    private Optional<Figure> figure(Fields figure) {
        var id = figure.required("id", figures.declaration());
        var when = figure.required("when", Shapes.WINDOW);
        var area = figure.required("area", Shapes.NAME);
        var sites = figure.required("sites", siteIds, List.of());
        var scope = figure.required("scope", Shapes.NAME);
        var kind = figure.required("kind", Shapes.oneOf(Figure.Kind.class));
        var text = figure.required("text", Shapes.NAME);
        var min = figure.optional("min", Shapes.COUNT);
        var max = figure.optional("max", Shapes.COUNT);
        var grounds = citations.grounds(figure, defaults);
        if (kind.find().filter(Figure.Kind.REPORTED::equals).isPresent())
            citations.checkForesight(figure, when, grounds);
        if (min.isPresent() && max.isPresent() && min.get() > max.get())
            figure.refuse("max", "max " + max.get() + " is less than min " + min.get(), "write the larger one as max");
        return figure.build(() -> new Figure(
                id.get(),
                when.get(),
                area.get(),
                sites.get(),
                scope.get(),
                kind.get(),
                text.get(),
                number(min),
                number(max),
                grounds.get()));
    }

    private static OptionalInt number(Optional<Integer> count) {
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }
}
