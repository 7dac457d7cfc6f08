package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.look.FileNames;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Step;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// As known on each day on which something was published, nothing says a word of a later source.
class AsKnownTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Pattern DATE = Pattern.compile("(\\d{1,2} (?:January|February|March|April|May|June|July|August"
            + "|September|October|November|December) \\d{4})");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static NavigableSet<LocalDate> days() {
        return POSTURE.learningDays().subSet(POSTURE.firstDay(), true, POSTURE.lastDay(), true);
    }

    private static List<LocalDate> dates(String text) {
        return DATE.matcher(text)
                .results()
                .map(found -> LocalDate.parse(found.group(1), FULL))
                .toList();
    }

    private static Set<String> laterThan(LocalDate day) {
        return POSTURE.sources().stream()
                .filter(source ->
                        source.publicFrom().filter(from -> !from.isAfter(day)).isEmpty())
                .map(Source::id)
                .collect(Collectors.toSet());
    }

    /// The first sentence of a row: what the track says, before the comparison with a plan and its dates.
    private static String words(String row) {
        int from = row.indexOf(": ");
        return row.substring(from, row.indexOf('.', from));
    }

    @Test
    void where_nobody_is_cited_the_foot_of_a_picture_names_no_sources() {
        assertThat(PictureWords.sourcesLine(List.of(), 0)).isEmpty();
    }

    @Test
    void words_of_a_picture_tell_of_no_later_day_and_say_as_of_when() {
        Look first = Look.at(POSTURE).in(View.COMPARE).knowing(Knowledge.TIED);
        for (LocalDate day : days()) {
            Look look = first.on(day);
            List<String> lines = PictureWords.lines(look);
            String known = "as known on " + FULL.format(day);
            assertThat(PictureWords.title(look)).endsWith(known);
            assertThat(PictureWords.tracks(look)).endsWith(known);
            assertThat(lines.getFirst()).contains(known);
            for (String line : lines)
                if (line.startsWith("Reported")) assertThat(dates(line)).allMatch(told -> !told.isAfter(day), line);
        }
    }

    /// Not either that the plan says nothing of the day: nobody knew of one.
    @ParameterizedTest
    @EnumSource(names = {"PLAN", "COMPARE"})
    void as_known_before_a_plan_was_out_no_day_has_words_of_it(View view) {
        Look look = Look.at(POSTURE)
                .in(view)
                .on(LocalDate.of(2025, 9, 30))
                .knowing(new Knowledge.On(LocalDate.of(2024, 9, 5)));
        assertThat(PictureWords.finding(look)).isEqualTo("No plan was published yet.");
        assertThat(PictureWords.lines(look))
                .anyMatch(line -> line.contains("Ain al-Asad: no plan published yet."))
                .noneMatch(line -> line.contains("Phase") || line.contains("The plan"));
    }

    @Test
    void the_foot_of_a_picture_as_known_says_to_which_day_its_sources_reach() {
        Look look = Look.at(POSTURE).knowing(new Knowledge.On(LocalDate.of(2025, 8, 25)));
        assertThat(PictureWords.imprint(look, true, Lettering.NONE, "Drawdown Map"))
                .startsWith("Sources to 25 August 2025");
    }

    /// The data were put together on 25 November 2026: nobody knows yet what will be known on 30 December.
    @Test
    void on_a_day_past_that_of_the_data_it_is_as_known_when_those_were_put_together() {
        LocalDate ahead = LocalDate.of(2026, 12, 30);
        for (Knowledge knowledge : List.of(Knowledge.TIED, new Knowledge.On(ahead))) {
            Look look = Look.at(POSTURE).on(ahead).knowing(knowledge);
            assertThat(PictureWords.title(look))
                    .isEqualTo("Coalition drawdown in Iraq, 30 December 2026, as known on 25 November 2026");
        }
    }

    @Test
    void an_animation_says_as_of_when_each_of_its_days_is_known() {
        Look tied = Look.at(POSTURE).on(LocalDate.of(2025, 8, 1)).knowing(Knowledge.TIED);
        Look apart = tied.knowing(new Knowledge.On(LocalDate.of(2025, 9, 1)));
        LocalDate last = LocalDate.of(2026, 1, 31);

        assertThat(PictureWords.titleUntil(tied, Lettering.NONE, last))
                .isEqualTo("Coalition drawdown in Iraq, 1 August 2025 to 31 January 2026, each day as known on it");
        assertThat(PictureWords.titleUntil(apart, Lettering.NONE, last))
                .isEqualTo(
                        "Coalition drawdown in Iraq, 1 August 2025 to 31 January 2026, as known on 1 September 2025");
        assertThat(FileNames.animation(tied, tied.day(), last)).endsWith("-as-known-then");
        assertThat(FileNames.animation(apart, tied.day(), last)).endsWith("-as-known-2025-09-01");
    }

    @Test
    void tables_cite_no_later_source_and_say_as_of_when() throws Exception {
        for (LocalDate day : days()) {
            StringWriter out = new StringWriter();
            Table.CSV.write(Excerpt.whole(POSTURE, Step.CHANGE).knownOn(day), out);
            Set<String> later = laterThan(day);
            out.toString().lines().skip(1).forEach(row -> {
                assertThat(row).contains("," + day + ",");
                assertThat(row.split("[, ]")).doesNotContainAnyElementsOf(later);
                if (row.contains(",reported,")) assertThat(dates(words(row))).allMatch(told -> !told.isAfter(day), row);
            });
        }
    }

    @Test
    void the_name_of_a_source_is_printed_with_its_date_as_it_is() {
        Look look = Look.at(POSTURE).in(View.REPORTED).on(LocalDate.of(2026, 1, 16));
        assertThat(String.join("; ", PictureWords.sources(List.of(look)))).doesNotContain("31 Jan 2026", "31 Aug 2025");
    }

    /// The press report came out on 6 September 2024.
    @Test
    void before_a_plan_is_out_the_line_below_the_title_does_not_name_it() {
        Look look = Look.at(POSTURE).in(View.COMPARE).knowing(Knowledge.TIED);
        assertThat(PictureWords.tracks(look.on(LocalDate.of(2024, 9, 5))))
                .isEqualTo("What sources report, as known on 5 September 2024");
        assertThat(PictureWords.tracks(look.on(LocalDate.of(2024, 9, 6))))
                .isEqualTo("What sources report, against the plan: Press report of 6 September 2024, as known on"
                        + " 6 September 2024");
        assertThat(PictureWords.tracks(look.in(View.PLAN).on(LocalDate.of(2024, 9, 5))))
                .isEqualTo("No plan published yet, as known on 5 September 2024");
    }
}
