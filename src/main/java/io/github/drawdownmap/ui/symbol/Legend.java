package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.symbol.LegendRows.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What each symbol means, with the rule behind it on hover, and what stands on the timeline, where there is any of it.
/// Follows the posture, the view and what is known; never the day alone.
public final class Legend extends VBox {
    private static final double ROW_HEIGHT = 24;
    /// Only the symbol of the highest level is larger.
    private static final double LOW_ROW_HEIGHT = 20;
    /// In less room two columns leave too little of the map.
    private static final double WIDTH_OF_TWO_COLUMNS = 900;
    /// The same where the legend can be unfolded by a click.
    private static final double WIDTH_OF_TWO_COLUMNS_WITH_LINKS = 1010;

    private final Session session;
    private final HBox heading = new HBox(title());
    private final HBox rows = new HBox();
    private final List<Node> entries = new ArrayList<>();
    private int columns = 1;
    /// What it is spread over; none where it is fitted.
    private double spread;
    private final Set<LaneKey> explained = EnumSet.allOf(LaneKey.class);
    private Scope scope = Scope.ALL;
    private final ReadOnlyBooleanWrapper timeline = new ReadOnlyBooleanWrapper(true);
    private boolean isFirst;
    private double widthOfTwoColumns = WIDTH_OF_TWO_COLUMNS;
    /// Whether there is no room for the rows beside all else.
    private final BooleanProperty isCramped = new SimpleBooleanProperty();

    private final BooleanProperty isUnfolded = new SimpleBooleanProperty();
    private final DoubleProperty rowHeight = new SimpleDoubleProperty(ROW_HEIGHT);

    public Legend(Session session) {
        this.session = session;
        getStyleClass().add("legend");
        rows.getStyleClass().add("rows");
        heading.getStyleClass().add("heading");
        // The symbols reach out of their rows, and a click on the link beside would be theirs.
        heading.setViewOrder(-1);
        getChildren().addAll(heading, rows);
        ObservableValue<Boolean> isInScene =
                sceneProperty().map(Objects::nonNull).orElse(false);
        ObservableValue<Look> look = session.lookProperty();
        look.when(isInScene).subscribe((before, after) -> {
            if (!after.hasStatementsOf(before)) render();
        });
        render();
    }

