package io.github.drawdownmap.data.table.file;

import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.spreadsheet.Formulas;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    /// 1 March 1900.
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

    /// 1 January 10000.
    private static final BigDecimal BEHIND_LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int DAYS_TO_1904 = 1462;

    private final String file;
    private final WorkbookGuard.Facts facts;
    private final Room room;

    private Workbook(String file, WorkbookGuard.Facts facts) {
        this.file = file;
        this.facts = facts;
        this.room = new Room(file);
    }

    static List<Sheet> read(Path path, String file) throws TableFileException {
        Workbook workbook = new Workbook(file, WorkbookGuard.factsOf(path, file));
        try {
            return workbook.read(path, new ReadingOptions(workbook.facts.hasStyles(), true));
        } catch (TableFileException e) {
            throw e;
        } catch (IOException | RuntimeException damaged) {
            // On damaged files the library throws unchecked exceptions of many kinds.
            throw TableFileException.damaged(
                    file, "open it in a spreadsheet program and save it as .xlsx, or its sheets as .csv", damaged);
        }
    }

    private List<Sheet> read(Path path, ReadingOptions options) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(path.toFile(), options)) {
            List<Sheet> sheets = new ArrayList<>();
            int shift = facts.countsFrom1904() && !book.isDate1904() ? DAYS_TO_1904 : 0;
            for (var sheet : book.getSheets().limit(Room.MOST_SHEETS).toList())
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
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Room.MOST_COLUMNS); i++)
            texts.add(text(row.getCell(i), shift));
        while (!texts.isEmpty() && texts.getLast().isBlank()) texts.removeLast();
        room.takeRow(row.getCellCount(), !texts.isEmpty());
        if (!texts.isEmpty()) lines.add(new Sheet.Line(row.getRowNum(), texts));
    }

    private static String text(@Nullable Cell cell, int shift) {
        if (cell == null) return "";
        if (cell.getValue() instanceof BigDecimal number) return number(cell, number, shift);
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null) return withoutValue(cell);
        return Formulas.unguarded(cell.getText().replace("\r\n", "\n").replace("_x000D_", ""));
    }

    /// Of a formula that came to the empty text the cell keeps that it did, of one that was never worked out nothing.
    private static String withoutValue(Cell cell) {
        return cell.getRawValue() == null ? FailedFormula.ANY : "";
    }

    /// Whether all spreadsheets show one day for a number: before it some have a 29 February 1900, and after it none a
    /// day.
    private static boolean isDay(BigDecimal number) {
        return number.compareTo(FIRST_DAY) >= 0 && number.compareTo(BEHIND_LAST_DAY) < 0;
    }

    private static String number(Cell cell, BigDecimal number, int shift) {
        String format = cell.getDataFormatString();
        ShownDate shown = ShownDate.of(format == null ? "" : format);
        return shown.isDate() && isDay(number.add(BigDecimal.valueOf(shift)))
                ? shown.text(cell.asDate().toLocalDate().plusDays(shift))
                : Degrees.shown(number);
    }
}
