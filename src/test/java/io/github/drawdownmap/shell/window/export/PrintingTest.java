package io.github.drawdownmap.shell.window.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PrintingTest {
    @SuppressWarnings("NullAway.Init") // set by start()
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
    }

    @Test
    void a_system_without_a_printer_is_told_in_a_sentence_before_anything_is_drawn() {
        Printing printing = new Printing(owner, () -> null);
        assertThatThrownBy(() -> printing.print(() -> {
                    throw new AssertionError("drawn");
                }))
                .isInstanceOf(Printing.PrintProblem.class)
                .hasMessage(
                        "This system has no printer, or none that answers. Set one up, or save the picture and print"
                                + " it elsewhere.");
    }
}