    /// Adds a link to the page on how things are drawn, and one that unfolds the legend where it has no room. Where
    /// there is nothing to open, as in a picture, there are none.
    ///
    /// @param openPage opens the page
    public void linkToMethod(Runnable openPage) {
        widthOfTwoColumns = WIDTH_OF_TWO_COLUMNS_WITH_LINKS;
        Hyperlink link = new Hyperlink(Messages.text("symbol.legend.method"));
        link.getStyleClass().add("method-link");
        Tooltips.install(link, Messages.text("symbol.legend.method.tip"));
        link.setOnAction(click -> {
            link.setVisited(false);
            openPage.run();
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        heading.getChildren().addAll(unfoldLink(), between, link);
    }

    private Hyperlink unfoldLink() {
        Hyperlink unfold = new Hyperlink();
        unfold.getStyleClass().add("unfold");
        unfold.textProperty()
                .bind(isUnfolded.map(open -> Messages.text(open ? "symbol.legend.fold" : "symbol.legend.unfold")));
        unfold.accessibleTextProperty()
                .bind(isUnfolded.map(
                        open -> Messages.text(open ? "symbol.legend.fold.heard" : "symbol.legend.unfold.heard")));
        unfold.visibleProperty().bind(isCramped);
        unfold.managedProperty().bind(isCramped);
        unfold.setOnAction(click -> {
            unfold.setVisited(false);
            isUnfolded.set(!isUnfolded.get());
            requestLayout();
        });
        return unfold;
    }

    /// Leaves what only a timeline shows unexplained where there is none.
    public void leaveTimelineOut() {
        timeline.set(false);
        explained.retainAll(EnumSet.of(LaneKey.DISPUTE));
        render();
    }

    /// Whether there is a timeline.
    public ReadOnlyBooleanProperty timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /// Leaves one thing on the timeline unexplained, that which says most by itself.
    ///
    /// @return whether there was one
    public boolean explainLess() {
        Optional<LaneKey> plainest = LaneKey.PLAINEST_FIRST.stream()
                .filter(key -> explained.contains(key) && key.isIn(session.look()))
                .findFirst();
        plainest.ifPresent(explained::remove);
        render();
        return plainest.isPresent();
    }

    /// Leaves all unexplained that is not drawn on the day on show; the levels stay. On another day it is another.
    public void explainDayAlone() {
        explain(Scope.DAY);
    }

    /// Leaves all but the levels unexplained.
    public void explainLevelsAlone() {
        explain(Scope.LEVELS);
    }

    private void explain(Scope wanted) {
        scope = wanted;
        render();
    }

    /// Has its room before the rows of the card above it, where nobody can unfold it, and explains all again.
    public void putFirst() {
        isFirst = true;
        explainAll();
    }

    /// Explains again what was left out for want of room.
    public void explainAll() {
        scope = Scope.ALL;
        explained.addAll(EnumSet.allOf(LaneKey.class));
        if (!timeline.get()) leaveTimelineOut();
        render();
    }

    public boolean isFirst() {
        return isFirst;
    }

    /// Whether there is room for the heading alone.
    public boolean isFolded() {
        return !rows.isVisible();
    }

    /// Takes no more room than there is: in two columns where they fit, with lower rows, or else with the heading
    /// alone until it is unfolded.
    ///
    /// @param width what the legend has room for
    /// @param height what the legend has room for
    public void fit(double width, double height) {
        spread = 0;
        int wanted = width >= widthOfTwoColumns || isUnfolded.get() ? 2 : 1;
        if (wanted != columns) {
            columns = wanted;
            arrange();
        }
        double forRows = height - snappedTopInset() - snappedBottomInset() - heading.prefHeight(-1);
        int count = entriesInColumn();
        rowHeight.set(count * ROW_HEIGHT <= forRows ? ROW_HEIGHT : LOW_ROW_HEIGHT);
        isCramped.set(entriesIn(width >= widthOfTwoColumns ? 2 : 1) * LOW_ROW_HEIGHT > forRows);
        if (!isCramped.get()) isUnfolded.set(false);
        boolean hasRows = !isCramped.get() || isUnfolded.get();
        showRows(hasRows);
    }

    private void showRows(boolean isShown) {
        rows.setVisible(isShown);
        rows.setManaged(isShown);
    }

    /// What it takes at least where it need not be folded.
    public double leastHeight(double width) {
        int count = entriesIn(width >= widthOfTwoColumns ? 2 : 1);
        return snappedTopInset() + heading.prefHeight(-1) + count * LOW_ROW_HEIGHT + snappedBottomInset();
    }

    /// Takes as many columns as there is room for side by side, with low rows.
    public void spread(double width) {
        spread = width;
        showRows(true);
        columns = entries.size();
        arrange();
        rowHeight.set(LOW_ROW_HEIGHT);
        applyCss();
        double inside = width - snappedLeftInset() - snappedRightInset();
        while (columns > 1 && rows.prefWidth(-1) > inside) {
            columns--;
            arrange();
            applyCss();
        }
    }

    private void render() {
        entries.clear();
        entries.addAll(new LegendRows(session.look(), timeline.get(), rowHeight).of(scope, explained));
        if (spread > 0) spread(spread);
        else arrange();
    }

    private void arrange() {
        rows.getChildren().clear();
        for (int start = 0; start < entries.size(); start += entriesInColumn()) {
            VBox column = new VBox();
            column.getStyleClass().add("column");
            column.getChildren().addAll(entries.subList(start, Math.min(entries.size(), start + entriesInColumn())));
            rows.getChildren().add(column);
        }
    }

    private int entriesInColumn() {
        return entriesIn(columns);
    }

    private int entriesIn(int columnCount) {
        return (entries.size() + columnCount - 1) / columnCount;
    }

    private static Node title() {
        Label title = new Label(Messages.text("symbol.legend.title"));
        title.getStyleClass().addAll("title", "muted", "medium");
        return title;
    }
}
