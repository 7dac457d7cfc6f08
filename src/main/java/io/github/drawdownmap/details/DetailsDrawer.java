package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.details.entry.EntryList;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.CopiedText;
import io.github.drawdownmap.ui.controls.CopyButton;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.Menus;
import io.github.drawdownmap.ui.controls.TabStops;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.ui.controls.selection.TextSelection;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The drawer about the selected site or the whole country: who is there on the shown day, what was planned and
/// happened, and who says so.
///
/// It takes no room while neither is chosen. A page is built once; after that it follows the playhead.
public final class DetailsDrawer extends BorderPane {
    static final double DEFAULT_WIDTH = 384;
    /// What the names of the jump row take.
    static final double MIN_WIDTH = 336;
    static final double MAX_WIDTH = 560;
    /// However wide the edge is dragged, the map beside it keeps room for its cards and its sites.
    static final double ROOM_OF_MAP = 640;

    private Session session;
    private final DrawerActions actions;
    private final Section.Remembered remembered = new Section.Remembered();
    private final ScrollPane scroll = new ScrollPane();
    private final JumpRow jumps = new JumpRow(scroll);
    private final VBox frame = new VBox();
    private final DoubleProperty wantedWidth = new SimpleDoubleProperty(DEFAULT_WIDTH);
    /// The day that the drawer tells of, where two days are on show.
    private final Label day = Words.label("", "drawer-day", "semibold");
    private final Label asOf = Words.label("", "as-of", "muted");
    private final Node body = body();
    private final Node footer;
    private Optional<Page> page = Optional.empty();
    private final Latest<String> shownPlace = new Latest<>();
    /// What had the focus before the drawer opened.
    private @Nullable Node cameFrom;
    private Subscription looks = Subscription.EMPTY;

    /// @param openLink opens an address in the browser; it is handed `http` and `https` ones only
    public DetailsDrawer(Session session, Consumer<URI> openLink) {
        this(session, openLink, CopiedText::put);
    }

