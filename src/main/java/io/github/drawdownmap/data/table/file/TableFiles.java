package io.github.drawdownmap.data.table.file;

import io.github.drawdownmap.files.kind.FileKind;
import io.github.drawdownmap.files.kind.TableNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the tables of files, or of all such files in a folder: workbooks (.xlsx, .ods) and separated values (.csv,
/// .tsv).
///
/// What a file is, its first bytes say; when its name says something else, that is told instead of guessed at.
public final class TableFiles {
    private static final int MOST_BYTES = 64 << 20;
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "ods");
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "tab", "txt");
    /// What a synchronised folder has in place of a sheet on the web.
    private static final Set<String> LINKS = Set.of("gsheet", "gdoc");
    /// What to save a table as.
    static final String KINDS = ".xlsx, .ods or .csv";

    /// By this name an old container holds what only a password opens.
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int MOST_BEFORE_START = 64;
    /// The byte order mark of UTF-8, in Latin-1.
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final Path STANDARD_INPUT = Path.of("-");

    private TableFiles() {}

    /// Whether a path leads to tables, by its ending: to a file of them, or to a folder.
    public static boolean areTables(Path path) {
        return Files.isDirectory(path) || TableNames.isTable(path);
    }

    /// The names of such files, as dialogs ask for them.
    public static List<String> patterns() {
        return TableNames.ENDINGS.stream().sorted().map(ending -> "*." + ending).toList();
    }

    /// What a posture of tables without a title is called: as their file or folder is.
    public static String title(List<Path> paths) {
        Path path = paths.getFirst().toAbsolutePath().normalize();
        return Optional.of(path)
                .filter(one -> paths.size() > 1)
                .map(Path::getParent)
                .or(() -> Optional.of(path))
                .map(Path::getFileName)
                .map(name -> name.toString().replaceFirst("\\.(xlsx|xlsm|ods|csv|tsv|tab|txt)$", ""))
                .orElse("");
    }

    /// The files that a path stands for: those in a folder, or itself.
    public static List<Path> files(Path path) throws TableFileException {
        return Files.isDirectory(path) ? inFolder(path) : List.of(path);
    }

    /// The sheets of all files, in order.
    ///
    /// @param encoding that of the texts; empty when it is to be found out
    public static List<Sheet> read(List<Path> paths, Optional<Charset> encoding) throws TableFileException {
        List<Sheet> sheets = new ArrayList<>();
        if (paths.contains(STANDARD_INPUT))
            throw new TableFileException(
                    "-",
                    "standard input has no name that tells which table it is",
                    "give the file, or the folder that it is in");
        List<Path> files = new ArrayList<>();
        for (Path path : paths) files.addAll(files(path));
        refuseTwice(files);
        for (Path file : files) sheets.addAll(sheets(file, encoding));
        return sheets;
    }

    /// Each row would be there a second time, and be told of as if somebody had written it twice.
    private static void refuseTwice(List<Path> files) throws TableFileException {
        Set<Path> read = new HashSet<>();
        for (Path file : files)
            if (!read.add(itself(file)))
                throw new TableFileException(file.toString(), "it is named twice", "name it once");
    }

    /// The file that a path leads to by whatever way.
    private static Path itself(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /// A pipe that lies in a folder would be waited for, and is left alone.
    private static List<Path> inFolder(Path folder) throws TableFileException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(TableNames::isTable)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (tables.isEmpty())
                throw new TableFileException(
                        folder.toString(), "there is no table in this folder", "put " + KINDS + " files into it");
            return tables;
        } catch (IOException e) {
            throw told(folder.toString(), e);
        }
    }

    /// Whether a file holds a single table, as text, by its ending.
    public static boolean isSeparatedValues(Path file) {
        return TableNames.isTable(file) && TEXTS.contains(TableNames.ending(String.valueOf(file.getFileName())));
    }

    private static List<Sheet> sheets(Path path, Optional<Charset> encoding) throws TableFileException {
        String file = String.valueOf(path.getFileName());
        byte[] bytes = bytes(path);
        String ending = TableNames.ending(file);
        Optional<FileKind> known = FileKind.of(bytes);
        @Nullable FileKind kind = known.orElse(null);
        if (kind == FileKind.OLD_OFFICE) throw oldOffice(file, bytes);
        if (kind == FileKind.ZIP) return workbook(path, file, ending);
        tellOfOthers(file, bytes, known);
        if (WORKBOOKS.contains(ending))
            throw new TableFileException(
                    file,
                    "it ends as a workbook does but is none",
                    "save it as .xlsx or .ods again, or name it .csv if it is text");
        if (ending.equals("xls"))
            throw new TableFileException(file, "it ends as an old workbook does but is none", "save it as " + KINDS);
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        return List.of(new Sheet(file, name, false, SeparatedValues.read(file, bytes, encoding)));
    }

    private static List<Sheet> workbook(Path path, String file, String ending) throws TableFileException {
        boolean isOpenDocument = OpenDocument.isOne(path);
        if (TEXTS.contains(ending))
            throw new TableFileException(
                    file,
                    "it ends as text does but is a workbook",
                    "let its name end with " + (isOpenDocument ? ".ods" : ".xlsx"));
        return isOpenDocument ? OpenDocument.read(path, file) : Workbook.read(path, file);
    }

    private static byte[] bytes(Path path) throws TableFileException {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES)
                throw new TableFileException(
                        path.toString(), "the file is larger than " + (MOST_BYTES >> 20) + " MB", "take a part of it");
            return bytes;
        } catch (TableFileException e) {
            throw e;
        } catch (IOException e) {
            throw told(path.toString(), e);
        }
    }

    private static TableFileException told(String file, IOException cause) {
        return switch (cause) {
            case TableFileException told -> told;
            case NoSuchFileException missing ->
                new TableFileException(file, "there is no such file", "check the name", cause);
            case AccessDeniedException denied ->
                new TableFileException(file, "the file may not be read", "ask its owner for permission", cause);
            default ->
                new TableFileException(
                        file,
                        "the file cannot be read (" + cause.getMessage() + ")",
                        "check the disk or try again",
                        cause);
        };
    }

    private static TableFileException oldOffice(String file, byte[] bytes) {
        return contains(bytes, ENCRYPTED)
                ? new TableFileException(
                        file, "the workbook is locked with a password", "save it without one and try again")
                : new TableFileException(
                        file, "this is a workbook of before 2007 (.xls)", "open it and save it as .xlsx or .ods");
    }

    private static void tellOfOthers(String file, byte[] bytes, Optional<FileKind> known) throws TableFileException {
        String start = new String(bytes, 0, Math.min(bytes.length, MOST_BEFORE_START), StandardCharsets.ISO_8859_1)
                .replace(MARK, "")
                .stripLeading();
        @Nullable
        FileKind kind = known.or(() -> FileKind.of(start.getBytes(StandardCharsets.ISO_8859_1)))
                .orElse(null);
        if (kind != null) throw new TableFileException(file, "the file is " + kind.said(), remedy(kind));
        if (start.startsWith("{") && LINKS.contains(TableNames.ending(file)))
            throw new TableFileException(
                    file,
                    "this is a link to a sheet on the web, without what is in it",
                    "open the sheet and download it as " + KINDS);
        if (start.startsWith("{") || start.startsWith("["))
            throw new TableFileException(
                    file, "this is JSON, not a table", "give a posture file to \"check\"; tables are " + KINDS);
        if (start.startsWith("<"))
            throw new TableFileException(
                    file, "this is a web page or XML, not a table", "open it in a spreadsheet and save it as " + KINDS);
    }

    private static String remedy(FileKind kind) {
        if (kind == FileKind.GIT_LFS) return "fetch that with git lfs pull";
        return kind.isPacked() ? "unpack it first" : "give its tables as " + KINDS;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            int same = 0;
            while (same < part.length && bytes[i + same] == part[same]) same++;
            if (same == part.length) return true;
        }
        return false;
    }
}
