package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.details.DetailsDrawer;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.export.Desk;
import io.github.drawdownmap.shell.window.export.ExportMenu;
import io.github.drawdownmap.shell.window.export.OnScreen;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.DropTarget;
import io.github.drawdownmap.shell.window.file.FileChip;
import io.github.drawdownmap.shell.window.file.FileKinds;
import io.github.drawdownmap.shell.window.file.FirstGround;
import io.github.drawdownmap.shell.window.file.FolderWindow;
import io.github.drawdownmap.shell.window.file.NewStory;
import io.github.drawdownmap.shell.window.file.OpenFile;
import io.github.drawdownmap.shell.window.file.Opening;
import io.github.drawdownmap.shell.window.file.RecentMenu;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.file.WebLinks;
import io.github.drawdownmap.shell.window.place.WindowFrame;
import io.github.drawdownmap.shell.window.place.WindowSize;
import io.github.drawdownmap.shell.window.sheet.FindSheet;
import io.github.drawdownmap.shell.window.sheet.Finder;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.timeline.TimelineDock;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The main window: the parts, put together around one session.
public final class ViewerWindow {
    private final Stage stage;
    private final Settings settings;
    private final Memory memory;
    private final Background background;
    private final Consumer<URI> browse;
    private final Posture bundled;
    private final Session session;
    private final TimelineDock dock;
    private final Maps maps;
    private final MapPane map;
    private final TopBar bar;
    private final Notices notices;
    private final LookHistory history;
    private final BorderPane middle = new BorderPane();
    private final BorderPane root = new BorderPane();
    private final StackPane layers = new StackPane(root);
    private final Scene scene;
    private final Opening opening;
    private final BasemapMenu basemaps;
    private final ExportMenu exports;
    private final Sheets sheets = new Sheets(layers);
    private final Reports reports = new Reports(sheets);
    private final Pages pages;
    private final FindSheet finder;
    private final LookRequests requests;
    private final WindowFrame frame;
    private final Appearance appearance;

    public ViewerWindow(
            Stage stage,
            Posture bundled,
            CompletionStage<VectorMap> embedded,
            LocalDate today,
            Settings settings,
            Background background,
            WebLinks.Browser browser) {
        this.stage = stage;
        this.settings = settings;
        this.memory = new Memory(settings, background);
        this.background = background;
        browse = new WebLinks(background, reports, browser)::open;
        this.bundled = bundled;
        session = new Session(memory.recall(Optional.empty(), Look.opening(bundled)), today);
        maps = new Maps(session, embedded, browse);
        map = maps.first();
        dock = new TimelineDock(session, session::showEvent);
        notices = new Notices(session, map.freeProperty());
        requests = new LookRequests(session, map::show, memory, notices::sayOfFile);
        appearance = new Appearance(settings, maps::setTheme, this::followTypeSize);
        pages = new Pages(sheets, session, dock.playback(), background, browse, notices::copy);
        finder = new FindSheet(session, sheets, this::follow, this::enterDrawer, browse);
        opening = new Opening(session, reports, background, requests, notices.staleProperty());
        notices.unreadProperty().bind(opening.openedProperty().map(OpenFile::unread));
        history = new LookHistory(session, map, opening, notices::say);
        basemaps = new BasemapMenu(
                session, stage, maps::showBasemap, notices.basemapProperty(), sheets, reports, background);
        exports = new ExportMenu(session, onScreen(), desk());
        FileChip chip = new FileChip(
                opening.openedProperty(), notices.staleProperty(), file -> notices.tellOf(file, reports::problems));
        bar = new TopBar(session, WindowFrame.icon(24), chip, commands());
        scene = WindowFrame.scene(layers);
        frame = new WindowFrame(stage);
        frame.dress(scene, opening.openedProperty().map(OpenFile::windowTitle));
        layOut();
        listen();
    }

    private OnScreen onScreen() {
        return new OnScreen(
                appearance::theme,
                basemaps::chosen,
                map::frameOnScreen,
                map::place,
                maps::secondDay,
                () -> opening.openedProperty().get().path());
    }

