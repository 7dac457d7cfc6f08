package io.github.drawdownmap.data.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder = Path.of("");

    /// The parts of a workbook with one sheet, `changes`; style 1 is a day, style 2 a month and a year.
    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>""");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><workbookPr/><sheets><sheet name=\"changes\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yyyy\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return parts;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        return ZipFiles.write(folder.resolve(name), parts);
    }

    private List<Sheet> read(Map<String, String> parts) throws IOException {
        return TableFiles.read(List.of(zip("t.xlsx", parts)), Optional.empty());
    }

    private void refuses(Map<String, String> parts, String what) {
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> read(parts))
                .withMessageContaining(what);
    }

    @Test
    void cells_are_texts_numbers_and_dates_as_they_are_shown() throws IOException {
        List<Sheet> sheets = read(parts("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>site</t></is></c><c r="C1" t="inlineStr"><is><t>when</t></is></c></row>
            <row r="4"><c r="A4"><v>16.248399999999998</v></c><c r="B4" t="b"><v>1</v></c>
              <c r="C4" s="1"><v>45930</v></c><c r="D4" s="2"><v>45901</v></c></row>"""));
        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().name()).isEqualTo("changes");
        assertThat(sheets.getFirst().lines())
                .containsExactly(
                        new Sheet.Line(1, List.of("site", "", "when")),
                        new Sheet.Line(4, List.of("16.2484", "true", "2025-09-30", "2025-09")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&quot;Q3&quot; yyyy          | Q3 2025",
                "yyyy\\ \\H\\1               | 2025 H1",
                "[$-409]&quot;FY&quot;yy;@    | FY2025",
                "yyyy&quot;年&quot;           | 2025",
                "&quot;early&quot; mmm\\ yyyy | 2025-09"
            })
    void a_year_is_shown_with_the_words_that_make_another_date_of_it(String format, String text) throws IOException {
        Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>45901</v></c></row>");
        parts.computeIfPresent("xl/styles.xml", (name, xml) -> xml.replace("mmm\\-yyyy", format));
        assertThat(read(parts).getFirst().lines().getFirst().cells()).containsExactly(text);
    }

    @Test
    void an_address_that_lies_behind_other_words_is_kept_with_them() throws IOException {
        Map<String, String> parts = parts("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>link</t></is></c>
              <c r="B1" t="str"><f>HYPERLINK("https://b.example/","here")</f><v>here</v></c></row>""");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace(
                        "</sheetData>",
                        "</sheetData><hyperlinks><hyperlink ref=\"A1\" r:id=\"rId7\" xmlns:r=\"" + RELATIONS
                                + "\"/></hyperlinks>"));
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId7" Type="hyperlink" Target="https://a.example/?x=1&amp;y=2" TargetMode="External"/>
            </Relationships>""");
        assertThat(read(parts).getFirst().lines())
                .containsExactly(new Sheet.Line(
                        1,
                        List.of("link", "here"),
                        Map.of(0, "https://a.example/?x=1&y=2", 1, "https://b.example/"),
                        false));
    }

    @Test
    void a_row_says_whether_it_is_hidden() throws IOException {
        List<Sheet> sheets = read(parts("""
            <row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1" spans="1:1"><c r="A3"><v>2</v></c></row>
            <row r="4" hidden="0"><c r="A4"><v>3</v></c></row>"""));
        assertThat(sheets.getFirst().lines()).extracting(Sheet.Line::isHidden).containsExactly(false, true, false);
    }

    private static String dated(String number) {
        return "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + number + "</v></c></row>";
    }

    /// As 1904 is a leap year, 60 days behind 1 January is 1 March.
    @ParameterizedTest
    @CsvSource({
        "44468, 2025-09-30",
        "0, 1904-01-01",
        "59, 1904-02-29",
        "60, 1904-03-01",
        "2957003, 9999-12-31",
        "2957004, 2957004",
        "-1, -1",
        "1E999999999, 1E+999999999",
        "1E-999999999, 1904-01-01"
    })
    void days_of_a_workbook_that_counts_from_1904_are_the_same_days(String number, String text) throws IOException {
        Map<String, String> parts = parts(dated(number));
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(read(parts).getFirst().lines().getFirst().cells()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "61, 1900-03-01",
        "2958465, 9999-12-31",
        "60, 60",
        "-5, -5",
        "2958466, 2958466",
        "1e999, 1E+999",
        "1E999999999, 1E+999999999",
        "1E+999999999, 1E+999999999",
        "45930.75, 2025-09-30",
        "45929.9999999999, 2025-09-30"
    })
    void a_number_shown_as_a_date_is_a_day_where_all_spreadsheets_have_the_same(String number, String text)
            throws IOException {
        List<Sheet> sheets = read(parts(dated(number)));
        assertThat(sheets.getFirst().lines().getFirst().cells()).containsExactly(text);
    }

    @Test
    void a_number_that_would_fill_pages_stays_in_powers_of_ten() throws IOException {
        List<Sheet> sheets = read(parts("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"));
        assertThat(sheets.getFirst().lines().getFirst().cells()).containsExactly("1E+999999999");
    }

    @Test
    void a_formula_is_what_it_came_to_and_without_that_no_text() throws IOException {
        List<Sheet> sheets = read(parts("""
            <row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>Gao</v></c><c r="B1"><f>1+1</f><v>2</v></c>
              <c r="C1"><f>WEBSERVICE("http://127.0.0.1:1/")</f></c>
              <c r="D1" t="str"><f>IF(A2="","",A2)</f><v></v></c><c r="E1"><v>3</v></c></row>"""));
        assertThat(sheets.getFirst().lines().getFirst().cells())
                .containsExactly("Gao", "2", FailedFormula.ANY, "", "3");
    }

    /// So write openpyxl, and XlsxWriter a 0; both ask whoever opens the workbook to work out all formulas.
    @ParameterizedTest
    @CsvSource({"<v></v>, true", "<v/>, true", "<v> </v>, true", "<v>0</v>, true", "<v> 5</v>, false"})
    void a_formula_that_nobody_has_worked_out_has_no_value(String value, boolean isWithout) throws IOException {
        Map<String, String> parts =
                parts("<row r=\"1\"><c r=\"A1\"><f>15+1.2</f>" + value + "</c><c r=\"B1\"><v>0</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>"));
        List<String> cells = read(parts).getFirst().lines().getFirst().cells();
        assertThat(cells.getFirst().equals(FailedFormula.ANY)).isEqualTo(isWithout);
        assertThat(cells.getLast()).isEqualTo("0");
    }

    /// So writes XlsxWriter, whatever the formula would come to. Day 0 is none that could be meant.
    @Test
    void a_formula_for_a_day_that_came_to_0_was_never_worked_out() throws IOException {
        List<Sheet> sheets = read(parts("""
            <row r="1"><c r="A1" s="1"><f>TODAY()</f><v>0</v></c><c r="B1" s="1"><v>0</v></c>
              <c r="C1"><f>1-1</f><v>0</v></c><c r="D1" s="1"><f>A2</f><v>45930</v></c></row>"""));
        assertThat(sheets.getFirst().lines().getFirst().cells())
                .containsExactly(FailedFormula.ANY, "0", "0", "2025-09-30");
    }

    @Test
    void a_workbook_without_styles_is_read() throws IOException {
        Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>");
        parts.remove("xl/styles.xml");
        parts.computeIfPresent(
                "[Content_Types].xml", (name, xml) -> xml.replaceAll("<Override PartName=\"/xl/styles[^>]*>", ""));
        assertThat(read(parts).getFirst().lines().getFirst().cells()).containsExactly("5");
    }

    @Test
    void empty_rows_without_end_cost_nothing() throws IOException {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>");
        for (int i = 2; i < 1_000_000; i++) rows.append("<row r=\"").append(i).append("\"/>");
        assertThat(read(parts(rows.toString())).getFirst().lines()).hasSize(1);
    }

    @Test
    void a_column_that_no_spreadsheet_has_is_refused() {
        refuses(
                parts("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>5</v></c></row>"),
                "a cell lies in a column that no spreadsheet has");
    }

    @Test
    void rows_that_reach_to_the_last_column_are_bounded() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 2_000; i++)
            rows.append("<row r=\"").append(i).append("\"><c r=\"XFD").append(i).append("\"><v>5</v></c></row>");
        refuses(parts(rows.toString()), "the workbook has more cells than a story needs");
    }

    @Test
    void a_workbook_that_unpacks_to_hundreds_of_megabytes_is_refused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = "<si><t>aaaaaaaaaaaaaaaa</t></si>".repeat(4_096).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) zip.write(block);
        }
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(bomb), Optional.empty()))
                .withMessageStartingWith("bomb.xlsx: the workbook unpacks to more than 100 MB");
    }

    @Test
    void what_joined_cells_say_counts_for_all_their_rows() throws IOException {
        Map<String, String> parts = parts("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>site</t></is></c><c r="B1" t="inlineStr"><is><t>level</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>gao</t></is></c><c r="B2" t="inlineStr"><is><t>full</t></is></c></row>
            <row r="3"><c r="A3"/><c r="B3" t="inlineStr"><is><t>none</t></is></c></row>
            <row r="4"><c r="B4" t="inlineStr"><is><t>full</t></is></c></row>""");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C1:E1\"/></mergeCells>"));

        assertThat(read(parts).getFirst().lines())
                .extracting(Sheet.Line::cells)
                .containsExactly(
                        List.of("site", "level"), List.of("gao", "full"), List.of("gao", "none"), List.of("", "full"));
    }

    /// Its entities could stand for more than all memory, or for other files.
    @Test
    void a_part_that_declares_what_its_words_stand_for_is_refused() {
        Map<String, String> parts = parts("");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + xml);
        refuses(parts, "a part of the workbook is no plain XML");
    }

    @Test
    void a_damaged_workbook_is_told_of_in_a_sentence() {
        Map<String, String> parts = parts("");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>");
        refuses(parts, "the workbook is damaged or of a kind that is not known");
        parts.put("xl/worksheets/sheet1.xml", sheet("<row><c><v>&nothing;</v></c></row>"));
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> read(parts))
                .withMessageContaining("the workbook is damaged or of a kind that is not known (")
                .withMessageNotContainingAny("com.fasterxml", "[row,col", "\n");
        parts.remove("xl/worksheets/sheet1.xml");
        refuses(parts, "the workbook is damaged or of a kind that is not known");
    }

    @Test
    void of_damage_that_a_library_has_no_words_for_no_reason_is_given() {
        for (Exception cause : List.of(
                new NullPointerException("Cannot invoke \"org.example.Sheet.name()\" because \"sheet\" is null"),
                new IllegalStateException()))
            assertThat(TableFileException.damaged("t.xlsx", "save it again", cause))
                    .hasMessage("t.xlsx: the workbook is damaged or of a kind that is not known; save it again");
    }

    @ParameterizedTest
    @CsvSource({
        "t.xlsx, a.txt, 'this is a packed folder, not a workbook'",
        "t.xlsx, word/document.xml, 'the file is a text document; give its tables as .xlsx, .ods or .csv'",
        "t.numbers, Index/Document.iwa, this is a file of Numbers",
        "t.xlsb, xl/workbook.bin, this is a binary workbook (.xlsb)",
        "t.csv, a.txt, it ends as text does but is a workbook"
    })
    void another_kind_of_package_is_told_by_its_name(String name, String part, String what) throws IOException {
        Path file = zip(name, Map.of("mimetype", "x", part, "x"));
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(file), Optional.empty()))
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({
        "t.ods, 'name,lat', 'is none; save it as .xlsx or .ods again, or name it .csv if it is text'",
        "t.csv, '{\"type\": 1}', 'this is JSON, not a table; give a posture file to \"check\"; tables are .xlsx, .ods or .csv'",
        "t.gsheet, '{\"doc_id\": 1}', this is a link to a sheet on the web",
        "t.csv, '<table>', 'this is a web page or XML, not a table; open it in a spreadsheet and save it as .xlsx, .ods or .csv'",
        "t.xlsx, '<!DOCTYPE html><table>', this is a web page or XML",
        "t.xlsx, '\uFEFF\n<html>', this is a web page or XML",
        "t.xls, '<?xml version=\"1.0\"?><Workbook/>', this is a web page or XML",
        "t.ods, '{\"type\": 1}', this is JSON",
        "t.xlsx, %PDF-1.7, the file is a PDF",
        "t.xlsx, Rar!, 'the file is packed by RAR; unpack it first'",
        "t.csv, version https://git-lfs.github.com/spec/v1, 'keeps elsewhere; fetch that with git lfs pull'",
        "t.csv, GIF89a, 'the file is a picture; give its tables as .xlsx, .ods or .csv'",
        "t.csv, %PDF-1.7, the file is a PDF",
        "t.csv, '\n%PDF-1.7', the file is a PDF"
    })
    void what_is_no_table_is_told_by_its_name(String name, String content, String what) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(file), Optional.empty()))
                .withMessageContaining(what);
    }

    @Test
    void a_table_that_is_packed_is_to_be_unpacked() throws IOException {
        Path file = folder.resolve("sites.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("id,name\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(file), Optional.empty()))
                .withMessageContaining("packed by gzip; unpack it first");
    }

    @ParameterizedTest
    @CsvSource({"EncryptedPackage, locked with a password", "Workbook, before 2007"})
    void an_old_container_is_an_old_workbook_or_a_locked_one(String content, String what) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
            out.write(content.getBytes(StandardCharsets.UTF_16LE));
        }
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(file), Optional.empty()))
                .withMessageContaining(what);
    }

    @Test
    void what_is_no_plain_file_of_a_folder_is_no_table() throws IOException {
        Files.createDirectory(folder.resolve("sites.csv"));
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(folder), Optional.empty()))
                .withMessageContaining("there is no table in this folder");
    }

    @Test
    void standard_input_has_no_name_to_go_by() {
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(Path.of("-")), Optional.empty()))
                .withMessageEndingWith("give the file, or the folder that it is in");
    }

    @Test
    void an_empty_folder_and_a_missing_file_are_told_of() {
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(folder), Optional.empty()))
                .withMessageEndingWith("there is no table in this folder; put .xlsx, .ods or .csv files into it");
        assertThatExceptionOfType(TableFileException.class)
                .isThrownBy(() -> TableFiles.read(List.of(folder.resolve("no.csv")), Optional.empty()))
                .withMessageEndingWith("there is no such file; check the name");
    }

    @Test
    void a_text_whose_first_heading_is_pk_is_no_workbook() throws IOException {
        Path file = Files.writeString(folder.resolve("sites.csv"), "PK,name\n1,Gao\n");
        assertThat(TableFiles.read(List.of(file), Optional.empty()))
                .flatExtracting(Sheet::lines)
                .extracting(Sheet.Line::cells)
                .containsExactly(List.of("PK", "name"), List.of("1", "Gao"));
    }
}
