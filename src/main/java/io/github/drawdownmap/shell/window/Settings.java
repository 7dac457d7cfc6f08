package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.files.SettingsFolder;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.export.Signature;
import io.github.drawdownmap.shell.window.file.FileDialog;
import io.github.drawdownmap.shell.window.place.WindowPlace;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// What the program remembers from one start to the next, in a file of the user's.
///
/// Several windows may share the file: each writes what was changed in it into what the file holds by then. A file that
/// cannot be read or written costs the settings, never the start. Any thread may ask, change and save.
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());
    private static final int MOST_RECENT = 10;

    private static final String THEME = "theme";
    private static final String WINDOW = "window";
    private static final String DRAWER = "drawer";
    private static final String BASEMAP = "basemap";
    private static final String SPEED = "speed";
    private static final String LOOP = "loop";
    private static final String BESIDE = "beside";
    private static final String NAMES = "names";
    private static final String TEXT = "text";
    private static final String OPEN = "open";
    private static final String RECENT = "recent";
    private static final String CREDIT = "credit";
    private static final String LOGO = "logo";
    private static final String LOOK = "look.";
    private static final String FOLDER = "folder.";

    private final Optional<SettingsFile> file;
    private final Object writing = new Object();
    private final Map<String, Consumer<Properties>> unsaved = new LinkedHashMap<>();
    private final Optional<String> damage;
    private Properties values;
    private Runnable onChange = () -> {};
    private final AtomicReference<Consumer<String>> onUnwritten = new AtomicReference<>(problem -> {});

    private Settings(Optional<SettingsFile> file, Properties values, Optional<String> damage) {
        this.file = file;
        this.values = values;
        this.damage = damage;
    }

    /// Reads the settings of this user.
    public static Settings ofUser() {
        return read(SettingsFolder.ofUser().resolve("settings.properties"));
    }

    /// Settings that are neither read nor written.
    public static Settings ofNobody() {
        return new Settings(Optional.empty(), new Properties(), Optional.empty());
    }

    static Settings read(Path file) {
        SettingsFile stored = new SettingsFile(file);
        try {
            return new Settings(Optional.of(stored), stored.read(), Optional.empty());
        } catch (SettingsFile.DamagedException e) {
            return new Settings(Optional.of(stored), new Properties(), Optional.of(stored.keepAside(e)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "settings not read from " + file, e);
            return new Settings(Optional.of(stored), new Properties(), Optional.empty());
        }
    }

    /// Why the settings begin anew, in a sentence; empty when they could be read.
    Optional<String> damage() {
        return damage;
    }

    /// @param listener hears of each change, which is then to be saved
    void setOnChange(Runnable listener) {
        onChange = listener;
    }

    /// @param listener hears once, on the thread that saves, that and why changes cannot be written, in a sentence
    void setOnUnwritten(Consumer<String> listener) {
        onUnwritten.set(listener);
    }

    // What is remembered

    ThemeChoice theme() {
        return value(THEME).map(ThemeChoice::named).orElse(ThemeChoice.SYSTEM);
    }

    void setTheme(ThemeChoice theme) {
        set(THEME, theme.name().toLowerCase(Locale.ROOT));
    }

    Optional<WindowPlace> window() {
        return value(WINDOW).flatMap(WindowPlace::parse);
    }

    void setWindow(WindowPlace place) {
        set(WINDOW, place.toString());
    }

    /// How wide the drawer is wanted, in pixels.
    Optional<Double> drawerWidth() {
        return number(DRAWER);
    }

    void setDrawerWidth(double pixels) {
        set(DRAWER, Double.toString(pixels));
    }

    /// The background, named as on the command line.
    Optional<String> basemap() {
        return value(BASEMAP);
    }

    void setBasemap(String name) {
        set(BASEMAP, name);
    }

    Optional<String> speed() {
        return value(SPEED);
    }

    void setSpeed(String name) {
        set(SPEED, name);
    }

    /// Whether playback starts over at the end.
    boolean loops() {
        return value(LOOP).isPresent();
    }

    void setLoops(boolean loops) {
        set(LOOP, loops ? "yes" : "");
    }

    /// The second day that is on show beside the first.
    Optional<String> secondDay() {
        return value(BESIDE);
    }

    /// @param day empty when there is none
    void setSecondDay(String day) {
        set(BESIDE, day);
    }

    /// The language of place names.
    Optional<String> names() {
        return value(NAMES);
    }

    void setNames(String language) {
        set(NAMES, language);
    }

    /// How much larger than usual all letters are.
    Optional<Double> textScale() {
        return number(TEXT);
    }

    void setTextScale(double scale) {
        set(TEXT, Double.toString(scale));
    }

    /// What the user puts on each picture.
    Signature signature() {
        return new Signature(
                () -> value(CREDIT).orElse(""),
                () -> value(LOGO).flatMap(Settings::path),
                credit -> set(CREDIT, credit),
                logo -> set(LOGO, logo.map(Path::toString).orElse("")));
    }

    /// The file that was open last; empty for what comes with the program.
    Optional<Path> openFile() {
        return value(OPEN).flatMap(Settings::path);
    }

    /// Remembers which file is open, and that it was opened.
    void setOpenFile(Optional<Path> opened) {
        set(OPEN, opened.map(Path::toString).orElse(""));
        opened.ifPresent(path -> change(RECENT + path, stored -> addRecent(stored, path)));
    }

    /// The files that were opened, the last one first.
    List<Path> recentFiles() {
        synchronized (this) {
            return recent(values);
        }
    }

    /// In which folders files were opened and saved last.
    FileDialog.Folders folders() {
        return FileDialog.Folders.of(
                use -> value(folderOf(use)).flatMap(Settings::path),
                (use, folder) -> set(folderOf(use), folder.toString()));
    }

    private static String folderOf(FileDialog.Use use) {
        return FOLDER + use.name().toLowerCase(Locale.ROOT);
    }

    /// The code of the look that a file had when it was left; of the bundled posture when there is no file.
    Optional<String> look(Optional<Path> of) {
        return value(lookOf(of));
    }

    void setLook(Optional<Path> of, String code) {
        set(lookOf(of), code);
    }

    private static String lookOf(Optional<Path> of) {
        return LOOK + of.map(Path::toString).orElse("bundled");
    }

    private static List<Path> recent(Properties stored) {
        return stored.getProperty(RECENT, "")
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> path(line).stream())
                .toList();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A look is remembered as long as its file.
    private static void addRecent(Properties stored, Path path) {
        List<Path> files = new ArrayList<>(recent(stored));
        files.remove(path);
        files.addFirst(path);
        while (files.size() > MOST_RECENT) stored.remove(lookOf(Optional.of(files.removeLast())));
        stored.setProperty(
                RECENT, String.join("\n", files.stream().map(Path::toString).toList()));
    }

    private Optional<Double> number(String name) {
        try {
            return value(name).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private synchronized Optional<String> value(String name) {
        return Optional.ofNullable(values.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private void set(String name, String value) {
        synchronized (this) {
            if (value.equals(values.getProperty(name))) return;
        }
        change(name, stored -> stored.setProperty(name, value));
    }

    private void change(String what, Consumer<Properties> change) {
        synchronized (this) {
            change.accept(values);
            // The last place in the order too.
            unsaved.remove(what);
            unsaved.put(what, change);
        }
        onChange.run();
    }

    // Saved

    /// Writes what was changed here into what the file holds now, which another window may have changed as well.
    void save() {
        file.ifPresent(this::save);
    }

    private void save(SettingsFile target) {
        try {
            write(target);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "settings not written to " + target.path(), e);
            // Each later change is tried anew, and none of them needs be told.
            onUnwritten
                    .getAndSet(problem -> {})
                    .accept(Messages.text("shell.settings.unwritten", target.path(), WriteProblem.reason(e)));
        }
    }

    private void write(SettingsFile target) throws IOException {
        synchronized (writing) {
            Map<String, Consumer<Properties>> changes = takeUnsaved();
            if (changes.isEmpty()) return;
            try {
                Properties merged = storedNow(target);
                changes.values().forEach(change -> change.accept(merged));
                target.write(merged);
                saved(merged);
            } catch (IOException e) {
                putBack(changes);
                throw e;
            }
        }
    }

    private static Properties storedNow(SettingsFile target) throws IOException {
        try {
            return target.read();
        } catch (SettingsFile.DamagedException e) {
            target.keepAside(e);
            return new Properties();
        }
    }

    private synchronized Map<String, Consumer<Properties>> takeUnsaved() {
        Map<String, Consumer<Properties>> changes = new LinkedHashMap<>(unsaved);
        unsaved.clear();
        return changes;
    }

    private synchronized void saved(Properties merged) {
        values = merged;
        unsaved.values().forEach(change -> change.accept(values));
    }

    private synchronized void putBack(Map<String, Consumer<Properties>> changes) {
        Map<String, Consumer<Properties>> newer = new LinkedHashMap<>(unsaved);
        unsaved.clear();
        unsaved.putAll(changes);
        newer.forEach((what, change) -> {
            unsaved.remove(what);
            unsaved.put(what, change);
        });
    }
}
