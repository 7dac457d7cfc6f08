package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.web.FolderTileSource;
import io.github.drawdownmap.basemap.web.WebBasemap;
import io.github.drawdownmap.basemap.web.XyzTemplate;
import io.github.drawdownmap.i18n.LanguageNames;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.command.LookOptions;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.FileKinds;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.MessagePage;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.concurrent.Task;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses the background: the map that comes with the program, a tile server, or a file. Nothing is fetched before
/// the user has agreed to what the server will see.
final class BasemapMenu extends MenuButton {
    private final Window owner;
    private final Consumer<Optional<TileSource>> switchTo;
    private final StringProperty notice;
    private final Sheets sheets;
    private final Reports reports;
    private final Background background;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioMenuItem offline = choice("shell.basemap.offline", this::chooseOffline);
    private final RadioMenuItem openStreetMap =
            choice("shell.basemap.osm", () -> chooseServer(WebBasemap.OPEN_STREET_MAP));
    private final RadioMenuItem otherServer = choice("shell.basemap.template", this::askForServer);
    private final RadioMenuItem file = choice("shell.basemap.mbtiles", this::askForFile);
    private final Set<String> agreedHosts = new HashSet<>();
    private RadioMenuItem current = offline;
    private final ReadOnlyObjectWrapper<BasemapChoice> shown = new ReadOnlyObjectWrapper<>(new BasemapChoice.Offline());
    private Optional<TileSource> source = Optional.empty();

    /// Counts what was asked for: a slow file does not take the place of what was asked for after it.
    private int asked;
    private Runnable onOpening = () -> {};
    /// The request that is on show; only its source is heard.
    private int heard;

    /// @param show shows the tiles of a source; without one, the map that comes with the program
    /// @param notice shows a sentence about tiles that do not arrive
    BasemapMenu(
            Session session,
            Window owner,
            Consumer<Optional<TileSource>> show,
            StringProperty notice,
            Sheets sheets,
            Reports reports,
            Background background) {
        super(Messages.text("shell.basemap"), new FontIcon(Feather.LAYERS));
        this.owner = owner;
        this.switchTo = show;
        this.notice = notice;
        this.sheets = sheets;
        this.reports = reports;
        this.background = background;
        getStyleClass().add("icon-button");
        Tooltips.install(this, Messages.text("shell.basemap.tip"));
        offline.setSelected(true);
        getItems().addAll(offline, openStreetMap, otherServer, file, new SeparatorMenuItem(), names(session));
    }

    /// Shows what the command line names: `offline`, `osm`, an address with places for numbers, or a file. To name
    /// a server there is to agree to it.
    void chooseNamed(String name) {
        try {
            switch (BasemapChoice.named(name)) {
                case BasemapChoice.Offline none -> chooseOffline();
                case BasemapChoice.Server server -> chooseAgreed(server.basemap());
                case BasemapChoice.TileFolder folder -> chooseFolder(folder);
                case BasemapChoice.TileFile tiles -> open(tiles.path());
            }
        } catch (IllegalArgumentException wrong) {
            reports.failed(Messages.text("shell.open.unreadable", name), wrong);
        }
    }

    /// Shows what was on show before; a file that is not there any more is told, and the program's own map stays.
    ///
    /// @param name as of [BasemapChoice#name()]
    /// @param gone takes a sentence
    void chooseAgain(String name, Consumer<String> gone) {
        fileNamed(name).ifPresentOrElse(path -> openIfThere(path, gone), () -> chooseNamed(name));
    }

    private void openIfThere(Path path, Consumer<String> gone) {
        // Asking for a file on a missing network drive can block.
        background.run(() -> {
            boolean isThere = Files.exists(path);
            Platform.runLater(() -> {
                if (isThere) open(path);
                else gone.accept(Messages.text("shell.basemap.gone", path));
            });
        });
    }

