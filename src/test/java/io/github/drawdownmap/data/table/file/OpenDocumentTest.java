package io.github.drawdownmap.data.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDocumentTest {
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    /// `day` shows a day, `month` a month and a year, `like-month` what `month` does.
    private static final String STYLES = """
        <number:date-style style:name="N1"><number:day/><number:text>.</number:text><number:month/><number:year/></number:date-style>
        <number:date-style style:name="N2"><number:month number:textual="true"/><number:text> </number:text><number:year/></number:date-style>
        <number:date-style style:name="N3"><number:quarter/><number:text> </number:text><number:year/></number:date-style>
        <number:date-style style:name="N4"><number:year/><number:text>年</number:text></number:date-style>
        <style:style style:name="quarter" style:family="table-cell" style:data-style-name="N3"/>
        <style:style style:name="year" style:family="table-cell" style:data-style-name="N4"/>
        <style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
        <style:style style:name="month" style:family="table-cell" style:data-style-name="N2"/>
        <style:style style:name="like-month" style:family="table-cell" style:parent-style-name="month"/>
        <style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>""";

    @TempDir
    private Path folder = Path.of("");

    private static String content(String sheets) {
        return "<office:document-content " + NAMES + "><office:automatic-styles>" + STYLES
                + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    private static String sheet(String rows) {
        return "<table:table table:name=\"changes\">" + rows + "</table:table>";
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String date(String style, String day) {
        return "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"date\" office:date-value=\""
                + day + "\"><text:p>as shown</text:p></table:table-cell>";
    }

    @Test
    void an_address_that_lies_behind_other_words_is_kept_with_them() throws IOException {
        String linked = cell("<text:a xlink:href=\"https://a.example/?x=1&amp;y=2\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">link</text:a>");
        assertThat(lines("<table:table-row>" + linked + "</table:table-row>"))
                .containsExactly(new Sheet.Line(1, List.of("link"), Map.of(0, "https://a.example/?x=1&y=2"), false));
    }

    @Test
    void a_row_says_whether_it_is_hidden() throws IOException {
        String row = "<table:table-row table:visibility=\"%s\">" + cell("a") + "</table:table-row>";
        assertThat(lines(row.formatted("visible") + row.formatted("filter") + row.formatted("collapse")))
                .extracting(Sheet.Line::isHidden)
                .containsExactly(false, true, true);
    }

    @Test
    void a_quarter_is_read_as_it_is_shown() throws IOException {
        String row =
                "<table:table-row>" + date("quarter", "2025-09-01") + date("year", "2025-09-01") + "</table:table-row>";
        assertThat(lines(row).getFirst().cells()).containsExactly("as shown", "2025");
    }

    private Path zip(Map<String, String> parts) throws IOException {
        return ZipFiles.write(folder.resolve("t.ods"), parts);
    }

    private static Map<String, String> parts(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", SPREADSHEET);
        parts.put("content.xml", content);
        return parts;
    }

    private List<Sheet> read(String sheets) throws IOException {
        return TableFiles.read(List.of(zip(parts(content(sheets)))), Optional.empty());
    }

    private List<Sheet.Line> lines(String rows) throws IOException {
        return read(sheet(rows)).getFirst().lines();
    }

    private void refuses(Map<String, String> parts, String what) throws IOException {
        Path file = zip(parts);
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(file), Optional.empty()))
                .withMessageStartingWith("t.ods: " + what);
    }

    @Test
    void cells_are_texts_numbers_and_truths() throws IOException {
        List<Sheet.Line> lines = lines("<table:table-row>" + cell("The <text:span>North</text:span>  Camp")
                + "<table:table-cell office:value-type=\"float\" office:value=\"16.248399999999998\"><text:p>16.2</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50 %</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"1E999999999\"/></table:table-row>");
        assertThat(lines)
                .containsExactly(
                        new Sheet.Line(1, List.of("The North Camp", "16.2484", "0.5", "true", "1E+999999999")));
    }

    @Test
    void a_date_is_as_exact_as_its_cell_shows_it() throws IOException {
        List<Sheet.Line> lines = lines("<table:table-column/><table:table-column table:number-columns-repeated=\"9\""
                + " table:default-cell-style-name=\"month\"/><table:table-row>" + date("", "2025-09-30")
                + date("", "2025-09-01") + date("day", "2025-09-01T12:30:00") + date("like-month", "2025-09-01")
                + date("day", "the ides") + "</table:table-row>");
        assertThat(lines)
                .containsExactly(
                        new Sheet.Line(1, List.of("2025-09-30", "2025-09", "2025-09-01", "2025-09", "as shown")));
    }

    @Test
    void a_cell_has_a_line_for_each_paragraph_and_nothing_of_its_notes() throws IOException {
        List<Sheet.Line> lines = lines("<table:table-row><table:table-cell office:value-type=\"string\">"
                + "<office:annotation><text:p>to be asked</text:p></office:annotation>"
                + "<text:p>paper: half<text:s text:c=\"2\"/>left</text:p><text:p>agency<text:line-break/>wire</text:p>"
                + "</table:table-cell></table:table-row>");
        assertThat(lines).containsExactly(new Sheet.Line(1, List.of("paper: half  left\nagency\nwire")));
    }

    @Test
    void a_formula_is_what_it_came_to_and_without_that_no_text() throws IOException {
        List<Sheet.Line> lines = lines(
                "<table:table-row>"
                        + "<table:table-cell table:formula=\"of:=[.A2]+1\" office:value-type=\"float\" office:value=\"2\"/>"
                        + "<table:table-cell table:formula=\"of:=WEBSERVICE(&quot;http://127.0.0.1:1/&quot;)\"/></table:table-row>");
        assertThat(lines.getFirst().cells()).containsExactly("2", FailedFormula.ANY);
    }

    /// Some say it in the language of their menus, some beside a number that is none.
    @Test
    void a_formula_that_came_to_nothing_is_no_text_and_no_number() throws IOException {
        String failed = "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>";
        String zero = "<table:table-cell office:value-type=\"float\" office:value=\"0\"><text:p>";
        String end = "</text:p></table:table-cell>";
        List<Sheet.Line> lines = lines("<table:table-row>" + failed + "#WERT!" + end + failed + "Err:502" + end + zero
                + "#DIV/0!" + end + zero + "###" + end + cell("#WERT!") + "</table:table-row>");
        assertThat(lines.getFirst().cells()).containsExactly("#ERROR!", "Err:502", "#DIV/0!", "0", "#WERT!");
        assertThat(lines.getFirst().cells().subList(0, 3)).allMatch(FailedFormula::isShownIn);
    }

    @Test
    void rows_and_cells_that_stand_for_many_are_all_there() throws IOException {
        List<Sheet.Line> lines = lines("<table:table-header-rows><table:table-row>" + cell("site")
                + "</table:table-row></table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/>"
                + cell("gao") + "</table:table-row>");
        assertThat(lines)
                .containsExactly(
                        new Sheet.Line(1, List.of("site")),
                        new Sheet.Line(5, List.of("", "", "gao")),
                        new Sheet.Line(6, List.of("", "", "gao")));
    }

    @Test
    void what_joined_cells_say_counts_for_all_their_rows() throws IOException {
        List<Sheet.Line> lines = lines(
                "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>gao</text:p>"
                        + "</table:table-cell>" + cell("full") + "</table:table-row>"
                        + "<table:table-row><table:covered-table-cell/>" + cell("none") + "</table:table-row>");
        assertThat(lines).extracting(Sheet.Line::cells).containsExactly(List.of("gao", "full"), List.of("gao", "none"));
    }

    @Test
    void a_sheet_that_is_not_shown_is_known_and_a_copy_of_another_file_is_none() throws IOException {
        List<Sheet> sheets = read("<table:table table:name=\"old\" table:style-name=\"away\"/>"
                + "<table:table table:name=\"'file:///other.ods'#sites\"><table:table-source/></table:table>"
                + "<table:dde-links><table:dde-link><table:table/></table:dde-link></table:dde-links>" + sheet(""));
        assertThat(sheets).extracting(Sheet::name).containsExactly("old", "changes");
        assertThat(sheets).extracting(Sheet::isHidden).containsExactly(true, false);
    }

    @Test
    void empty_rows_and_columns_without_end_cost_nothing() throws IOException {
        String empty = "<table:table-cell table:number-columns-repeated=\"2000000000\"/>";
        List<Sheet.Line> lines = lines("<table:table-row>" + cell("site") + empty + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2000000000\">" + empty + "</table:table-row>");
        assertThat(lines).containsExactly(new Sheet.Line(1, List.of("site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2000000000"})
    void filled_cells_without_end_are_refused(String columns) throws IOException {
        String row = "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell"
                + " table:number-columns-repeated=\"" + columns
                + "\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
        refuses(parts(content(sheet(row))), "the workbook has more cells than a story needs");
    }

    @Test
    void one_that_unpacks_to_hundreds_of_megabytes_is_refused() throws IOException {
        refuses(
                parts(content(sheet(" ".repeat(101 << 20)))),
                "the workbook unpacks to more than 100 MB; take the sheets that are needed");
    }

    /// 999 blanks are written in 23 letters.
    @Test
    void blanks_that_are_counted_take_room_as_if_they_were_written() throws IOException {
        String blanks = "<text:s text:c=\"999\"/>".repeat(110_000);
        refuses(
                parts(content(sheet("<table:table-row>" + cell(blanks) + "</table:table-row>"))),
                "the workbook unpacks to more than 100 MB; take the sheets that are needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><x>&x;</x>",
                "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY x \"&a;&a;\">]><x>&x;</x>",
                "<x><y></x>"
            })
    void what_is_damaged_or_declares_words_of_its_own_is_told_of_in_a_sentence(String content) throws IOException {
        refuses(parts(content), "the workbook is damaged or of a kind that is not known (The ");
    }

    @Test
    void one_that_is_named_as_text_is_told_the_ending_of_its_kind() throws IOException {
        Path file = zip(parts(content("")));
        Path named = Files.move(file, folder.resolve("story.csv"));
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(named), Optional.empty()))
                .withMessage("story.csv: it ends as text does but is a workbook; let its name end with .ods");
    }

    @Test
    void a_locked_workbook_and_another_office_file_are_told_apart() throws IOException {
        Map<String, String> parts = parts(content(""));
        parts.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        refuses(parts, "the workbook is locked with a password");
        parts.put("META-INF/manifest.xml", "<manifest:manifest/>");
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        refuses(parts, "this is a document of an office program, not a workbook");
    }

    @Test
    void a_workbook_that_was_unpacked_and_packed_without_its_first_part_is_one() throws IOException {
        Map<String, String> parts = parts(content(""));
        parts.remove("mimetype");
        parts.put("META-INF/manifest.xml", "<manifest:file-entry manifest:media-type=\"" + SPREADSHEET + "\"/>");
        assertThat(TableFiles.read(List.of(zip(parts)), Optional.empty())).isEmpty();
    }
}
