package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFileTest {
    @TempDir
    Path folder;

    @Nested
    class What_is_no_json {
        /// Where a bar stands in the text, there the problem is; `\n` is a line break, and pictures of control
        /// characters stand for these.
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"a": 1,|}           ; a comma stands before }                               ; remove the comma
            {"a": [1, 2,|]}      ; a comma stands before ]                               ; remove the comma
            {"a": 1\\n |"b": 2}  ; a comma or a colon is missing                         ; put it before this
            {"a" |1}             ; a comma or a colon is missing                         ; put it before this
            [1 |2]               ; a comma or a colon is missing                         ; put it before this
            [{} |{}]             ; a comma or a colon is missing                         ; put it before this
            {"a": |}             ; a member has no value                                 ; write one after the colon
            {"a": |, "b": 1}     ; a member has no value                                 ; write one after the colon
            {|'a': 1}            ; ' is no quotation mark of JSON                        ; write "
            {"a": |'x'}          ; ' is no quotation mark of JSON                        ; write "
            {"a": |“x”}          ; “ is no quotation mark of JSON                        ; write "
            {|a: 1}              ; a member name is not in double quotes                 ; put it in double quotes
            |// no\\n{}          ; this looks like a comment                             ; remove it, JSON has none
            |// a, b\\n// c, d\\n{} ; this looks like a comment                           ; remove it, JSON has none
            {\\n  |# no\\n}      ; this looks like a comment                             ; remove it, JSON has none
            |<html></html>       ; this is HTML or XML                                   ; choose a posture file, which is JSON
            {"a": "x|\\ny"}      ; a text holds a line break or tab                      ; close its quotes, or write \\n or \\t
            {"a": "C:\\|q"}      ; a backslash begins no escape                          ; write \\\\ for the backslash itself
            {"a": "\\u12|"}      ; a backslash begins no escape                          ; write \\\\ for the backslash itself
            {"a": |True}         ; True is no value of JSON                              ; write true, false, null, a number, or a text in double quotes
            {"a": |tru }         ; tru is no value of JSON                               ; write true, false, null, a number, or a text in double quotes
            {"a": |nul , "b": 1} ; nul is no value of JSON                               ; write true, false, null, a number, or a text in double quotes
            {"a": |1.2.3 }       ; 1.2.3 is no number of JSON                            ; write it like 12, -3.5 or 2.5e6
            {"a": |NaN\\n}       ; NaN is no value of JSON                               ; write true, false, null, a number, or a text in double quotes
            [|yes\\n]            ; yes is no value of JSON                               ; write true, false, null, a number, or a text in double quotes
            {"a": |1.2.3\\n}     ; 1.2.3 is no number of JSON                            ; write it like 12, -3.5 or 2.5e6
            {"a": |NaN}          ; NaN is no value of JSON                               ; write true, false, null, a number, or a text in double quotes
            {"a": |*}            ; * is no value of JSON                                 ; write true, false, null, a number, or a text in double quotes
            {"a": |01}           ; 01 is no number of JSON                               ; write it like 12, -3.5 or 2.5e6
            {"a": |1.}           ; 1. is no number of JSON                               ; write it like 12, -3.5 or 2.5e6
            {"a": |+1}           ; +1 is no number of JSON                               ; write it like 12, -3.5 or 2.5e6
            {"a": |.5}           ; .5 is no number of JSON                               ; write it like 12, -3.5 or 2.5e6
            {"a": |-}            ; - is no number of JSON                                ; write it like 12, -3.5 or 2.5e6
            {"a": 1|]            ; ] does not close an object that begins at line 1, column 1 ; write }
            {"a": [1|}           ; } does not close a list that begins at line 1, column 7    ; write ]
            |]                   ; this is no JSON                                        ; choose a posture file, which begins with {
            |# Readme            ; this is no JSON                                        ; choose a posture file, which begins with {
            |id,name             ; this is no JSON                                        ; choose a posture file, which begins with {
            {} |{}               ; another JSON document begins here, as in a file with one feature a line ; a posture file is one document: put all features into the list "features" of one FeatureCollection
            {}\\n|{}\\n{}        ; another JSON document begins here, as in a file with one feature a line ; a posture file is one document: put all features into the list "features" of one FeatureCollection
            {},\\n|{}            ; another JSON document begins here, as in a file with one feature a line ; a posture file is one document: put all features into the list "features" of one FeatureCollection
            |␞{}\\n␞{} ; this is a sequence of JSON texts                       ; a posture file is one document: put all features into the list "features" of one FeatureCollection
            {}\\n␞|{}       ; another JSON document begins here, as in a file with one feature a line ; a posture file is one document: put all features into the list "features" of one FeatureCollection
            |show({"a": 1})      ; the JSON stands inside JavaScript                      ; remove all before its first { and behind its last }
            |var data = {"a": 1} ; the JSON stands inside JavaScript                      ; remove all before its first { and behind its last }
            |)]}'\\n{"a": 1}     ; the JSON stands inside JavaScript                      ; remove all before its first { and behind its last }
            [1,|,2]              ; two commas stand in a row                              ; remove one
            {"a": 1,|,"b": 2}    ; two commas stand in a row                              ; remove one
            [|,1]                ; a comma stands behind [                                ; remove the comma
            {|,"a": 1}           ; a comma stands behind {                                ; remove the comma
            |␀␀␀␀␀ ; the file holds nothing but zero bytes       ; take it from a copy, this one was lost on the disk
            {"a": |␇}       ; a control character stands here, U+0007                ; remove it, or choose a posture file, which is text
            {"a": "x|␀"}   ; a text holds a control character, U+0000             ; remove it
            {|␣"a": 1}      ; U+00A0 stands here, which looks like nothing and is no blank of JSON ; remove it, or write an ordinary blank or line break
            |␦␦{"a": 1}    ; U+FEFF stands here, which looks like nothing and is no blank of JSON ; remove it, or write an ordinary blank or line break
            |id,name\\n1,North  ; these are tables, and no posture file                  ; make one of them with "convert" first
            |<<<<<<< ours\\n{}  ; two versions of the file stand here, one after the other ; keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>
            {\\n|=======\\n}    ; two versions of the file stand here, one after the other ; keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>
            {} |x                ; something follows the end of the JSON document        ; remove it
            {"a": 1|             ; the file ends before an object is closed that begins at line 1, column 1 ; check that the file is whole and each " { [ has its partner
            {"a": "x|            ; the file ends before an object is closed that begins at line 1, column 1 ; check that the file is whole and each " { [ has its partner
            {\\n "a": [{}|       ; the file ends before a list is closed that begins at line 2, column 7    ; check that the file is whole and each " { [ has its partner
            """)
        void is_explained_where_it_stands(String marked, String what, String remedy) {
            String json = marked.replace("\\n", "\n")
                    .replace('␞', '\u001e')
                    .replace('␀', '\0')
                    .replace('␇', '\7')
                    .replace('␣', '\u00a0')
                    .replace('␦', '\ufeff');
            int offset = json.indexOf('|');
            String before = json.substring(0, offset);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = offset - before.lastIndexOf('\n');

            PostureFileException problem = problem(json.replace("|", ""));

            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.remedy()).isEqualTo(remedy);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        }

        @Test
        void is_told_in_one_sentence_without_a_word_of_the_parser() {
            assertThat(problem("{\n  \"a\": 1,\n}"))
                    .hasMessage("camp.geojson, line 3, column 1: a comma stands before }; remove the comma");
        }

        @Test
        void is_told_by_a_nesting_without_end() {
            assertThat(problem("[".repeat(100_000)))
                    .hasMessage("camp.geojson, line 1, column 101: objects and lists stand more than 100 deep in each"
                            + " other; a posture file needs ten");
        }

        @ParameterizedTest
        @CsvSource({"''", "'  '", "'\n\n'"})
        void may_be_an_empty_file(String json) {
            assertThat(problem(json)).hasMessage("camp.geojson: the file is empty; choose a posture file");
        }
    }

    @Nested
    class What_is_no_utf_8 {
        @Test
        void is_found_at_its_first_byte_that_is_wrong() throws IOException {
            Path file = write("{\n  \"title\": \"Größe\"\n}".getBytes(StandardCharsets.ISO_8859_1));

            assertThat(problem(file))
                    .hasMessage(file + ", line 2, column 15: here the text is not UTF-8;"
                            + " save the file as UTF-8, or choose a posture file");
        }

        /// The first of these and those that say so write a mark, the others none.
        @ParameterizedTest
        @CsvSource({
            "UTF-16, UTF-16",
            "UTF-16LE, UTF-16",
            "UTF-16BE, UTF-16",
            "UTF-32, UTF-32",
            "UTF-32LE, UTF-32",
            "X-UTF-32BE-BOM, UTF-32",
            "X-UTF-32LE-BOM, UTF-32"
        })
        void may_be_of_wider_letters(String charset, String told) throws IOException {
            assertThat(problem(write("{\n}".getBytes(Charset.forName(charset)))).what())
                    .isEqualTo("the text is " + told + ", not UTF-8");
        }

        /// All in ASCII, so that it would be read as UTF-8 with other letters.
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            +AHsAIg-title+ACI:1+AH0-                       | UTF-7
            +/v8-{"title": 1}                              | UTF-7
            {"a": "Za+AXwA8wFCAQc- +BicGRAYjBjMGLw, +AOk"} | UTF-7
            {"a": "\u001b$BFK\\\u001b(B"}                | ISO-2022
            """)
        void may_be_of_letters_written_in_ascii(String text, String told) throws IOException {
            byte[] bytes = text.replace("\\u001b", "\u001b").getBytes(StandardCharsets.US_ASCII);
            assertThat(problem(write(bytes)).what()).isEqualTo("the text is " + told + ", not UTF-8");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "call +964 1 or +44 20",
                    "https://example.org/?q=Ain+al+Asad",
                    "+AHs- and 2 + 2",
                    "Q+Ana+AFP+BBC+DOD",
                    "+Arabic+Base64+AAAA"
                })
        void is_not_seen_in_plus_signs_of_a_text(String text) throws IOException, PostureFileException {
            Reading reading = PostureReader.read(write(("{\"x\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8)));
            assertThat(reading.findings()).isNotEmpty();
        }

        /// The magic numbers of RFC 1952 and of the ZIP format, as workbooks have them too.
        @Test
        void may_be_packed() throws IOException {
            assertThat(problem(write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0})).what())
                    .isEqualTo("the file is packed by gzip");
            assertThat(problem(write(new byte[] {'P', 'K', 3, 4, 20, 0})).remedy())
                    .isEqualTo("make a posture of the workbook with \"convert\", or unpack the folder");
        }

        /// The first bytes of each, in Latin-1.
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            BZh91AY        | the file is packed by bzip2                               | unpack it first
            \\u00fd7zXZ     | the file is packed by xz                                  | unpack it first
            (\\u00b5/\\u00fd  | the file is packed by zstd                                | unpack it first
            Rar!           | the file is packed by RAR                                 | unpack it first
            \\u00d0\\u00cf\\u0011\\u00e0 | the file is of an old office program     | save its tables as .xlsx and make a posture of them with "convert"
            SQLite format 3 | the file is a database, such as a GeoPackage or MBTiles  | export it as GeoJSON, or choose a posture file
            \\u0000\\u0000'\\u000a | the file is a shapefile                     | export it as GeoJSON, or choose a posture file
            PK\\u0003\\u0004mimetypeapplication/vnd.oasis.opendocument.text | the file is a text document | choose a posture file, which is JSON
            PK\\u0003\\u0004[Content_Types].xml word/document.xml | the file is a text document | choose a posture file, which is JSON
            PK\\u0003\\u0004[Content_Types].xml xl/workbook.xml word/document.xml | the file is a workbook or a packed folder | make a posture of the workbook with "convert", or unpack the folder
            %PDF-1.7       | the file is a PDF                                         | choose a posture file, which is JSON
            \\u0089PNG      | the file is a picture                                     | choose a posture file, which is JSON
            RIFF....WEBPVP8 | the file is a picture                                     | choose a posture file, which is JSON
            II*\\u0000\\u0008 | the file is a picture                              | choose a posture file, which is JSON
            PMTiles\\u0003  | the file is a background for maps (PMTiles)               | choose a posture file, which is JSON
            mapsforge binary OSM | the file is a background for maps (Mapsforge)        | choose a posture file, which is JSON
            \\u001a\\u0003\\u000a\\u0001r | the file is a background for maps (vector tile) | choose a posture file, which is JSON
            \\u0000\\u0000\\u0000\\u000d\\u000a\\u0009OSMHeader | the file is of OpenStreetMap data | export it as GeoJSON, or choose a posture file
            version https://git-lfs.github.com/spec/v1 | the file is only a stand-in for one that Git keeps elsewhere | fetch that with git lfs pull
            {\\rtf1         | the file is of a word processor                           | save it as plain text, in UTF-8
            """)
        void may_be_known_by_how_it_begins(String start, String what, String remedy) throws IOException {
            Matcher escape = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(start);
            String bytes = escape.replaceAll(
                    match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
            PostureFileException problem = problem(write((bytes + "\0\0\0").getBytes(StandardCharsets.ISO_8859_1)));

            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.remedy()).isEqualTo(remedy);
        }

        @Test
        void may_be_cut_in_the_middle_of_a_letter() throws IOException {
            byte[] bytes = "\"é".getBytes(StandardCharsets.UTF_8);

            assertThat(problem(write(Arrays.copyOf(bytes, 2))).what()).isEqualTo("here the text is not UTF-8");
        }
    }

    @Nested
    class What_cannot_be_opened {
        @Test
        void may_be_missing() {
            Path file = folder.resolve("no.geojson");

            assertThat(problem(file)).hasMessage(file + ": there is no such file; check the name");
        }

        @Test
        void may_be_a_folder() {
            assertThat(problem(folder)).hasMessage(folder + ": this is a folder; choose a posture file inside it");
        }

        @Test
        void may_be_a_folder_of_tables() throws IOException {
            Files.writeString(folder.resolve("sites.csv"), "name;lat;lon\n");

            assertThat(problem(folder))
                    .hasMessage(folder
                            + ": these are tables, and no posture file; make one of them with \"convert\" first");
        }

        @Test
        void may_be_a_folder_that_a_posture_file_is_beside_tables_in() throws IOException {
            Files.writeString(folder.resolve("sites.csv"), "name;lat;lon\n");
            Files.writeString(folder.resolve("mali.geojson"), "{}");

            assertThat(problem(folder)).hasMessage(folder + ": this is a folder; choose a posture file inside it");
        }

        /// A workbook, and a table in an encoding of old.
        @ParameterizedTest
        @CsvSource({"story.xlsx,PK\u0003\u0004xl/workbook.xml", "sites.csv,name;Kosse\u00ef"})
        void may_be_a_table_by_its_name(String name, String text) throws IOException {
            Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);

            assertThat(problem(file))
                    .hasMessage(
                            file + ": these are tables, and no posture file; make one of them with \"convert\" first");
        }

        @Test
        void may_be_too_large() {
            InputStream spaces =
                    new SequenceInputStream(Collections.enumeration(Collections.nCopies(65, new byte[1 << 20]).stream()
                            .map(ByteArrayInputStream::new)
                            .toList()));

            assertThatExceptionOfType(PostureFileException.class)
                    .isThrownBy(() -> PostureReader.read(spaces, "spaces"))
                    .withMessage("spaces: the file is larger than 64 MB; choose a posture file");
        }

        @Test
        void may_break_off_while_it_is_read() {
            InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    throw new IOException("device gone");
                }
            };

            assertThatExceptionOfType(PostureFileException.class)
                    .isThrownBy(() -> PostureReader.read(broken, "stick.geojson"))
                    .withMessage("stick.geojson: the file cannot be read (device gone); check the disk or try again")
                    .withCauseInstanceOf(IOException.class);
        }
    }

    @Nested
    class What_is_read_all_the_same {
        @Test
        void a_byte_order_mark_is_passed_over() throws IOException, PostureFileException {
            Path file = write(("\ufeff" + ProblemCase.sound()).getBytes(StandardCharsets.UTF_8));

            assertThat(PostureReader.read(file).findings()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"'\r\n'", "'\r'", "'\n'"})
        void lines_count_the_same_however_they_end(String end) throws PostureFileException {
            String json = ProblemCase.sound()
                    .replace("\"format\": 2", "\"format\": 3")
                    .replace("\n", end);

            assertThat(PostureReader.read(json, "camp.geojson").findings())
                    .extracting(Finding::line, Finding::column)
                    .containsExactly(tuple(4, 15));
        }

        @Test
        void columns_count_letters_not_bytes() throws PostureFileException {
            String json = ProblemCase.sound().replace("\"ar\": \"المعسكر الشمالي\"", "\"ar\": \"شمال\", \"xx!\": 1");

            // Line 73 up to the name: 8 blanks, 11 of "names": {, 20 of "en": "North Camp", and 14 of "ar": "شمال",
            assertThat(PostureReader.read(json, "camp.geojson").findings().getFirst())
                    .extracting(Finding::line, Finding::column)
                    .containsExactly(73, 54);
        }
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("camp.geojson"), bytes);
    }

    private static PostureFileException problem(String json) {
        return catchThrowableOfType(PostureFileException.class, () -> PostureReader.read(json, "camp.geojson"));
    }

    private static PostureFileException problem(Path file) {
        return catchThrowableOfType(PostureFileException.class, () -> PostureReader.read(file));
    }
}
