package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {

    @Test
    void without_a_display_on_linux_one_sentence_says_so() {
        assertThat(new Preflight("Linux", "", Map.of(), library -> true).problem())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).contains("display", "DISPLAY").doesNotContain("\n"));
    }

    @Test
    void an_empty_display_is_no_display() {
        assertThat(new Preflight("Linux", "", Map.of("DISPLAY", ""), library -> true).problem())
                .isPresent();
    }

    @Test
    void wayland_without_x11_is_told_to_start_xwayland() {
        assertThat(new Preflight("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0"), library -> true).problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Xwayland"));
    }

    @Test
    void without_gtk_on_linux_one_sentence_says_what_to_install() {
        assertThat(new Preflight("Linux", "", Map.of("DISPLAY", ":0"), library -> !library.equals("libgtk-3.so.0"))
                        .problem())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).contains("GTK 3", "libgtk-3-0").doesNotContain("\n"));
    }

    @Test
    void a_linux_desktop_with_gtk_has_no_problem() {
        assertThat(new Preflight("Linux", "", Map.of("DISPLAY", ":0"), library -> true).problem())
                .isEmpty();
    }

    @Test
    void other_systems_need_neither() {
        assertThat(new Preflight("Mac OS X", "", Map.of(), library -> false).problem())
                .isEmpty();
        assertThat(new Preflight("Windows 11", "", Map.of(), library -> false).problem())
                .isEmpty();
    }

    @Test
    void a_window_in_memory_needs_neither_display_nor_gtk() {
        assertThat(new Preflight("Linux", "Headless", Map.of(), library -> false).problem())
                .isEmpty();
    }
}
