package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.wording.DayWords;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Entries in order of their days, with a line between those before and those after the playhead.
///
/// The line stands in the gap that is there anyway, so that nothing moves when it does.
final class EntryList extends StillBox implements FollowsDay {
    private static final double GAP = 18;

    private final List<? extends Entry> entries;
    private final Label lineDay = new Label();
    private final HBox line = line(lineDay);
    private int entriesBefore = -1;

    EntryList(List<? extends Entry> entries) {
        setSpacing(GAP);
        this.entries = List.copyOf(entries);
        getStyleClass().add("entry-list");
        getChildren().addAll(entries);
        getChildren().add(line);
    }

    private static HBox line(Label day) {
        day.getStyleClass().addAll("playhead-day", "medium");
        Region left = new Region();
        Region right = new Region();
        for (Region rule : List.of(left, right)) {
            rule.getStyleClass().add("playhead-rule");
            HBox.setHgrow(rule, Priority.ALWAYS);
        }
        HBox line = new HBox(left, day, right);
        line.getStyleClass().add("playhead-line");
        line.setAlignment(Pos.CENTER);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    @Override
    public void show(Look look) {
        entries.forEach(entry -> entry.show(look));
        lineDay.setText(DayWords.brief(look.day()));
        int before = (int)
                entries.stream().filter(entry -> !look.isBefore(entry.day())).count();
        if (before == entriesBefore) return;
        entriesBefore = before;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = getInsets().getTop();
        for (Entry entry : entries.subList(0, Math.max(0, entriesBefore)))
            if (entry.isManaged()) top = entry.getLayoutY() + entry.getHeight() + GAP;
        double left = getInsets().getLeft();
        line.resizeRelocate(left, top - GAP, getWidth() - left - getInsets().getRight(), GAP);
    }
}
