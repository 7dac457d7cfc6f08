package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.DayWords;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The drawer about the selected site: who is there on the shown day, what was planned, and who says so.
///
/// It takes no room while no site is selected. A site is built once; after that it follows the playhead.
public final class DetailsDrawer extends BorderPane {
    static final double DEFAULT_WIDTH = 384;
    static final double MIN_WIDTH = 300;
    static final double MAX_WIDTH = 560;
    /// However wide the edge is dragged, the map beside it keeps room for its cards and its sites.
    static final double ROOM_OF_MAP = 640;

    private final Session session;
    private final Consumer<URI> openLink;
    private final Consumer<String> copy;
    private final OpenSections sections = new OpenSections();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox frame = new VBox();
    private final DoubleProperty wantedWidth = new SimpleDoubleProperty(DEFAULT_WIDTH);
    private Optional<SiteDetails> details = Optional.empty();
    private Optional<Site> shownSite = Optional.empty();

    /// @param openLink opens an address in the browser; it is handed `http` and `https` ones only
    public DetailsDrawer(Session session, Consumer<URI> openLink) {
        this(session, openLink, DetailsDrawer::toClipboard);
    }

    /// @param copy takes a text that the user wants to paste elsewhere
    DetailsDrawer(Session session, Consumer<URI> openLink, Consumer<String> copy) {
        this.session = session;
        this.openLink = openLink;
        this.copy = copy;
        getStyleClass().add("details-drawer");
        getStylesheets().add(stylesheet());
        setCenter(frame);
        setLeft(new WidthGrip(this, wantedWidth));
        keepWidth();
        frame.getStyleClass().add("drawer-frame");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("drawer-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        // The session lives as long as the drawer, so nothing has to be ended.
        session.lookProperty().subscribe(this::render);
        rebuild();
    }

    static String stylesheet() {
        return Objects.requireNonNull(DetailsDrawer.class.getResource("details.css"), "details.css")
                .toExternalForm();
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
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
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(session.lookProperty().map(look -> look.site().isPresent()));
    }

    private void render(Look before, Look after) {
        boolean isOfSame = after.hasPostureOf(before)
                && after.site().equals(before.site())
                && after.view() == before.view()
                && after.plan().equals(before.plan());
        if (!isOfSame) rebuild();
        else if (!after.day().equals(before.day()) || !after.knowledge().equals(before.knowledge())) showDay();
    }

    private void rebuild() {
        Optional<Site> site = session.look().site();
        double position = site.equals(shownSite) ? scroll.getVvalue() : 0;
        shownSite = site;
        details = site.map(selected -> new SiteDetails(session, selected, openLink, copy, sections));
        if (site.isEmpty()) {
            scroll.setContent(null);
            frame.getChildren().clear();
            return;
        }
        showDay();
        details.ifPresent(scroll::setContent);
        frame.getChildren().setAll(new SiteHeading(site.get(), session::clearSelection), scroll, footer());
        scroll.setVvalue(position);
    }

    private void showDay() {
        details.ifPresent(site -> site.show(session.look()));
    }

    private Node footer() {
        CopyButton copyText = new CopyButton(
                Messages.text("details.copy-text"),
                Messages.text("details.copy-text.purpose"),
                () -> details.map(site -> site.citableText(session.look())).orElse(""),
                copy);
        copyText.setId("details-copy-text");
        copyText.setMinWidth(Region.USE_PREF_SIZE);
        Label asOf = Words.label(
                Messages.text(
                        "details.data-as-of",
                        DayWords.brief(session.look().posture().compiled())),
                "as-of",
                "muted");
        HBox.setHgrow(asOf, Priority.ALWAYS);
        asOf.setMaxWidth(Double.MAX_VALUE);
        HBox footer = new HBox(asOf, copyText);
        footer.getStyleClass().add("drawer-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        session.clearSelection();
    }
}
