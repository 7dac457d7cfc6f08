package io.github.drawdownmap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class WindowTest {
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        // Five days: the share grows by a quarter a day.
        "2026-01-13/2026-01-17, 2026-01-12, 0",
        "2026-01-13/2026-01-17, 2026-01-13, 0",
        "2026-01-13/2026-01-17, 2026-01-14, 0.25",
        "2026-01-13/2026-01-17, 2026-01-15, 0.5",
        "2026-01-13/2026-01-17, 2026-01-17, 1",
        "2026-01-13/2026-01-17, 2026-01-18, 1",
        // One day: over on that day.
        "2026-01-13,            2026-01-12, 0",
        "2026-01-13,            2026-01-13, 1",
        // From 6 September 2024 to 30 September 2025 are 389 days, to 15 March 2025 190.
        "2024-09-06/2025-09-30, 2025-03-15, 0.4884318766066838",
        "/2025-09-30,           2025-03-15, 0",
        "/2025-09-30,           2025-09-30, 1",
        "2025-10/..,            2025-09-30, 0",
        "2025-10/..,            2099-01-01, 0",
    })
    void the_share_grows_evenly_from_the_first_day_to_the_last(String window, LocalDate day, double share) {
        assertThat(Edtf.parse(window).shareOn(day)).isCloseTo(share, within(1e-15));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "2025-10-01,            2025-09,    true",
        "2025-09-30,            2025-09,    false",
        "2025-10/2026-12,       2024-09-06/2025-09-30, true",
        "2025-09-30/2026-12,    2024-09-06/2025-09-30, false",
        "2024-01,               2025-09,    false",
        // An open start begins where the other ends, so its end has to lie later.
        "/2025-10-20,           2025-08-18/2025-10-01, true",
        "/2025-10-01,           2025-08-18/2025-10-01, false",
        "/2025-10-20,           /2024-08-31, true",
        "2025-10/..,            2025-09,    true",
        "2026,                  2025-10/.., false",
        "/2026,                 2025-10/.., false",
        "2024-09-06/2025-09,     ../2024-09-06, true",
        "2024-09-05/2025-09,     ../2024-09-06, false",
        "2024-09-06/2025-09,     /2024-09-06, false",
    })
    void a_window_follows_another_when_it_lies_wholly_after_it(String window, String before, boolean follows) {
        assertThat(Edtf.parse(window).follows(Edtf.parse(before))).isEqualTo(follows);
    }

    @Test
    void both_ends_count() {
        Window september = Edtf.parse("2025-09");

        assertThat(september.contains(LocalDate.of(2025, 8, 31))).isFalse();
        assertThat(september.contains(LocalDate.of(2025, 9, 1))).isTrue();
        assertThat(september.contains(LocalDate.of(2025, 9, 30))).isTrue();
        assertThat(september.contains(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @Test
    void an_open_start_is_closed_by_a_day() {
        Window closed = Edtf.parse("/2025-10-20").startingOn(LocalDate.of(2025, 10, 2));

        assertThat(closed.earliest()).isEqualTo("2025-10-02");
        assertThat(closed.latest()).isEqualTo("2025-10-20");
        assertThat(closed.isOpenStart()).isFalse();
    }

    @Test
    void a_window_of_one_day_is_one_day_however_it_is_written() {
        assertThat(Edtf.parse("2026-01-13").isOneDay()).isTrue();
        assertThat(Edtf.parse("2026-01-13/2026-01-13").isOneDay()).isTrue();
        assertThat(Edtf.parse("2026-01").isOneDay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-13, 2026-01-13",
        "2026-01-13?, 2026-01-13~",
        "2026-12~, 2026-12-01~/2026-12-31~",
        "2025-08-18~/2025-10, 2025-08-18~/2025-10-31",
        "/2025-09, /2025-09-30",
        "../2025-09, ../2025-09-30",
        "2025-10/, 2025-10-01/..",
    })
    void a_window_is_written_as_edtf(String window, String written) {
        assertThat(Edtf.parse(window)).hasToString(written);
        assertThat(Edtf.parse(written).days()).isEqualTo(Edtf.parse(window).days());
    }

    @Test
    void a_window_needs_an_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(
                        LocalDate.MIN, LocalDate.MAX, Window.Edge.OPEN, Window.Edge.OPEN, Window.Precision.INTERVAL))
                .withMessage("a window needs at least one end");
    }

    @Test
    void a_window_holds_a_day() {
        LocalDate day = LocalDate.of(2026, 1, 13);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Window(day, day.minusDays(1), Window.Edge.DAY, Window.Edge.DAY, Window.Precision.DAY));
    }

    @Property
    void the_share_lies_within_0_and_1_and_never_falls(
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate earliest,
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate latest,
            @ForAll @DateRange(min = "2019-01-01", max = "2031-12-31") LocalDate day) {
        Assume.that(!latest.isBefore(earliest));
        Window window = Edtf.parse(earliest + "/" + latest);

        assertThat(window.shareOn(day)).isBetween(0.0, 1.0);
        assertThat(window.shareOn(day.plusDays(1))).isGreaterThanOrEqualTo(window.shareOn(day));
        assertThat(window.shareOn(latest)).isEqualTo(1);
    }

    @Property
    void what_is_written_as_a_date_is_read_as_its_days(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(Edtf.parse(day.toString()).days()).isEqualTo(LocalDateRange.ofClosed(day, day));
        assertThat(Edtf.parse(day.toString().substring(0, 7)).contains(day)).isTrue();
        assertThat(Edtf.parse(day.toString().substring(0, 4)).contains(day)).isTrue();
    }
}
