package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.details.DetailsDrawer;
import io.github.drawdownmap.details.method.MethodPage;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.picture.CodedGround;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.command.LookOptions;
import io.github.drawdownmap.shell.window.export.ExportMenu;
import io.github.drawdownmap.shell.window.export.OnScreen;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.DropTarget;
import io.github.drawdownmap.shell.window.file.FileChip;
import io.github.drawdownmap.shell.window.file.FolderWindow;
import io.github.drawdownmap.shell.window.file.OpenFile;
import io.github.drawdownmap.shell.window.file.Opening;
import io.github.drawdownmap.shell.window.file.RecentMenu;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.BetweenPane;
import io.github.drawdownmap.shell.window.sheet.FindSheet;
import io.github.drawdownmap.shell.window.sheet.Finder;
import io.github.drawdownmap.shell.window.sheet.HelpPages;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.shell.window.sheet.TablePane;
import io.github.drawdownmap.timeline.TimelineDock;
import io.github.drawdownmap.wording.TypedDay;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The main window: the parts, put together around one session.
public final class ViewerWindow {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);
    private static final double SHEET_WIDTH = 560;
    private static final double METHOD_SHEET_WIDTH = 860;

    private final Stage stage;
    private final Settings settings;
    private final Memory memory;
    private final Background background;
    private final Consumer<URI> browse;
    private final Posture bundled;
    private final Session session;
    private final TimelineDock dock;
    private final MapPane map;
    private final TopBar bar;
    private final Notices notices;
    private final History history;
    private final BorderPane middle = new BorderPane();
    private final BorderPane root = new BorderPane();
    private final StackPane layers = new StackPane(root);
    private final Scene scene;
    private final Opening opening;
    private final BasemapMenu basemaps;
    private final ExportMenu exports;
    private final Sheets sheets = new Sheets(layers);
    private final Reports reports;
    private final FindSheet finder;
    private final Appearance appearance;

    public ViewerWindow(
            Stage stage,
            Posture bundled,
            CompletionStage<VectorMap> embedded,
            LocalDate today,
            Settings settings,
            Background background,
            Consumer<URI> browse) {
        this.stage = stage;
        this.settings = settings;
        this.memory = new Memory(settings, background);
        this.background = background;
        this.browse = browse;
        this.bundled = bundled;
        session = new Session(Look.opening(bundled), today);
        map = new MapPane(session, embedded, browse);
        notices = new Notices(session);
        history = new History(session, map);
        dock = new TimelineDock(session, session::showEvent);
        dock.playback().captionProperty().subscribe(map::tell);
        reports = new Reports(sheets);
        appearance = new Appearance(settings, map::setTheme, this::sayTypeSize);
        finder = new FindSheet(session, sheets, this::show, browse);
        opening = new Opening(session, reports, background, this::show, notices.staleProperty());
        basemaps = new BasemapMenu(
                session, stage, map::showBasemap, notices.basemapProperty(), sheets, reports, background);
        FolderWindow folders = new FolderWindow(background, reports);
        exports = new ExportMenu(
                session,
                new OnScreen(
                        appearance::theme,
                        basemaps::shown,
                        map::frameOnScreen,
                        map::place,
                        () -> opening.openedProperty().get().path()),
                stage,
                sheets,
                reports,
                background,
                notices::say,
                file -> notices.offer(
                        Messages.text("shell.export.saved", OpenFile.name(file)),
                        Messages.text("shell.folder.show"),
                        () -> folders.show(file)),
                notices::show);
        FileChip chip = new FileChip(opening.openedProperty(), this::listProblems);
        bar = new TopBar(session, icon(24), chip, commands());
        sheets.setDress(appearance::dress);
        WindowSize size = WindowSize.FIRST.within(screen());
        scene = new Scene(layers, size.width(), size.height());
        layOut();
        dressStage();
        listen();
    }

    /// Opens the window as the command line asks.
    ///
    /// @param exitCode takes the code to exit with when the command line asks for more than a window
    public void show(ViewerOptions options, IntConsumer exitCode) {
        appearance.ask(Optional.ofNullable(options.theme));
        Optional<WindowSize> size = Optional.ofNullable(options.size).flatMap(WindowSize::parse);
        size.ifPresentOrElse(this::resize, () -> memory.place(stage));
        stage.setOnHiding(event -> close());
        Posture first = session.look().posture();
        if (options.asksForLook()) session.show(lookOf(options, first));
        else show(Optional.empty(), Look.opening(first));
        stage.show();
        dock.requestFocus();
        keepOnScreen();
        Optional.ofNullable(options.basemap).ifPresentOrElse(basemaps::showNamed, this::showLastBasemap);
        memory.keepSpeed(dock.playback().speedProperty());
        memory.keepBasemap(basemaps.shownProperty(), Optional.ofNullable(options.basemap));
        if (size.isEmpty()) memory.keepPlace(stage);
        memory.damage().ifPresent(notices::sayUntilClosed);
        openFirst(options, () -> {
            obey(options);
            memory.keepLook(session, map, opening.openedProperty());
            if (options.screenshot != null)
                Screenshot.takeWhenDrawn(stage, map.settledProperty()::get, options.screenshot, exitCode);
        });
    }

    private void showLastBasemap() {
        memory.basemap()
                .ifPresent(last -> basemaps.showAgain(last, gone -> {
                    notices.sayUntilClosed(gone);
                    settings.setBasemap(basemaps.shown().name());
                }));
    }

    /// The file of the command line, or the last one when the command line asks for nothing.
    private void openFirst(ViewerOptions options, Runnable then) {
        Optional<Path> last = options.file == null && !options.asksForLook() ? memory.lastFile() : Optional.empty();
        last.ifPresentOrElse(
                file -> opening.open(file, then, failure -> notices.sayUntilClosed(Memory.gone(file, failure))),
                () -> open(options.file, then));
    }

    Session session() {
        return session;
    }

    /// Opens a posture or a file of map tiles, told by its name.
    public void open(Path file) {
        open(file, () -> {});
    }

    /// @param then run when the posture that is to be on screen is there
    private void open(@Nullable Path file, Runnable then) {
        boolean isMap = file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".mbtiles");
        if (file != null && !isMap) opening.open(file, then, failure -> reports.unreadable(file, failure));
        else {
            if (file != null) basemaps.open(file);
            then.run();
        }
    }

    private void layOut() {
        root.setTop(bar);
        map.keepNamesClearOf(notices);
        middle.setCenter(new StackPane(map, notices));
        map.linkToMethod(this::showMethod);
        session.lookProperty().subscribe(this::openDrawer);
        root.setCenter(middle);
        root.setBottom(dock);
    }

    /// The drawer is made when it has something to tell for the first time: none of its many parts is needed to start.
    private void openDrawer(Look look) {
        if (middle.getRight() != null || !DetailsDrawer.isOpen(look)) return;
        Node focused = scene.getFocusOwner();
        DetailsDrawer drawer = new DetailsDrawer(session, browse);
        memory.keepDrawer(drawer.wantedWidthProperty());
        middle.setRight(drawer);
        drawer.openFrom(focused);
    }

    private void listProblems(OpenFile opened) {
        if (opened.problems().isEmpty())
            notices.say(Messages.text("shell.file.sound", opened.name().orElse("")));
        else reports.problems(opened);
    }

    private List<Node> commands() {
        CommandMenus menus = new CommandMenus(session, bundled, this::obey);
        RecentMenu recent = new RecentMenu(settings::recentFiles, background, this::open);
        return List.of(
                menus.open(recent, this::beginChosen, () -> opening.open(bundled)),
                basemaps,
                exports,
                menus.data(),
                menus.known(),
                appearance.button(),
                menus.find(),
                menus.help(this::showMethod, this::showAbout));
    }

    private void readAgain() {
        if (opening.openedProperty().get().path().isPresent()) opening.readAgain();
        else notices.say(Messages.text("shell.open.again.none"));
    }

    private void beginChosen() {
        opening.chooseNew(stage).ifPresent(this::begin);
    }

    /// Writes what a new story begins with into a file, and opens it.
    void begin(Path file) {
        opening.begin(file, () -> open(file));
    }

    private void openChosen() {
        opening.choose(stage).ifPresent(this::open);
    }

    private void showTable() {
        TablePane pane = new TablePane(session.look(), background::run, this::copy);
        sheets.open(Messages.text("shell.table"), pane, TablePane.WIDTH, pane.table());
    }

    private void showBetween() {
        LocalDate first = session.look().posture().firstDay();
        BetweenPane pane = new BetweenPane(session.look(), session.today(), first, this::copy, stretch -> {
            sheets.close();
            dock.playback().playBetween(stretch.first(), stretch.last());
        });
        sheets.open(Messages.text("shell.between"), pane, BetweenPane.WIDTH, pane.first());
    }

    private void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        notices.say(Messages.text("shell.copied"));
    }

    private List<Finder.Command> findable() {
        List<Finder.Command> commands = new ArrayList<>();
        for (Shortcut shortcut : Shortcut.values())
            if (shortcut != Shortcut.FIND)
                commands.add(new Finder.Command(shortcut.words(), shortcut.keys(), () -> obey(shortcut)));
        for (View view : View.values()) {
            String key = "shell.view." + view.name().toLowerCase(Locale.ROOT);
            commands.add(new Finder.Command(
                    Messages.text("shell.find.view", Messages.text(key)), "", () -> session.show(view)));
        }
        commands.add(command("shell.known.tip", () -> session.know(Knowledge.TIED)));
        commands.add(command("shell.known.off", () -> session.know(Knowledge.ALL)));
        commands.add(command("shell.find.fit", map::fitAllSites));
        commands.add(command("shell.country.tip", session::showCountry));
        commands.add(command("shell.find.theme", appearance::toggleTheme));
        commands.add(command("shell.help.method", this::showMethod));
        commands.add(command("shell.help.about", this::showAbout));
        commands.add(command("shell.open.bundled", () -> opening.open(bundled)));
        for (Path file : settings.recentFiles())
            commands.add(new Finder.Command(
                    Messages.text("shell.find.open", OpenFile.name(file)), file.toString(), () -> open(file)));
        return commands;
    }

    private static Finder.Command command(String key, Runnable action) {
        return new Finder.Command(Messages.text(key), "", action);
    }

    /// Shows what a code stands for, at the posture on screen or at the bundled one, and says what of it is not there.
    private void show(LookCode code) {
        if (code.missingIn(session.look().posture()).contains(LookCode.Part.POSTURE)
                && !code.missingIn(bundled).contains(LookCode.Part.POSTURE)) opening.open(bundled);
        session.show(code.applyTo(session.look()));
        List<String> missing =
                new ArrayList<>(LookOptions.missingIn(session.look().posture(), code));
        if (missing.isEmpty()) map.show(code.frame().<Frame>map(place -> place).orElse(Frame.ALL));
        ground(code).ifPresent(missing::add);
        if (!missing.isEmpty()) notices.sayUntilClosed(String.join(" ", missing));
    }

    /// What the map of a code is, where it is another than that on screen: nobody else's code may fetch tiles.
    private Optional<String> ground(LookCode code) {
        if (code.ground() == CodedGround.of(basemaps.shown())) return Optional.empty();
        return switch (code.ground()) {
            case OFFLINE -> Optional.empty();
            case OPEN_STREET_MAP -> Optional.of(Messages.text("shell.look.osm"));
            case OTHER -> Optional.of(Messages.text("shell.look.ground"));
        };
    }

    private void showKeys() {
        sheets.open(Messages.text("shell.help.keys"), HelpPages.keys(), SHEET_WIDTH);
    }

    private void showMethod() {
        sheets.open(
                Messages.text("shell.help.method"),
                new MethodPage(session.look().posture(), browse),
                METHOD_SHEET_WIDTH);
    }

    private void showAbout() {
        sheets.open(
                Messages.text("shell.help.about"),
                HelpPages.about(session.look().posture(), browse),
                SHEET_WIDTH);
    }

    private void dressStage() {
        opening.openedProperty().subscribe(opened -> stage.setTitle(opened.windowTitle()));
        for (int size : ICON_SIZES) stage.getIcons().add(image(size));
        WindowSize smallest = WindowSize.SMALLEST.within(screen());
        stage.setMinWidth(smallest.width());
        stage.setMinHeight(smallest.height());
        stage.setScene(scene);
        // Escape closes what is open in the window.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint(Messages.text("shell.full-screen.hint"));
    }

    private static Image image(int size) {
        String name = "drawdown-map-" + size + ".png";
        return new Image(Objects.requireNonNull(ViewerWindow.class.getResourceAsStream(name), name));
    }

    private static ImageView icon(int size) {
        ImageView icon = new ImageView(image(128));
        icon.setFitWidth(size);
        icon.setFitHeight(size);
        icon.setSmooth(true);
        return icon;
    }

    private void listen() {
        map.offerMenus(this::copy, this::goBack);
        dock.offerMenus(this::copy);
        new WindowKeys(scene, sheets, session, this::obey, appearance::resize).attach();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!sheets.isOpen()) dock.keys().handle(event);
        });
        layers.getChildren().add(new DropTarget(scene, this::open));
        scene.focusOwnerProperty().subscribe(this::keepKeyboard);
        appearance.follow(scene);
    }

    /// When what has the keyboard is gone, JavaFX gives it to the first thing in the window, which means nothing.
    private void keepKeyboard(@Nullable Node before, @Nullable Node owner) {
        if (before == null || owner != null) return;
        Platform.runLater(() -> {
            Node next = scene.getFocusOwner();
            if (!sheets.isOpen() && (next == null || bar.beginsWith(next))) dock.requestFocus();
        });
    }

    private void obey(Shortcut shortcut) {
        switch (shortcut) {
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case QUIT -> stage.close();
            case OPEN, RELOAD, EXPORT, COPY, PRINT, BACK, FIND, TABLE, BETWEEN, KEYS -> {
                if (!sheets.isOpen()) obeyBelowSheets(shortcut);
            }
        }
    }

    private void obeyBelowSheets(Shortcut shortcut) {
        switch (shortcut) {
            case OPEN -> openChosen();
            case RELOAD -> readAgain();
            case EXPORT -> exports.show();
            case COPY -> exports.copyPicture();
            case PRINT -> exports.print();
            case BACK -> goBack();
            case FIND -> finder.open(findable());
            case TABLE -> showTable();
            case BETWEEN -> showBetween();
            case KEYS -> showKeys();
            case FULL_SCREEN, QUIT -> throw new IllegalArgumentException(shortcut + " works over sheets too");
        }
    }

    private void goBack() {
        if (!history.back()) notices.say(Messages.text("shell.back.none"));
    }

    private void sayTypeSize(double scale) {
        bar.forgetWidths();
        notices.say(Messages.text("shell.type-size", scale));
    }

    /// Shows what the command line asks for of the posture that is open now, and tells what of it is not there.
    private void obey(ViewerOptions options) {
        Posture posture = session.look().posture();
        if (options.asksForLook()) session.show(lookOf(options, posture));
        options.look.frame().ifPresent(map::show);
        List<String> missing = options.missingIn(posture);
        missing.forEach(System.err::println);
        if (!missing.isEmpty() && options.screenshot == null)
            reports.told(Messages.text("shell.options.missing", posture.title()), String.join("\n\n", missing));
    }

    /// Shows a posture as it was left, and otherwise as it opens.
    private void show(Optional<Path> file, Look opening) {
        session.show(memory.recall(file, opening));
        map.show(memory.frame(file).orElse(Frame.ALL));
    }

    /// What the command line asks for wins over what is remembered.
    private static Look lookOf(ViewerOptions options, Posture posture) {
        Look asked = options.look.applyTo(Look.opening(posture));
        return options.date != null && options.date.in(posture) instanceof TypedDay.Read read
                ? asked.on(read.day())
                : asked;
    }

    private void resize(WindowSize size) {
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }

    /// With its frame the window may be larger than the screen, though its content is not.
    private void keepOnScreen() {
        Rectangle2D screen = screen();
        if (stage.getWidth() <= screen.getWidth() && stage.getHeight() <= screen.getHeight()) return;
        stage.setWidth(Math.min(stage.getWidth(), screen.getWidth()));
        stage.setHeight(Math.min(stage.getHeight(), screen.getHeight()));
        stage.centerOnScreen();
    }

    private static Rectangle2D screen() {
        return Screen.getPrimary().getVisualBounds();
    }

    private void close() {
        basemaps.close();
        opening.close();
        memory.close();
    }
}
