package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Form;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Outline;
import io.github.drawdownmap.ui.theme.LevelColor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The one drawing of a presence: on the map, in the legend, in the details and in exported pictures.
///
/// Its size as a node is that of a full symbol, whatever it shows; rings reach a little over it. Within a shift only
/// one radius changes from day to day, so it may be shown anew in every frame.
public final class PresenceSymbol extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass POINTED_OUT = PseudoClass.getPseudoClass("pointed-out");
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass PLAN_SHIFTING = PseudoClass.getPseudoClass("plan-shifting");
    private static final Map<Form, PseudoClass> FORMS = new EnumMap<>(Map.of(
            Form.HOLDING, PseudoClass.getPseudoClass("holding"),
            Form.SHIFTING, PseudoClass.getPseudoClass("shifting"),
            Form.NONE, PseudoClass.getPseudoClass("none"),
            Form.SILENT, PseudoClass.getPseudoClass("silent"),
            Form.UNSTATED, PseudoClass.getPseudoClass("unstated")));

    /// In a smaller symbol there is no room for a mark of the exact place.
    private static final double LEAST_DIAMETER_WITH_CENTER = 32;

    private static final double CENTER_RADIUS = 2.5;
    private static final double EDGE_WIDTH = 1;
    private static final double PLANNED_WIDTH = 1.8;
    private static final double RING_WIDTH = 1.5;
    private static final double NONE_WIDTH = 2;
    private static final double LEAST_PLAN_AROUND_CENTER = 12;
    private static final double BAR_HALF_LENGTH = 7;
    private static final double LEAST_TARGET_RADIUS = 14;
    private static final double FOCUS_GAP = 4;
    private static final double SELECTION_GAP = 8;

    private final int levelCount;

    private final Circle target = new Circle();
    private final Circle selection = new Circle();
    private final Circle focus = new Circle();
    /// The parts that were seen so far. Most forms have few of them, and a window shows many symbols.
    private final NavigableMap<Part, Shape> parts = new TreeMap<>();

    private double fullRadius;
    private SymbolGeometry geometry;
    private Runnable onFire = () -> {};
    private Supplier<String> spoken = () -> "";

    /// @param levels all levels of the posture, lowest first
    /// @param fullDiameter the diameter of a level of weight 1
    public PresenceSymbol(List<Level> levels, double fullDiameter) {
        this.levelCount = LevelColor.steps(levels);
        this.fullRadius = fullDiameter / 2;
        this.geometry = SymbolGeometry.ofUnstated(fullRadius);
        getStyleClass().add("presence-symbol");
        setPickOnBounds(false);
        fixSize();
        render();
    }

    /// Makes it something to be chosen: it takes the pointer a little beside it, and shows rings.
    public void makeChoosable() {
        dress("target", target);
        dress("selection", selection);
        dress("focus", focus);
        getChildren().addAll(0, List.of(target, selection, focus));
        target.setMouseTransparent(false);
    }

    private void fixSize() {
        setMinSize(2 * fullRadius, 2 * fullRadius);
        setPrefSize(2 * fullRadius, 2 * fullRadius);
        setMaxSize(2 * fullRadius, 2 * fullRadius);
    }

    /// Takes another size. Until it is drawn again it shows a site of which nothing is stated.
    public void setFullDiameter(double fullDiameter) {
        fullRadius = fullDiameter / 2;
        geometry = SymbolGeometry.ofUnstated(fullRadius);
        fixSize();
        getChildren().forEach(this::putInTheMiddle);
        target.setMouseTransparent(false);
        render();
    }

    private void dress(String styleClass, Circle around) {
        around.getStyleClass().add(styleClass);
        putInTheMiddle(around);
    }

    /// What a screen reader does when it presses the symbol; nothing unless set.
    public void setOnFire(Runnable action) {
        onFire = action;
    }

    /// What a screen reader says of it, composed when one asks. To be set again when it has changed.
    public void setSpoken(Supplier<String> words) {
        spoken = words;
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        String words = attribute == AccessibleAttribute.TEXT ? spoken.get() : "";
        return words.isEmpty() ? super.queryAccessibleAttribute(attribute, parameters) : words;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) onFire.run();
        else super.executeAccessibleAction(action, parameters);
    }

    private void putInTheMiddle(Node part) {
        part.setManaged(false);
        part.setMouseTransparent(true);
        part.setLayoutX(fullRadius);
        part.setLayoutY(fullRadius);
    }

    /// Draws a presence.
    ///
    /// @param dayFraction the part of the day gone, 0..1
    public void draw(Shown shown, double dayFraction) {
        draw(SymbolGeometry.of(shown, dayFraction, fullRadius));
    }

    /// Draws a picture that was worked out for the radius of this symbol.
    public void draw(SymbolGeometry shown) {
        SymbolGeometry before = geometry;
        geometry = shown;
        if (geometry.isAtAnotherPaceThan(before)) put(Part.PACE, geometry.pace());
        else if (!geometry.equals(before)) render();
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Whether something that is told just now concerns it.
    public void setPointedOut(boolean pointedOut) {
        pseudoClassStateChanged(POINTED_OUT, pointedOut);
    }

    /// The radius of everything but the rings of selection and focus.
    public double extent() {
        return geometry.extent();
    }

    private void render() {
        renderColors();
        renderPresence();
        renderPlan();
        renderSurroundings();
    }

    /// Colours are set for the symbol as a whole, so that the stylesheet says which part takes which.
    private void renderColors() {
        setStyle(String.format(
                Locale.ROOT,
                "-symbol-fill: %s; -symbol-line: %s; -symbol-core-fill: %s; -symbol-core-line: %s;",
                LevelColor.css(geometry.rank(), levelCount, ""),
                LevelColor.css(geometry.rank(), levelCount, "-edge"),
                LevelColor.css(geometry.coreRank(), levelCount, ""),
                LevelColor.css(geometry.coreRank(), levelCount, "-edge")));
        FORMS.forEach((form, pseudoClass) -> pseudoClassStateChanged(pseudoClass, form == geometry.form()));
        pseudoClassStateChanged(PLANNED, geometry.isPlanned());
    }

    private void renderPresence() {
        Form form = geometry.form();
        boolean isShifting = form == Form.SHIFTING;
        boolean isHatched = isShifting || (geometry.isPlanned() && form == Form.HOLDING);
        double pale = isHatched || form == Form.SILENT ? geometry.outer() : 0;
        put(Part.GROUND, pale);
        put(Part.TINT, geometry.isPlanned() ? 0 : pale);
        put(Part.PACE, isShifting ? geometry.pace() : 0);
        putLined(Part.RING, form == Form.HOLDING ? 0 : geometry.outer(), form == Form.NONE ? NONE_WIDTH : RING_WIDTH);
        putLined(Part.CORE, geometry.core(), geometry.isPlanned() ? PLANNED_WIDTH : EDGE_WIDTH);
        part(Part.HATCH, isHatched).ifPresent(hatch -> renderHatch((Path) hatch));
        put(Part.CENTER, hasCenter() ? CENTER_RADIUS : 0);
        part(Part.QUESTION, form == Form.SILENT).ifPresent(question -> {
            question.setScaleX(QuestionMark.scaleIn(geometry.outer()));
            question.setScaleY(QuestionMark.scaleIn(geometry.outer()));
        });
    }

    private boolean hasCenter() {
        boolean isArea = geometry.form() == Form.HOLDING || geometry.form() == Form.SHIFTING;
        boolean isFree = geometry.plan()
                .map(Outline::outer)
                .filter(radius -> radius > 0 && radius < LEAST_PLAN_AROUND_CENTER)
                .isEmpty();
        return isArea && isFree && 2 * fullRadius >= LEAST_DIAMETER_WITH_CENTER;
    }

    private void renderHatch(Path hatch) {
        hatch.getElements().clear();
        double solid = geometry.isPlanned() ? 0 : geometry.core();
        for (Hatch.Segment segment : new Hatch(solid, geometry.outer()).segments()) {
            hatch.getElements().add(new MoveTo(segment.startX(), segment.startY()));
            hatch.getElements().add(new LineTo(segment.endX(), segment.endY()));
        }
    }

    private void renderPlan() {
        Optional<Outline> outline = geometry.plan();
        double radius = outline.map(Outline::outer).orElse(0.0);
        double innerRadius = outline.map(Outline::inner).orElse(0.0);
        put(Part.PLAN_HALO, radius);
        put(Part.PLAN, radius);
        put(Part.PLAN_CORE_HALO, innerRadius);
        put(Part.PLAN_CORE, innerRadius);
        double below = outline.map(Outline::bar).orElse(0.0);
        for (Part bar : List.of(Part.PLAN_BAR_HALO, Part.PLAN_BAR))
            part(bar, below > 0).ifPresent(line -> line.setLayoutY(fullRadius + below));
        double above = geometry.dispute();
        for (Part line : List.of(Part.DISPUTE_HALO, Part.DISPUTE))
            part(line, above > 0).ifPresent(dots -> dots.setLayoutY(fullRadius - above));
        pseudoClassStateChanged(
                PLAN_SHIFTING, outline.filter(Outline::isShifting).isPresent());
    }

    private void renderSurroundings() {
        target.setRadius(Math.max(extent(), LEAST_TARGET_RADIUS));
        focus.setRadius(extent() + FOCUS_GAP);
        selection.setRadius(extent() + SELECTION_GAP);
    }

    /// Gives a part its radius, with a line inside of it. JavaFX can put a line inside by itself, but cuts it to shape
    /// anew in each frame, which takes longer than drawing it.
    private void putLined(Part part, double radius, double lineWidth) {
        put(part, radius - lineWidth / 2).ifPresent(circle -> circle.setStrokeWidth(lineWidth));
    }

    /// Gives a part its radius; with none it is not there.
    private Optional<Circle> put(Part part, double radius) {
        Optional<Circle> circle = part(part, radius > 0).map(Circle.class::cast);
        circle.ifPresent(shown -> shown.setRadius(radius));
        return circle;
    }

    /// Shows or hides a part.
    ///
    /// @return the part while it is seen
    private Optional<Shape> part(Part part, boolean isSeen) {
        Shape shape = isSeen ? parts.computeIfAbsent(part, this::make) : parts.get(part);
        if (shape == null) return Optional.empty();
        shape.setVisible(isSeen);
        return Optional.of(shape).filter(Node::isVisible);
    }

    private Shape make(Part part) {
        Shape shape = part.shape();
        putInTheMiddle(shape);
        int surroundings = getChildren().size() - parts.size();
        getChildren().add(surroundings + parts.headMap(part).size(), shape);
        return shape;
    }

    /// What a symbol is drawn of, from back to front.
    private enum Part {
        GROUND,
        TINT,
        HATCH,
        PACE,
        RING,
        CORE,
        PLAN_HALO,
        PLAN,
        PLAN_CORE_HALO,
        PLAN_CORE,
        PLAN_BAR_HALO,
        PLAN_BAR,
        DISPUTE_HALO,
        DISPUTE,
        CENTER,
        QUESTION;

        private Shape shape() {
            return switch (this) {
                case GROUND -> dressed(new Circle(), "ground");
                case TINT -> dressed(new Circle(), "tint");
                case HATCH -> dressed(new Path(), "hatch");
                case PACE -> dressed(new Circle(), "pace");
                case RING -> dressed(new Circle(), "ring");
                case CORE -> dressed(new Circle(), "core");
                case PLAN_HALO, PLAN_CORE_HALO -> dressed(new Circle(), "plan-halo");
                case PLAN -> dressed(new Circle(), "plan");
                case PLAN_CORE -> dressed(new Circle(), "plan-core");
                case PLAN_BAR_HALO -> dressed(bar(), "plan-halo", "plan-bar");
                case PLAN_BAR -> dressed(bar(), "plan", "plan-bar");
                case DISPUTE_HALO -> dressed(bar(), "dispute-halo");
                case DISPUTE -> dressed(bar(), "dispute");
                case CENTER -> dressed(new Circle(), "center");
                case QUESTION -> dressed(question(), "question");
            };
        }

        private static Shape dressed(Shape shape, String... styleClasses) {
            shape.getStyleClass().addAll(styleClasses);
            return shape;
        }

        private static Line bar() {
            return new Line(-BAR_HALF_LENGTH, 0, BAR_HALF_LENGTH, 0);
        }

        private static Path question() {
            double radius = QuestionMark.HOOK_RADIUS;
            double end = QuestionMark.HOOK_CENTER + radius;
            return new Path(
                    new MoveTo(-radius, QuestionMark.HOOK_CENTER),
                    new ArcTo(radius, radius, 0, 0, end, true, true),
                    new LineTo(0, QuestionMark.STEM_END),
                    new MoveTo(0, QuestionMark.DOT),
                    new LineTo(0, QuestionMark.DOT + QuestionMark.DOT_LENGTH));
        }
    }
}
