package io.github.drawdownmap.data.table.file;

import io.github.drawdownmap.data.table.value.DayCount;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.spreadsheet.Formulas;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final String file;
    private final WorkbookGuard.Facts facts;
    private final DayCount days;
    private final Room room;

    private Workbook(String file, WorkbookGuard.Facts facts) {
        this.file = file;
        this.facts = facts;
        this.days = facts.countsFrom1904() ? DayCount.FROM_1904 : DayCount.FROM_1900;
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
            for (var sheet : book.getSheets().limit(Room.MOST_SHEETS).toList())
                try (Stream<Row> stream = sheet.openStream()) {
                    List<Sheet.Line> lines = new ArrayList<>();
                    for (var all = stream.iterator(); all.hasNext(); ) add(all.next(), sheet.getIndex(), lines);
                    boolean isHidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                    List<Sheet.Line> filled = MergedCells.filled(lines, facts.merged(sheet.getIndex()));
                    sheets.add(new Sheet(file, String.valueOf(sheet.getName()), true, isHidden, filled));
                }
            return sheets;
        }
    }

    private void add(Row row, int sheet, List<Sheet.Line> lines) throws TableFileException {
        List<String> texts = new ArrayList<>();
        Set<String> withoutValue = facts.withoutValue(sheet);
        Map<String, String> addresses = facts.links(sheet);
        Map<Integer, String> links = new HashMap<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Room.MOST_COLUMNS); i++) {
            @Nullable Cell cell = row.getCell(i);
            texts.add(text(cell, withoutValue));
            int column = i;
            if (cell != null) link(cell, addresses).ifPresent(link -> links.put(column, link));
        }
        while (!texts.isEmpty() && texts.getLast().isBlank()) texts.removeLast();
        room.takeRow(row.getCellCount(), !texts.isEmpty());
        if (!texts.isEmpty())
            lines.add(new Sheet.Line(row.getRowNum(), texts, links, facts.isHidden(sheet, row.getRowNum())));
    }

    private static Optional<String> link(Cell cell, Map<String, String> addresses) {
        Optional<String> address = addresses.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(addresses.get(cell.getAddress().toString()));
        return address.or(() -> Optional.ofNullable(cell.getFormula()).flatMap(Hyperlinks::inFormula));
    }

    private String text(@Nullable Cell cell, Set<String> withoutValue) {
        if (cell == null) return "";
        if (!withoutValue.isEmpty() && withoutValue.contains(cell.getAddress().toString())) return FailedFormula.ANY;
        if (cell.getValue() instanceof BigDecimal number) return number(cell, number);
        // Of a formula that came to the empty text the cell keeps that it did.
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null)
            return cell.getRawValue() == null ? FailedFormula.ANY : "";
        return Formulas.unguarded(cell.getText().replace("\r\n", "\n").replace("_x000D_", ""));
    }

    private String number(Cell cell, BigDecimal number) {
        @Nullable String stated = cell.getDataFormatString();
        String format = stated == null ? "" : stated;
        ShownDate shown = ShownDate.of(format);
        if (shown.isDate() && days.hasDay(number)) {
            LocalDate day = days.day(number);
            return shown.isWorded() ? ShownDate.worded(day, format) : shown.text(day);
        }
        return isUnworked(cell, number, shown) ? FailedFormula.ANY : Degrees.shown(number);
    }

    /// Some libraries give each formula the value 0, to be worked out when the workbook is opened. Of a day it is none.
    private boolean isUnworked(Cell cell, BigDecimal number, ShownDate shown) {
        boolean isZero = cell.getType() == CellType.FORMULA && number.signum() == 0;
        return isZero && (shown.isDate() || facts.isWorkedOutOnOpening());
    }
}
