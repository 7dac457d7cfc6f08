package io.github.drawdownmap.details.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Posture;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// The strips over the numbers of the bundled posture, whose span is September 2024 to January 2027.
@ExtendWith(InWindow.class)
class FigureStripTest {
    private static final Posture POSTURE = PostureReader.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US troops             | Iraq      | 2,500; Sep 2024; Jan 2027; reported; planned; line: the days or numbers that it may mean
            Italian personnel     | Erbil     | 150; Sep 2024; Jan 2027; reported
            Hungarian personnel   | Iraq      | 40; Sep 2024; Jan 2027; ceiling; line: the days or numbers that it may mean
            """)
    void says_over_which_time_it_goes_and_what_its_marks_mean(String scope, String area, String words, FxRobot robot) {
        List<Figure> figures = POSTURE.figures().stream()
                .filter(figure -> figure.scope().equals(scope) && figure.area().equals(area))
                .toList();
        List<String> found = new ArrayList<>();
        robot.interact(() -> {
            FigureStrip strip = new FigureStrip(figures, POSTURE.span());
            for (Node part : List.of(strip, strip.key()))
                for (Node node : ((Parent) part).getChildrenUnmodifiable())
                    if (node instanceof Label label) found.add(label.getText());
        });
        assertThat(found).containsExactly(words.split("; "));
    }
}
