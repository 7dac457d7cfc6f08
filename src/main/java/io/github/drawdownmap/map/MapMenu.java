package io.github.drawdownmap.map;

import static io.github.drawdownmap.ui.controls.Menus.item;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.PositionWords;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done at a place of the map, and with a site that stands there.
///
/// @param sentence what is said of a site on the shown day
/// @param copy takes a text for the clipboard
/// @param backWords what the item to go back is called
/// @param back goes back to where the user was before
record MapMenu(
        Session session,
        Viewport viewport,
        Function<Site, String> sentence,
        Consumer<String> copy,
        Runnable fitAll,
        String backWords,
        Runnable back) {
    /// @param site the one whose symbol or label is there
    ContextMenu at(Point2D point, Optional<Site> site) {
        ContextMenu menu = new ContextMenu();
        site.ifPresent(chosen -> menu.getItems()
                .addAll(
                        item(Messages.text("ui.details-of", chosen.name()), () -> session.select(chosen)),
                        item(Messages.text("ui.copy-sentence"), () -> copy.accept(sentence.apply(chosen))),
                        new SeparatorMenuItem()));
        String position = PositionWords.of(site.map(Site::position).orElseGet(() -> viewport.positionAt(point)));
        menu.getItems()
                .addAll(
                        item(Messages.text("map.menu.copy-position", position), () -> copy.accept(position)),
                        item(Messages.text("map.menu.zoom"), () -> viewport.zoomBy(1, point)),
                        item(MapKey.FIT.row().tip(), fitAll),
                        item(backWords, back));
        return menu;
    }
}