    private Desk desk() {
        return new Desk(
                stage,
                sheets,
                reports,
                background,
                notices::say,
                file -> notices.offerFolder(file, new FolderWindow(background, reports)),
                notices::sayUntilDone,
                settings.signature());
    }

    /// Opens the window as the command line asks.
    ///
    /// @param exitCode takes the code to exit with when the command line asks for more than a window
    public void begin(ViewerOptions options, IntConsumer exitCode) {
        appearance.ask(options.theme.given());
        Optional<WindowSize> size = options.size.given().flatMap(WindowSize::parse);
        size.ifPresentOrElse(frame::resize, () -> memory.place(stage));
        stage.setOnHiding(event -> close());
        requests.begin(options);
        stage.show();
        frame.showIcon();
        dock.requestFocus();
        frame.keepOnScreen();
        options.basemap.given().ifPresentOrElse(basemaps::chooseNamed, this::showLastBasemap);
        memory.keepPlayback(dock.playback());
        memory.keepBasemap(basemaps.chosenProperty(), options.basemap.given());
        memory.keep(stage, size.isEmpty());
        memory.tellProblems(notices::sayUntilClosed);
        opening.readTablesAs(options.tables.means());
        openFirst(options, () -> {
            requests.obey(options, reports::told);
            memory.keepLook(session, maps, opening.openedProperty(), !options.asksForLook());
            history.begin();
            if (options.screenshot.isGiven())
                Screenshot.takeWhenDrawn(stage, map.settledProperty()::get, options.screenshot.value(), exitCode);
        });
    }

    private void showLastBasemap() {
        memory.basemap()
                .ifPresent(last -> basemaps.chooseAgain(last, gone -> {
                    notices.sayNotOpened(gone);
                    settings.setBasemap(basemaps.chosen().name());
                }));
    }

    /// The file of the command line, or the last one when the command line asks for nothing.
    private void openFirst(ViewerOptions options, Runnable then) {
        Optional<Path> last = !options.file.isGiven() && !options.asksForLook() ? memory.lastFile() : Optional.empty();
        Optional<Path> story = last.or(() -> options.file.given().filter(file -> !FileKinds.isMap(file)));
        story.ifPresentOrElse(
                file -> {
                    FirstGround ground = FirstGround.over(layers, root, opening.askedProperty());
                    Runnable shown = () -> {
                        ground.lift();
                        dock.requestFocus();
                        then.run();
                    };
                    if (last.isEmpty()) opening.openFirst(file, shown);
                    else opening.openLast(file, shown, failure -> notices.sayNotOpened(Memory.gone(file, failure)));
                },
                () -> {
                    options.file.given().ifPresent(basemaps::open);
                    then.run();
                });
    }

    Session session() {
        return session;
    }

    /// Opens a posture or a file of map tiles, told by its name.
    public void open(Path file) {
        if (FileKinds.isMap(file)) basemaps.open(file);
        else opening.open(file, () -> {});
    }

    /// Says something until the user has read it.
    public void tell(String words) {
        notices.sayUntilClosed(words);
    }

    private void layOut() {
        sheets.setDress(appearance::dress);
        maps.setDress(appearance::dress);
        root.setTop(bar);
        map.keepNamesClearOf(notices);
        maps.layOver(notices);
        middle.setCenter(maps);
        map.linkToMethod(pages::openMethod);
        session.lookProperty().subscribe(this::openDrawer);
        root.setCenter(middle);
        dock.keepCardWithin(map.widthProperty());
        root.setBottom(dock);
    }

    /// The drawer is made when it has something to tell for the first time: none of its many parts is needed to start.
    private void openDrawer(Look look) {
        if (middle.getRight() != null || !DetailsDrawer.isOpen(look)) return;
        Node focused = scene.getFocusOwner();
        DetailsDrawer drawer = new DetailsDrawer(session, browse);
        appearance.dress(drawer);
        memory.keepDrawer(drawer.wantedWidthProperty());
        middle.setRight(drawer);
        maps.usedProperty().subscribe(used -> drawer.tellOf(used.session(), used.isOneOfTwo()));
        drawer.openFrom(focused);
    }

    private void enterDrawer() {
        Optional.ofNullable(middle.getRight()).ifPresent(Node::requestFocus);
    }

