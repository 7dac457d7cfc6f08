package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.session.Speed;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.FileDialog;
import io.github.drawdownmap.shell.window.file.OpenFile;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.place.WindowPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Lets a user who comes back find the window as it was left: brings back what the settings remember, and keeps what
/// changes, soon after it does.
final class Memory {
    /// Of many changes in a row each would be written.
    private static final Duration SOON = Duration.millis(400);

    private final Settings settings;
    private final PauseTransition saving = new PauseTransition(SOON);
    private final List<Runnable> unkept = new ArrayList<>();
    private Subscription kept = Subscription.EMPTY;

    Memory(Settings settings, Background background) {
        this.settings = settings;
        saving.setOnFinished(event -> saveNow(() -> background.run(settings::save)));
        settings.setOnChange(this::saveSoon);
    }

    // Brought back

    /// The look that a file had when it was left, given the one that it opens with.
    Look recall(Optional<Path> file, Look opening) {
        Look named = settings.names().map(opening::named).orElse(opening);
        return code(file).map(code -> code.applyTo(named)).orElse(named);
    }

    /// The part of the world that was in view; empty when it was all sites.
    Optional<Frame> frame(Optional<Path> file) {
        return code(file).flatMap(LookCode::frame).map(Frame.class::cast);
    }

    private Optional<LookCode> code(Optional<Path> file) {
        return settings.look(file)
                .map(LookCode::parse)
                .flatMap(reading ->
                        reading instanceof LookCode.Reading.Read read ? Optional.of(read.code()) : Optional.empty());
    }

    /// The file that was open last.
    Optional<Path> lastFile() {
        return settings.openFile();
    }

    /// Puts a window where it was, as far as today's screens have it; never over a full screen, whatever an older
    /// version has kept.
    void place(Stage stage) {
        settings.window().map(place -> place.on(screens())).ifPresent(place -> {
            stage.setX(place.bounds().getMinX());
            stage.setY(place.bounds().getMinY());
            stage.setWidth(place.bounds().getWidth());
            stage.setHeight(place.bounds().getHeight());
            stage.setMaximized(place.state() == WindowPlace.State.MAXIMIZED);
        });
    }

    private static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
    }

    // Kept

    /// Keeps from now on in which folders a window's files are, and where it stands.
    ///
    /// @param keepsPlace whether where it stands is its user's wish
    void keep(Stage stage, boolean keepsPlace) {
        FileDialog.rememberFolders(stage, settings.folders());
        if (keepsPlace) keepPlace(stage);
    }

    private void keepPlace(Stage stage) {
        PlaceOf place = new PlaceOf(stage, settings.window());
        for (ObservableValue<?> each : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())) keepChanges(each, () -> place.now().ifPresent(settings::setWindow));
    }

    /// Keeps from now on which file is open and what is on show of it, also beside it.
    ///
    /// @param comesBack whether the day that was beside it is to be there again
    void keepLook(Session session, Maps maps, ObservableValue<OpenFile> opened, boolean comesBack) {
        settings.secondDay()
                .flatMap(Memory::day)
                .filter(day -> comesBack && session.look().posture().span().contains(day))
                .ifPresent(maps::openSecond);
        keepChanges(
                maps.secondDayProperty(),
                () -> settings.setSecondDay(
                        maps.secondDay().map(LocalDate::toString).orElse("")));
        MapPane map = maps.first();
        settings.setOpenFile(opened.getValue().path());
        hear(opened, () -> settings.setOpenFile(opened.getValue().path()));
        Runnable keep = () -> {
            LookCode code = LookCode.of(session.look()).in(map.place());
            settings.setLook(opened.getValue().path(), code.toString());
            settings.setNames(session.look().language());
        };
        keepChanges(session.lookProperty(), keep);
        keepChanges(map.viewport().cameraProperty(), keep);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Brings back and keeps from now on how wide the drawer is.
    void keepDrawer(DoubleProperty width) {
        settings.drawerWidth().ifPresent(width::set);
        keepChanges(width, () -> settings.setDrawerWidth(width.get()));
    }

    /// Brings back and keeps from now on the speed of playback, and whether it starts over.
    void keepPlayback(Playback playback) {
        playback.loopingProperty().set(settings.loops());
        keepChanges(
                playback.loopingProperty(),
                () -> settings.setLoops(playback.loopingProperty().get()));
        ObjectProperty<Speed> speed = playback.speedProperty();
        settings.speed()
                .flatMap(name -> Stream.of(Speed.values())
                        .filter(each -> word(each).equals(name))
                        .findFirst())
                .ifPresent(speed::set);
        keepChanges(speed, () -> settings.setSpeed(word(speed.get())));
    }

    private static String word(Speed speed) {
        return speed.name().toLowerCase(Locale.ROOT);
    }

    /// The background that was chosen last, named as on the command line.
    Optional<String> basemap() {
        return settings.basemap();
    }

    /// Keeps from now on which background is on show.
    ///
    /// @param asked the one that the command line asks for, which is not remembered
    void keepBasemap(ObservableValue<BasemapChoice> shown, Optional<String> asked) {
        keepChanges(
                shown,
                () -> Optional.of(shown.getValue().name())
                        .filter(name -> !asked.equals(Optional.of(name)))
                        .ifPresent(settings::setBasemap));
    }

    private void keepChanges(ObservableValue<?> value, Runnable keep) {
        hear(value, () -> {
            unkept.remove(keep);
            unkept.add(keep);
            saveSoon();
        });
    }

    private void hear(ObservableValue<?> value, Runnable change) {
        kept = kept.and(value.subscribe((before, after) -> change.run()));
    }

    private void saveSoon() {
        if (saving.getStatus() != Animation.Status.RUNNING) saving.playFromStart();
    }

    private void saveNow(Runnable save) {
        List<Runnable> changed = List.copyOf(unkept);
        unkept.clear();
        changed.forEach(Runnable::run);
        save.run();
    }

    /// Writes what is not written yet, and keeps nothing more.
    void close() {
        kept.unsubscribe();
        saveNow(settings::save);
        saving.stop();
    }

    /// @param told takes a sentence on why nothing could be brought back, and one, once, on why nothing can be kept
    void tellProblems(Consumer<String> told) {
        settings.damage().ifPresent(told);
        settings.setOnUnwritten(problem -> Platform.runLater(() -> told.accept(problem)));
    }

    /// What to say of the last file when it cannot be opened.
    static String gone(Path file, Throwable cause) {
        return Messages.text("shell.open.gone", OpenFile.name(file), Reports.reason(cause));
    }

    /// Where a window stands.
    private static final class PlaceOf {
        private final Stage stage;
        private Optional<WindowPlace> last;

        PlaceOf(Stage stage, Optional<WindowPlace> last) {
            this.stage = stage;
            this.last = last;
        }

        Optional<WindowPlace> now() {
            if (stage.isIconified() || stage.isFullScreen() || !stage.isShowing()) return Optional.empty();
            WindowPlace.State state = stage.isMaximized() ? WindowPlace.State.MAXIMIZED : WindowPlace.State.NORMAL;
            Rectangle2D bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            List<Rectangle2D> screens = Screen.getScreens().stream()
                    .flatMap(screen -> Stream.of(screen.getBounds(), screen.getVisualBounds()))
                    .toList();
            last = Optional.of(new WindowPlace(bounds, state).after(last, screens));
            return last;
        }
    }
}
