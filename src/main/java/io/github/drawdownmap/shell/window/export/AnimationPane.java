package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.export.picture.Animation;
import io.github.drawdownmap.export.picture.PictureCaption;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.sheet.DayText;
import io.github.drawdownmap.shell.window.sheet.FormPage;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/// The page on which an animation is chosen, looked at and written.
final class AnimationPane extends FormPage {
    static final double WIDTH = 560;

    private static final double PREVIEW_HEIGHT = 288;
    private static final double FASTEST = 25;

    private final Look look;
    private final FileChoices choices;
    private final Desk desk;
    private final BiConsumer<LocalDateRange, Consumer<Path>> chooseFile;

    private final DayText from;
    private final DayText to;
    private final PreviewFrame picture = new PreviewFrame(PREVIEW_HEIGHT);
    private final ComboBox<Step> step = new ComboBox<>();
    private final Slider speed = new Slider(1, FASTEST, Animation.usualSpeed(Step.WEEK));
    private final CheckBox loop = new CheckBox(Messages.text("timeline.button.loop"));
    private final ProgressBar progress = new ProgressBar(0);
    private final Label state = new Label(Messages.text("shell.export.animation.preview"));
    private final Button save = new Button(Messages.text("shell.export.animation.save"));
    private final Button cancel = new Button(Messages.text("shell.export.cancel"));
    private final BooleanProperty isBusy = new SimpleBooleanProperty();
    private final BooleanProperty isRefused = new SimpleBooleanProperty();
    private @Nullable Task<?> running;

    /// @param chooseFile asks for a file for the animation of a span
    AnimationPane(
            Look look,
            LocalDate today,
            FileChoices choices,
            Desk desk,
            BiConsumer<LocalDateRange, Consumer<Path>> chooseFile) {
        this.look = look;
        from = new DayText("shell.export.animation.from", look.posture().firstDay(), () -> look, today);
        to = new DayText("shell.export.animation.to", look.posture().lastDay(), () -> look, today);
        this.choices = choices;
        this.desk = desk;
        this.chooseFile = chooseFile;
        getStyleClass().add("animation-pane");
        fillChoices();
        fill(progressRow(), picture, state, choices);
        listen();
        preview();
    }

    private void fillChoices() {
        step.getItems().setAll(Step.values());
        step.setValue(Step.WEEK);
        step.setConverter(new ChoiceWords<>(AnimationPane::words));
        speed.setPrefWidth(200);
        speed.setBlockIncrement(1);
        speed.setAccessibleText(Messages.text("shell.export.animation.speed"));
        choices.add("shell.export.animation.from", from);
        choices.add("shell.export.animation.to", to);
        choices.add("shell.export.animation.step", step);
        choices.add("shell.export.animation.speed", new HBox(8, speed, speedNumber()));
        choices.add("shell.export.animation.end", loop);
        loop.setSelected(true);
    }

    private Label speedNumber() {
        Label number = new Label();
        number.textProperty().bind(speed.valueProperty().map(value -> Long.toString(Math.round(value.doubleValue()))));
        return number;
    }

    private HBox progressRow() {
        progress.setPrefWidth(180);
        save.setDefaultButton(true);
        save.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, save, cancel, progress);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void listen() {
        save.disableProperty().bind(isBusy.or(isRefused));
        save.setOnAction(event -> span().ifPresent(span -> chooseFile.accept(span, file -> write(file, span))));
        cancel.setOnAction(event -> cancelOrClose());
        from.textProperty().subscribe((before, after) -> preview());
        to.textProperty().subscribe((before, after) -> preview());
        step.valueProperty().subscribe((before, after) -> {
            if (speed.getValue() == Animation.usualSpeed(before)) speed.setValue(Animation.usualSpeed(after));
            preview();
        });
        choices.onChange(this::preview);
        sceneProperty().subscribe(scene -> {
            // The page was closed: nobody is left to look, and an unfinished file is taken away.
            if (scene == null) cancel();
        });
    }

    /// While nothing is written there is nothing to cancel but the page.
    private void cancelOrClose() {
        if (running instanceof Writing && running.isRunning()) running.cancel();
        else desk.sheets().close();
    }

    private void cancel() {
        if (running != null) running.cancel();
    }

    /// Shows how it will look in the middle, and says how large it will be.
    private void preview() {
        Step wanted = step.getValue();
        PictureOptions options = choices.options(Optional.empty()).moving();
        Optional<String> refusal = from.problem().or(to::problem).or(() -> refusal(options));
        isRefused.set(refusal.isPresent());
        if (refusal.isPresent()) {
            cancel();
            state.setText(refusal.get());
            return;
        }
        LocalDateRange span = span().orElseThrow();
        Task<Preview> task = Background.task(() -> preview(options, span, wanted));
        task.setOnSucceeded(event -> tell(task.getValue()));
        start(task);
    }

