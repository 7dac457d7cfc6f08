package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.time.Window;
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

/// The phases of the chosen plan as brackets with their names, and with what they ask where all of it has room.
public final class PhaseBrackets extends Region {
    public static final double HEIGHT = 16;

    private static final double NAME_GAP = 10;
    private static final double LEAST_NAME = 24;
    private static final double FOOT = 5;
    /// As a share of the size of letters.
    private static final double LINE_HEIGHT = 1.3;

    private final TextRuler ruler = new TextRuler("phase-name");
    private final Path lines = new Path();
    private @Nullable Basis wanted;
    private final Latest<Basis> drawn = new Latest<>();

    public PhaseBrackets() {
        getStyleClass().add("phases");
        lines.getStyleClass().add("phase-bracket");
        lines.setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(ruler.probe(), lines);
    }

    public void place(List<Phase> phases, TimeScale scale) {
        wanted = new Basis(phases, scale, ruler.font());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (wanted == null) return;
        Basis basis = new Basis(wanted.phases(), wanted.scale(), ruler.font());
        if (!drawn.changesTo(basis)) return;
        lines.getElements().clear();
        List<Node> nodes = new ArrayList<>(List.of(ruler.probe(), lines));
        for (Phase phase : basis.phases()) draw(phase, basis, nodes);
        getChildren().setAll(nodes);
    }

    private void draw(Phase phase, Basis basis, List<Node> nodes) {
        TimeScale scale = basis.scale();
        Window when = phase.when();
        if (when.latest().isBefore(scale.first()) || when.earliest().isAfter(scale.last())) return;
        double from = Math.round(scale.start(when.earliest())) + 0.5;
        double to = Math.round(scale.end(when.latest())) - 0.5;
        double room = to - from - 4 * NAME_GAP;
        double middle = HEIGHT / 2 + 0.5;
        String words = widthOf(named(phase)) <= room ? named(phase) : Messages.drawn(phase.label());
        double width = Math.min(widthOf(words), room);
        foot(from, middle, when.isOpenStart() || when.earliest().isBefore(scale.first()));
        if (width >= LEAST_NAME) {
            double left = Math.rint((from + to - width) / 2);
            lines.getElements()
                    .addAll(new LineTo(left - NAME_GAP, middle), new MoveTo(left + width + NAME_GAP, middle));
            nodes.add(name(words, left, width, LINE_HEIGHT * basis.font().getSize()));
        }
        lines.getElements().add(new LineTo(to, middle));
        boolean ends = !when.isOpenEnd() && !when.latest().isAfter(scale.last());
        if (ends) lines.getElements().add(new LineTo(to, middle + FOOT));
    }

    private double widthOf(String words) {
        return Math.ceil(ruler.width(words)) + 2;
    }

    /// A phase with what it asks: "Phase 1: all forces out of Ain al-Asad".
    public static String named(Phase phase) {
        return phase.asks().isEmpty()
                ? Messages.drawn(phase.label())
                : Messages.text("wording.headed", phase.label(), phase.asks());
    }

    private void foot(double x, double middle, boolean isOpen) {
        lines.getElements().add(new MoveTo(x, isOpen ? middle : middle + FOOT));
        if (!isOpen) lines.getElements().add(new LineTo(x, middle));
    }

    private static Label name(String text, double left, double width, double lineHeight) {
        Label name = new Label(text);
        name.getStyleClass().add("phase-name");
        name.setManaged(false);
        name.setAlignment(Pos.CENTER);
        double height = Math.max(HEIGHT, Math.ceil(lineHeight));
        name.resizeRelocate(left, -Math.floor((height - HEIGHT) / 2), width, height);
        return name;
    }

    /// Everything that the brackets depend on.
    private record Basis(List<Phase> phases, TimeScale scale, Font font) {}
}
