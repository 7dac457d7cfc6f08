package io.github.drawdownmap.map.sites;

import static io.github.drawdownmap.ui.controls.Menus.item;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.Menus;
import java.util.List;
import javafx.scene.control.ContextMenu;

/// The list of the sites that one symbol stands for, of which one is chosen.
final class PlaceMenu {
    /// More fit on no screen; the others are found by name.
    private static final int MOST_LISTED = 24;

    private PlaceMenu() {}

    static ContextMenu of(List<Site> sites, Session session) {
        Look look = session.look();
        var menu = new ContextMenu();
        sites.stream()
                .limit(MOST_LISTED)
                .forEach(site -> menu.getItems()
                        .add(item(Messages.drawn(site.name(look.language())), () -> session.select(site))));
        int others = sites.size() - MOST_LISTED;
        if (others > 0) menu.getItems().add(Menus.note(Messages.text("ui.others", others)));
        return menu;
    }
}
