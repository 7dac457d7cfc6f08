package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import java.util.List;

/// All groups of troop numbers, one under the other.
final class FigureGroups extends StillBox implements FollowsDay {
    private final List<FigureGroup> groups;

    FigureGroups(List<FigureGroup> groups) {
        this.groups = List.copyOf(groups);
        getStyleClass().add("figure-groups");
        getChildren().addAll(groups);
    }

    @Override
    public void show(Look look) {
        groups.forEach(group -> group.show(look));
    }
}
