package io.github.drawdownmap.data.table.file;

import static io.github.drawdownmap.data.table.file.OpenDocument.OFFICE;
import static io.github.drawdownmap.data.table.file.OpenDocument.TABLE;
import static io.github.drawdownmap.data.table.file.OpenDocument.attribute;
import static io.github.drawdownmap.data.table.file.OpenDocument.is;
import static io.github.drawdownmap.data.table.file.OpenDocument.skip;

import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.spreadsheet.Formulas;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One sheet of an OpenDocument spreadsheet, read from its element: rows and cells that stand for many are written once
/// there, with how often.
final class SheetElement {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DATE_LETTERS = 10;

    private final XMLStreamReader xml;
    private final CellStyles styles;
    private final Room room;
    private final List<String> columnStyles = new ArrayList<>();
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private boolean isCopyOfAnother;
    private long row = 1;

    /// @param xml at the start of the sheet
    SheetElement(XMLStreamReader xml, CellStyles styles, Room room) {
        this.xml = xml;
        this.styles = styles;
        this.room = room;
    }

    /// The sheet, with the parser at its end; none where a spreadsheet only keeps what it saw in another file.
    Optional<Sheet> read(String file) throws XMLStreamException, TableFileException {
        String name = attribute(xml, TABLE, "name");
        boolean isHidden = styles.hidesSheet(attribute(xml, TABLE, "style-name"));
        while (!atEnd("table")) {
            if (!xml.isStartElement()) continue;
            if (is(xml, TABLE, "table-source")) isCopyOfAnother = true;
            else if (is(xml, TABLE, "table-column")) readColumn();
            else if (is(xml, TABLE, "table-row")) readRow();
            else if (!isGroup()) skip(xml);
        }
        return isCopyOfAnother
                ? Optional.empty()
                : Optional.of(new Sheet(file, name, true, isHidden, MergedCells.filled(lines, merged)));
    }

    /// The parser one step on: whether it is at the end of an element of tables that has no such element within.
    private boolean atEnd(String name) throws XMLStreamException {
        return xml.next() == XMLStreamReader.END_ELEMENT && is(xml, TABLE, name);
    }

    private boolean isGroup() {
        return TABLE.equals(xml.getNamespaceURI())
                && switch (xml.getLocalName()) {
                    case "table-rows",
                            "table-row-group",
                            "table-header-rows",
                            "table-columns",
                            "table-column-group",
                            "table-header-columns" -> true;
                    default -> false;
                };
    }

    private void readColumn() {
        String style = attribute(xml, TABLE, "default-cell-style-name");
        int more = Math.min(times("number-columns-repeated"), Room.MOST_COLUMNS - columnStyles.size());
        for (int i = 0; i < more; i++) columnStyles.add(style);
    }

    private void readRow() throws XMLStreamException, TableFileException {
        int rows = times("number-rows-repeated");
        String style = attribute(xml, TABLE, "default-cell-style-name");
        List<String> cells = new ArrayList<>();
        Map<Integer, String> links = new HashMap<>();
        boolean isHidden = List.of("collapse", "filter").contains(attribute(xml, TABLE, "visibility"));
        while (!atEnd("table-row")) {
            if (!xml.isStartElement()) continue;
            boolean isCell = is(xml, TABLE, "table-cell") || is(xml, TABLE, "covered-table-cell");
            if (isCell) readCell(cells, links, style);
            else skip(xml);
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) cells.removeLast();
        if (cells.isEmpty()) room.takeRow(1, false);
        else
            for (int i = 0; i < rows; i++) {
                room.takeRow(cells.size(), true);
                lines.add(new Sheet.Line(number(row + i), cells, links, isHidden));
            }
        row += rows;
    }

    private static int number(long row) {
        return (int) Math.min(Integer.MAX_VALUE, row);
    }

    private void readCell(List<String> cells, Map<Integer, String> links, String rowStyle)
            throws XMLStreamException, TableFileException {
        int column = cells.size();
        int joined = times("number-rows-spanned");
        int more = Math.min(times("number-columns-repeated"), Room.MOST_COLUMNS - column);
        if (joined > 1 && column < Room.MOST_COLUMNS)
            merged.add(new MergedCells(number(row), number(row + joined - 1), column));
        CellElement cell = new CellElement(rowStyle, column);
        String text = cell.read();
        if (!cell.link.isEmpty()) links.put(column, cell.link);
        for (int i = 0; i < more; i++) cells.add(text);
    }

