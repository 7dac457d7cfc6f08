package io.github.drawdownmap.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    /// It is what the calendar asks; its words would be those of the system in any other language.
    @ParameterizedTest
    @CsvSource({"en-US, SUNDAY", "de-DE, MONDAY", "fa-IR, SATURDAY", "en-GB, MONDAY"})
    void weeks_begin_as_they_do_where_somebody_is_and_are_told_in_english(String region, DayOfWeek first) {
        Locale words = Language.withWeeksOf(Locale.forLanguageTag(region));

        assertThat(WeekFields.of(words).getFirstDayOfWeek()).isEqualTo(first);
        assertThat(DayOfWeek.MONDAY.getDisplayName(TextStyle.FULL, words)).isEqualTo("Monday");
    }
}
