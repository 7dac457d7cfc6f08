package io.github.drawdownmap.basemap.mbtiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCreditTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plain words                                   | Plain words
                    <b>Bold</b> and <i>italic</i>                 | Bold and italic
                    &copy; A &amp; B &#169; &#xA9; &lt;b&gt;      | © A & B © © <b>
                    one<script>alert('x')</script>two             | one two
                    one <!-- hidden --> two                       | one two
                    one <a href="https://example.org"             | one
                    A &unknown; B                                 | A &unknown; B
                    """)
    void html_becomes_plain_text(String html, String text) {
        assertThat(HtmlCredit.parse(html).text()).isEqualTo(text);
    }

    @Test
    void the_first_link_to_the_web_is_kept() {
        String html = "<a href='javascript:alert(1)'>A</a> <a class=x href=https://example.org/?a=1&amp;b=2>B</a>"
                + " <a href=\"http://example.net\">C</a>";
        assertThat(HtmlCredit.parse(html).link()).isEqualTo(URI.create("https://example.org/?a=1&b=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no link",
                "<a href='file:///etc/passwd'>A</a>",
                "<a href='javascript:x'>A</a>",
                "<a href='https://example.org@evil.example/'>A</a>",
                "<a href='https://not a link'>A</a>",
                "<a>A</a>"
            })
    void anything_else_is_no_link(String html) {
        assertThat(HtmlCredit.parse(html).link()).isNull();
    }

    @Test
    void a_credit_of_nothing_but_beginnings_of_links_is_not_read_to_its_end() {
        String beyond = "<a href='https://example.org'>A</a>";
        assertThat(HtmlCredit.parse("<a ".repeat(60_000) + beyond).link()).isNull();
    }

    @Test
    void what_turns_letters_round_or_drives_a_terminal_becomes_a_blank() {
        assertThat(HtmlCredit.parse("A\u202eB\u001bC&#x2066;D\ufeff").text()).isEqualTo("A B C D");
    }

    @Test
    void a_very_long_credit_is_cut() {
        assertThat(HtmlCredit.parse("x".repeat(5000)).text()).hasSize(201).endsWith("…");
    }
}
