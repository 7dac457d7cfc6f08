package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.export.picture.PngPicture;
import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the window can hand to other programs: the picture of the day, an animation, a table.
final class ExportMenu extends MenuButton {
    /// Of letters of four bytes each, no system takes many more.
    private static final int LONGEST_NAME = 40;

    private static final PictureSize PICTURE = new PictureSize(1440, 900);
    private static final PictureSize FRAME = new PictureSize(1280, 720);
    private static final double PICTURE_SCALE = 2;
    private static final String PROGRAM = "Drawdown Map " + Version.ofProgram();

    private final Session session;
    private final Supplier<Theme> theme;
    private final Supplier<BasemapChoice> basemap;
    private final Window owner;
    private final Sheets sheets;
    private final Reports reports;
    private final Background background;
    private final Consumer<String> told;
    private final BiConsumer<Task<?>, String> working;

    /// @param owner the window that file dialogs belong to
    /// @param told hears in a few words of what was done
    /// @param working shows in a few words what is being done, and lets it be stopped
    ExportMenu(
            Session session,
            Supplier<Theme> theme,
            Supplier<BasemapChoice> basemap,
            Window owner,
            Sheets sheets,
            Reports reports,
            Background background,
            Consumer<String> told,
            BiConsumer<Task<?>, String> working) {
        this.session = session;
        this.theme = theme;
        this.basemap = basemap;
        this.owner = owner;
        this.sheets = sheets;
        this.reports = reports;
        this.background = background;
        this.told = told;
        this.working = working;
        setText(Messages.text("shell.export"));
        setGraphic(new FontIcon(Feather.DOWNLOAD));
        setTooltip(new Tooltip(Messages.text("shell.export.tip")));
        getStyleClass().add("icon-button");
        MenuItem copy = item("shell.export.copy", this::copyPicture);
        copy.setAccelerator(Shortcut.COPY.combination());
        getItems()
                .addAll(
                        item("shell.export.picture", this::savePicture),
                        copy,
                        item("shell.export.link", this::copyLink),
                        item("shell.export.animation", this::openAnimation),
                        new SeparatorMenuItem());
        for (Table table : Table.values())
            getItems().add(item("shell.export." + table.extension(), () -> saveTable(table)));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void savePicture() {
        choose("png", session.look().day() + known(session.look())).ifPresent(this::savePicture);
    }

    void savePicture(Path file) {
        PictureOptions options = options(PICTURE, PICTURE_SCALE);
        Look look = session.look();
        run(file, () -> writePicture(file, options, look));
    }

    private Path writePicture(Path file, PictureOptions options, Look look)
            throws IOException, MbTilesException, InterruptedException {
        try (PictureStudio studio = PictureStudio.open(look, options, PROGRAM);
                // The file dialog has asked already whether a file that is there may go.
                WholeFile target = WholeFile.at(file, true)) {
            BufferedImage picture = studio.of(look.day());
            PngPicture.write(picture, studio.caption(), target.out());
            target.keep();
        }
        return file;
    }

    void copyPicture() {
        PictureOptions options = options(PICTURE, PICTURE_SCALE);
        Look look = session.look();
        Task<Copied> task = task(() -> {
            try (PictureStudio studio = PictureStudio.open(look, options, PROGRAM)) {
                BufferedImage picture = studio.of(look.day());
                return new Copied(picture, studio.words());
            }
        });
        task.setOnSucceeded(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image(task.getValue().picture()));
            content.putString(task.getValue().caption());
            Clipboard.getSystemClipboard().setContent(content);
            told.accept(Messages.text("shell.export.copied"));
        });
        start(task, Messages.text("shell.export.drawing"));
    }

    private void copyLink() {
        ClipboardContent content = new ClipboardContent();
        content.putString(LookCode.of(session.look()).link());
        Clipboard.getSystemClipboard().setContent(content);
        told.accept(Messages.text("shell.export.link.copied"));
    }

    /// A picture as JavaFX shows it.
    static WritableImage image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        PixelWriter writer = image.getPixelWriter();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        writer.setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private void openAnimation() {
        AnimationPane pane = new AnimationPane(
                session.look(),
                options(FRAME, 1).moving(),
                PROGRAM,
                background,
                () -> choose("gif", "animation" + known(session.look())),
                reports,
                told);
        sheets.open(Messages.text("shell.export.animation.title"), pane, AnimationPane.WIDTH);
    }

    private void saveTable(Table table) {
        choose(table.extension(), "table" + known(session.look())).ifPresent(file -> saveTable(table, file));
    }

    void saveTable(Table table, Path file) {
        Step step = table == Table.CSV ? Step.DAY : Step.MONTH;
        Look look = session.look();
        Excerpt whole = Excerpt.whole(look.posture(), step);
        Excerpt excerpt = look.knowledge().limit(look.day()).map(whole::knownOn).orElse(whole);
        run(file, () -> writeTable(file, table, excerpt));
    }

    /// The part of a file's name that says that not all is in it: "-as-known-2025-01-01".
    static String known(Look look) {
        return look.knowledge().limit(look.day()).map(day -> "-as-known-" + day).orElse("");
    }

    private static Path writeTable(Path file, Table table, Excerpt excerpt) throws IOException {
        try (WholeFile target = WholeFile.at(file, true)) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
            table.write(excerpt, writer);
            writer.flush();
            target.keep();
        }
        return file;
    }

    private void run(Path file, Callable<Path> work) {
        String name = String.valueOf(file.getFileName());
        Task<Path> task = task(() -> {
            try {
                return work.call();
            } catch (IOException e) {
                throw WriteProblem.told(file, e);
            }
        });
        task.setOnSucceeded(event -> told.accept(Messages.text("shell.export.saved", name)));
        start(task, Messages.text("shell.export.writing", name));
    }

    private void start(Task<?> task, String words) {
        task.setOnCancelled(event -> told.accept(Messages.text("shell.export.cancelled")));
        working.accept(task, words);
        background.run(task);
    }

    private <T> Task<T> task(Callable<T> work) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnFailed(event -> reports.failed(Messages.text("shell.export.failed"), task.getException()));
        return task;
    }

    private Optional<Path> choose(String extension, String suffix) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("shell.export.choose"));
        chooser.setInitialFileName(fileName(session.look().posture().title()) + "-" + suffix + "." + extension);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(path -> withExtension(path, extension));
    }

    private static String fileName(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        int letters = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(letters, LONGEST_NAME)));
    }

    private static Path withExtension(Path path, String extension) {
        String name = String.valueOf(path.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
                ? path
                : path.resolveSibling(name + "." + extension);
    }

    private PictureOptions options(PictureSize size, double scale) {
        return PictureOptions.of(size, scale, theme.get()).over(basemap.get());
    }

    /// A picture for the clipboard, and its words.
    private record Copied(BufferedImage picture, String caption) {}
}
