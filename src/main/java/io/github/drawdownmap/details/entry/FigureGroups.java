package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.FigureWords;
import io.github.drawdownmap.wording.LevelWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.threeten.extra.LocalDateRange;

/// All groups of troop numbers, one under the other.
public final class FigureGroups extends StillBox implements FollowsDay {
    private final Function<Look, List<Figure>> tell;
    private final DrawerActions actions;
    private final Latest<List<Figure>> figures = new Latest<>();
    private final List<Group> groups = new ArrayList<>();

    /// @param tell the numbers that are known, in order of their days
    public FigureGroups(Function<Look, List<Figure>> tell, DrawerActions actions) {
        this.tell = tell;
        this.actions = actions;
        getStyleClass().add("figure-groups");
    }

    @Override
    public void show(Look look) {
        List<Figure> wanted = tell.apply(look);
        if (figures.changesTo(wanted)) {
            groups.clear();
            groups.addAll(
                    Group.all(wanted, look.posture().span(), look.posture().levels(), actions));
            getChildren().setAll(groups);
        }
        groups.forEach(group -> group.show(look));
    }

    /// The numbers of one force in one area: the newest by the playhead with its date, a strip, and each with its
    /// sources.
    private static final class Group extends StillBox implements FollowsDay {
        /// Whom a number counts, and in what: numbers of different ones must not share a strip.
        private record Counted(String scope, String area) {}

        private final List<Figure> figures;
        private final Label newest = Words.label("", "figure-newest");
        private final List<FollowsDay> parts = new ArrayList<>();

        private Group(
                Counted counted, List<Figure> figures, LocalDateRange span, List<Level> levels, DrawerActions actions) {
            this.figures = figures;
            getStyleClass().add("figure-group");
            String title = Messages.text("wording.beside", LevelWords.capital(counted.scope()), counted.area());
            getChildren().addAll(Words.of(title, "group-title", "semibold"), newest);
            if (figures.stream().anyMatch(FigureWords::hasNumber)) {
                FigureStrip strip = new FigureStrip(figures, span);
                parts.add(strip);
                getChildren().addAll(strip, strip.key());
            }
            List<Told> told = figures.stream()
                    .map(Told::of)
                    .sorted(Comparator.comparing(Told::day))
                    .toList();
            EntryList entries = new EntryList(look -> told, look -> List.of(), levels, actions);
            parts.add(entries);
            getChildren().add(entries);
        }

        /// One group for each force and area, in the order in which they first come up.
        static List<Group> all(List<Figure> figures, LocalDateRange span, List<Level> levels, DrawerActions actions) {
            Map<Counted, List<Figure>> groups = new LinkedHashMap<>();
            for (Figure figure : figures)
                groups.computeIfAbsent(new Counted(figure.scope(), figure.area()), counted -> new ArrayList<>())
                        .add(figure);
            return groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue(), span, levels, actions))
                    .toList();
        }

        @Override
        public void show(Look look) {
            newest.setText(FigureWords.head(figures, look.day()));
            parts.forEach(part -> part.show(look));
        }
    }
}
