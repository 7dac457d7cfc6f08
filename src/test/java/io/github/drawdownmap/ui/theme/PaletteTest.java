package io.github.drawdownmap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether levels can be told apart and seen, with any kind of sight; their sizes tell them apart as well.
class PaletteTest {
    private static final List<String> LEVELS =
            List.of("-level-none", "-level-residual", "-level-reduced", "-level-full");

    /// CIEDE2000. About 1 can just be told apart side by side; at 10 and more two discs that lie apart on a map are not
    /// taken for the same colour.
    private static final double LEAST_DISTANCE = 10;

    /// WCAG 2.2, 1.4.11: graphics against what they lie on.
    private static final double LEAST_GRAPHICS_CONTRAST = 3;

    /// WCAG 2.2, 1.4.3: text against what it lies on.
    private static final double LEAST_TEXT_CONTRAST = 4.5;

    private static final List<String> SURFACES = List.of(
            "-app-surface",
            "-app-surface-raised",
            "-card-background",
            "-app-background",
            "-app-control",
            "-app-control-hover",
            "-app-warning",
            "-lane-background");

    /// The colours of texts, and what each of them may lie on.
    private static final Map<String, List<String>> GROUNDS_OF_TEXTS = Map.ofEntries(
            Map.entry("-app-text", SURFACES),
            Map.entry("-app-text-muted", SURFACES),
            Map.entry("-app-link", SURFACES),
            Map.entry("-app-accent-text", List.of("-app-accent", "-app-link", "-mark-event")),
            Map.entry("-app-warning-text", List.of("-app-warning")),
            Map.entry("-app-error", List.of("-app-surface")),
            Map.entry("-app-error-text", List.of("-app-error")),
            Map.entry("-bubble-text", List.of("-bubble-background")),
            Map.entry("-gap-text", List.of("-gap-fill", "-lane-background", "-app-surface")),
            Map.entry("-map-label", List.of("-app-surface")),
            Map.entry("-map-label-muted", List.of("-app-surface")));

    private static final String RESOURCES = "src/main/resources/io/github/drawdownmap/";
    private static final List<String> SHEETS = List.of(
            "ui/theme/base.css",
            "ui/theme/symbol.css",
            "timeline/timeline.css",
            "map/map.css",
            "details/details.css",
            "details/entry/entry.css",
            "details/method/method.css",
            "picture/picture.css",
            "shell/window/shell.css");
    private static final Pattern TEXT_FILL = Pattern.compile("-fx-text-fill: (-[a-z-]+);");

