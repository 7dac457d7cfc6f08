package io.github.drawdownmap.data.table.file;

import io.github.drawdownmap.data.table.value.Degrees;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of a workbook as texts: what a formula came to and never the formula, a date as exactly as its cell
/// shows it; macros, links and pictures are not looked at.
final class Workbook {
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 500;
    /// A row that names a column far to the right has room for all before it.
    private static final long MOST_CELLS = 20_000_000;
    private static final int MOST_SHEETS = 200;
    /// As many digits as a spreadsheet shows; those behind are of the machine.
    private static final MathContext SHOWN = new MathContext(15);
    private static final int DAYS_TO_1904 = 1462;
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General|AM/PM|A/P", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final WorkbookGuard.Facts facts;
    private long cells;
    private int rows;

    private Workbook(String file, WorkbookGuard.Facts facts) {
        this.file = file;
        this.facts = facts;
    }

    static List<Sheet> read(Path path, String file) throws TableFileException {
        Workbook workbook = new Workbook(file, WorkbookGuard.factsOf(path, file));
        try {
            return workbook.read(path, new ReadingOptions(workbook.facts.hasStyles(), true));
        } catch (TableFileException e) {
            throw e;
        } catch (IOException | RuntimeException damaged) {
            // The reader meets damage with whatever it stumbles over.
            throw new TableFileException(
                    file,
                    "the workbook is damaged or of a kind that is not known (" + damaged.getMessage() + ")",
                    "open it in a spreadsheet program and save it as .xlsx, or its sheets as .csv",
                    damaged);
        }
    }

    private List<Sheet> read(Path path, ReadingOptions options) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(path.toFile(), options)) {
            List<Sheet> sheets = new ArrayList<>();
            int shift = facts.countsFrom1904() && !book.isDate1904() ? DAYS_TO_1904 : 0;
            for (var sheet : book.getSheets().limit(MOST_SHEETS).toList())
                try (Stream<Row> stream = sheet.openStream()) {
                    List<Sheet.Line> lines = new ArrayList<>();
                    for (var all = stream.iterator(); all.hasNext(); ) add(all.next(), shift, lines);
                    boolean isHidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                    List<Sheet.Line> filled = MergedCells.filled(lines, facts.merged(sheet.getIndex()));
                    sheets.add(new Sheet(file, String.valueOf(sheet.getName()), true, isHidden, filled));
                }
            return sheets;
        }
    }

    private void add(Row row, int shift, List<Sheet.Line> lines) throws TableFileException {
        cells += row.getCellCount();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) texts.add(text(row.getCell(i), shift));
        while (!texts.isEmpty() && texts.getLast().isBlank()) texts.removeLast();
        if (!texts.isEmpty()) {
            rows++;
            lines.add(new Sheet.Line(row.getRowNum(), texts));
        }
        if (cells > MOST_CELLS || rows > MOST_ROWS)
            throw new TableFileException(
                    file,
                    "the workbook has more cells than a story needs",
                    "take the sheets that are needed into a new one");
    }

    private static String text(@Nullable Cell cell, int shift) {
        if (cell == null) return "";
        if (cell.getValue() instanceof BigDecimal number) return number(cell, number, shift);
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null) return "=" + cell.getFormula();
        return Formulas.unguarded(cell.getText().replace("\r\n", "\n").replace("_x000D_", ""));
    }

    private static String number(Cell cell, BigDecimal number, int shift) {
        String format = cell.getDataFormatString();
        if (format == null) return Degrees.plain(number.round(SHOWN));
        String bare = NO_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean hasDay = bare.contains("d");
        boolean hasYear = bare.contains("y");
        if (!hasDay && !hasYear) return Degrees.plain(number.round(SHOWN));
        LocalDate day = cell.asDate().toLocalDate().plusDays(shift);
        if (hasDay) return day.toString();
        return bare.contains("m")
                ? YearMonth.from(day).toString()
                : YearMonth.from(day).toString().replaceFirst("-.*", "");
    }
}
