package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.StillBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// All groups of troop numbers, one under the other.
public final class FigureGroups extends StillBox implements FollowsDay {
    private final Function<Look, List<Figure>> tell;
    private final DrawerActions actions;
    private final Latest<List<Figure>> figures = new Latest<>();
    private final List<FigureGroup> groups = new ArrayList<>();

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
            groups.addAll(FigureGroup.all(
                    wanted, look.posture().span(), look.posture().levels(), actions));
            getChildren().setAll(groups);
        }
        groups.forEach(group -> group.show(look));
    }
}
