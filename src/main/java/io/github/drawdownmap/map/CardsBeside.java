package io.github.drawdownmap.map;

import io.github.drawdownmap.ui.symbol.Legend;
import javafx.scene.layout.Region;

/// The day card and the legend of a map whose picture has no room for them over it: the card takes a column at its side
/// or a row above it, the legend a row below.
public final class CardsBeside {
    private final DayCard card;
    private final Legend legend;

    CardsBeside(DayCard card, Legend legend) {
        this.card = card;
        this.legend = legend;
        card.getStyleClass().add("beside");
        legend.getStyleClass().add("beside");
    }

    public Region card() {
        return card;
    }

    public Region legend() {
        return legend;
    }

    /// Has the card say what its day amounts to, where a picture has no sentence above its map.
    public void tellDay() {
        card.tellOfItsDay();
    }

    /// Leaves of the card what there is no room for.
    ///
    /// @return whether it has rows for the sites
    public boolean fitCard(double width, double height) {
        return card.fit(width, height);
    }

    /// The same without rows for the sites.
    public void fitCardWithoutRows(double width, double height) {
        card.fitWithoutRows(width, height);
    }

    /// Gives the legend a column with so low rows that all fit.
    public void fitLegend(double height) {
        legend.fit(legend.prefWidth(-1), height);
    }

    /// Gives the legend as many columns as there is room for.
    public void spreadLegend(double width) {
        legend.spread(width);
    }
}
