package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.Entry;
import io.github.drawdownmap.details.entry.EntryList;
import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.ui.controls.TabStops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The ways to the sections of a page, always in sight: Now, Timeline, Figures, Disputes, About. Large letters want a
/// second row.
final class JumpRow extends FlowPane implements FollowsDay {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /// How much of what comes before stays in sight above what was gone to.
    private static final double MARGIN = 10;
    /// The same above a line in the middle of a list.
    private static final double CONTEXT = 90;

    private final ScrollPane scroll;
    private final List<Jump> jumps = new ArrayList<>();
    private final Button now = button(Messages.text("details.section.now"));

    private Optional<Page> page = Optional.empty();
    private Optional<Arrival> arrival = Optional.empty();

    /// The way to one section.
    private record Jump(Section section, Button button) {}

    /// Where a section was gone to: at the end of a page several are in view, and none of them at its top.
    private record Arrival(Section section, double position) {}

    /// @param scroll shows the page, from its beginning on
    JumpRow(ScrollPane scroll) {
        this.scroll = scroll;
        getStyleClass().add("jump-row");
        now.setOnAction(click -> {
            arrival = Optional.empty();
            scroll.setVvalue(0);
            showCurrent();
        });
        // The two live as long as each other, so nothing has to be ended.
        scroll.vvalueProperty().subscribe(position -> showCurrent());
    }

    /// Leads to the sections of another page.
    void lead(Page to) {
        page = Optional.of(to);
        arrival = Optional.empty();
        jumps.clear();
        getChildren().setAll(now);
        to.sections().forEach(this::add);
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.getStyleClass().setAll("jump");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void add(Section section) {
        Button button = button(section.title());
        button.setOnAction(click -> jump(section));
        jumps.add(new Jump(section, button));
        getChildren().add(button);
    }

    private void jump(Section section) {
        section.open();
        Optional<Entry> newest =
                section.is(Page.TIMELINE) ? page.flatMap(Page::entries).flatMap(EntryList::newest) : Optional.empty();
        if (newest.isPresent()) scrollTo(newest.get(), CONTEXT);
        else scrollTo(section, MARGIN);
        arrival = Optional.of(new Arrival(section, scroll.getVvalue()));
        showCurrent();
    }

    /// Brings an entry into view with something of what came before it.
    void scrollTo(Entry entry) {
        scrollTo(entry, CONTEXT);
    }

    /// Shows a new page as far down as the one before it was shown.
    void stayAt(double position) {
        if (position > 0 && getScene() != null) {
            // Where the sections are is known from here on.
            scroll.applyCss();
            scroll.layout();
        }
        scroll.setVvalue(position);
        showCurrent();
    }

    private void scrollTo(Node node, double above) {
        if (getScene() == null || !(scroll.getContent() instanceof Region content)) return;
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((bounds.getMinY() - above) / room, 0, 1));
        showCurrent();
    }

    @Override
    public void show(Look look) {
        for (Jump jump : jumps) {
            jump.button().setVisible(jump.section().isVisible());
            jump.button().setManaged(jump.section().isVisible());
            if (jump.section().is(Page.DISPUTES))
                jump.button()
                        .setText(Messages.text(
                                "details.section.counted",
                                jump.section().title(),
                                jump.section().count()));
        }
        showCurrent();
    }

    /// Where the keyboard begins.
    Node first() {
        return now;
    }

    /// The keyboard begins here, seen.
    @Override
    public void requestFocus() {
        TabStops.goTo(now);
    }

    private void showCurrent() {
        double room = scroll.getContent() instanceof Region content
                ? content.getHeight() - scroll.getViewportBounds().getHeight()
                : 0;
        double top = scroll.getVvalue() * Math.max(0, room) + 2 * MARGIN;
        Button current = now;
        for (Jump jump : jumps) if (isIn(jump.section(), top)) current = jump.button();
        for (Node node : getChildren()) node.pseudoClassStateChanged(CURRENT, node.equals(current));
    }

    /// Whether a section was gone to, or begins above a height and where none was gone to.
    private boolean isIn(Section section, double top) {
        Optional<Section> gone = arrival.filter(there -> there.position() == scroll.getVvalue())
                .map(Arrival::section)
                .filter(Section::isVisible);
        return gone.map(section::equals)
                .orElseGet(() -> section.isVisible() && section.getHeight() > 0 && section.getLayoutY() <= top);
    }
}
