package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.wording.DayWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Entries in order of their days, with a line between those before and those after the playhead.
///
/// What is told alike before and after a step keeps its entry. The line stands in the gap that is there anyway, where
/// neither entry touches it, so that nothing moves when it does.
public final class EntryList extends StillBox implements FollowsDay {
    private static final double GAP = 24;

    private final Function<Look, List<Told>> tell;
    private final Function<Look, List<Presence>> presences;
    private final List<Level> levels;
    private final DrawerActions actions;
    private final Label lineDay = new Label();
    private final HBox line = line(lineDay);
    private final Map<Told, Entry> known = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int entriesBefore = -1;

    /// @param tell what there is to tell, in order
    /// @param presences those whose changes are marked
    public EntryList(
            Function<Look, List<Told>> tell,
            Function<Look, List<Presence>> presences,
            List<Level> levels,
            DrawerActions actions) {
        setSpacing(GAP);
        this.tell = tell;
        this.presences = presences;
        this.levels = levels;
        this.actions = actions;
        getStyleClass().add("entry-list");
        getChildren().add(line);
    }

    /// How entries look, wherever they are.
    public static String stylesheet() {
        return Theme.stylesheet(EntryList.class, "entry.css");
    }

    /// What is told of the shown day alone, so that nothing lies after it.
    public static EntryList ofDay(Function<Look, List<Told>> tell, List<Level> levels, DrawerActions actions) {
        EntryList list = new EntryList(tell, look -> List.of(), levels, actions);
        list.line.setVisible(false);
        list.getStyleClass().add("newest");
        return list;
    }

    private static HBox line(Label day) {
        day.getStyleClass().addAll("after-day-words", "medium");
        Region left = new Region();
        Region right = new Region();
        for (Region rule : List.of(left, right)) {
            rule.getStyleClass().add("after-day-rule");
            HBox.setHgrow(rule, Priority.ALWAYS);
        }
        HBox line = new HBox(left, day, right);
        line.getStyleClass().add("after-day");
        line.setAlignment(Pos.CENTER);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    @Override
    public void show(Look look) {
        showEntries(tell.apply(look));
        List<Presence> marked = presences.apply(look);
        for (Entry entry : entries) {
            entry.mark(marked);
            entry.pointOut(look.event().filter(entry::tells).isPresent());
        }
        lineDay.setText(Messages.text("details.after-day", DayWords.brief(look.day())));
        int before = (int) entries.stream()
                .filter(entry -> !look.isBefore(entry.told().day()))
                .count();
        if (before == entriesBefore) return;
        entriesBefore = before;
        requestLayout();
    }

    private void showEntries(List<Told> wanted) {
        if (entries.stream().map(Entry::told).toList().equals(wanted)) return;
        entries.clear();
        for (Told told : wanted)
            entries.add(known.computeIfAbsent(told, missing -> new Entry(missing, levels, actions)));
        List<Node> nodes = new ArrayList<>(entries);
        nodes.add(line);
        getChildren().setAll(nodes);
    }

    public Optional<Entry> of(Event event) {
        return entries.stream().filter(entry -> entry.tells(event)).findFirst();
    }

    /// The last entry that is not after the playhead.
    public Optional<Entry> newest() {
        return entriesBefore > 0 ? Optional.of(entries.get(entriesBefore - 1)) : Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = getInsets().getTop();
        for (Entry entry : entries.subList(0, Math.clamp(entriesBefore, 0, entries.size())))
            top = entry.getLayoutY() + entry.getHeight() + GAP;
        double left = getInsets().getLeft();
        line.resizeRelocate(left, top - GAP, getWidth() - left - getInsets().getRight(), GAP);
    }
}