    /// @param copy takes a text that the user wants to paste elsewhere
    DetailsDrawer(Session session, Consumer<URI> openLink, Consumer<String> copy) {
        this.session = session;
        this.actions = new DrawerActions(wanted -> this.session.seek(wanted), openLink, copy);
        this.footer = footer();
        getStyleClass().add("details-drawer");
        getStylesheets().addAll(Theme.stylesheet(DetailsDrawer.class, "details.css"), EntryList.stylesheet());
        setCenter(frame);
        setLeft(new WidthGrip(this, wantedWidth));
        keepWidth();
        frame.getStyleClass().add("drawer-frame");
        // With large letters its parts want more than the drawer has, and it would reach out over the map.
        frame.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("drawer-scroll");
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offerCopy);
        managedProperty().bind(visibleProperty());
        day.managedProperty().bind(day.visibleProperty());
        day.setVisible(false);
        listen();
        rebuild(session.look());
    }

    private void listen() {
        looks.unsubscribe();
        visibleProperty().bind(session.lookProperty().map(DetailsDrawer::isOpen));
        looks = session.lookProperty().subscribe(this::render);
    }

    /// Tells from now on of what another session shows, and asks it for what is wanted here.
    ///
    /// @param isOneOfTwo whether another day is on show beside its, so that the drawer has to say which it tells of
    public void tellOf(Session told, boolean isOneOfTwo) {
        Look before = session.look();
        session = told;
        day.setVisible(isOneOfTwo);
        listen();
        render(before, told.look());
    }

    private void keepWidth() {
        ObservableValue<Double> roomInWindow = sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> Math.max(MIN_WIDTH, width.doubleValue() - ROOM_OF_MAP))
                .orElse(MAX_WIDTH);
        prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(wantedWidth.get(), roomInWindow.getValue()), wantedWidth, roomInWindow));
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    /// How wide it is to be, if there is room.
    public DoubleProperty wantedWidthProperty() {
        return wantedWidth;
    }

    private void render(Look before, Look after) {
        boolean isOfSame = after.hasPostureOf(before)
                && after.site().equals(before.site())
                && after.isOnCountry() == before.isOnCountry()
                && after.view() == before.view()
                && after.plan().equals(before.plan());
        boolean wasOpen = isOpen(before);
        boolean isByKeyboard = isKeyboardUsed();
        if (!wasOpen && isOpen(after)) cameFrom = focusOwner();
        if (!isOfSame) rebuild(after);
        else if (!after.equals(before)) showDay();
        if (!after.event().equals(before.event())) after.event().ifPresent(this::reveal);
        if (!wasOpen && isOpen(after)) takeFocus();
        if (wasOpen && !isOpen(after)) giveFocusBack(isByKeyboard);
    }

    /// Goes on as if it had been there when it was opened: it is only made when it first opens.
    ///
    /// @param focused what had the focus until then
    public void openFrom(@Nullable Node focused) {
        cameFrom = focused;
        session.look().event().ifPresent(this::reveal);
        takeFocus();
    }

    /// Whether a look has something to tell in the drawer.
    public static boolean isOpen(Look look) {
        return look.site().isPresent() || look.isOnCountry();
    }

    private void rebuild(Look look) {
        String place = look.site().map(Site::id).orElse("");
        double position = shownPlace.changesTo(place) ? 0 : scroll.getVvalue();
        page = pageOf(look);
        Optional<KeptStop> keyboard = KeptStop.in(frame);
        frame.getChildren().clear();
        scroll.setContent(page.orElse(null));
        page.ifPresent(built -> {
            jumps.lead(built);
            SiteHeading heading = built.heading(this::leave);
            TextSelection.over(actions.copy(), heading, built);
            frame.getChildren().setAll(heading, day, jumps, body, footer);
        });
        showDay();
        jumps.stayAt(position);
        if (page.isPresent()) keyboard.ifPresent(stop -> stop.goOn(frame, jumps.first()));
    }

    private Optional<Page> pageOf(Look look) {
        if (look.isOnCountry()) return Optional.of(new CountryDetails(look, actions, remembered));
        return look.site().map(site -> new SiteDetails(look, site, actions, remembered, () -> session.showCountry()));
    }

    private void showDay() {
        page.ifPresent(built -> {
            built.show(session.look());
            jumps.show(session.look());
            day.setText(DayWords.full(session.look().day()));
            asOf.setText(sourcesEnd(session.look()));
        });
    }

    /// Brings an event into view.
    private void reveal(Event event) {
        page.flatMap(built -> built.reveal(event)).ifPresent(jumps::scrollTo);
    }

    // Focus

    private @Nullable Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private boolean isKeyboardUsed() {
        Node owner = focusOwner();
        return owner != null && owner.isFocusVisible();
    }

    /// In the drawer the keyboard begins at the row of its parts.
    @Override
    public void requestFocus() {
        jumps.requestFocus();
    }

    /// Whoever opens the drawer by the keyboard goes on reading in it.
    private void takeFocus() {
        if (cameFrom != null && cameFrom.isFocusVisible()) jumps.requestFocus();
    }

    private void giveFocusBack(boolean isRingShown) {
        Optional.ofNullable(cameFrom).flatMap(this::asItIsNow).ifPresent(node -> TabStops.goTo(node, isRingShown));
        cameFrom = null;
    }

    /// A site that had the focus is drawn anew, under the same id, when the map fits beside the drawer.
    private Optional<Node> asItIsNow(Node node) {
        if (node.getScene() != null) return Optional.of(node);
        return Optional.ofNullable(node.getId()).map(id -> getScene().lookup("#" + id));
    }

    // Parts

    /// "Sources to 10 Oct 2026"; as known on a day, nobody knew when they would end.
    private static String sourcesEnd(Look look) {
        String last = look.known()
                .about()
                .sourcesEnd()
                .map(WindowWords::briefDate)
                .or(() -> look.known().sources().stream()
                        .flatMap(source -> source.publicFrom().stream())
                        .max(Comparator.naturalOrder())
                        .map(DayWords::brief))
                .orElseGet(() -> DayWords.brief(look.posture().firstDay()));
        return SourceWords.reach(last);
    }

    private Node body() {
        Region edge = new Region();
        edge.getStyleClass().add("soft-edge");
        edge.setMouseTransparent(true);
        StackPane over = new StackPane(scroll, edge);
        StackPane.setAlignment(edge, Pos.BOTTOM_CENTER);
        VBox.setVgrow(over, Priority.ALWAYS);
        return over;
    }

    private Node footer() {
        CopyButton copyText = new CopyButton(
                Messages.text("details.copy-text"),
                Messages.text("details.copy-text.purpose"),
                this::citableText,
                actions.copy());
        copyText.setId("details-copy-text");
        BorderPane footer = new BorderPane(asOf, null, copyText, null, null);
        BorderPane.setAlignment(asOf, Pos.CENTER_LEFT);
        footer.getStyleClass().add("drawer-footer");
        return footer;
    }

    private String citableText() {
        return page.map(built -> built.citableText(session.look())).orElse("");
    }

    // Keys and menus

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        leave();
    }

    private void leave() {
        session.clearSelection();
    }

    /// Any text that has no menu of its own can be copied, and anywhere else all of the texts.
    private void offerCopy(ContextMenuEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null
                && node != this
                && !(node instanceof Labeled labeled && !labeled.getText().isEmpty())) node = node.getParent();
        // The name of a button is no sentence; that of a link is a title.
        MenuItem copy = node instanceof Labeled labeled && !(node instanceof Button)
                ? Menus.item(
                        Messages.text("ui.copy-sentence"), () -> actions.copy().accept(labeled.getText()))
                : Menus.item(
                        Messages.text("details.copy-text"), () -> actions.copy().accept(citableText()));
        new ContextMenu(copy).show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
