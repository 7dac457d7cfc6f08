package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.files.FileWatch;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/// Opens posture files and tables: reads them off the application thread, and leaves what is on screen where it is
/// when one cannot be read. Of several, the one asked for last is shown, however long the others take.
///
/// The file that is open is read again whenever it changes on the disk.
public final class Opening implements AutoCloseable {
    private static final String KEPT = "shell.open.kept";
    private static final String INSTEAD = "shell.open.instead";

    private final Session session;
    private final Reports reports;
    private final Background background;
    private final Taker taker;
    private final StringProperty stale;
    private final ReadOnlyObjectWrapper<OpenFile> opened = new ReadOnlyObjectWrapper<>(OpenFile.NONE);
    private Optional<FileWatch> watch = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Path>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The reading that somebody asked for last, until it is over.
    private @Nullable Task<StoryFile> latest;
    /// The last one of the open file that nobody asked for.
    private @Nullable Task<StoryFile> following;
    /// Whether the open file has changed on the disk and is to be read as soon as what was asked for has been.
    private boolean changed;
    /// What waits for the first file.
    private Runnable begun = () -> {};
    private Runnable onOpening = () -> {};
    private Consumer<String> warned = words -> {};
    private Conversion.Means means = Conversion.Means.FOUND_OUT;
    /// Of the file that is on show.
    private int errors;
    /// What is on screen when a file cannot be opened, by the key of the sentence.
    private String otherwise = KEPT;

    /// @param stale says why what is on screen is not what the file holds now; empty when it is
    public Opening(Session session, Reports reports, Background background, Taker taker, StringProperty stale) {
        this.session = session;
        this.reports = reports;
        this.background = background;
        this.taker = taker;
        this.stale = stale;
    }

    /// Shows what was read.
    public interface Taker {
        /// Shows a file with the look that it opens with.
        void open(Optional<Path> file, Look look);

        /// Shows the open file as it was read again.
        void renew(Posture read);
    }

    /// @param action runs before another file is opened, or what is at hand
    public void setOnOpening(Runnable action) {
        onOpening = action;
    }

    /// @param words takes in a sentence how much is odd in a file that has been opened as a whole
    public void setOnWarned(Consumer<String> words) {
        warned = words;
    }

    /// @param means how all tables are written that are read from now on
    public void readTablesAs(Conversion.Means means) {
        this.means = means;
    }

    /// What is on screen.
    public ReadOnlyObjectProperty<OpenFile> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The file that was asked for last; empty until one is.
    public ReadOnlyObjectProperty<Optional<Path>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Opens a file, or tells why it cannot be read; what is on screen stays then.
    ///
    /// @param then run when the file is on screen, or is known not to come, before anything is told of it
    public void open(Path file, Runnable then) {
        open(file, then, this::tell, failure -> tellUnreadable(file, failure));
    }

    /// Nothing is missing of a file with warnings alone: whoever wants to look at it need not read them first.
    private void tell(StoryFile read) {
        boolean isWhole = read.posture().isPresent() && read.errors().isEmpty();
        if (!isWhole) list(read);
        else if (!read.problems().isEmpty()) warned.accept(Reports.found(read.file(), read.problems()));
    }

    /// Opens the file that the window begins with.
    ///
    /// @param shown run once: when this file is on screen, or is known not to come; when another is asked for
    ///     meanwhile, the same of that one
    public void openFirst(Path file, Runnable shown) {
        beginWith(shown);
        open(file, () -> {});
    }

    /// The same of the file that was open last.
    ///
    /// @param failed hears why it cannot be read at all
    public void openLast(Path file, Runnable shown, Consumer<Throwable> failed) {
        beginWith(shown);
        openAgain(file, () -> {}, failed);
    }

    private void beginWith(Runnable shown) {
        begun = shown;
        otherwise = INSTEAD;
    }

    /// Opens a file that was open before: its problems are not listed once more, and its chip tells of them, also when
    /// the file has changed since.
    public void openAgain(Path file, Runnable then) {
        openAgain(file, then, failure -> tellUnreadable(file, failure));
    }

    private void openAgain(Path file, Runnable then, Consumer<Throwable> failed) {
        open(
                file,
                then,
                read -> {
                    if (read.posture().isEmpty()) list(read);
                },
                failed);
    }

    private void open(Path file, Runnable then, Consumer<StoryFile> tell, Consumer<Throwable> failed) {
        onOpening.run();
        read(
                file,
                read -> {
                    take(read, this::take);
                    goOn(then);
                    tell.accept(read);
                    otherwise = KEPT;
                },
                failure -> {
                    goOn(then);
                    failed.accept(failure);
                    otherwise = KEPT;
                });
    }

    private void goOn(Runnable then) {
        Runnable first = begun;
        begun = () -> {};
        first.run();
        then.run();
    }

