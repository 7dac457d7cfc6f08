package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.export.picture.PngPicture;
import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.FileNames;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.picture.CodedGround;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.command.manual.Program;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.FileDialog;
import io.github.drawdownmap.shell.window.file.NamedFiles;
import io.github.drawdownmap.shell.window.sheet.DayText;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.controls.CopiedText;
import io.github.drawdownmap.ui.controls.Menus;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.wording.DayWords;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser.ExtensionFilter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the window can hand to other programs: the picture of the day, an animation, a table.
public final class ExportMenu extends MenuButton {
    private static final PictureSize PICTURE = new PictureSize(1440, 900);
    private static final PictureSize FRAME = new PictureSize(1280, 720);
    private static final double PICTURE_SCALE = 2;
    static final String PROGRAM = Program.name();

    private final Session session;
    private final OnScreen onScreen;
    private final Desk desk;
    private final Printing printing;
    /// What is to be on the clipboard as soon as it is made.
    private Task<?> copying = Background.task(() -> "");

    public ExportMenu(Session session, OnScreen onScreen, Desk desk) {
        this(session, onScreen, desk, SystemPrinter::all);
    }

    /// @param printers what the system can print with, the usual one first; asked on a thread that may wait
    ExportMenu(Session session, OnScreen onScreen, Desk desk, Supplier<List<Printer>> printers) {
        this.session = session;
        this.onScreen = onScreen;
        this.desk = desk;
        this.printing = new Printing(session, onScreen, desk, printers, this::openPicture);
        setText(Messages.text("shell.export"));
        setGraphic(new FontIcon(Feather.DOWNLOAD));
        Tooltips.install(this, Shortcut.EXPORT.row().beside(Messages.text("shell.export.tip")));
        getStyleClass().add("icon-button");
        getItems()
                .addAll(
                        item("shell.export.picture", this::openPicture),
                        item("shell.export.copy", this::copyPicture, Shortcut.COPY),
                        item("shell.export.link", this::copyLink),
                        item("shell.export.animation", this::openAnimation),
                        item("shell.export.print", this::print, Shortcut.PRINT),
                        new SeparatorMenuItem());
        for (Table table : Table.values())
            getItems().add(item("shell.export." + table.extension(), () -> saveTable(table)));
    }

