package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.Disputes;
import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.details.entry.Told;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.SourceWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What concerns no single site: the background, what happened in the country, numbers, and what nobody knows.
final class CountryDetails extends Page {
    private final Posture posture;

    CountryDetails(Look look, DrawerActions actions, Section.Remembered remembered) {
        super(look.posture().levels(), actions, remembered);
        this.posture = look.posture();
        add(new Lines(shown -> Stream.of(shown.known().summary())
                .filter(words -> !words.isEmpty())
                .toList()));
        addTimeline();
        addFigures();
        addDisputes();
        addSection("about", shown -> limits(shown).size(), () -> new Lines(CountryDetails::limits), false);
    }

    /// What was not found and what is not claimed.
    private static List<String> limits(Look look) {
        return Stream.concat(
                        under("details.method.gaps", look.known().gaps()),
                        under("details.method.not-claimed", look.known().notClaimed()))
                .toList();
    }

    private static Stream<String> under(String title, List<String> lines) {
        return lines.isEmpty() ? Stream.of() : Stream.concat(Stream.of(Messages.text(title)), lines.stream());
    }

    /// Paragraphs, as far as they are known.
    private static final class Lines extends StillBox implements FollowsDay {
        private final Function<Look, List<String>> tell;
        private final Latest<List<String>> shown = new Latest<>();

        Lines(Function<Look, List<String>> tell) {
            this.tell = tell;
            getStyleClass().add("about");
        }

        @Override
        public void show(Look look) {
            List<String> wanted = tell.apply(look);
            if (!shown.changesTo(wanted)) return;
            getChildren()
                    .setAll(wanted.stream()
                            .map(words -> Words.of(words, "about-text"))
                            .toList());
        }
    }

    @Override
    SiteHeading heading(Runnable close) {
        return new SiteHeading(posture.title(), close);
    }

    @Override
    List<Told> timeline(Look look) {
        return inOrder(
                look.known().events().stream().filter(look.known()::isOfWhole).map(Told::of));
    }

    @Override
    List<Presence> presences(Look look) {
        return List.of();
    }

    @Override
    List<Figure> figures(Look look) {
        return look.known().figures().stream()
                .filter(figure -> figure.siteIds().isEmpty())
                .toList();
    }

    @Override
    List<Disputes.Matter> disputes(Look look) {
        return matters(look.known().contradictions().stream()).toList();
    }

    /// All events by the shown day, a sentence each.
    @Override
    String citableText(Look look) {
        return Stream.concat(
                        timeline(look).stream()
                                .filter(told -> !look.isBefore(told.sure()))
                                .map(Told::cited),
                        Stream.of(Messages.text(
                                "wording.text.data", posture.title(), SourceWords.reach(look.known(), look.limit()))))
                .collect(Collectors.joining("\n"));
    }
}
