package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.TextRuler;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The phases of the chosen plan as brackets with their names, which keep clear of those of single days.
public final class PhaseBrackets extends Region {
    public static final double HEIGHT = 16;

    private static final double NAME_GAP = 10;
    private static final double LEAST_NAME = 24;
    private static final double FOOT = 5;

    private final DayMarks dayMarks;
    private final TextRuler ruler = new TextRuler("phase-name");
    private final Path lines = new Path();
    private @Nullable Basis wanted;
    private final Latest<Basis> drawn = new Latest<>();

    /// @param dayMarks whose names stand in the same row
    public PhaseBrackets(DayMarks dayMarks) {
        this.dayMarks = dayMarks;
        getStyleClass().add("phases");
        lines.getStyleClass().add("phase-bracket");
        lines.setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(ruler.probe(), lines);
    }

    public void show(List<Phase> phases, TimeScale scale) {
        wanted = new Basis(phases, scale, ruler.font(), List.of());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (wanted == null) return;
        Basis basis = new Basis(wanted.phases(), wanted.scale(), ruler.font(), dayMarks.names());
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
        Stretch free = widest(from, to, basis.taken());
        double room = free.width() - 4 * NAME_GAP;
        double middle = HEIGHT / 2 + 0.5;
        double width = Math.min(Math.ceil(ruler.width(phase.label())) + 2, room);
        foot(from, middle, when.isOpenStart() || when.earliest().isBefore(scale.first()));
        if (width >= LEAST_NAME) {
            double left = (free.from() + free.to() - width) / 2;
            lines.getElements().add(new LineTo(left - NAME_GAP, middle));
            lines.getElements().add(new MoveTo(left + width + NAME_GAP, middle));
            nodes.add(name(phase.label(), left, width));
        }
        lines.getElements().add(new LineTo(to, middle));
        if (!when.isOpenEnd() && !when.latest().isAfter(scale.last()))
            lines.getElements().add(new LineTo(to, middle + FOOT));
    }

    /// The widest stretch between two places that no name of a day takes.
    private static Stretch widest(double from, double to, List<DayMarks.Name> taken) {
        List<Stretch> free = List.of(new Stretch(from, to));
        for (DayMarks.Name name : taken)
            free = free.stream().flatMap(stretch -> stretch.without(name)).toList();
        return free.stream().max(Comparator.comparingDouble(Stretch::width)).orElse(new Stretch(from, from));
    }

    /// A part of the row.
    private record Stretch(double from, double to) {
        private double width() {
            return to - from;
        }

        private Stream<Stretch> without(DayMarks.Name name) {
            return name.right() <= from || name.left() >= to
                    ? Stream.of(this)
                    : Stream.of(new Stretch(from, name.left()), new Stretch(name.right(), to));
        }
    }

    private void foot(double x, double middle, boolean isOpen) {
        lines.getElements().add(new MoveTo(x, isOpen ? middle : middle + FOOT));
        if (!isOpen) lines.getElements().add(new LineTo(x, middle));
    }

    private static Label name(String text, double left, double width) {
        Label name = new Label(text);
        name.getStyleClass().add("phase-name");
        name.setManaged(false);
        name.setAlignment(Pos.CENTER);
        name.resizeRelocate(left, 0, width, HEIGHT);
        return name;
    }

    /// Everything that the brackets depend on.
    private record Basis(List<Phase> phases, TimeScale scale, Font font, List<DayMarks.Name> taken) {}
}
