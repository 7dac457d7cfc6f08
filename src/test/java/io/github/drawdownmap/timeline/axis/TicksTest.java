package io.github.drawdownmap.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);
    private static final double LETTER = 7;

    @Test
    void quarters_are_labelled_where_there_is_room_for_them_and_years_begin_strong() {
        assertThat(texts(ticks(FIRST, LAST, 1090)))
                .containsExactly("Oct", "Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr", "Jul", "Oct", "Jan 2027");
        assertThat(ticks(FIRST, LAST, 1090).labels().stream()
                        .filter(Ticks.Label::strong)
                        .map(Ticks.Label::text))
                .containsExactly("Jan 2025", "Jan 2026", "Jan 2027");
    }

    @Test
    void months_are_labelled_on_a_wide_screen() {
        assertThat(texts(ticks(FIRST, LAST, 2400))).startsWith("Sep", "Oct", "Nov", "Dec", "Jan 2025", "Feb");
    }

    @Test
    void half_years_and_then_years_are_left_on_a_narrow_one() {
        assertThat(texts(ticks(FIRST, LAST, 420))).containsExactly("Jan 2025", "Jul", "Jan 2026", "Jul", "Jan 2027");
        assertThat(texts(ticks(FIRST, LAST, 180))).containsExactly("2025", "2026", "2027");
    }

    @Test
    void every_month_has_its_mark() {
        assertThat(ticks(FIRST, LAST, 1090).marks()).hasSize(29).allMatch(day -> day.getDayOfMonth() == 1);
    }

    @Test
    void a_span_without_a_new_year_says_its_year_at_the_first_label() {
        assertThat(texts(ticks(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 8, 31), 900))
                        .getFirst())
                .endsWith(" 2025");
    }

    @Test
    void days_are_marked_in_a_span_of_a_few_weeks() {
        Ticks ticks = ticks(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31), 900);
        assertThat(ticks.marks()).hasSize(31);
        assertThat(texts(ticks)).contains("8 Mar", "15 Mar", "22 Mar");
    }

    @Test
    void thousands_of_years_have_labels_and_so_has_one_day() {
        assertThat(texts(ticks(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), 700)))
                .containsExactly("1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000");
        assertThat(texts(ticks(LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 7), 700)))
                .containsExactly("7 Mar 2025");
    }

    @Property
    void labels_never_overlap_and_stay_inside(
            @ForAll @IntRange(min = 0, max = 20_000) int offset,
            @ForAll @IntRange(min = 1, max = 100_000) int days,
            @ForAll @DoubleRange(min = 160, max = 4_000) double width) {
        LocalDate first = LocalDate.of(1980, 1, 1).plusDays(offset);
        TimeScale scale = new TimeScale(first, first.plusDays(days - 1L), 300, 300 + width);
        Ticks ticks = Ticks.over(scale, TicksTest::width, 0, 328 + width);
        double taken = 0;
        for (Ticks.Label label : ticks.labels()) {
            double half = width(label.text(), label.strong()) / 2;
            assertThat(scale.x(label.day()) - half).isGreaterThanOrEqualTo(taken);
            taken = scale.x(label.day()) + half + Ticks.LABEL_GAP;
        }
        assertThat(taken - Ticks.LABEL_GAP).isLessThanOrEqualTo(328 + width);
    }

    private static Ticks ticks(LocalDate first, LocalDate last, double width) {
        return Ticks.over(new TimeScale(first, last, 300, 300 + width), TicksTest::width, 0, 328 + width);
    }

    private static List<String> texts(Ticks ticks) {
        return ticks.labels().stream().map(Ticks.Label::text).toList();
    }

    private static double width(String text, boolean strong) {
        return text.length() * LETTER * (strong ? 1.1 : 1);
    }
}