    private static MenuItem item(String key, Runnable action, Shortcut shortcut) {
        MenuItem item = item(key, action);
        item.setAccelerator(shortcut.combination());
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Opens for the keyboard, which is then at the first thing that it offers.
    public void open() {
        show();
        Menus.chooseFirst(this);
    }

    /// Offers a picture of the shown day, and of the one beside it.
    public void openPicture() {
        Look look = session.look();
        Optional<LocalDate> other = onScreen.other().get();
        FileChoices choices = choices(PICTURE, PICTURE_SCALE);
        PicturePane pane = new PicturePane(
                choices,
                DayText.orNone("shell.export.picture.beside", other, () -> look, session.today()),
                desk.background(),
                options -> () -> Drawn.of(options, look).image(),
                options -> choose(
                        "png", FileNames.picture(look, options.other()), file -> leaveAndSave(file, options, look)),
                options -> {
                    desk.sheets().close();
                    copyPicture(options, look);
                });
        String title = Messages.text(
                other.isPresent() ? "shell.export.picture.title.two" : "shell.export.picture.title",
                DayWords.full(look.day()),
                other.map(DayWords::full).orElse(""));
        desk.sheets().open(title, pane, PicturePane.WIDTH, choices.first());
    }

    private FileChoices choices(PictureSize size, double scale) {
        return new FileChoices(onScreen, desk, session.look().posture().title(), size, scale);
    }

    /// Leaves the page, which comes back as it was when the picture is not written.
    void leaveAndSave(Path file, PictureOptions options, Look look) {
        savePicture(file, options, look, desk.sheets().setAside());
    }

    /// @param unwritten runs when the picture is not written after all
    void savePicture(Path file, PictureOptions options, Look look, Runnable unwritten) {
        Optional<Path> opened = onScreen.file().get();
        run(file, () -> writePicture(file, options.from(NamedFiles.of(opened)), look), unwritten);
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

    /// As the window shows it, with what is remembered of its maker.
    public void copyPicture() {
        PictureOptions options = options();
        Look look = session.look();
        Task<Signature.Written> reading = task(desk.signature()::written);
        reading.setOnSucceeded(event -> {
            Signature.Written written = reading.getValue();
            copyPicture(options.lettered(written.lettering()), look, written.problem());
        });
        beginCopying(reading);
        desk.background().run(reading);
    }

    /// A later copy takes the place of one that is still being made, of which nothing more is said.
    private void beginCopying(Task<?> next) {
        copying.setOnCancelled(null);
        copying.cancel();
        copying = next;
    }

    private void copyPicture(PictureOptions options, Look look) {
        copyPicture(options, look, "");
    }

    /// @param noLogo why it has no logo, in a sentence; empty when it has what it should
    private void copyPicture(PictureOptions options, Look look, String noLogo) {
        Optional<Path> opened = onScreen.file().get();
        Task<Drawn> task = task(() -> Drawn.of(options.from(NamedFiles.of(opened)), look));
        Optional<String> before = textOnClipboard();
        task.setOnSucceeded(event -> {
            // Whoever has copied something since, here or elsewhere, wants that.
            if (!textOnClipboard().equals(before)) return;
            ClipboardContent content = new ClipboardContent();
            content.putImage(task.getValue().image());
            content.putString(task.getValue().words());
            Clipboard.getSystemClipboard().setContent(content);
            desk.told()
                    .accept(
                            noLogo.isEmpty()
                                    ? Messages.text("shell.export.copied")
                                    : Messages.text("shell.export.copied.without-logo", noLogo));
        });
        beginCopying(task);
        start(task, Messages.text("shell.export.drawing"));
    }

    private static Optional<String> textOnClipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    /// Offers a page on which a printer is chosen.
    public void print() {
        printing.begin();
    }

    /// The mark of the file is of its content, which has to be read.
    private void copyLink() {
        LookCode code = LookCode.of(session.look())
                .in(onScreen.place().get())
                .over(CodedGround.of(onScreen.basemap().get()));
        Optional<Path> opened = onScreen.file().get();
        Task<String> task = task(() -> code.from(NamedFiles.of(opened)).link());
        task.setOnSucceeded(event -> {
            CopiedText.put(task.getValue());
            desk.told().accept(Messages.text("shell.export.link.copied"));
        });
        beginCopying(task);
        desk.background().run(task);
    }

    private void openAnimation() {
        Look look = session.look();
        FileChoices choices = choices(FRAME, 1);
        AnimationPane pane = new AnimationPane(
                look,
                session.today(),
                choices,
                desk,
                (span, then) ->
                        choose("gif", FileNames.animation(look, span.getStart(), span.getEndInclusive()), then));
        desk.sheets().open(Messages.text("shell.export.animation.title"), pane, AnimationPane.WIDTH, choices.first());
    }

    private void saveTable(Table table) {
        choose(table.extension(), FileNames.table(session.look()), file -> saveTable(table, file));
    }

    void saveTable(Table table, Path file) {
        Step step = table == Table.CSV ? Step.DAY : Step.MONTH;
        Look look = session.look();
        Excerpt whole = Excerpt.whole(look.posture(), step).against(look.plan());
        Excerpt excerpt = look.limit().map(whole::knownOn).orElse(whole);
        Optional<Path> posture = onScreen.file().get();
        Callable<Path> work = () -> {
            keepFrom(posture, file);
            return writeTable(file, table, excerpt);
        };
        run(file, work, () -> {});
    }

    /// What is exported of a posture never takes its place.
    private static void keepFrom(Optional<Path> posture, Path file) throws IOException {
        if (posture.isPresent() && WholeFile.replaces(file, posture.get()))
            throw new IOException(Messages.text("shell.export.onto-itself"));
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

    private void run(Path file, Callable<Path> work, Runnable unwritten) {
        String name = String.valueOf(file.getFileName());
        Task<Path> task = task(() -> {
            try {
                return work.call();
            } catch (IOException e) {
                throw WriteProblem.told(file, e);
            }
        });
        task.setOnSucceeded(event -> desk.saved().accept(file));
        Desk.hearUndone(task, unwritten);
        start(task, Messages.text("shell.export.writing", name));
    }

    private void start(Task<?> task, String words) {
        desk.start(task, words, Messages.text("shell.export.cancelled"));
    }

    private <T> Task<T> task(Callable<T> work) {
        return desk.task(work, Messages.text("shell.export.failed"));
    }

    private void choose(String extension, String name, Consumer<Path> then) {
        ExtensionFilter kind = new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension);
        FileDialog.save(desk.owner(), desk.sheets(), "shell.save.title", name + "." + extension, kind, then);
    }

    /// As the window shows it.
    private PictureOptions options() {
        return PictureOptions.of(PICTURE, PICTURE_SCALE, onScreen.theme().get())
                .over(onScreen.basemap().get())
                .in(onScreen.frame().get())
                .and(onScreen.other().get());
    }
}