    private List<Node> commands() {
        CommandMenus menus = new CommandMenus(session, bundled, this::obey);
        RecentMenu recent = new RecentMenu(settings::recentFiles, background, this::open);
        return List.of(
                menus.open(recent, () -> FileKinds.chooseNew(stage, sheets, this::begin), () -> opening.open(bundled)),
                basemaps,
                exports,
                menus.data(),
                menus.known(),
                appearance.button(),
                menus.find(),
                menus.help(pages::openMethod, pages::openAbout));
    }

    /// Writes what a new story begins with into a file, and opens it.
    void begin(Path file) {
        NewStory.write(file, background, reports, () -> open(file));
    }

    private List<Finder.Command> findable() {
        return new FindableCommands()
                .add(this::obey)
                .add(session)
                .add("map.zoom.fit", map::fitAllSites)
                .add("shell.find.theme", appearance::toggleTheme)
                .add("shell.help.method", pages::openMethod)
                .add("shell.help.about", pages::openAbout)
                .add("shell.open.bundled", () -> opening.open(bundled))
                .add(settings.recentFiles(), this::open)
                .add(basemaps)
                .add(exports)
                .list();
    }

    /// Shows what a code stands for, at the posture on screen, the bundled one, or the file of its name opened before.
    private void follow(LookCode code) {
        boolean isOther = code.missingIn(session.look().posture()).contains(LookCode.Part.POSTURE);
        if (isOther && !code.missingIn(bundled).contains(LookCode.Part.POSTURE)) opening.open(bundled);
        LookRequests.named(code, settings.recentFiles())
                .filter(file -> isOther)
                .ifPresentOrElse(file -> opening.open(file, () -> obey(code)), () -> obey(code));
    }

    private void obey(LookCode code) {
        requests.follow(code, basemaps.chosen());
    }

    private void listen() {
        opening.setOnOpening(notices::beginOpening);
        opening.setOnWarned(notices::say);
        maps.setOnPicture(exports::openPicture);
        frame.tellOfFullScreen(notices::say);
        basemaps.setOnOpening(notices::beginOpening);
        dock.playback().captionProperty().subscribe(map::tell);
        maps.offerMenus(notices::copy, CommandMenus.backWords(), history::back);
        dock.offerMenus(notices::copy);
        new WindowKeys(scene, sheets, session, this::obey, appearance::resize)
                .attach(dock, bar::beginsWith, List.of(dock.keys()::handle, map::zoomBy));
        Consumer<Path> drop = file -> {
            // A page over the window would tell of what was open before.
            sheets.closeAll();
            open(file);
        };
        layers.getChildren().add(new DropTarget(scene, drop, notices::sayNotOpened));
        appearance.follow(scene);
    }

    private void obey(Shortcut shortcut) {
        switch (shortcut) {
            case FULL_SCREEN -> frame.toggleFullScreen();
            case QUIT -> stage.close();
            case OPEN, RELOAD, EXPORT, COPY, PRINT, BACK, FORWARD, FIND, TABLE, BETWEEN, BESIDE, KEYS -> {
                if (!sheets.isOpen()) obeyBelowSheets(shortcut);
            }
        }
    }

    private void obeyBelowSheets(Shortcut shortcut) {
        switch (shortcut) {
            case OPEN -> FileKinds.choose(stage).ifPresent(this::open);
            case RELOAD -> opening.readAgain(() -> notices.say(Messages.text("shell.open.again.none")));
            case EXPORT -> exports.open();
            case COPY -> exports.copyPicture();
            case PRINT -> exports.print();
            case BACK -> history.back();
            case FORWARD -> history.forward();
            case FIND -> finder.open(findable());
            case TABLE -> pages.openTable();
            case BETWEEN -> pages.openBetween();
            case BESIDE -> maps.toggleSecond();
            case KEYS -> pages.openKeys();
            case FULL_SCREEN, QUIT -> throw new IllegalArgumentException(shortcut + " works over sheets too");
        }
    }

    private void followTypeSize(double scale) {
        maps.fitAgain();
        bar.forgetWidths();
        notices.say(Messages.text("shell.type-size", scale));
    }

    private void close() {
        basemaps.close();
        opening.close();
        memory.close();
    }
}
