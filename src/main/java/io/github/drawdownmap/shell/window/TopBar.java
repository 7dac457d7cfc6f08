package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.FileChip;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.TrackWords;
import io.github.drawdownmap.wording.WindowWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the top: what is open, which tracks are on show, and the program's commands.
///
/// The views are in the middle as long as both sides leave it to them. Where room is short the span gives way first,
/// and then the rest as [Extent] says.
final class TopBar extends Pane {
    /// How much of itself the bar shows; each gives way to the next.
    private enum Extent {
        NAMED_COMMANDS,
        /// Icons, with an arrow where a menu opens.
        ICONS,
        /// Icons alone, and as much of the title as there is room for.
        BARE_ICONS,
        /// The plan without the name of its reading too.
        BRIEF_PLAN
    }

    private static final double GAP = 12;
    /// With less of its title a heading says nothing.
    private static final double LEAST_TITLE = 120;

    private final Session session;
    private final Hyperlink title = new Hyperlink();
    private final Label span = new Label();
    private final Map<View, ToggleButton> views = new EnumMap<>(View.class);
    private final Button readings = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    private final List<Labeled> named;
    private final Region heading;
    private final Region viewSwitch;
    private final Region commandRow;
    private final Node emblem;
    private final FileChip file;
    /// Commands that are pictures alone stand closer, so that there is room for the title.
    private static final PseudoClass NAMELESS = PseudoClass.getPseudoClass("nameless");

    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    /// The least width of the whole bar, of what was measured so far: a wide window never asks for the others.
    private final Map<Extent, Double> needed = new EnumMap<>(Extent.class);

    private String planInFull = "";

    /// @param file names the open file
    /// @param commands the buttons and menus at the right end
    TopBar(Session session, Node emblem, FileChip file, List<Node> commands) {
        this.session = session;
        this.named = commands.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(command ->
                        !Objects.requireNonNullElse(command.getText(), "").isEmpty())
                .toList();
        this.emblem = emblem;
        this.file = file;
        this.heading = heading(emblem, file);
        this.viewSwitch = viewSwitch();
        this.commandRow = commandRow(commands);
        getStyleClass().add("top-bar");
        getChildren().addAll(heading, viewSwitch, commandRow);
        session.lookProperty().map(Look::posture).subscribe(this::showPosture);
        file.accessibleTextProperty().subscribe(words -> forgetWidths());
        session.lookProperty().map(TopBar::reach).subscribe(span::setText);
        session.lookProperty().map(Look::plan).subscribe(this::namePlan);
        session.lookProperty().map(Look::view).subscribe(view -> button(view).setSelected(true));
    }

    /// Whether a node is the first stop of the keyboard in it.
    boolean beginsWith(Node node) {
        return Stream.of(heading, viewSwitch)
                .flatMap(part -> part.getChildrenUnmodifiable().stream())
                .filter(part -> part.isFocusTraversable() && part.isVisible())
                .findFirst()
                .filter(node::equals)
                .isPresent();
    }

    /// Measures anew, when words or the size of letters are others.
    void forgetWidths() {
        needed.clear();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        fit(right - left);
        double commands = Math.ceil(commandRow.prefWidth(-1));
        double room = right - left - 2 * GAP - commands;
        double middle = Math.min(Math.ceil(viewSwitch.prefWidth(-1)), room - fixedWidth());
        double headingTaken = Math.min(Math.max(0, room - middle), Math.ceil(heading.prefWidth(-1)));
        double center = Math.max(left + headingTaken + GAP, (getWidth() - middle) / 2);
        place(heading, left, headingTaken);
        place(viewSwitch, Math.min(center, right - commands - GAP - middle), middle);
        place(commandRow, right - commands, commands);
    }

    private double measured(Extent extent) {
        arrange(extent);
        applyCss();
        return leastHeading(extent) + viewSwitch.prefWidth(-1) + commandRow.prefWidth(-1) + 2 * GAP;
    }

    private double leastHeading(Extent extent) {
        return switch (extent) {
            case NAMED_COMMANDS -> heading.prefWidth(-1) - (span.isManaged() ? spanWidth() : 0);
            case ICONS -> fixedWidth() + LEAST_TITLE;
            case BARE_ICONS, BRIEF_PLAN -> fixedWidth();
        };
    }

    private double spanWidth() {
        return span.prefWidth(-1) + GAP;
    }

    /// What is never cut: the emblem, and how much is wrong with the file.
    private double fixedWidth() {
        double ofFile = file.isManaged() ? file.minWidth(-1) : 0;
        return emblem.prefWidth(-1) + (ofFile > 0 ? GAP + ofFile : 0);
    }

    private void fit(double width) {
        Extent fitting = Stream.of(Extent.values())
                .filter(extent -> room(extent, width) >= 0)
                .findFirst()
                .orElse(Extent.BRIEF_PLAN);
        arrange(fitting);
        span.setVisible(room(Extent.NAMED_COMMANDS, width) >= spanWidth());
    }

    /// What is left of a width, less than nothing where it is too small.
    private double room(Extent extent, double width) {
        return width - needed.computeIfAbsent(extent, this::measured);
    }

