package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.TabStops;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.wording.WindowWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The major events as diamonds, those of a site in its lane and those of the whole country over the axis; one tab
/// stop, inside which left and right go from mark to mark, in order of their days.
public final class EventMarks extends Region {
    public static final double HEIGHT = 16;

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final double MARK_WIDTH = 16;

    private final BiConsumer<Event, Optional<Site>> onOpen;
    private final Consumer<Optional<Pointed>> onPoint;
    private final List<Mark> marks = new ArrayList<>();
    private final Latest<Basis> drawn = new Latest<>();

    /// @param onOpen is told of an event that is to be opened, and in whose lane
    /// @param onPoint is told which mark has the pointer or the keyboard's focus, if any
    public EventMarks(BiConsumer<Event, Optional<Site>> onOpen, Consumer<Optional<Pointed>> onPoint) {
        this.onOpen = onOpen;
        this.onPoint = onPoint;
        getStyleClass().add("events");
        setPickOnBounds(false);
    }

    /// Marks at one height.
    ///
    /// @param middle their height in this region
    /// @param site whose lane they are in; empty over the axis
    public record Row(double middle, Optional<Site> site, List<Event> events) {
        /// Of the size of a mark over the axis.
        double share() {
            return site.isPresent() ? EventCluster.IN_A_LANE : EventCluster.OVER_THE_AXIS;
        }
    }

    /// A mark that has the pointer or the keyboard's focus.
    ///
    /// @param site in whose lane it is, though it may reach into the lane above; empty over the axis
    public record Pointed(EventCluster cluster, Optional<Site> site) {}

    public void place(List<Row> rows, TimeScale scale) {
        if (!drawn.changesTo(new Basis(rows, scale))) return;
        Optional<Event> focused = marks.stream()
                .filter(Mark::isFocused)
                .map(mark -> mark.cluster.events().getFirst())
                .findFirst();
        marks.clear();
        for (Row row : rows)
            EventCluster.of(row.events(), scale, row.share()).forEach(cluster -> marks.add(new Mark(cluster, row)));
        marks.sort(Comparator.comparing(mark -> mark.cluster.events().getFirst().day()));
        makeTabStop(0);
        getChildren().setAll(marks);
        focused.ifPresent(this::focus);
        requestLayout();
    }

    /// Several events as one line each: "Joint statement · 27 September 2024".
    public static List<String> lines(EventCluster cluster) {
        return cluster.events().stream()
                .map(event -> Messages.text("wording.beside", event.title(), WindowWords.date(event.when())))
                .toList();
    }

    /// Whether it is one of the marks.
    public static boolean isMark(Node node) {
        return node instanceof Mark;
    }

    private void makeTabStop(int index) {
        for (int i = 0; i < marks.size(); i++) marks.get(i).setFocusTraversable(i == index);
    }

    private void focus(Event event) {
        for (int i = 0; i < marks.size(); i++) if (marks.get(i).cluster.events().contains(event)) focus(i);
    }

    private void focus(int index) {
        if (index < 0 || index >= marks.size()) return;
        makeTabStop(index);
        TabStops.goTo(marks.get(index));
    }

    @Override
    protected void layoutChildren() {
        for (Mark mark : marks) {
            double width = mark.cluster.share() * MARK_WIDTH;
            double height = mark.cluster.share() * HEIGHT;
            mark.resizeRelocate(mark.cluster.x() - width / 2, mark.row.middle() - height / 2, width, height);
        }
    }

    /// One diamond, for one event or for several.
    private final class Mark extends StackPane {
        private final EventCluster cluster;
        private final Row row;

        Mark(EventCluster cluster, Row row) {
            this.cluster = cluster;
            this.row = row;
            getStyleClass().add("event-mark");
            setManaged(false);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(String.join(". ", lines(cluster)));
            getChildren().add(diamond());
            if (!cluster.isSingle()) getChildren().add(count());
            pseudoClassStateChanged(OTHER, cluster.events().stream().allMatch(EventMarks::isBackground));
            hoverProperty().subscribe((before, now) -> point(now));
            focusVisibleProperty().subscribe((before, now) -> point(now));
            setOnMousePressed(event -> event.consume());
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) open();
                event.consume();
            });
            setOnKeyPressed(this::onKey);
        }

        private Region diamond() {
            Region diamond = new Region();
            diamond.getStyleClass().add("diamond");
            diamond.setMinSize(cluster.size(), cluster.size());
            diamond.setMaxSize(cluster.size(), cluster.size());
            return diamond;
        }

        private Label count() {
            Label count = new Label(Integer.toString(cluster.events().size()));
            count.getStyleClass().add("count");
            count.setMouseTransparent(true);
            return count;
        }

        private void point(boolean isPointed) {
            onPoint.accept(isPointed ? Optional.of(new Pointed(cluster, row.site())) : Optional.empty());
        }

        private void onKey(KeyEvent event) {
            int index = marks.indexOf(this);
            if (event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
            switch (event.getCode()) {
                case LEFT -> focus(index - 1);
                case RIGHT -> focus(index + 1);
                case ENTER, SPACE -> open();
                default -> {
                    return;
                }
            }
            event.consume();
        }

        private void open() {
            if (cluster.isSingle()) onOpen.accept(cluster.events().getFirst(), row.site());
            else choose();
        }

        private void choose() {
            ContextMenu menu = new ContextMenu();
            List<String> lines = lines(cluster);
            for (int i = 0; i < lines.size(); i++) {
                Event event = cluster.events().get(i);
                MenuItem item = new MenuItem(lines.get(i));
                item.setMnemonicParsing(false);
                item.setOnAction(action -> onOpen.accept(event, row.site()));
                menu.getItems().add(item);
            }
            menu.show(this, Side.BOTTOM, 0, 0);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) open();
            else super.executeAccessibleAction(action, parameters);
        }
    }

    private static boolean isBackground(Event event) {
        return event.kind() == Event.Kind.POLITICS || event.kind() == Event.Kind.BACKGROUND;
    }

    /// Everything that the marks depend on.
    private record Basis(List<Row> rows, TimeScale scale) {}
}
