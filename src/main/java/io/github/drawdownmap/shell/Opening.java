package io.github.drawdownmap.shell;

import io.github.drawdownmap.data.PostureFileException;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens posture files: reads them off the application thread, and leaves what is on screen where it is when one cannot
/// be read. Of several, the one asked for last is shown, however long the others take.
final class Opening {
    private final Session session;
    private final Reports reports;
    private final Background background;
    private Optional<Path> file = Optional.empty();
    private @Nullable Task<Reading> latest;

    Opening(Session session, Reports reports, Background background) {
        this.session = session;
        this.reports = reports;
        this.background = background;
    }

    /// Asks for a file.
    Optional<Path> choose(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("shell.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("shell.open.known"), "*.geojson", "*.json", "*.mbtiles"),
                        new FileChooser.ExtensionFilter(Messages.text("shell.open.postures"), "*.geojson", "*.json"),
                        new FileChooser.ExtensionFilter(Messages.text("shell.open.mbtiles"), "*.mbtiles"),
                        new FileChooser.ExtensionFilter(Messages.text("shell.open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// @param then run when the file is on screen, or is known not to come
    void open(Path file, Runnable then) {
        read(file, this::show, then);
    }

    /// Reads the file that is open from the disk again; the look stays.
    ///
    /// @param then run when the file is on screen, or is known not to come
    void readAgain(Path file, Runnable then) {
        read(file, session::renew, then);
    }

    /// The file on screen; empty for what comes with the program, and for standard input, which cannot be read again.
    Optional<Path> file() {
        return file;
    }

    private void read(Path file, Consumer<Posture> taker, Runnable then) {
        cancel();
        Task<Reading> read = new Task<>() {
            @Override
            protected Reading call() throws PostureFileException {
                return PostureReader.read(file);
            }
        };
        read.setOnSucceeded(event -> {
            show(file, read.getValue(), taker);
            then.run();
        });
        read.setOnFailed(event -> {
            reports.unreadable(file, read.getException());
            then.run();
        });
        latest = read;
        background.run(read);
    }

    /// Opens what is at hand already.
    void open(Posture posture) {
        cancel();
        file = Optional.empty();
        show(posture);
    }

    private void show(Posture posture) {
        session.show(session.look().atOpeningOf(posture));
    }

    private void cancel() {
        if (latest != null) latest.cancel();
    }

    private void show(Path from, Reading reading, Consumer<Posture> taker) {
        reading.posture().ifPresent(posture -> {
            file = Optional.of(from).filter(path -> !PostureReader.isStandardInput(path));
            taker.accept(posture);
        });
        if (!reading.findings().isEmpty())
            reports.findings(
                    from, List.copyOf(reading.findings()), reading.posture().isPresent());
    }
}