    private void place(Region part, double x, double width) {
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double own = Math.min(height, part.prefHeight(width));
        part.resizeRelocate(snapPositionX(x), snapPositionY(top + (height - own) / 2), width, own);
    }

    private void arrange(Extent extent) {
        boolean isNamed = extent == Extent.NAMED_COMMANDS;
        named.forEach(
                command -> command.setContentDisplay(isNamed ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
        pseudoClassStateChanged(NAMELESS, !isNamed);
        pseudoClassStateChanged(BARE, extent == Extent.BARE_ICONS || extent == Extent.BRIEF_PLAN);
        button(View.PLAN).setText(extent == Extent.BRIEF_PLAN ? Messages.text("shell.view.plan") : planInFull);
    }

    private Region heading(Node emblem, Node file) {
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        title.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> title.getWidth() >= Math.min(LEAST_TITLE, widestWord(title)),
                        title.widthProperty(),
                        title.textProperty(),
                        title.fontProperty()));
        title.setOnAction(click -> session.showCountry());
        span.getStyleClass().add("muted");
        span.setMinWidth(Region.USE_PREF_SIZE);
        span.managedProperty().bind(span.visibleProperty());
        HBox heading = new HBox(emblem, title, file, span);
        heading.getStyleClass().add("heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /// In narrower lines than this a label breaks a word in two.
    private static double widestWord(Labeled label) {
        Insets around = label.getInsets();
        Text word = new Text();
        word.setFont(label.getFont());
        return label.snapSizeX(around.getLeft())
                + label.snapSizeX(around.getRight())
                + Stream.of(label.getText().split("\\s+"))
                        .mapToDouble(letters -> {
                            word.setText(letters);
                            return Math.ceil(word.getLayoutBounds().getWidth());
                        })
                        .max()
                        .orElse(0);
    }

    private ToggleButton toggle(View view) {
        ToggleButton button = new ToggleButton(Messages.text("shell.view." + key(view)));
        Tooltips.install(button, Messages.text("shell.view." + key(view) + ".tip"));
        button.setFocusTraversable(true);
        // A click at the one that is on would put it out.
        button.setOnAction(event -> button(session.look().view()).setSelected(true));
        // The arrows go from one to the next without an action. While it only follows a look nothing is asked for.
        button.selectedProperty().subscribe((before, selected) -> {
            if (selected && session.look().view() != view) session.show(view);
        });
        return button;
    }

    private Region viewSwitch() {
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            ToggleButton button = toggle(view);
            button.setToggleGroup(group);
            views.put(view, button);
        }
        readings.getStyleClass().add("readings");
        Tooltips.install(readings, Messages.text("shell.view.readings.tip"));
        readings.setAccessibleText(Messages.text("shell.view.readings"));
        readings.setOnAction(event -> readingMenu().show(readings, Side.BOTTOM, 0, 4));
        HBox bar = new HBox(button(View.PLAN), readings, button(View.REPORTED), button(View.COMPARE));
        bar.getStyleClass().add("segment");
        bar.setAlignment(Pos.CENTER);
        return bar;
    }

    private ContextMenu readingMenu() {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (Track track : session.look().posture().plannedTracks()) {
            RadioMenuItem item = new RadioMenuItem(reading(track));
            item.setToggleGroup(group);
            item.setSelected(session.look().plan().filter(track::equals).isPresent());
            item.setOnAction(event -> {
                session.choosePlan(track);
                if (session.look().view() == View.REPORTED) session.show(View.PLAN);
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String reading(Track track) {
        return track.publisher().isEmpty()
                ? track.label()
                : Messages.text("shell.view.reading", track.label(), track.publisher());
    }

    private static Region commandRow(List<Node> commands) {
        HBox row = new HBox();
        row.getChildren().addAll(commands);
        for (Node command : commands) if (command instanceof Region region) region.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("commands");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// Which reading of the plan is on show stands where the plan is chosen.
    private void namePlan(Optional<Track> plan) {
        planInFull = plan.map(track -> TrackWords.plan(TrackWords.name(track)))
                .orElseGet(() -> Messages.text("shell.view.plan"));
        button(View.PLAN).setAccessibleText(planInFull);
        forgetWidths();
    }

    /// Where the sources end, unless later sources count as not known; then what the slider covers.
    private static String reach(Look look) {
        Posture posture = look.posture();
        return look.known()
                .about()
                .sourcesEnd()
                .map(end -> Messages.text("shell.sources-end", WindowWords.briefDate(end)))
                .orElseGet(() -> DayWords.monthAndYear(posture.firstDay()) + " \u2013 "
                        + DayWords.monthAndYear(posture.lastDay()));
    }

    private void showPosture(Posture posture) {
        title.setText(Messages.drawn(posture.title()));
        Tooltips.install(title, Messages.text("shell.country.tip", posture.title()));
        Tooltips.install(
                span,
                Messages.text("shell.span.tip", DayWords.full(posture.firstDay()), DayWords.full(posture.lastDay())));
        views.forEach((view, button) -> button.setDisable(!session.look().can(view)));
        boolean several = posture.plannedTracks().size() > 1;
        readings.setVisible(several);
        readings.setManaged(several);
        forgetWidths();
    }

    private ToggleButton button(View view) {
        return Objects.requireNonNull(views.get(view));
    }

    private static String key(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
