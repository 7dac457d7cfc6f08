package io.github.drawdownmap.shell.window.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class PrintingTest {
    private static final int SECONDS = 60;

    private final Background background = new Background();
    private final StackPane layers = new StackPane();
    private final CompletableFuture<String> told = new CompletableFuture<>();
    private final List<String> works = new ArrayList<>();
    private final CompletableFuture<Task<?>> handOver = new CompletableFuture<>();
    private final CompletableFuture<Boolean> mayAnswer = new CompletableFuture<>();
    private final CompletableFuture<Boolean> askedInWindow = new CompletableFuture<>();
    private final Sheets sheets = new Sheets(layers);

    @SuppressWarnings("NullAway.Init") // set by start()
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(layers, 900, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void begin(Printer... printers) {
        mayAnswer.complete(true);
        Printing printing = printing(printers);
        Platform.runLater(printing::begin);
    }

    private Printing printing(Printer... printers) {
        Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
        session.seek(LocalDate.of(2025, 6, 30));
        OnScreen onScreen = new OnScreen(
                () -> Theme.DARK,
                BasemapChoice.Offline::new,
                () -> Frame.ALL,
                () -> Frame.ALL,
                () -> {
                    askedInWindow.complete(Platform.isFxApplicationThread());
                    return Optional.empty();
                },
                Optional::empty);
        Desk desk = new Desk(
                owner,
                sheets,
                new Reports(sheets),
                background,
                told::complete,
                file -> {},
                (task, words) -> {
                    works.add(words);
                    if (words.equals("Printing…")) handOver.complete(task);
                },
                new Signature(() -> "", Optional::empty, credit -> {}, logo -> {}));
        return new Printing(session, onScreen, desk, () -> looked(printers), () -> told.complete("save instead"));
    }

    /// Answers when it may.
    private List<Printer> looked(Printer... printers) {
        mayAnswer.join();
        return List.of(printers);
    }

    /// A printer that takes a page, or does not, or keeps it.
    private static class FakePrinter implements Printer {
        private final boolean takesPages;
        private final boolean isStopped;
        private final CompletableFuture<String> printed = new CompletableFuture<>();

        FakePrinter(boolean takesPages, boolean isStopped) {
            this.takesPages = takesPages;
            this.isStopped = isStopped;
        }

        @Override
        public String name() {
            return "Old Faithful";
        }

        @Override
        public List<Paper> papers() {
            return List.of(Paper.LETTER, Paper.A4);
        }

        @Override
        public void print(BufferedImage picture, String title, PrintedPage page, int copies) throws PrintProblem {
            if (!takesPages) throw new PrintProblem("It has no paper.");
            printed.complete(title + " " + picture.getWidth() + "x" + picture.getHeight() + " " + page + " " + copies);
        }

        @Override
        public boolean isStopped() {
            return isStopped;
        }
    }

    /// A printer that begins with a page and does not come to an end.
    private static final class StuckPrinter extends FakePrinter {
        private final CompletableFuture<PrintedPage> begun = new CompletableFuture<>();

        StuckPrinter() {
            super(true, false);
        }

        @Override
        public void print(BufferedImage picture, String title, PrintedPage page, int copies) throws PrintProblem {
            begun.complete(page);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException cancelled) {
                throw new PrintProblem("It was stopped.", cancelled);
            }
        }
    }

    private void press() throws Exception {
        waitFor(".print-pane .button:default");
        WaitForAsyncUtils.waitForAsyncFx(
                1000L * SECONDS, () -> ((Button) layers.lookup(".print-pane .button:default")).fire());
    }

    private void waitFor(String selector) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS, TimeUnit.SECONDS, () -> InWindow.seen(() -> layers.lookup(selector) != null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitForReport(String sentence) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> InWindow.seen(() -> layers.lookupAll(".message-page .label").stream()
                        .anyMatch(node -> ((Labeled) node).getText().equals(sentence))));
    }

    @Test
    void a_system_without_a_printer_is_told_in_a_sentence() throws Exception {
        begin();
        waitForReport("This system has no printer, or none that answers. Set one up, or save the picture and print"
                + " it elsewhere.");
        WaitForAsyncUtils.waitForAsyncFx(
                1000L * SECONDS,
                () -> ((Button) layers.lookupAll(".message-page .button").toArray()[1]).fire());
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("save instead");
        assertThat(sheets.isOpen()).isFalse();
    }

    /// A window of 900 by 700 lies across, and so does the page at first. Of Letter across the picture is 1280 by 967
    /// units of 2.5 dots.
    @Test
    void the_page_begins_at_the_usual_printer_and_its_paper_and_prints_what_is_chosen_by_its_name() throws Exception {
        FakePrinter printer = new FakePrinter(true, false);
        begin(printer, new FakePrinter(false, false));
        waitFor(".print-pane");
        assertThat(owner.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        ComboBox.class, first -> assertThat(first.getValue()).isEqualTo(printer));
        press();
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("The picture is with the printer Old Faithful");
        assertThat(printer.printed.join())
                .isEqualTo("coalition-drawdown-in-iraq-2025-06-30-plan-press-report 3200x2418 "
                        + new PrintedPage(Paper.LETTER, true) + " 1");
    }

    @Test
    void a_printer_that_fails_is_told_with_the_reason() throws Exception {
        begin(new FakePrinter(false, false));
        press();
        waitForReport("It has no paper.");
    }

    @Test
    void a_printer_that_keeps_its_pages_is_named() throws Exception {
        begin(new FakePrinter(true, true));
        press();
        assertThat(told.get(SECONDS, TimeUnit.SECONDS))
                .isEqualTo("The printer Old Faithful is stopped: the page waits there until somebody starts it again");
    }

    @Test
    void who_cancels_when_the_printer_has_begun_is_not_told_that_nothing_was_printed() throws Exception {
        StuckPrinter printer = new StuckPrinter();
        begin(printer);
        press();
        printer.begun.get(SECONDS, TimeUnit.SECONDS);
        Platform.runLater(handOver.join()::cancel);
        assertThat(told.get(SECONDS, TimeUnit.SECONDS))
                .isEqualTo("No longer waiting for the printer Old Faithful; it may print the page all the same");
    }

    @Test
    void the_window_is_asked_for_its_second_day_on_its_own_thread() throws Exception {
        begin(new FakePrinter(true, false));
        waitFor(".print-pane");
        assertThat(askedInWindow.get(SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_page_that_was_opened_while_printers_were_looked_for_stays_and_that_is_told() throws Exception {
        Printing printing = printing(new FakePrinter(true, false));
        Region other = new Region();
        Platform.runLater(() -> {
            printing.begin();
            sheets.open("Keys", other, 400);
            mayAnswer.complete(true);
        });
        waitForReport("Another page was opened while printers were looked for. Close it and choose Print again.");
        assertThat(other.getScene()).isEqualTo(owner.getScene());
    }

    @Test
    void printers_are_looked_for_once_at_a_time() throws Exception {
        Printing printing = printing(new FakePrinter(true, false));
        WaitForAsyncUtils.waitForAsyncFx(1000L * SECONDS, () -> {
            printing.begin();
            printing.begin();
            mayAnswer.complete(true);
        });
        waitFor(".print-pane");
        assertThat(works).containsExactly("Looking for printers…");
    }
}
