package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.TextRuler;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The marks and dates under the lanes.
public final class AxisTicks extends Region {
    public static final double HEIGHT = 26;

    private static final double MARK_HEIGHT = 5;
    private static final double YEAR_MARK_HEIGHT = 8;
    private static final double LABEL_TOP = 9;
    private static final double LABEL_HEIGHT = 16;

    private final TextRuler plainRuler = new TextRuler("axis-label");
    private final TextRuler strongRuler = new TextRuler("axis-label", "strong");
    private final Path marks = new Path();
    private @Nullable TimeScale scale;
    private final Latest<Basis> drawn = new Latest<>();

    public AxisTicks() {
        getStyleClass().add("axis");
        marks.getStyleClass().add("axis-mark");
        marks.setManaged(false);
        setMouseTransparent(true);
    }

    public void place(TimeScale shown) {
        scale = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) getChildren().setAll(plainRuler.probe(), strongRuler.probe(), marks);
        if (scale == null) return;
        Basis wanted = new Basis(scale, plainRuler.font(), strongRuler.font(), getWidth());
        if (drawn.changesTo(wanted)) draw(scale);
    }

    private void draw(TimeScale shown) {
        Ticks ticks =
                Ticks.over(shown, (text, strong) -> (strong ? strongRuler : plainRuler).width(text), 0, getWidth());
        marks.getElements().clear();
        ticks.marks().forEach(day -> {
            // On whole pixels, or some marks would look fainter than others.
            double x = Math.floor(shown.x(day)) + 0.5;
            double height = day.getDayOfYear() == 1 ? YEAR_MARK_HEIGHT : MARK_HEIGHT;
            marks.getElements().addAll(new MoveTo(x, 0.5), new LineTo(x, height));
        });
        List<Node> nodes = new ArrayList<>(List.of(plainRuler.probe(), strongRuler.probe(), marks));
        ticks.labels().forEach(label -> nodes.add(node(label, shown)));
        getChildren().setAll(nodes);
    }

    private Label node(Ticks.Label tick, TimeScale shown) {
        Label label = new Label(tick.text());
        label.getStyleClass().add("axis-label");
        if (tick.strong()) label.getStyleClass().add("strong");
        label.setManaged(false);
        label.setAlignment(Pos.CENTER);
        double width = Math.ceil((tick.strong() ? strongRuler : plainRuler).width(tick.text())) + 2;
        label.resizeRelocate(shown.x(tick.day()) - width / 2, LABEL_TOP, width, LABEL_HEIGHT);
        return label;
    }

    /// Everything that the marks depend on.
    private record Basis(TimeScale scale, Font plain, Font strong, double width) {}
}