    /// How often an element is repeated, or how many cells it spans.
    private int times(String name) {
        try {
            return Math.max(1, Integer.parseInt(attribute(xml, TABLE, name)));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /// One cell, with the parser at its start.
    private final class CellElement {
        private final String type = attribute(xml, OFFICE, "value-type");
        private final String value = attribute(xml, OFFICE, "value");
        private final String date = attribute(xml, OFFICE, "date-value");
        private final String truth = attribute(xml, OFFICE, "boolean-value");
        private final boolean hasFailed =
                attribute(xml, LIBRE_OFFICE, "value-type").equals("error");
        private final String formula = attribute(xml, TABLE, "formula");
        private final String style;
        private final StringBuilder text = new StringBuilder();
        private String link;

        CellElement(String rowStyle, int column) {
            String own = attribute(xml, TABLE, "style-name");
            link = Hyperlinks.inFormula(formula).orElse("");
            String ofColumn = column < columnStyles.size() ? columnStyles.get(column) : "";
            style = Stream.of(own, rowStyle)
                    .filter(one -> !one.isEmpty())
                    .findFirst()
                    .orElse(ofColumn);
        }

        /// What the cell says, with the parser at its end; a formula is what it came to.
        String read() throws XMLStreamException, TableFileException {
            readText();
            String said = text.toString();
            if (FailedFormula.isWord(said)) return said;
            if (hasFailed) return FailedFormula.ANY;
            return switch (type) {
                case "float", "currency", "percentage" -> number(said);
                case "date" -> day(said);
                case "boolean" -> truth;
                default ->
                    said.isEmpty() && type.isEmpty() && !formula.isEmpty()
                            ? FailedFormula.ANY
                            : Formulas.unguarded(said);
            };
        }

        private String number(String said) {
            try {
                return Degrees.shown(new BigDecimal(value));
            } catch (NumberFormatException none) {
                return said;
            }
        }

        private String day(String said) {
            try {
                String day = date.length() > DATE_LETTERS ? date.substring(0, DATE_LETTERS) : date;
                ShownDate shown = styles.dateOf(style);
                return shown.isWorded() ? said : shown.text(LocalDate.parse(day));
            } catch (DateTimeException none) {
                return said;
            }
        }

        /// The paragraphs of the cell, a line each; notes and drawings that hang on it are not its own.
        private void readText() throws XMLStreamException, TableFileException {
            int paragraphs = 0;
            while (!xml.isEndElement() || !isCellEnd()) {
                xml.next();
                if (!xml.isStartElement()) continue;
                if (is(xml, TEXT, "p")) {
                    if (paragraphs++ > 0) text.append('\n');
                    readParagraph();
                } else {
                    skip(xml);
                }
            }
        }

        private boolean isCellEnd() {
            return is(xml, TABLE, "table-cell") || is(xml, TABLE, "covered-table-cell");
        }

        private void readParagraph() throws XMLStreamException, TableFileException {
            for (int depth = 1; depth > 0; ) {
                switch (xml.next()) {
                    case XMLStreamReader.END_ELEMENT -> depth--;
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE ->
                        text.append(xml.getText().replaceAll("[ \t\r\n]+", " "));
                    case XMLStreamReader.START_ELEMENT -> {
                        depth++;
                        readWithin();
                    }
                    default -> {}
                }
            }
        }

        /// What in a paragraph stands for letters that XML does not keep.
        private void readWithin() throws TableFileException {
            if (!TEXT.equals(xml.getNamespaceURI())) return;
            switch (xml.getLocalName()) {
                case "s" -> {
                    String count = attribute(xml, TEXT, "c");
                    int blanks = count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 1;
                    room.takeBytes(blanks);
                    text.repeat(' ', blanks);
                }
                case "a" -> link = attribute(xml, XLINK, "href");
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                default -> {}
            }
        }
    }
}
