package io.github.drawdownmap.shell.window.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.picture.PictureSize;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPageTest {
    /// A4 less 10 mm at each edge is 277 by 190 mm; 1280 by 878 has that shape. Letter leaves 259.4 by 195.9 mm.
    @ParameterizedTest
    @CsvSource({"A4, true, 1280x878", "A4, false, 878x1280", "LETTER, true, 1280x967", "LETTER, false, 967x1280"})
    void a_picture_has_the_shape_of_what_the_margins_leave_of_a_sheet(Paper paper, boolean isAcross, String size) {
        assertThat(new PrintedPage(paper, isAcross).picture())
                .isEqualTo(PictureSize.parse(size).orElseThrow());
    }

    /// Of A4 across, 842 by 595 points, 10 mm are 28.35 points. A printer that reaches all of it leaves the margins,
    /// one that leaves an inch free at the left shrinks the picture.
    @ParameterizedTest
    @CsvSource({"0, 785.3", "72, 741.65"})
    void it_lies_in_the_middle_of_what_is_free(double unreached, double width) {
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, 842, 595);
        Rectangle2D reached = new Rectangle2D.Double(unreached, 0, 842 - unreached, 595);
        Rectangle2D picture = new Rectangle2D.Double(0, 0, 3200, 2000);
        Rectangle2D placed = PrintedPage.placed(reached, sheet, 3200, 2000)
                .createTransformedShape(picture)
                .getBounds2D();
        assertThat(placed.getWidth()).isCloseTo(width, within(0.1));
        assertThat(placed.getHeight()).isCloseTo(width * 2000 / 3200, within(0.1));
        assertThat(placed.getMinX()).isCloseTo(Math.max(28.35, unreached), within(0.1));
        assertThat(placed.getCenterY()).isCloseTo(297.5, within(0.1));
    }

    @Test
    void a_paper_says_what_people_call_it() {
        assertThat(Paper.LETTER.words()).isEqualTo("Letter");
        assertThat(Paper.of(Paper.A3.media())).contains(Paper.A3);
    }
}
