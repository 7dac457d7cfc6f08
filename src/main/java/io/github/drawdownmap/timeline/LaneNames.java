package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.controls.Ancestors;
import io.github.drawdownmap.ui.controls.TextRuler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// The names of the sites at the left of their lanes, and of the strips of each: what is reported, what is planned.
final class LaneNames extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEAST_WIDTH = 56;
    private static final double MOST_WIDTH = 168;
    /// A posture may have thousands of sites; its longest names are the ones worth measuring.
    private static final int MEASURED = 40;

    /// Of a name that is cut at least so much is left of its beginning, in letters.
    private static final int BEGINNING = 12;

    private static final double STRIP_GAP = 14;
    private static final double LEAST_STRIP_HEIGHT = 14;
    private static final List<String> STRIP_NAMES =
            List.of(Messages.text("wording.track.kind.reported"), Messages.text("wording.track.kind.planned"));

    private final TextRuler ruler = new TextRuler("lane-name", "selected-width");
    private final TextRuler stripRuler = new TextRuler("strip-name");
    private final Consumer<Site> onSelect;
    private final List<Label> labels = new ArrayList<>();
    private final List<Label> stripLabels = new ArrayList<>();
    private Lanes lanes = new Lanes(List.of(), LaneRows.forLanes(1, 1, 1, false), List.of());

    LaneNames(Consumer<Site> onSelect) {
        this.onSelect = onSelect;
        getStyleClass().add("lane-names");
        getChildren().addAll(ruler.probe(), stripRuler.probe());
    }

    /// The width of the longest name in any language, within bounds.
    ///
    /// @param isStripNamed whether strips have names too: room is kept for each of them, or the lanes would begin
    ///     elsewhere in another view
    double widthFor(List<Site> all, boolean isStripNamed) {
        double widest = all.stream()
                .flatMap(site -> site.names().values().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(ruler::width)
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(widest) + 2, LEAST_WIDTH, MOST_WIDTH) + (isStripNamed ? stripsWidth() : 0);
    }

    private double stripsWidth() {
        return STRIP_GAP
                + Math.ceil(STRIP_NAMES.stream()
                        .mapToDouble(stripRuler::width)
                        .max()
                        .orElse(0))
                + 2;
    }

    /// @param inView the sites whose lanes are in view, from the top
    /// @param areStripsPlanned whether each strip of a lane is a plan, from the top; empty where they need no name
    void show(List<Site> inView, String language, LaneRows rows, List<Boolean> areStripsPlanned) {
        lanes = new Lanes(inView, rows, areStripsPlanned);
        boolean doBeginAlike = doBeginAlike(
                inView.stream().map(site -> site.name(language)).distinct().toList());
        while (labels.size() < inView.size()) labels.add(addLabel(labels.size()));
        for (int row = 0; row < labels.size(); row++) {
            boolean isUsed = row < inView.size();
            labels.get(row).setVisible(isUsed);
            labels.get(row).setTextOverrun(doBeginAlike ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
            labels.get(row).setText(isUsed ? Messages.isolated(inView.get(row).name(language)) : "");
        }
        int strips = areStripsPlanned.size() * inView.size();
        while (stripLabels.size() < strips) stripLabels.add(addStripLabel());
        for (int i = 0; i < stripLabels.size(); i++) {
            stripLabels.get(i).setVisible(i < strips);
            if (i < strips)
                stripLabels.get(i).setText(STRIP_NAMES.get(areStripsPlanned.get(i % areStripsPlanned.size()) ? 1 : 0));
        }
        requestLayout();
    }

    /// Whether names would be the same with their ends cut off, as those of numbered posts are.
    private static boolean doBeginAlike(List<String> names) {
        return names.stream()
                        .map(name -> Messages.beginning(name, BEGINNING))
                        .distinct()
                        .count()
                < names.size();
    }

    void showSelection(Optional<Site> selected) {
        for (int row = 0; row < lanes.sites().size(); row++) {
            String id = lanes.sites().get(row).id();
            labels.get(row)
                    .pseudoClassStateChanged(
                            SELECTED,
                            selected.filter(site -> site.id().equals(id)).isPresent());
        }
    }

    /// Whether what is pointed at is the name of a lane.
    static boolean isName(EventTarget target) {
        return target instanceof Node node
                && Ancestors.of(node).anyMatch(each -> each.getStyleClass().contains("lane-name"));
    }

    private Label addLabel(int row) {
        Label label = new Label();
        label.getStyleClass().add("lane-name");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setManaged(false);
        label.setOnMouseClicked(event -> {
            if (ActionBox.isAsked(event) && row < lanes.sites().size())
                onSelect.accept(lanes.sites().get(row));
        });
        getChildren().add(label);
        return label;
    }

    private Label addStripLabel() {
        Label label = new Label();
        label.getStyleClass().add("strip-name");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setManaged(false);
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
    }

    @Override
    protected void layoutChildren() {
        LaneRows rows = lanes.rows();
        int strips = lanes.areStripsPlanned().size();
        double width = getWidth() - (strips > 0 ? stripsWidth() : 0);
        for (int row = 0; row < labels.size(); row++)
            labels.get(row).resizeRelocate(0, row * rows.pitch(), width, rows.pitch());
        if (strips == 0) return;
        for (int i = 0; i < stripLabels.size(); i++) {
            double top = rows.top(i / strips, i % strips);
            double height = Math.max(rows.barHeight(i % strips), LEAST_STRIP_HEIGHT);
            stripLabels
                    .get(i)
                    .resizeRelocate(width, top + (rows.barHeight(i % strips) - height) / 2, getWidth() - width, height);
        }
    }

    /// What is named.
    private record Lanes(List<Site> sites, LaneRows rows, List<Boolean> areStripsPlanned) {}
}
