package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map of the window, and on request another day beside it.
final class Maps extends VBox {
    private final Session session;
    private final CompletionStage<VectorMap> embedded;
    private final Consumer<URI> openLink;
    private final MapPane first;
    private final HBox row = new HBox();
    private final StackPane layers;
    private final ObjectProperty<Used> used;
    private Optional<SecondDay> second = Optional.empty();
    /// The day beside that of the look; empty when there is none.
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> secondDay = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// What the first map showed before there was a second.
    private Frame alone = Frame.ALL;
    private Runnable picture = () -> {};
    private Consumer<MapPane> offerMenus = map -> {};
    private Consumer<Parent> dress = map -> {};
    private Optional<TileSource> tiles = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private LabelColors names = LabelColors.of(theme);

    /// The map that was used last: what the drawer tells of.
    ///
    /// @param session what it shows
    /// @param isOneOfTwo whether there are two maps
    record Used(Session session, boolean isOneOfTwo) {}

    /// @param embedded the map that the program carries with it
    /// @param openLink opens a page of the credit line
    Maps(Session session, CompletionStage<VectorMap> embedded, Consumer<URI> openLink) {
        this.session = session;
        this.embedded = embedded;
        this.openLink = openLink;
        first = new MapPane(session, embedded, openLink);
        layers = new StackPane(first);
        used = new SimpleObjectProperty<>(new Used(session, false));
        row.getStyleClass().add("maps");
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().add(row);
        lineUp(layers);
        tellOnUse(first, session);
        session.lookProperty().subscribe((before, after) -> {
            if (!after.hasPostureOf(before) && !after.isOfFileOf(before)) closeSecond();
        });
    }

    /// Side by side, as wide as each other.
    private void lineUp(Region... shown) {
        row.getChildren().setAll(shown);
        for (Region each : shown) {
            each.setMinWidth(0);
            each.setPrefWidth(0);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
    }

    /// Lays something over the first map, whose day it tells of.
    void layOver(Node notices) {
        layers.getChildren().add(notices);
    }

    /// Whoever uses a map, by mouse or keyboard, is told of its day.
    private void tellOnUse(MapPane map, Session shown) {
        Runnable use = () -> used.set(new Used(shown, second.isPresent()));
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> use.run());
        map.addEventFilter(KeyEvent.KEY_PRESSED, event -> use.run());
    }

    /// The map that was used last.
    ReadOnlyObjectProperty<Used> usedProperty() {
        return used;
    }

    /// The one that is always there.
    MapPane first() {
        return first;
    }

    /// The day beside that of the look; empty when there is none.
    Optional<LocalDate> secondDay() {
        return secondDay.get();
    }

    ReadOnlyObjectProperty<Optional<LocalDate>> secondDayProperty() {
        return secondDay.getReadOnlyProperty();
    }

    // Commands

    /// @param dresser sees each map that is opened later
    void setDress(Consumer<Parent> dresser) {
        dress = dresser;
    }

    /// Paints the ground of all maps in the colours of a theme, and the names of places in those that are asked for.
    void setTheme(Theme wanted, LabelColors wantedForNames) {
        theme = wanted;
        names = wantedForNames;
        first.setTheme(theme, names);
        second.ifPresent(day -> day.map().setTheme(theme, names));
    }

    /// Fits what the maps show to the room that the cards leave now: their letters have another size.
    void fitAgain() {
        first.fitAgain();
        second.ifPresent(day -> day.map().fitAgain());
    }

    /// Offers on all maps what can be done at a place: see [MapPane#offerMenus].
    void offerMenus(Consumer<String> copy, String backWords, Runnable back) {
        offerMenus = map -> map.offerMenus(copy, backWords, back);
        offerMenus.accept(first);
    }

    /// Shows the tiles of a source on all maps, or the map of the program.
    void showBasemap(Optional<TileSource> source) {
        tiles = source;
        first.showBasemap(source);
        second.ifPresent(day -> day.map().showBasemap(source));
    }

    /// @param action makes a picture of both days
    void setOnPicture(Runnable action) {
        picture = action;
    }

    /// Opens a second day beside the first, and lets it be typed; or closes it.
    void toggleSecond() {
        if (second.isPresent()) closeSecond();
        else {
            // What lies open goes on lying open on half the width.
            Frame open = first.frameOnScreen();
            openSecond().askForDay();
            first.show(open);
        }
    }

    /// Opens a day beside the first as it was left.
    void openSecond(LocalDate day) {
        openSecond().show(day);
    }

    private SecondDay openSecond() {
        alone = first.place();
        SecondDay opened = new SecondDay(session, first, embedded, openLink, picture, this::closeSecond);
        opened.map().setTheme(theme, names);
        if (tiles.isPresent()) opened.map().showBasemap(tiles);
        offerMenus.accept(opened.map());
        dress.accept(opened.map());
        second = Optional.of(opened);
        nameByDay(true);
        getChildren().addFirst(opened.bar());
        lineUp(layers, opened.map());
        tellOnUse(opened.map(), opened.session());
        used.set(new Used(session, true));
        opened.begin();
        opened.dayProperty().subscribe(day -> secondDay.set(Optional.of(day)));
        return opened;
    }

    /// Two maps are not to be called alike.
    private void nameByDay(boolean wanted) {
        first.nameByDay(wanted);
        second.ifPresent(day -> day.map().nameByDay(wanted));
    }

    private void closeSecond() {
        second.ifPresent(closed -> {
            nameByDay(false);
            second = Optional.empty();
            used.set(new Used(session, false));
            boolean hadKeyboard = closed.hasKeyboard();
            getChildren().remove(closed.bar());
            lineUp(layers);
            closed.close();
            secondDay.set(Optional.empty());
            if (first.viewport().isFitted()) first.show(alone);
            if (hadKeyboard) first.requestFocus();
        });
    }
}
