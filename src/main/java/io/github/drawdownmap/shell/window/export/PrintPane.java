package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.sheet.FormPage;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;

/// The page on which a printer and its paper are chosen, and what is printed is looked at.
final class PrintPane extends FormPage {
    /// About 300 dots an inch of A4.
    private static final double SCALE = 2.5;

    private static final double PREVIEW_SCALE = 1;
    private static final int MOST_COPIES = 99;

    private final PictureChoices choices;
    private final Function<PictureOptions, Callable<Image>> draw;
    private final PicturePreview preview;
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final ComboBox<Boolean> isAcross = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

    /// @param printers the one that is chosen first is the first
    /// @param isWide whether the page is to lie across at first
    /// @param draw makes a preview, for a thread that may wait
    PrintPane(
            List<Printer> printers,
            boolean isWide,
            PictureChoices choices,
            Background background,
            Function<PictureOptions, Callable<Image>> draw,
            Consumer<Order> print) {
        this.choices = choices;
        this.draw = draw;
        this.preview = new PicturePreview(background);
        getStyleClass().add("print-pane");
        fill(printers, isWide);
        choices.addFrame();
        choices.addLettering();
        choices.onChange(this::draw);
        Button button = new Button(Messages.text("shell.print.button"));
        button.setDefaultButton(true);
        button.setOnAction(event -> print.accept(order()));
        fill(button, preview, choices);
        draw();
    }

    private void fill(List<Printer> printers, boolean isWide) {
        printer.getItems().setAll(printers);
        printer.setConverter(new ChoiceWords<>(Printer::name));
        paper.setConverter(new ChoiceWords<>(Paper::words));
        isAcross.getItems().setAll(true, false);
        isAcross.setConverter(
                new ChoiceWords<>(each -> Messages.text(each ? "shell.print.across" : "shell.print.upright")));
        isAcross.setValue(isWide);
        printer.valueProperty().subscribe((before, after) -> offerPapers(after));
        printer.setValue(printers.getFirst());
        choices.add("shell.print.printer", printer);
        choices.add("shell.print.paper", paper);
        choices.add("shell.print.lies", isAcross);
        choices.add("shell.print.copies", copies);
        choices.alsoHear(paper.valueProperty());
        choices.alsoHear(isAcross.valueProperty());
    }

    /// Keeps the chosen paper if the other printer has it too.
    private void offerPapers(Printer chosen) {
        List<Paper> papers = chosen.papers();
        Paper kept =
                Optional.ofNullable(paper.getValue()).filter(papers::contains).orElse(papers.getFirst());
        paper.getItems().setAll(papers);
        paper.setValue(kept);
    }

    /// Where the keyboard belongs first.
    ComboBox<Printer> first() {
        return printer;
    }

    private Order order() {
        return new Order(printer.getValue(), page(), copies.getValue(), options(SCALE));
    }

    private PrintedPage page() {
        return new PrintedPage(paper.getValue(), isAcross.getValue());
    }

    /// On paper, whose ground is light.
    private PictureOptions options(double scale) {
        return choices.chosen(PictureOptions.of(page().picture(), scale, Theme.LIGHT));
    }

    private void draw() {
        preview.draw(draw.apply(options(PREVIEW_SCALE)));
    }

    /// What has been chosen.
    record Order(Printer printer, PrintedPage page, int copies, PictureOptions options) {}
}
