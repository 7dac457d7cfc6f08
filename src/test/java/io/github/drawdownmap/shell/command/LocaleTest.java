package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.ui.theme.LevelColor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the locale of the system must not change: numbers, dates and words that other programs read.
class LocaleTest extends CommandLineRun {
    private Locale before = Locale.ROOT;

    @BeforeEach
    void keep() {
        before = Locale.getDefault();
    }

    @AfterEach
    void giveBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, csv",
        "ar-EG-u-nu-arab, kml",
        "ar-EG-u-nu-arab, geojson",
        "fa-IR-u-ca-persian-nu-arabext, csv",
        "th-TH-u-ca-buddhist-nu-thai, kml",
        "tr-TR, geojson",
        "de-DE, csv"
    })
    void a_table_is_the_same(String locale, String kind) {
        Locale.setDefault(Locale.ROOT);
        assertThat(run("export", kind, "--step", "month")).isZero();
        String expected = out.toString(StandardCharsets.UTF_8);
        out.reset();
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(run("export", kind, "--step", "month")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    /// JavaFX reads it: with other digits all levels between none and full were black.
    @ParameterizedTest
    @CsvSource({"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-nu-thai"})
    void the_colour_of_a_level_has_the_digits_of_a_stylesheet(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(LevelColor.css(2, 6, "")).contains("hsb(0, 0%, 25%)");
    }
}
