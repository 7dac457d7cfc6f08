package io.github.drawdownmap.data.table.file;

import static io.github.drawdownmap.data.table.file.OpenDocument.attribute;
import static io.github.drawdownmap.data.table.file.OpenDocument.is;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The styles of an OpenDocument spreadsheet: which parts of a date a cell shows, and which sheets are hidden.
final class CellStyles {
    private static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private static final ShownDate WHOLE = ShownDate.of(true, true, true, "");
    private static final int MOST_PARENTS = 20;

    /// How a style of cells shows a date, or which style it leaves that to.
    private record CellStyle(String dates, String parent) {}

    private final Map<String, ShownDate> dates = new HashMap<>();
    private final Map<String, CellStyle> cells = new HashMap<>();
    private final Set<String> hiddenSheets = new HashSet<>();

    /// Takes the element that the parser is at the start of, if it is a style that matters, and goes to its end.
    boolean take(XMLStreamReader xml) throws XMLStreamException {
        if (is(xml, NUMBER, "date-style")) {
            takeDate(xml);
            return true;
        }
        if (!is(xml, OpenDocument.STYLE, "style")) return false;
        String name = attribute(xml, OpenDocument.STYLE, "name");
        switch (attribute(xml, OpenDocument.STYLE, "family")) {
            case "table-cell" -> takeCell(xml, name);
            case "table" -> takeSheet(xml, name);
            default -> OpenDocument.skip(xml);
        }
        return true;
    }

    private void takeCell(XMLStreamReader xml, String name) throws XMLStreamException {
        String dates = attribute(xml, OpenDocument.STYLE, "data-style-name");
        cells.put(name, new CellStyle(dates, attribute(xml, OpenDocument.STYLE, "parent-style-name")));
        OpenDocument.skip(xml);
    }

    private void takeDate(XMLStreamReader xml) throws XMLStreamException {
        String name = attribute(xml, OpenDocument.STYLE, "name");
        Set<String> shown = new HashSet<>();
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event == XMLStreamReader.CHARACTERS) words.append(xml.getText());
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                shown.add(xml.getLocalName());
            }
        }
        if (shown.contains("quarter")) words.append('Q');
        dates.put(
                name,
                ShownDate.of(shown.contains("day"), shown.contains("month"), shown.contains("year"), words.toString()));
    }

    private void takeSheet(XMLStreamReader xml, String name) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (attribute(xml, OpenDocument.TABLE, "display").equals("false")) hiddenSheets.add(name);
            }
        }
    }

    boolean hidesSheet(String style) {
        return hiddenSheets.contains(style);
    }

    /// What of a date the cells of a style show; the whole of it where no style says.
    ShownDate dateOf(String style) {
        String name = style;
        for (int i = 0; i < MOST_PARENTS; i++) {
            CellStyle cell = cells.get(name);
            if (cell == null) break;
            if (!cell.dates().isEmpty()) return dates.getOrDefault(cell.dates(), WHOLE);
            name = cell.parent();
        }
        return WHOLE;
    }
}
