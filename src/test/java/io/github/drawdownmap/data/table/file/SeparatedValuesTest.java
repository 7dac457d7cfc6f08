package io.github.drawdownmap.data.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedValuesTest {
    private static List<List<String>> cells(byte[] bytes, Optional<Charset> encoding) throws TableFileException {
        return SeparatedValues.read("t.csv", bytes, encoding).stream()
                .map(Sheet.Line::cells)
                .toList();
    }

    private static List<List<String>> cells(String text) throws TableFileException {
        return cells(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found(String separator) throws TableFileException {
        assertThat(cells(String.join(separator, "name", "lat", "lon") + "\n"
                        + String.join(separator, "Gao", "\"16,2484\"", "1") + "\n"))
                .containsExactly(List.of("name", "lat", "lon"), List.of("Gao", "16,2484", "1"));
    }

    @Test
    void commas_inside_cells_part_nothing_where_semicolons_do() throws TableFileException {
        assertThat(cells("title;Bases in Mali, 2021\nspan;1 June 2021 to 15 Sep 2022\n"))
                .containsExactly(
                        List.of("title", "Bases in Mali, 2021"), List.of("span", "1 June 2021 to 15 Sep 2022"));
    }

    @Test
    void the_hint_of_excel_is_followed_and_no_row() throws TableFileException {
        assertThat(cells("sep=;\na;b,c,d\n")).containsExactly(List.of("a", "b,c,d"));
    }

    @Test
    void a_byte_order_mark_is_no_letter_of_the_first_cell() throws TableFileException {
        assertThat(cells("\ufeffname,lat\n")).containsExactly(List.of("name", "lat"));
        assertThat(cells("\ufeffMénaka,1\n".getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .containsExactly(List.of("Ménaka", "1"));
        assertThat(cells("Menaka,1\n".getBytes(StandardCharsets.UTF_16BE), Optional.empty()))
                .containsExactly(List.of("Menaka", "1"));
    }

    /// Those that say so write a mark, the others none.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
    void wider_letters_are_read_too(String charset) throws TableFileException {
        assertThat(cells("Ménaka,1\n".getBytes(Charset.forName(charset)), Optional.empty()))
                .containsExactly(List.of("Ménaka", "1"));
    }

    @Test
    void letters_written_in_ascii_are_not_taken_for_others() throws TableFileException {
        byte[] mail = "日本,1\n".getBytes(Charset.forName("ISO-2022-JP"));
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> cells(mail, Optional.empty()))
                .withMessage("t.csv: the text is ISO-2022, not UTF-8; save it as UTF-8");
        assertThat(cells(mail, Optional.of(Charset.forName("ISO-2022-JP")))).containsExactly(List.of("日本", "1"));
        byte[] old = "M+AOk-naka,Za+AXwA8w-,+AQc-\n".getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> cells(old, Optional.empty()))
                .withMessage("t.csv: the text is UTF-7, not UTF-8; save it as UTF-8");
    }

    @Test
    void another_encoding_has_to_be_named() throws TableFileException {
        byte[] western = "Gao,0\nMénaka,1\n".getBytes(Charset.forName("windows-1252"));
        assertThat(cells(western, Optional.of(Charset.forName("windows-1252"))))
                .containsExactly(List.of("Gao", "0"), List.of("Ménaka", "1"));
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> cells(western, Optional.empty()))
                .withMessage("t.csv: the text is not UTF-8 in line 2; save it as UTF-8, or name its encoding on the"
                        + " command line, as with --encoding windows-1252");
    }

    @Test
    void what_is_utf_8_is_that_whatever_else_is_named() throws TableFileException {
        byte[] bytes = "Ménaka,1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(cells(bytes, Optional.of(Charset.forName("windows-1252")))).containsExactly(List.of("Ménaka", "1"));
    }

    @Test
    void what_is_kept_from_being_taken_for_a_number_is_a_text() throws TableFileException {
        assertThat(cells("\"=\"\"0049\"\"\",1\n")).containsExactly(List.of("0049", "1"));
    }

    @Test
    void a_row_has_the_number_that_a_spreadsheet_gives_it() throws TableFileException {
        byte[] text = "a,b\n\n\"two\r\nlines\",c\nd,e".getBytes(StandardCharsets.UTF_8);
        List<Sheet.Line> lines = SeparatedValues.read("t.csv", text, Optional.empty());
        assertThat(lines).extracting(Sheet.Line::number).containsExactly(1, 3, 4);
        assertThat(lines.get(1).cells()).containsExactly("two\nlines", "c");
    }

    @Test
    void a_quotation_mark_that_nothing_closes_is_told_of() {
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> cells("a,b\nc,\"d\ne,f\ng,h\n"))
                .withMessageStartingWith("t.csv: a quotation mark in row 2 is not closed");
    }

    @Test
    void bytes_that_are_no_text_are_told_of() {
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> cells("a\0\0b\0\0\0"))
                .withMessageStartingWith("t.csv: this is no text");
    }
}
