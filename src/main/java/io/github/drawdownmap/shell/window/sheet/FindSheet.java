package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The sheet in which anything can be found, and the way to what was found.
public final class FindSheet {
    private final Session session;
    private final Sheets sheets;
    private final Consumer<LookCode> showLook;
    private final Runnable enterDrawer;
    private final Consumer<URI> browse;

    public FindSheet(
            Session session, Sheets sheets, Consumer<LookCode> showLook, Runnable enterDrawer, Consumer<URI> browse) {
        this.session = session;
        this.sheets = sheets;
        this.showLook = showLook;
        this.enterDrawer = enterDrawer;
        this.browse = browse;
    }

    public void open(List<Finder.Command> commands) {
        FindPane pane = new FindPane(new Finder(session.look(), session.today(), commands), this::goTo);
        sheets.open(Messages.text("shell.find"), pane, FindPane.WIDTH, pane.field());
    }

    /// Goes to what was found. The sheet is closed first, so that it opens in the window.
    private void goTo(Finder.Found found) {
        sheets.close();
        switch (found) {
            case Finder.Found.OfDay of -> session.seek(of.day());
            case Finder.Found.OfSite of -> {
                session.select(of.site());
                enterDrawer.run();
            }
            case Finder.Found.OfCommand of -> of.command().action().run();
            case Finder.Found.OfEvent of -> session.showEvent(of.event(), Optional.empty());
            case Finder.Found.OfSource of -> openSource(of.source());
            case Finder.Found.OfLook of -> showLook.accept(of.code());
        }
    }

    /// Opens a publication where it can be read, else goes to the day that it came out.
    private void openSource(Source source) {
        source.url()
                .filter(WebAddress::isSafe)
                .ifPresentOrElse(browse, () -> source.publicFrom().ifPresent(session::seek));
    }
}
