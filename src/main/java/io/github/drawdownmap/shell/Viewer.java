package io.github.drawdownmap.shell;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.files.OpenFiles;
import io.github.drawdownmap.files.TemporaryFolder;
import io.github.drawdownmap.i18n.Language;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.shell.window.Appearance;
import io.github.drawdownmap.shell.window.Settings;
import io.github.drawdownmap.shell.window.ViewerOptions;
import io.github.drawdownmap.shell.window.ViewerWindow;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.WebLinks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/// The windowed program. The data is read while JavaFX starts.
public final class Viewer extends Application {
    private static final Logger LOG = System.getLogger(Viewer.class.getName());
    private static final AtomicReference<@Nullable Start> START = new AtomicReference<>();
    private static final AtomicInteger EXIT_CODE = new AtomicInteger();
    private static final CompletableFuture<ViewerWindow> WINDOW = new CompletableFuture<>();

    private final Start start = Objects.requireNonNull(START.get(), "the viewer is opened by open()");
    private final Background background = new Background();
    /// JavaFX asks the system for its fonts, which takes long, while it reads how controls look.
    private CompletableFuture<Void> fonts = CompletableFuture.completedFuture(null);
    /// A picture of the window is to be the same for everybody.
    private final Settings settings = start.options.screenshot.isGiven() ? Settings.ofNobody() : Settings.ofUser();

    /// Opens the window and returns when it has been closed.
    ///
    /// @param err takes the sentence that says why no window can open
    /// @return the exit code of the program
    static int open(ViewerOptions options, Preflight preflight, PrintWriter err) {
        // Everything waits for the data, so its reading begins before anything else.
        Start begun = Start.with(options);
        Optional<String> problem =
                preflight.problem().or(OpenFiles::problemOfDrawing).or(TemporaryFolder::problem);
        if (problem.isPresent()) {
            err.println(problem.get());
            err.flush();
            return ExitCode.USAGE;
        }
        START.set(begun);
        LastWords words = LastWords.listen(() -> Runtime.getRuntime().halt(ExitCode.USAGE));
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(
                words, "shell.uncaught", options.screenshot.isGiven() ? Viewer::tellOfPicture : Viewer::tellInWindow));
        FinderFiles.sendTo(file -> WINDOW.thenAcceptAsync(window -> window.open(file), Platform::runLater)
                .exceptionally(failure -> {
                    fail(failure);
                    return null;
                }));
        try {
            Application.launch(Viewer.class);
        } catch (RuntimeException noWindow) {
            // What a method of an application throws comes wrapped.
            tell(Objects.requireNonNullElse(noWindow.getCause(), noWindow));
        }
        return EXIT_CODE.get();
    }

    @Override
    public void init() {
        fonts = CompletableFuture.runAsync(Font::getDefault, Start::onThreadOfItsOwn);
    }

    @Override
    public void start(Stage stage) {
        Appearance.dressControls(start.options, settings);
        // The map may be missing; the window says so itself.
        start.bundled
                .thenCombine(start.embedded.handle((map, failure) -> ""), (posture, read) -> posture)
                .thenCombine(fonts, (posture, known) -> posture)
                .thenAcceptAsync(posture -> open(stage, posture), Platform::runLater)
                .exceptionally(failure -> {
                    fail(failure);
                    return null;
                });
    }

    private void open(Stage stage, Posture posture) {
        ViewerWindow window = new ViewerWindow(
                stage,
                posture,
                start.embedded,
                LocalDate.now(ZoneId.systemDefault()),
                settings,
                background,
                WebLinks.OF_SYSTEM);
        window.begin(start.options, code -> EXIT_CODE.accumulateAndGet(code, Math::max));
        WINDOW.complete(window);
        // The calendar alone asks for it.
        background.run(Language::beginWeeksOfRegion);
    }

    /// Before there is a window, what it needs fails for the same reason, and that is told.
    private static void tellInWindow(String sentence) {
        CompletionStage<ViewerWindow> opened = WINDOW;
        opened.thenAcceptAsync(window -> window.tell(sentence), Platform::runLater);
    }

    /// Nobody looks at a window that is there for its picture.
    private static void tellOfPicture(String sentence) {
        System.err.println(sentence);
        EXIT_CODE.set(ExitCode.USAGE);
    }

    /// Without a window there is nobody else to tell.
    private static void fail(Throwable failure) {
        EXIT_CODE.set(ExitCode.USAGE);
        try {
            tell(failure);
        } finally {
            Platform.exit();
        }
    }

    private static void tell(Throwable failure) {
        LOG.log(Level.DEBUG, "no window", failure);
        System.err.println(sentence(failure));
        EXIT_CODE.set(ExitCode.USAGE);
    }

    /// Why there is no window, in a sentence.
    static String sentence(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (Incomplete.isMeantBy(cause)) return Incomplete.sentence(cause);
        return Messages.text("shell.start.failed", Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    }

    @Override
    public void stop() {
        background.close();
    }

    /// What a window is opened with: what is asked of it, and the data, which is being read.
    private record Start(
            ViewerOptions options, CompletableFuture<Posture> bundled, CompletableFuture<VectorMap> embedded) {

        static Start with(ViewerOptions options) {
            return new Start(
                    options,
                    CompletableFuture.supplyAsync(PostureReader::bundled, Start::onThreadOfItsOwn),
                    CompletableFuture.supplyAsync(Start::readEmbeddedMap, Start::onThreadOfItsOwn));
        }

        /// The common pool has one thread on a machine with two processors, and one file would wait for the other.
        private static void onThreadOfItsOwn(Runnable reading) {
            Thread.ofPlatform().daemon().name("reader at start").start(reading);
        }

        private static VectorMap readEmbeddedMap() {
            try {
                return VectorMap.bundled();
            } catch (IOException e) {
                throw new UncheckedIOException("the map that comes with the program cannot be read", e);
            }
        }
    }
}
