package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.details.method.MethodPage;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.sheet.BetweenPane;
import io.github.drawdownmap.shell.window.sheet.HelpPages;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.shell.window.sheet.TablePane;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The pages that commands of the window lay over it: two tables of the data, how to read it all, keys, about.
final class Pages {
    private static final double WIDTH = 560;
    private static final double METHOD_WIDTH = 860;
    private static final double KEYS_WIDTH = 1280;

    private final Sheets sheets;
    private final Session session;
    private final Playback playback;
    private final Background background;
    private final Consumer<URI> browse;
    private final Consumer<String> copy;
    private Optional<Shown> shown = Optional.empty();

    /// @param copy takes a text for the clipboard
    Pages(
            Sheets sheets,
            Session session,
            Playback playback,
            Background background,
            Consumer<URI> browse,
            Consumer<String> copy) {
        this.sheets = sheets;
        this.session = session;
        this.playback = playback;
        this.background = background;
        this.browse = browse;
        this.copy = copy;
        // Nobody sees the days that go by behind a page.
        sheets.setOnOpening(playback::pause);
        // The session lives as long as its window, so nothing has to be ended.
        session.lookProperty().subscribe((before, after) -> {
            if (!after.hasPostureOf(before))
                shown.filter(page -> sheets.isUppermost(page.node()))
                        .ifPresent(page -> page.again().run());
        });
    }

    /// A page that tells of the posture.
    ///
    /// @param again opens it for the posture as it is then
    private record Shown(Node node, Runnable again) {}

    /// What all sites are on each day.
    void openTable() {
        openTable(new TablePane(session.look(), background::run, copy));
    }

    private void openTable(TablePane pane) {
        sheets.open(Messages.text("shell.table"), pane, TablePane.WIDTH, pane.table());
        shown = Optional.of(new Shown(pane, () -> openTable(pane.of(session.look()))));
    }

    /// What happened between two days.
    void openBetween() {
        openBetween(Optional.empty());
    }

    /// @param before whose days are kept
    private void openBetween(Optional<BetweenPane> before) {
        LocalDate first = session.look().posture().firstDay();
        BetweenPane pane = new BetweenPane(session.look(), session.today(), first, copy, stretch -> {
            sheets.close();
            playback.playBetween(stretch.first(), stretch.last());
        });
        before.ifPresent(pane::keepDaysOf);
        sheets.open(Shortcut.BETWEEN.row().words(), pane, BetweenPane.WIDTH, pane.first());
        shown = Optional.of(new Shown(pane, () -> openBetween(Optional.of(pane))));
    }

    void openKeys() {
        sheets.open(Messages.text("shell.help.keys"), HelpPages.keys(), KEYS_WIDTH);
    }

    void openMethod() {
        MethodPage page = new MethodPage(session.look().posture(), browse, copy);
        sheets.open(Messages.text("shell.help.method"), page, METHOD_WIDTH);
        shown = Optional.of(new Shown(page, this::openMethod));
    }

    void openAbout() {
        Region page = HelpPages.about(session.look().posture(), browse);
        sheets.open(Messages.text("shell.help.about"), page, WIDTH);
        shown = Optional.of(new Shown(page, this::openAbout));
    }
}
