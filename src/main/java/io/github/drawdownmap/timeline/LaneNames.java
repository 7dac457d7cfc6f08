package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The names of the sites at the left of their lanes.
final class LaneNames extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEAST_WIDTH = 56;
    private static final double MOST_WIDTH = 150;
    /// A posture may have thousands of sites; its longest names are the ones worth measuring.
    private static final int MEASURED = 40;

    private final TextRuler ruler = new TextRuler("lane-name", "selected-width");
    private final Consumer<Site> onSelect;
    private final List<Label> labels = new ArrayList<>();
    private List<Site> sites = List.of();
    private LaneRows rows = LaneRows.forLanes(1, 1);

    LaneNames(Consumer<Site> onSelect) {
        this.onSelect = onSelect;
        getStyleClass().add("lane-names");
        getChildren().add(ruler.probe());
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }

    /// The width that the longest of the names takes, within bounds.
    double widthFor(List<Site> all, String language) {
        double widest = all.stream()
                .map(site -> site.name(language))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(ruler::width)
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(widest) + 2, LEAST_WIDTH, MOST_WIDTH);
    }

    /// @param inView the sites whose lanes are in view, from the top
    void show(List<Site> inView, String language, LaneRows wanted) {
        sites = inView;
        rows = wanted;
        while (labels.size() < inView.size()) labels.add(addLabel(labels.size()));
        for (int row = 0; row < labels.size(); row++) {
            boolean isUsed = row < inView.size();
            labels.get(row).setVisible(isUsed);
            labels.get(row).setText(isUsed ? inView.get(row).name(language) : "");
        }
        requestLayout();
    }

    void showSelection(Optional<Site> selected) {
        for (int row = 0; row < sites.size(); row++) {
            String id = sites.get(row).id();
            labels.get(row)
                    .pseudoClassStateChanged(
                            SELECTED,
                            selected.filter(site -> site.id().equals(id)).isPresent());
        }
    }

    private Label addLabel(int row) {
        Label label = new Label();
        label.getStyleClass().add("lane-name");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setManaged(false);
        label.setOnMouseClicked(event -> {
            if (row < sites.size()) onSelect.accept(sites.get(row));
        });
        getChildren().add(label);
        return label;
    }

    @Override
    protected void layoutChildren() {
        for (int row = 0; row < labels.size(); row++)
            labels.get(row).resizeRelocate(0, row * rows.pitch(), getWidth(), rows.pitch());
    }
}
