package io.github.drawdownmap.shell.window.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.InWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
class PrintingTest {
    @SuppressWarnings("NullAway.Init") // set by start()
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
    }

    @Test
    void a_system_without_a_printer_is_told_in_a_sentence_before_anything_is_drawn() {
        Printing printing = new Printing(owner, Optional::empty);
        assertThatThrownBy(() -> printing.print(() -> {
                    throw new AssertionError("drawn");
                }))
                .isInstanceOf(Printing.PrintProblem.class)
                .hasMessage(
                        "This system has no printer, or none that answers. Set one up, or save the picture and print"
                                + " it elsewhere.");
    }

    /// A printer that is asked for what `asked` says, and takes the page or not.
    private static final class FakeWork implements PrintWork {
        private final boolean asked;
        private final boolean takesPages;
        private final List<Image> printed = new ArrayList<>();
        private boolean isCancelled;

        FakeWork(boolean asked, boolean takesPages) {
            this.asked = asked;
            this.takesPages = takesPages;
        }

        @Override
        public boolean ask(Window window) {
            return asked;
        }

        @Override
        public boolean print(Image picture) {
            if (takesPages) printed.add(picture);
            return takesPages;
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }

        @Override
        public String printer() {
            return "Old Faithful";
        }
    }

    @Test
    void a_picture_is_printed_when_a_printer_was_chosen_and_not_when_the_user_thinks_better_of_it() throws Exception {
        Image picture = new WritableImage(4, 3);
        FakeWork good = new FakeWork(true, true);
        assertThat(new Printing(owner, () -> Optional.of(good)).print(() -> picture))
                .isTrue();
        assertThat(good.printed).containsExactly(picture);

        FakeWork unwanted = new FakeWork(false, true);
        assertThat(new Printing(owner, () -> Optional.of(unwanted)).print(() -> picture))
                .isFalse();
        assertThat(unwanted.printed).isEmpty();
        assertThat(unwanted.isCancelled).isTrue();
    }

    @Test
    void a_printer_that_fails_is_named_in_a_sentence() {
        FakeWork broken = new FakeWork(true, false);
        Printing printing = new Printing(owner, () -> Optional.of(broken));
        assertThatThrownBy(() -> printing.print(() -> new WritableImage(4, 3)))
                .isInstanceOf(Printing.PrintProblem.class)
                .hasMessage(
                        "The printer Old Faithful did not take the page. See whether it is switched on and has paper,"
                                + " or save the picture and print it elsewhere.");
        assertThat(broken.isCancelled).isTrue();
    }

    /// A4 and Letter across, and a strip that is held wrong, less their margins, in points.
    @ParameterizedTest
    @CsvSource({"770, 523", "720, 540", "523, 770"})
    void a_page_is_filled_as_far_as_the_shape_of_the_picture_allows(double width, double height) {
        double shape = (double) Printing.PAGE.width() / Printing.PAGE.height();
        Bounds drawn = PrintWork.filling(
                        width, height, new WritableImage(Printing.PAGE.width(), Printing.PAGE.height()))
                .getLayoutBounds();
        assertThat(drawn.getWidth()).isLessThanOrEqualTo(width + 0.01);
        assertThat(drawn.getHeight()).isLessThanOrEqualTo(height + 0.01);
        assertThat(drawn.getWidth() / drawn.getHeight()).isCloseTo(shape, within(0.001));
        assertThat(Math.max(drawn.getWidth() / width, drawn.getHeight() / height))
                .isCloseTo(1, within(0.001));
    }
}