    private static Optional<Path> fileNamed(String name) {
        try {
            return BasemapChoice.named(name) instanceof BasemapChoice.TileFile tiles
                    ? Optional.of(tiles.path())
                    : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /// @param action runs before another background is opened
    void setOnOpening(Runnable action) {
        onOpening = action;
    }

    private int ask() {
        onOpening.run();
        return ++asked;
    }

    /// The background on show, for pictures of it.
    BasemapChoice chosen() {
        return shown.get();
    }

    ReadOnlyObjectProperty<BasemapChoice> chosenProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Opens a file of raster tiles; what is on screen stays when it cannot be read.
    void open(Path path) {
        BasemapChoice choice = new BasemapChoice.TileFile(path);
        int request = ask();
        Task<Optional<TileSource>> opening = Background.task(() -> choice.open(health -> tell(request, health)));
        opening.setOnSucceeded(event -> {
            if (request == asked) switchTo(choice, opening.getValue(), file);
            else close(opening.getValue());
        });
        opening.setOnFailed(event -> {
            if (request != asked) return;
            current.setSelected(true);
            reports.unreadable(path, opening.getException());
        });
        background.run(opening);
    }

    /// Lets go of the tiles on show, when the window closes.
    void close() {
        asked++;
        close(source);
        source = Optional.empty();
    }

    private RadioMenuItem choice(String key, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(Messages.text(key));
        item.setToggleGroup(group);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Whatever languages the posture has are offered, and the one that was chosen while another was open.
    private static Menu names(Session session) {
        Menu menu = new Menu(Messages.text("shell.basemap.names"));
        session.lookProperty().map(Look::posture).subscribe(posture -> {
            ToggleGroup group = new ToggleGroup();
            menu.getItems()
                    .setAll(Stream.concat(
                                    LookOptions.languages(posture).stream(),
                                    Stream.of(session.look().language()))
                            .distinct()
                            .map(language -> language(language, session, group))
                            .toList());
        });
        session.lookProperty().map(Look::language).subscribe(shown -> select(shown, menu));
        return menu;
    }

    private static MenuItem language(String language, Session session, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(LanguageNames.own(language));
        item.setToggleGroup(group);
        item.setId(language);
        item.setSelected(session.look().language().equals(language));
        item.setOnAction(event -> session.setLanguage(language));
        return item;
    }

    private static void select(String language, Menu menu) {
        for (MenuItem item : menu.getItems()) ((RadioMenuItem) item).setSelected(language.equals(item.getId()));
    }

    private void chooseOffline() {
        ask();
        switchTo(new BasemapChoice.Offline(), Optional.empty(), offline);
    }

    private void chooseFolder(BasemapChoice.TileFolder folder) {
        int request = ask();
        var tiles = new FolderTileSource(folder.template(), health -> tell(request, health));
        switchTo(folder, Optional.of(tiles), otherServer);
    }

    private void chooseServer(WebBasemap basemap) {
        String host = basemap.template().host();
        if (agreedHosts.contains(host)) chooseAgreed(basemap);
        else
            MessagePage.ask(
                    sheets,
                    Messages.text("shell.basemap.consent.title", host),
                    basemap.privacyNotice(),
                    Messages.text("shell.basemap.consent.load"),
                    () -> chooseAgreed(basemap),
                    () -> current.setSelected(true));
    }

    private void chooseAgreed(WebBasemap basemap) {
        agreedHosts.add(basemap.template().host());
        RadioMenuItem item = basemap.equals(WebBasemap.OPEN_STREET_MAP) ? openStreetMap : otherServer;
        BasemapChoice.Server server = new BasemapChoice.Server(basemap);
        int request = ask();
        switchTo(server, Optional.of(server.connect(health -> tell(request, health))), item);
    }

    private void switchTo(BasemapChoice choice, Optional<TileSource> tiles, RadioMenuItem item) {
        heard = asked;
        notice.set("");
        shown.set(choice);
        current = item;
        item.setSelected(true);
        switchTo.accept(tiles);
        close(source);
        source = tiles;
    }

    /// Closing may wait for a file.
    private void close(Optional<TileSource> tiles) {
        tiles.ifPresent(each -> background.run(each::close));
    }

    private void tell(int request, SourceHealth health) {
        String words = switch (health) {
            case SourceHealth.Good good -> "";
            case SourceHealth.Poor poor -> poor.sentence();
        };
        Platform.runLater(() -> {
            if (request == heard) notice.set(words);
        });
    }

    private void askForServer() {
        MessagePage.askForText(
                sheets,
                Messages.text("shell.basemap.template.title"),
                Messages.text("shell.basemap.template.header"),
                Messages.text("shell.basemap.template.example"),
                XyzTemplate::new,
                this::chooseTemplate,
                () -> current.setSelected(true));
    }

    private void chooseTemplate(XyzTemplate template) {
        if (template.isFolder()) chooseFolder(new BasemapChoice.TileFolder(template));
        else chooseServer(WebBasemap.at(template));
    }

    private void askForFile() {
        FileKinds.chooseMap(owner).ifPresentOrElse(this::open, () -> current.setSelected(true));
    }
}
