package io.github.drawdownmap.data.table.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks through a workbook before the reader of workbooks does, which takes what it is given: how much it unpacks to,
/// and whether a cell claims a column that no spreadsheet has.
final class WorkbookGuard {
    private static final int MOST_PARTS = 10_000;
    private static final int COLUMN_LETTERS = 3;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int BLANK = ' ';
    private static final String STYLES = "spreadsheetml.styles+xml";
    private static final Pattern FROM_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](?:1|true|on)[\"']");
    private static final Pattern WORKED_OUT_ON_OPENING =
            Pattern.compile("fullCalcOnLoad\\s*=\\s*[\"'](?:1|true|on)[\"']");
    private static final String WORKBOOK = "workbook.xml";
    private static final String RELATIONS = "workbook.xml.rels";
    private static final String CONTENTS = "[content_types].xml";

    private final String file;
    private final Room room;
    private boolean countsFrom1904;
    private boolean isWorkedOutOnOpening;
    private boolean hasStyles;
    private String workbook = "";
    private String relations = "";
    private final Map<String, List<MergedCells>> merged = new HashMap<>();
    private final Map<String, FormulaWatch> formulas = new HashMap<>();
    private final Map<String, Map<String, String>> links = new HashMap<>();
    private final Map<String, Map<String, String>> targets = new HashMap<>();

    private WorkbookGuard(String file) {
        this.file = file;
        this.room = new Room(file);
    }

    /// What the reader of workbooks has to be told.
    ///
    /// @param countsFrom1904 whether days are counted from 1904 on, as old workbooks of a Mac have it
    /// @param isWorkedOutOnOpening whether a spreadsheet program is to work out all formulas when it opens it
    /// @param hasStyles whether it says how cells are shown, as it need not
    /// @param parts the parts of its sheets, in the order of the sheets
    /// @param merged the cells that are joined, by part
    /// @param withoutValue the cells whose formulas have not been worked out, by part
    /// @param links the addresses behind cells, by part
    /// @param hiddenRows the numbers of rows that nobody sees, by part
    record Facts(
            boolean countsFrom1904,
            boolean isWorkedOutOnOpening,
            boolean hasStyles,
            List<String> parts,
            Map<String, List<MergedCells>> merged,
            Map<String, Set<String>> withoutValue,
            Map<String, Map<String, String>> links,
            Map<String, Set<Integer>> hiddenRows) {
        /// The joined cells of a sheet.
        ///
        /// @param sheet counted from 0
        List<MergedCells> merged(int sheet) {
            return sheet < parts.size() ? merged.getOrDefault(parts.get(sheet), List.of()) : List.of();
        }

        /// The cells of a sheet, such as `C2`, whose formulas have not been worked out.
        ///
        /// @param sheet counted from 0
        Set<String> withoutValue(int sheet) {
            return sheet < parts.size() ? withoutValue.getOrDefault(parts.get(sheet), Set.of()) : Set.of();
        }

        /// Whether a row of a sheet, which is counted from 0, is hidden.
        boolean isHidden(int sheet, int row) {
            return sheet < parts.size()
                    && hiddenRows.getOrDefault(parts.get(sheet), Set.of()).contains(row);
        }

        /// The addresses behind the cells of a sheet, such as `C2`.
        ///
        /// @param sheet counted from 0
        Map<String, String> links(int sheet) {
            return sheet < parts.size() ? links.getOrDefault(parts.get(sheet), Map.of()) : Map.of();
        }
    }

    /// Looks through all parts that are read later.
    static Facts factsOf(Path path, String file) throws TableFileException {
        WorkbookGuard guard = new WorkbookGuard(file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            guard.lookThrough(zip);
            return new Facts(
                    guard.countsFrom1904,
                    guard.isWorkedOutOnOpening,
                    guard.hasStyles,
                    SheetParts.of(guard.workbook, guard.relations),
                    guard.merged,
                    guard.watched(FormulaWatch::cells),
                    guard.linked(),
                    guard.watched(FormulaWatch::hiddenRows));
        } catch (TableFileException e) {
            throw e;
        } catch (ZipException e) {
            throw new TableFileException(
                    file, "the workbook is damaged (" + e.getMessage() + ")", "save it again, or copy it once more", e);
        } catch (IOException e) {
            throw new TableFileException(
                    file, "the workbook cannot be read (" + e.getMessage() + ")", "copy it once more", e);
        }
    }

    private <T> Map<String, Set<T>> watched(Function<FormulaWatch, Set<T>> found) {
        return formulas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> found.apply(part.getValue())));
    }

    private Map<String, Map<String, String>> linked() {
        Map<String, Map<String, String>> linked = new HashMap<>();
        links.forEach((part, relations) -> {
            int folder = part.lastIndexOf('/') + 1;
            Map<String, String> to = targets.getOrDefault(
                    part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels", Map.of());
            Map<String, String> addresses = new HashMap<>();
            relations.forEach((cell, relation) -> addresses.put(cell, to.getOrDefault(relation, "")));
            linked.put(part, addresses);
        });
        return linked;
    }

    private void tellOfOthers(ZipFile zip) throws TableFileException {
        if (zip.getEntry("xl/workbook.bin") != null)
            throw new TableFileException(file, "this is a binary workbook (.xlsb)", "open it and save it as .xlsx");
        if (zip.getEntry("Index/Document.iwa") != null)
            throw new TableFileException(file, "this is a file of Numbers", "export it as .xlsx or .csv");
        if (zip.getEntry("[Content_Types].xml") == null)
            throw new TableFileException(file, "this is a packed folder, not a workbook", "give the tables in it");
    }

    private void lookThrough(ZipFile zip) throws IOException {
        tellOfOthers(zip);
        List<? extends ZipEntry> parts = zip.stream().limit(MOST_PARTS + 1L).toList();
        if (parts.size() > MOST_PARTS) throw room.tooLarge();
        boolean hasSheet = false;
        for (ZipEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            hasSheet |= name.startsWith("xl/");
            if (name.endsWith(".xml") || name.endsWith(".rels")) lookThrough(zip, part, name);
        }
        if (!hasSheet)
            throw new TableFileException(
                    file, "this is a document of an office program, not a workbook", "put the tables into a workbook");
    }

    private void scan(byte[] buffer, int read, ColumnWatch columns, FormulaWatch watch, EndOfSheet end)
            throws TableFileException {
        for (int i = 0; i < read; i++) {
            if (columns.isTooFar(buffer[i]))
                throw new TableFileException(
                        file, "a cell lies in a column that no spreadsheet has", "save it again as .xlsx");
            watch.read(buffer[i]);
            end.read(buffer[i]);
        }
    }

    private void lookThrough(ZipFile zip, ZipEntry part, String name) throws IOException {
        boolean isKept = name.endsWith(WORKBOOK) || name.endsWith(".rels") || name.equals(CONTENTS);
        StringBuilder whole = new StringBuilder();
        EndOfSheet end = new EndOfSheet();
        ColumnWatch watch = new ColumnWatch();
        FormulaWatch formula = new FormulaWatch();
        try (InputStream stream = zip.getInputStream(part)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            boolean first = true;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                room.takeBytes(read);
                if (first && read > 0 && !isPlainXml(buffer))
                    throw new TableFileException(
                            file, "a part of the workbook is no plain XML", "save it again as .xlsx");
                first &= read == 0;
                if (isKept) whole.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                scan(buffer, read, watch, formula, end);
            }
        }
        List<MergedCells> joined = MergedCells.in(end.text);
        if (!joined.isEmpty()) merged.put(name, joined);
        formulas.put(name, formula);
        Map<String, String> linked = Hyperlinks.in(end.text);
        if (!linked.isEmpty()) links.put(name, linked);
        keep(name, whole.toString());
    }

    private void keep(String name, String whole) {
        if (name.endsWith(RELATIONS)) relations = whole;
        else if (name.endsWith(".rels")) targets.put(name, SheetParts.targets(whole));
        if (name.equals(CONTENTS)) hasStyles = whole.contains(STYLES);
        if (!name.endsWith(WORKBOOK)) return;
        workbook = whole;
        countsFrom1904 |= FROM_1904.matcher(whole).find();
        isWorkedOutOnOpening |= WORKED_OUT_ON_OPENING.matcher(whole).find();
    }

    private static boolean isPlainXml(byte[] start) {
        boolean declares = new String(start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
        return !declares
                && (start[0] == '<'
                        || start[0] == (byte) 0xef
                        || start[0] == BLANK
                        || start[0] == '\n'
                        || start[0] == '\r');
    }

    /// Keeps what follows the cells of a sheet.
    private static final class EndOfSheet {
        private static final String AFTER = "/sheetData>";
        private static final int MOST = 1 << 20;
        private final StringBuilder text = new StringBuilder();
        private int matched;

        void read(byte b) {
            if (matched == AFTER.length()) {
                if (text.length() < MOST) text.append((char) (b & 0xff));
            } else {
                matched = b == AFTER.charAt(matched) ? matched + 1 : b == '/' ? 1 : 0;
            }
        }
    }

    /// Reads along for an attribute `r` whose value begins with more letters than a column has.
    private static final class ColumnWatch {
        private static final String ATTRIBUTE = " r=\"";
        private int matched;
        private int letters;

        boolean isTooFar(byte b) {
            int c = b == '\'' ? '"' : b == '\t' || b == '\n' || b == '\r' ? BLANK : b;
            if (matched < ATTRIBUTE.length()) {
                matched = c == ATTRIBUTE.charAt(matched) ? matched + 1 : c == BLANK ? 1 : 0;
                letters = 0;
                return false;
            }
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '$';
            if (!letter) matched = c == BLANK ? 1 : 0;
            return letter && ++letters > COLUMN_LETTERS;
        }
    }
}
