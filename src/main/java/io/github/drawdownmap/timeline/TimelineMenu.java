package io.github.drawdownmap.timeline;

import static io.github.drawdownmap.ui.controls.Menus.item;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.ui.controls.Menus;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.WindowWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/// What can be done at a day of the axis, with a lane and with events.
///
/// @param open opens an event where it is told
/// @param copy takes a text for the clipboard
record TimelineMenu(Session session, Playback playback, BiConsumer<Event, Optional<Site>> open, Consumer<String> copy) {
    /// A menu of more would leave the screen; the others are found by name.
    private static final int MOST_SITES = 24;

    /// Opens where the dock is asked for it.
    void offerAt(Region dock, PointedDay pointed) {
        dock.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Point2D point = dock.sceneToLocal(event.getSceneX(), event.getSceneY());
            boolean isOfPlace = event.isKeyboardTrigger() ? isOfMark(event) : pointed.isOverAxis(point.getX());
            Optional<Site> named = pointed.siteAt(point).filter(site -> LaneNames.isName(event.getTarget()));
            if (!isOfPlace && named.isEmpty() && !event.isKeyboardTrigger()) return;
            ContextMenu menu = isOfPlace
                    ? at(pointed.dayAt(point), pointed.siteAt(point), pointed.trackAt(point), pointed.events())
                    : of(named.map(List::of).orElseGet(this::shownSites));
            menu.show(dock, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// A mark that has the keyboard is pointed at as by a pointer.
    private static boolean isOfMark(ContextMenuEvent event) {
        return event.getTarget() instanceof Node node && EventMarks.isMark(node);
    }

    /// Without a pointer the shown day is meant, and the selected site or else each, with a menu of its own.
    ContextMenu ofWhatIsShown() {
        return of(shownSites());
    }

    private List<Site> shownSites() {
        Look look = session.look();
        return look.site().map(List::of).orElse(look.posture().sites());
    }

    private ContextMenu of(List<Site> sites) {
        ContextMenu menu = new ContextMenu();
        if (sites.size() == 1) menu.getItems().setAll(ofShownDay(sites.getFirst()));
        else
            for (Site site : sites.stream().limit(MOST_SITES).toList())
                menu.getItems().add(ofSite(site));
        int others = sites.size() - MOST_SITES;
        if (others > 0) menu.getItems().add(Menus.note(Messages.text("ui.others", others)));
        return menu;
    }

    private Menu ofSite(Site site) {
        Menu menu = new Menu(site.name(session.look().language()));
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(ofShownDay(site));
        return menu;
    }

    private List<MenuItem> ofShownDay(Site site) {
        Look look = session.look();
        return ofLane(site, look.tracks().stream().findFirst(), look.day());
    }

    /// @param site whose lane it is
    /// @param track whose strip of that lane it is
    /// @param events whose mark is there
    ContextMenu at(LocalDate day, Optional<Site> site, Optional<Track> track, List<Event> events) {
        ContextMenu menu = new ContextMenu();
        for (Event event : events) menu.getItems().addAll(ofEvent(event, site));
        if (!events.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item(Messages.text("ui.go-to", DayWords.full(day)), () -> session.seek(day)));
        site.ifPresent(lane -> menu.getItems().addAll(ofLane(lane, track, day)));
        LocalDate shown = session.look().day();
        if (!day.equals(shown)) menu.getItems().addAll(new SeparatorMenuItem(), play(shown, day));
        return menu;
    }

    private List<MenuItem> ofLane(Site lane, Optional<Track> track, LocalDate day) {
        Stream<MenuItem> change = track.flatMap(strip -> changeBefore(lane, strip, day)).stream()
                .map(turn ->
                        item(Messages.text("timeline.menu.change", DayWords.full(turn)), () -> session.seek(turn)));
        Stream<MenuItem> always = Stream.of(
                item(Messages.text("timeline.menu.copy", lane.name()), () -> copy.accept(said(lane, day))),
                item(Messages.text("ui.details-of", lane.name()), () -> session.select(lane)));
        return Stream.concat(change, always).toList();
    }

    private List<MenuItem> ofEvent(Event event, Optional<Site> site) {
        return List.of(
                item(Messages.text("timeline.menu.event", event.title()), () -> open.accept(event, site)),
                item(
                        Messages.text("ui.copy-sentence"),
                        () -> copy.accept(Messages.text(
                                "timeline.menu.event.said",
                                WindowWords.date(event.when()),
                                event.title(),
                                event.text()))));
    }

    private MenuItem play(LocalDate shown, LocalDate day) {
        boolean isLater = day.isAfter(shown);
        return item(
                Messages.text(isLater ? "timeline.menu.play-to" : "timeline.menu.play-from", DayWords.full(day)),
                () -> playback.playBetween(isLater ? shown : day, isLater ? day : shown));
    }

    /// The last day up to the pointer on which the lane became another.
    private Optional<LocalDate> changeBefore(Site site, Track track, LocalDate day) {
        Look look = session.look();
        return Optional.ofNullable(look.siteOn(site, day).track(track).turns().floor(day))
                .filter(look.posture().span()::contains);
    }

    private String said(Site site, LocalDate day) {
        Look look = session.look();
        return DayWords.full(day) + ". "
                + SiteWords.of(look.posture(), look.siteOn(site, day), day).spoken(look.tracks());
    }
}
