package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The rows of a legend, each a symbol, its name and the rule behind it.
final class LegendRows {
    private static final double SYMBOL_RADIUS = 11;
    /// Of the symbol of a site that the file gives a smaller scale.
    private static final double SMALLER = 0.6;
    /// Of symbols whose size says nothing, so that with their lines they stay within low rows.
    private static final double LOW_RADIUS = 7.5;

    /// What a legend explains.
    enum Scope {
        /// Whatever is drawn on some day.
        ALL,
        /// The levels, and what else is drawn on the day on show.
        DAY,
        /// The levels alone.
        LEVELS
    }

    private final Look look;
    private final List<Level> levels;
    private final boolean hasTimeline;
    private final DoubleProperty height;

    /// @param height of each row
    LegendRows(Look look, boolean hasTimeline, DoubleProperty height) {
        this.look = look;
        this.levels = look.posture().levels();
        this.hasTimeline = hasTimeline;
        this.height = height;
    }

    /// @param explained of the timeline
    List<Node> of(Scope scope, Set<LaneKey> explained) {
        List<Node> rows = new ArrayList<>();
        for (Level level : levels.reversed()) rows.add(levelRow(level));
        if (scope == Scope.LEVELS) return rows;
        rows.addAll(uncertainRows(scope == Scope.DAY ? this::isOnDay : symbol -> true));
        if (hasScales())
            rows.add(row(
                    drawn(SymbolGeometry.ofLevel(levels.getLast(), SMALLER * SYMBOL_RADIUS)), "symbol.legend.scale"));
        if (scope == Scope.ALL || isOnDay(SymbolGeometry::isDisputed)) rows.addAll(timelineRows(explained));
        return rows;
    }

    private boolean hasScales() {
        Posture posture = look.posture();
        return posture.sites().stream()
                .anyMatch(site -> site.scale() != posture.sites().getFirst().scale());
    }

    /// Whether the symbol of a site is so on the day on show.
    private boolean isOnDay(Predicate<SymbolGeometry> wanted) {
        return look.posture().sites().stream()
                .map(site -> SymbolGeometry.of(look.shownOn(site, look.day()), 0, SYMBOL_RADIUS))
                .anyMatch(wanted);
    }

    private Node levelRow(Level level) {
        return row(symbol(drawn(SymbolGeometry.ofLevel(level, SYMBOL_RADIUS))), level.label(), level.rule());
    }

    /// As the view draws it: a plan in outline.
    private SymbolGeometry drawn(SymbolGeometry geometry) {
        return look.view() == View.PLAN ? geometry.planned() : geometry;
    }

    /// @param isWanted whether what is so has a row
    private List<Node> uncertainRows(Predicate<Predicate<SymbolGeometry>> isWanted) {
        Level highest = levels.getLast();
        Level middle = levels.get(levels.size() / 2);
        List<Node> rows = new ArrayList<>();
        if (look.view() != View.PLAN && isWanted.test(symbol -> symbol.form() == Form.SILENT))
            rows.add(silentRow(middle));
        if (isWanted.test(symbol -> symbol.form() == Form.SHIFTING))
            rows.add(row(
                    drawn(SymbolGeometry.ofShift(highest, levels.getFirst(), 1, LOW_RADIUS)),
                    look.view() == View.PLAN ? "symbol.legend.shifting.plan" : "symbol.legend.shifting.reported"));
        if (somethingIsUnstated() && isWanted.test(symbol -> symbol.form() == Form.UNSTATED)) rows.add(unstatedRow());
        if (look.view() != View.COMPARE) return rows;
        if (isWanted.test(symbol -> outline(symbol, false))) rows.add(planRow(middle, highest));
        if (isWanted.test(symbol -> outline(symbol, true))) rows.add(goneRow(levels.getFirst()));
        return rows;
    }

    /// Whether there is a plan around a symbol.
    ///
    /// @param isForNobody whether it is one for nobody to be there
    private static boolean outline(SymbolGeometry symbol, boolean isForNobody) {
        Optional<SymbolGeometry.Outline> plan = symbol.plan();
        return plan.filter(outline -> outline.bar() > 0 == isForNobody).isPresent();
    }

    private Node unstatedRow() {
        return row(
                symbol(SymbolGeometry.ofUnstated(SYMBOL_RADIUS)),
                Messages.text("wording.caption.unstated.reported"),
                Messages.text("symbol.legend.unstated.rule"));
    }

    /// A plan stands inside the report's symbol, or around where nobody is left.
    private Node planRow(Level middle, Level highest) {
        return row(
                SymbolGeometry.ofLevel(middle, LOW_RADIUS).withinShift(middle, highest, LOW_RADIUS),
                "symbol.legend.plan");
    }

    private Node goneRow(Level lowest) {
        return row(SymbolGeometry.ofLevel(lowest, LOW_RADIUS).within(lowest, LOW_RADIUS), "symbol.legend.plan.none");
    }

    private boolean somethingIsUnstated() {
        Posture posture = look.posture();
        return look.knowledge().isLimited()
                || posture.sites().stream()
                        .map(site -> look.shownOn(site, posture.firstDay()).presence())
                        .anyMatch(Presence.Unstated.class::isInstance);
    }

    private Node row(SymbolGeometry geometry, String key) {
        return row(symbol(geometry), Messages.text(key), Messages.text(key + ".rule"));
    }

    private PresenceSymbol symbol(SymbolGeometry geometry) {
        PresenceSymbol symbol = new PresenceSymbol(levels, 2 * SYMBOL_RADIUS);
        symbol.draw(geometry);
        symbol.setMouseTransparent(true);
        return symbol;
    }

    /// On the map a ring with a question mark, on a lane fog with one.
    private Node silentRow(Level level) {
        PresenceSymbol symbol = symbol(SymbolGeometry.ofSilence(level, SYMBOL_RADIUS));
        Node mark = hasTimeline ? new StackPane(LaneKey.fog(), symbol) : symbol;
        return row(mark, Messages.text("symbol.legend.silent"), Messages.text("symbol.legend.silent.rule"));
    }

    /// What no source has told of yet has its room and is not shown, so that the legend does not grow with the day.
    private List<Node> timelineRows(Set<LaneKey> explained) {
        return explained.stream()
                .filter(key -> key.isIn(look))
                .map(key -> {
                    Node row = row(key.mark(look), key.label(), key.rule());
                    row.setVisible(key.isKnownIn(look));
                    return row;
                })
                .toList();
    }

    private Node row(Node mark, String label, String rule) {
        StackPane cell = new StackPane(mark);
        cell.getStyleClass().add("symbol-cell");
        HBox row = new HBox(cell, new Label(Messages.drawn(label)));
        row.getStyleClass().add("row");
        for (Region part : List.of(cell, row)) {
            part.minHeightProperty().bind(height);
            part.prefHeightProperty().bind(height);
            part.maxHeightProperty().bind(height);
        }
        row.setAccessibleText(label);
        Tooltips.install(row, rule);
        return row;
    }
}
