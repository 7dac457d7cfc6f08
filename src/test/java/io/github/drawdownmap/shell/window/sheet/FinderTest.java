package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Look LOOK = Look.opening(PostureReader.bundled()).on(LocalDate.of(2026, 1, 15));
    private static final Finder.Command EXPORT = new Finder.Command("Export", "Ctrl+E", () -> {});
    private static final Finder.Command QUIT = new Finder.Command("Quit", "Ctrl+Q", () -> {});

    private final Finder finder = new Finder(LOOK, TODAY, List.of(EXPORT, QUIT));

    private List<String> titles(String text) {
        return finder.find(text).stream().map(Finder.Found::title).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 30 September 2025",
        "30 Sep 2025, 30 September 2025",
        "today, 24 November 2026",
        "+30, 14 February 2026"
    })
    void a_date_is_found_as_people_write_it(String text, String day) {
        assertThat(titles(text)).startsWith(day);
    }

    @ParameterizedTest
    @CsvSource({"erb, Erbil", "al asad, Ain al-Asad", "AIN, Ain al-Asad", "أربيل, Erbil"})
    void a_site_is_found_by_parts_of_its_name_in_any_language(String text, String site) {
        assertThat(finder.find(text)).first().satisfies(found -> {
            assertThat(found).isInstanceOf(Finder.Found.OfSite.class);
            assertThat(found.title()).isEqualTo(site);
        });
    }

    @Test
    void events_and_sources_are_found_by_what_they_are_called() {
        assertThat(finder.find("new government")).first().isInstanceOf(Finder.Found.OfEvent.class);
        assertThat(finder.find("asharq")).anyMatch(Finder.Found.OfSource.class::isInstance);
    }

    /// Only a note of 6 September 2024 says why the announcement was late, only a citation and a note of that day what
    /// was fired.
    @ParameterizedTest
    @CsvSource({
        "gaza, 'Agreement there, announcement pending'",
        "fired towards Israel, 'Presence also counters Iran, US officials say'",
        "united states and israel with iran, War with Iran begins"
    })
    void events_are_found_by_what_they_and_their_sources_say(String text, String title) {
        assertThat(titles(text)).containsExactly(title);
    }

    @Test
    void sources_are_found_by_their_notes_and_by_what_they_claim_behind_what_is_called_so() {
        assertThat(titles("chatbot"))
                .containsExactly("U.S. Forces Begin Evacuation of Victoria Base in Baghdad Amid Iranian Strikes");
        assertThat(titles("not before us briefers"))
                .containsExactly("US Says Deal With Iraq Keeps American Troops Stationed Until 2026");
        assertThat(finder.find("israel"))
                .extracting(Finder.Found::kind)
                .startsWith("source", "source")
                .contains("event");
    }

    @Test
    void a_command_is_found_and_shows_its_key() {
        assertThat(finder.find("exp")).first().isEqualTo(new Finder.Found.OfCommand(EXPORT));
        assertThat(finder.find("exp").getFirst().detail()).isEqualTo("Ctrl+E");
    }

    @Test
    void where_nothing_is_typed_sites_and_commands_are_offered() {
        assertThat(titles(" ")).containsExactly("Ain al-Asad", "Baghdad", "Erbil", "Export", "Quit");
    }

    @Test
    void a_pasted_code_or_link_is_the_look() {
        LookCode code = LookCode.of(LOOK);
        assertThat(finder.find(code.toString())).first().isEqualTo(new Finder.Found.OfLook(code));
        assertThat(finder.find("  " + code.link() + "\n")).first().isEqualTo(new Finder.Found.OfLook(code));
    }

    @Test
    void what_was_not_known_on_the_day_is_not_found() {
        Finder before = new Finder(LOOK.knowing(Knowledge.TIED), TODAY, List.of());
        assertThat(titles("new government")).startsWith("New government");
        assertThat(before.find("new government"))
                .extracting(Finder.Found::title)
                .doesNotContain("New government");
    }

    @Test
    void where_nothing_is_found_a_sentence_says_why() {
        assertThat(finder.find("xyzzy")).isEmpty();
        assertThat(finder.nothing("xyzzy")).contains("xyzzy").contains("Type a date");
        assertThat(finder.nothing("z".repeat(4_000)))
                .contains("z".repeat(60) + "…")
                .hasSizeLessThan(200);
        assertThat(finder.nothing("31 Sep 2025")).contains("30 days");
        String code = LookCode.of(LOOK).toString();
        String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        assertThat(finder.find(wrong)).isEmpty();
        assertThat(finder.nothing(wrong)).contains(wrong);
    }
}