    /// Reads the file that is open from the disk again; the look stays.
    ///
    /// @param none what to do when no file is
    public void readAgain(Runnable none) {
        opened.get()
                .path()
                .ifPresentOrElse(
                        file -> read(
                                file,
                                read -> {
                                    take(read, this::renew);
                                    tellAgain(read);
                                },
                                failure -> {
                                    tellStale(file, failure);
                                    reports.unreadableAgain(file, failure);
                                }),
                        none);
    }

    private void tellAgain(StoryFile read) {
        if (read.posture().isPresent()) list(read);
        else {
            tellStale(read);
            reports.unusableAgain(read.file(), read.problems());
        }
    }

    /// The same when nobody has asked for it: what is wrong is said in passing, and what somebody asks for goes before.
    /// A file that is still being written is read as soon as it is whole, and one that has more errors than what is
    /// on show when they are mended.
    private void follow() {
        if (changed && latest == null) opened.get().path().ifPresent(this::follow);
    }

    private void follow(Path file) {
        cancel(following);
        changed = false;
        Task<StoryFile> reading = reading(
                file,
                read -> {
                    if (read.posture().isEmpty()) tellStale(read);
                    else if (read.errors().size() > errors)
                        tellStale("shell.open.worse", file, read.errors().getFirst());
                    else {
                        take(read, this::renew);
                        reports.renew(opened.get());
                    }
                },
                failure -> tellStale(file, failure));
        reading.setOnCancelled(event -> changed = true);
        following = reading;
        background.run(reading);
    }

    private void tellStale(StoryFile read) {
        tellStale("shell.open.stale", read.file(), read.problems().getFirst());
    }

    private void tellStale(Path file, Throwable failure) {
        boolean isAway = failure.getCause() instanceof NoSuchFileException;
        tellStale(isAway ? "shell.open.away" : "shell.open.stale", file, Reports.reason(failure));
    }

    private void tellStale(String key, Path file, String reason) {
        stale.set(Messages.text(key, OpenFile.name(file), reason));
    }

    /// Opens what is at hand already.
    public void open(Posture posture) {
        onOpening.run();
        cancel();
        become(OpenFile.NONE, Optional.empty());
        take(posture);
        otherwise = KEPT;
        goOn(() -> {});
    }

    @Override
    public void close() {
        cancel();
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
    }

    private void read(Path file, Consumer<StoryFile> succeeded, Consumer<Throwable> failed) {
        cancel();
        asked.set(Optional.of(file));
        Task<StoryFile> reading = reading(file, succeeded, failed);
        latest = reading;
        background.run(reading);
    }

    private Task<StoryFile> reading(Path file, Consumer<StoryFile> succeeded, Consumer<Throwable> failed) {
        Task<StoryFile> reading = Background.task(() -> StoryFile.read(file, means));
        reading.setOnSucceeded(event -> {
            latest = null;
            succeeded.accept(reading.getValue());
            follow();
        });
        reading.setOnFailed(event -> {
            latest = null;
            failed.accept(reading.getException());
            follow();
        });
        return reading;
    }

    private void cancel() {
        cancel(latest);
        latest = null;
        cancel(following);
    }

    private static void cancel(@Nullable Task<?> reading) {
        if (reading != null) reading.cancel();
    }

    private void take(StoryFile read, Consumer<Posture> next) {
        read.posture().ifPresent(posture -> {
            Optional<Path> file = Optional.of(read.file())
                    .filter(path -> read.stamp().isPresent() && !PostureReader.isStandardInput(path))
                    .map(Path::toAbsolutePath);
            become(new OpenFile(file, read.problems(), read.unread()), read.stamp());
            errors = read.errors().size();
            next.accept(posture);
        });
    }

    private void list(StoryFile read) {
        if (read.posture().isEmpty()) reports.unusable(read.file(), read.problems(), Messages.text(otherwise));
        else if (!read.problems().isEmpty()) reports.problems(read.file(), read.problems());
    }

    private void tellUnreadable(Path file, Throwable cause) {
        reports.unreadable(file, cause, Messages.text(otherwise));
    }

    private void take(Posture posture) {
        taker.open(opened.get().path(), session.look().atOpeningOf(posture));
    }

    private void renew(Posture posture) {
        if (!posture.equals(session.look().posture())) taker.renew(posture);
    }

    private void become(OpenFile next, Optional<FileWatch.Stamp> stamp) {
        boolean another = !next.path().equals(opened.get().path());
        stale.set("");
        opened.set(next);
        if (!another) return;
        watch.ifPresent(FileWatch::close);
        changed = false;
        watch = next.path()
                .map(file -> FileWatch.start(
                        file, StoryFile::stamp, stamp, () -> Platform.runLater(() -> heardChange(file))));
    }

    private void heardChange(Path file) {
        if (!opened.get().path().equals(Optional.of(file))) return;
        changed = true;
        follow();
    }
}