    @Test
    void the_themes_alone_name_colours() throws IOException {
        for (String sheet : SHEETS)
            assertThat(Files.readString(Path.of(RESOURCES + sheet)))
                    .as(sheet)
                    .doesNotContainPattern(": *#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("themesAndSights")
    void neighbouring_levels_differ_clearly(Theme theme, Sight sight) {
        Roles roles = Roles.of(theme);
        for (int i = 1; i < LEVELS.size(); i++) {
            Lab lower = sight.see(roles.color(LEVELS.get(i - 1)));
            Lab higher = sight.see(roles.color(LEVELS.get(i)));
            assertThat(lower.distance(higher))
                    .as(LEVELS.get(i - 1) + " to " + LEVELS.get(i))
                    .isGreaterThanOrEqualTo(LEAST_DISTANCE);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("themesAndLevels")
    void the_edge_of_each_level_stands_out_from_land_and_water(Theme theme, String level) {
        for (java.awt.Color ground : grounds(theme))
            assertThat(WcagContrast.between(Roles.of(theme).color(level + "-edge"), fx(ground)))
                    .as("on " + ground)
                    .isGreaterThanOrEqualTo(LEAST_GRAPHICS_CONTRAST);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("themesAndMarks")
    void marks_stand_out_from_land_and_water(Theme theme, String mark) {
        for (java.awt.Color ground : grounds(theme))
            assertThat(WcagContrast.between(Roles.of(theme).color(mark), fx(ground)))
                    .as("on " + ground)
                    .isGreaterThanOrEqualTo(LEAST_GRAPHICS_CONTRAST);
    }

    @ParameterizedTest(name = "{0}, {1} on {2}")
    @MethodSource("themesAndTexts")
    void text_is_readable(Theme theme, String text, String ground) {
        Roles roles = Roles.of(theme);
        assertThat(WcagContrast.between(roles.color(text), roles.color(ground)))
                .isGreaterThanOrEqualTo(LEAST_TEXT_CONTRAST);
    }

    /// Letters that are selected have a text's strongest colour, under three tenths of the accent that lie over all.
    @ParameterizedTest(name = "{0}, on {1}")
    @MethodSource("themesAndSurfaces")
    void selected_text_is_readable(Theme theme, String ground) {
        Roles roles = Roles.of(theme);
        Color over = roles.color("-app-accent");
        assertThat(WcagContrast.between(
                        roles.color("-app-text").interpolate(over, 0.3),
                        roles.color(ground).interpolate(over, 0.3)))
                .isGreaterThanOrEqualTo(LEAST_TEXT_CONTRAST);
    }

    static Stream<Arguments> themesAndSurfaces() {
        return product(SURFACES);
    }

    static Stream<Arguments> themesAndSights() {
        return product(Sight.ALL);
    }

    static Stream<Arguments> themesAndLevels() {
        return product(LEVELS);
    }

    static Stream<Arguments> themesAndMarks() {
        return product(List.of("-symbol-selected", "-symbol-plan"));
    }

    static Stream<Arguments> themesAndTexts() {
        return Arrays.stream(Theme.values())
                .flatMap(theme -> GROUNDS_OF_TEXTS.entrySet().stream()
                        .flatMap(text ->
                                text.getValue().stream().map(ground -> Arguments.of(theme, text.getKey(), ground))));
    }

    @Test
    void each_colour_that_a_stylesheet_gives_to_a_text_is_measured() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String sheet : SHEETS) {
            Matcher fill = TEXT_FILL.matcher(Files.readString(Path.of(RESOURCES + sheet)));
            while (fill.find()) used.add(fill.group(1));
        }
        assertThat(GROUNDS_OF_TEXTS.keySet()).containsAll(used);
    }

    /// The names on the map have a halo of nine tenths, which a text is at least as far from as from the ground alone.
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("themesAndLabels")
    void labels_are_readable_on_land_and_water(Theme theme, String label) {
        for (java.awt.Color ground : grounds(theme)) {
            Color halo = Roles.of(theme).color("-map-label-halo");
            Color behind = fx(ground)
                    .interpolate(Color.color(halo.getRed(), halo.getGreen(), halo.getBlue()), halo.getOpacity());
            assertThat(WcagContrast.between(Roles.of(theme).color(label), behind))
                    .as("on " + ground)
                    .isGreaterThanOrEqualTo(LEAST_TEXT_CONTRAST);
        }
    }

    /// A halo lies around them too, but thin letters are seen against what is behind it.
    @ParameterizedTest
    @EnumSource
    void names_of_places_are_readable_on_land_and_water_without_their_halo(Theme theme) {
        assertContrast(LabelColors.of(theme), theme, LEAST_TEXT_CONTRAST);
    }

    /// Seven to one is what the guidelines for the web ask of text in strong contrast.
    @ParameterizedTest
    @EnumSource
    void names_of_places_are_strong_where_the_system_asks_for_it(Theme theme) {
        assertContrast(LabelColors.strong(theme), theme, 7);
    }

    private static void assertContrast(LabelColors names, Theme theme, double least) {
        for (java.awt.Color name :
                List.of(names.country(), names.focusCountry(), names.city(), names.farCity(), names.water()))
            for (java.awt.Color ground : grounds(theme))
                assertThat(WcagContrast.between(fx(name), fx(ground)))
                        .as(name + " on " + ground)
                        .isGreaterThanOrEqualTo(least);
    }

    static Stream<Arguments> themesAndLabels() {
        return product(List.of("-map-label", "-map-label-muted"));
    }

    private static Stream<Arguments> product(List<?> values) {
        return Arrays.stream(Theme.values()).flatMap(theme -> values.stream().map(value -> Arguments.of(theme, value)));
    }

    private static List<java.awt.Color> grounds(Theme theme) {
        MapPalette palette = switch (theme) {
            case LIGHT -> MapPalette.light();
            case DARK -> MapPalette.dark();
        };
        return List.of(palette.land(), palette.focusLand(), palette.water());
    }

    private static Color fx(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }

    @Nested
    class The_measures_themselves {

        /// Pairs from the test data that Sharma, Wu and Dalal published with the formula.
        @ParameterizedTest
        @CsvSource({
            "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
            "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
            "50, 2.5, 0, 50, 0, -2.5, 4.3065",
            "50, 2.5, 0, 73, 25, -18, 27.1492",
            "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
            "90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441",
        })
        void the_distance_is_that_of_the_published_pairs(
                double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
            assertThat(new Lab(l1, a1, b1).distance(new Lab(l2, a2, b2))).isCloseTo(expected, within(0.0001));
        }

        @ParameterizedTest
        @CsvSource({"#ffffff, #000000, 21", "#777777, #ffffff, 4.48", "#ff0000, #ffffff, 4.00"})
        void the_contrast_is_that_of_wcag(String one, String other, double expected) {
            assertThat(WcagContrast.between(Color.web(one), Color.web(other))).isCloseTo(expected, within(0.005));
        }
    }
}
