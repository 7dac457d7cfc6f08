package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of the drawer that folds up: a heading with a count, and a body that is built when it is first opened. It is
/// not there while it has no entries.
final class Section extends StillBox implements FollowsDay {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final String id;
    private final String title;
    private final ToIntFunction<Look> count;
    private final Supplier<? extends Node> buildBody;
    private final Label countLabel = new Label();
    private final ActionBox heading;
    private Optional<Node> body = Optional.empty();
    private Optional<Look> look = Optional.empty();
    private boolean open;

    /// @param count how many entries the section has at a moment
    /// @param buildBody makes the body; one that is a [FollowsDay] is kept up to date while it is open
    Section(
            String id,
            String title,
            ToIntFunction<Look> count,
            Supplier<? extends Node> buildBody,
            Remembered remembered,
            boolean openUnlessChosen) {
        this.id = id;
        this.title = title;
        this.count = count;
        this.buildBody = buildBody;
        this.heading = new ActionBox(
                () -> {
                    setOpen(!open);
                    remembered.remember(id, open);
                },
                headingRow());
        getStyleClass().add("section");
        setId("details-section-" + id);
        getChildren().add(heading);
        setOpen(remembered.isOpen(id, openUnlessChosen));
    }

    private Node headingRow() {
        Label name = Words.label(title, "section-title", "semibold");
        HBox.setHgrow(name, Priority.ALWAYS);
        countLabel.getStyleClass().addAll("section-count", "muted");
        countLabel.setMinWidth(USE_PREF_SIZE);
        FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
        chevron.getStyleClass().add("section-chevron");
        HBox row = new HBox(chevron, name, countLabel);
        row.getStyleClass().add("section-heading");
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private void setOpen(boolean wanted) {
        open = wanted;
        pseudoClassStateChanged(OPEN, open);
        if (open && body.isEmpty()) {
            body = Optional.of(buildBody.get());
            getChildren().add(body.get());
        }
        body.ifPresent(node -> {
            node.setVisible(open);
            node.setManaged(open);
        });
        look.ifPresent(this::show);
        describe();
    }

    void open() {
        if (!open) setOpen(true);
    }

    boolean is(String wanted) {
        return id.equals(wanted);
    }

    String title() {
        return title;
    }

    /// How many entries it has on the shown day.
    String count() {
        return countLabel.getText();
    }

    @Override
    public void show(Look shown) {
        look = Optional.of(shown);
        String entries = Integer.toString(count.applyAsInt(shown));
        setVisible(!"0".equals(entries));
        setManaged(isVisible());
        if (!entries.equals(countLabel.getText())) {
            countLabel.setText(entries);
            describe();
        }
        if (open && body.orElse(null) instanceof FollowsDay follower) follower.show(shown);
    }

    private void describe() {
        heading.setAccessibleText(Messages.text(
                open ? "details.section.open.accessible" : "details.section.folded.accessible",
                title,
                countLabel.getText()));
    }

    /// Which sections the user has opened or folded up, remembered from site to site while the program runs.
    static final class Remembered {
        private final Map<String, Boolean> choices = new HashMap<>();

        boolean isOpen(String section, boolean unlessChosen) {
            return choices.getOrDefault(section, unlessChosen);
        }

        void remember(String section, boolean open) {
            choices.put(section, open);
        }
    }
}
