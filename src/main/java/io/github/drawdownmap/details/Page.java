package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.Disputes;
import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.details.entry.Entry;
import io.github.drawdownmap.details.entry.EntryList;
import io.github.drawdownmap.details.entry.FigureGroups;
import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.details.entry.Told;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.DayWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the drawer tells of one place, from the shown day down to every source.
///
/// Built once for a place, view and reading of the plan; [#show] brings it to a day. It tells what counts as known on
/// that day and nothing else.
abstract sealed class Page extends StillBox implements FollowsDay permits SiteDetails, CountryDetails {
    static final String TIMELINE = "timeline";
    static final String DISPUTES = "contradictions";

    final DrawerActions actions;
    final List<Level> levels;
    private final Section.Remembered remembered;
    private final List<FollowsDay> parts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<EntryList> timeline = Optional.empty();

    Page(List<Level> levels, DrawerActions actions, Section.Remembered remembered) {
        this.levels = levels;
        this.actions = actions;
        this.remembered = remembered;
        getStyleClass().add("site-details");
        add(new KnownNotice());
    }

    @Override
    public final void show(Look look) {
        parts.forEach(part -> part.show(look));
    }

    /// Its heading, which stays in sight.
    abstract SiteHeading heading(Runnable close);

    /// The paragraph that "Copy as text" gives.
    abstract String citableText(Look look);

    /// What there is to tell in order of time.
    abstract List<Told> timeline(Look look);

    abstract List<Presence> presences(Look look);

    abstract List<Figure> figures(Look look);

    abstract List<Disputes.Matter> disputes(Look look);

    final List<Section> sections() {
        return sections;
    }

    final Optional<EntryList> entries() {
        return timeline;
    }

    /// Where an event is told, with the list unfolded.
    final Optional<Entry> reveal(Event event) {
        sections.stream().filter(section -> section.is(TIMELINE)).forEach(Section::open);
        return timeline.flatMap(list -> list.of(event));
    }

    final <P extends Node & FollowsDay> void add(P part) {
        parts.add(part);
        getChildren().add(part);
    }

    final void addTimeline() {
        addSection(TIMELINE, look -> timeline(look).size(), this::buildTimeline, true);
    }

    private Node buildTimeline() {
        EntryList list = new EntryList(this::timeline, this::presences, levels, actions);
        timeline = Optional.of(list);
        return list;
    }

    final void addFigures() {
        addSection("figures", look -> figures(look).size(), () -> new FigureGroups(this::figures, actions), false);
    }

    final void addDisputes() {
        addSection(
                DISPUTES, look -> disputes(look).size(), () -> new Disputes(this::disputes, actions.openLink()), false);
    }

    final void addSection(String id, ToIntFunction<Look> count, Supplier<? extends Node> body, boolean open) {
        Section section = new Section(id, Messages.text("details.section." + id), count, body, remembered, open);
        sections.add(section);
        add(section);
    }

    static List<Told> inOrder(Stream<Told> told) {
        return told.sorted(Comparator.comparing(Told::day)).toList();
    }

    static Stream<Disputes.Matter> matters(Stream<Contradiction> contradictions) {
        return contradictions.map(Disputes.Matter::of);
    }

    /// Says that only what was published by the shown day is on show, while that is so.
    private static final class KnownNotice extends HBox implements FollowsDay {
        private final Label words = Words.label("", "known-words");

        KnownNotice() {
            getStyleClass().add("known-notice");
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(new FontIcon(Feather.CLOCK), words);
        }

        @Override
        public void show(Look look) {
            setVisible(look.knowledge().isLimited());
            setManaged(look.knowledge().isLimited());
            look.limit().ifPresent(limit -> words.setText(Messages.text("wording.as-known", DayWords.full(limit))));
        }
    }
}