    private Preview preview(PictureOptions options, LocalDateRange span, Step wanted)
            throws IOException, MbTilesException, InterruptedException {
        try (PictureStudio studio = PictureStudio.open(look, options, ExportMenu.PROGRAM)) {
            List<LocalDate> days = studio.days(span, wanted);
            var middle = studio.of(days.get(days.size() / 2));
            long bytes = new Animation(studio, days, Animation.usualSpeed(wanted), true).estimateGifBytes();
            return new Preview(Drawn.image(middle), days.size(), bytes);
        }
    }

    private void tell(Preview preview) {
        picture.show(preview.picture());
        state.setText(Messages.text(
                "shell.export.animation.estimate", preview.frames(), Math.max(0.1, preview.bytes() / 1e6)));
    }

    /// From the earlier of the two days to the later; empty while one of them is none.
    private Optional<LocalDateRange> span() {
        return from.day()
                .flatMap(one -> to.day()
                        .map(other -> one.isAfter(other)
                                ? LocalDateRange.ofClosed(other, one)
                                : LocalDateRange.ofClosed(one, other)));
    }

    private static Optional<String> refusal(PictureOptions options) {
        return PictureMemory.ofAnimation().refusal(options.size(), options.scale());
    }

    void write(Path file, LocalDateRange span) {
        Step wanted = step.getValue();
        PictureOptions options = choices.options(Optional.empty()).moving();
        if (refusal(options).isPresent()) return;
        Task<Path> task = new Writing(file, options, span, wanted, Math.round(speed.getValue()), loop.isSelected());
        task.setOnSucceeded(event -> {
            desk.sheets().close();
            desk.saved().accept(file);
        });
        task.setOnCancelled(event -> tellCancelled());
        state.setText(Messages.text("shell.export.writing", String.valueOf(file.getFileName())));
        start(task);
        choices.disableProperty().bind(task.runningProperty());
    }

    /// Whoever closed the page, or let fall another file onto it, does not see what it says.
    private void tellCancelled() {
        String words = Messages.text("shell.export.animation.cancelled");
        state.setText(words);
        if (getScene() == null) desk.told().accept(words);
    }

    /// Writes the animation, and says how far it is.
    private final class Writing extends Task<Path> {
        private final Path file;
        private final PictureOptions options;
        private final LocalDateRange span;
        private final Step step;
        private final double framesPerSecond;
        private final boolean loops;

        Writing(
                Path file,
                PictureOptions options,
                LocalDateRange span,
                Step step,
                double framesPerSecond,
                boolean loops) {
            this.file = file;
            this.options = options;
            this.span = span;
            this.step = step;
            this.framesPerSecond = framesPerSecond;
            this.loops = loops;
        }

        @Override
        protected Path call() throws Exception {
            try (PictureStudio studio = PictureStudio.open(look, options, ExportMenu.PROGRAM);
                    WholeFile target = WholeFile.at(file, true)) {
                List<LocalDate> days = studio.days(span, step);
                studio.of(days.getFirst());
                PictureCaption caption = studio.captionUntil(days.getLast());
                new Animation(studio, days, framesPerSecond, loops)
                        .writeGif(caption, target.out(), this::updateProgress);
                target.keep();
            } catch (IOException e) {
                throw WriteProblem.told(file, e);
            }
            return file;
        }
    }

    private void start(Task<?> task) {
        cancel();
        running = task;
        task.setOnFailed(event -> {
            state.setText("");
            desk.reports().failed(Messages.text("shell.export.failed"), task.getException());
        });
        progress.progressProperty().bind(task.progressProperty());
        progress.visibleProperty().bind(task.runningProperty());
        cancel.textProperty()
                .bind(task.runningProperty()
                        .map(isRunning -> Messages.text(
                                isRunning && task instanceof Writing ? "shell.export.cancel" : "ui.close")));
        isBusy.bind(
                task.stateProperty().map(state -> state == Worker.State.RUNNING || state == Worker.State.SCHEDULED));
        desk.background().run(task);
    }

    /// A frame of the animation, how many there are, and how large the file will be.
    private record Preview(Image picture, int frames, long bytes) {}

    private static String words(Step step) {
        return Messages.text("shell.export.step." + step.name().toLowerCase(Locale.ROOT));
    }
}
