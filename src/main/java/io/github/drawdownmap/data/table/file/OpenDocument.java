package io.github.drawdownmap.data.table.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of an OpenDocument spreadsheet (.ods) as texts, as `Workbook` does those of the other kind.
///
/// What it packs is XML, which Java reads; of the libraries for it SODS says a day where a cell shows a month, and
/// leaves out a row that stands for many.
final class OpenDocument {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private static final String TYPE = "mimetype";
    /// Says what the folder is too, where who packed it left out the part that does.
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final String CONTENT = "content.xml";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int MOST_LISTED = 1 << 20;

    private final String file;
    private final Room room;
    private final CellStyles styles = new CellStyles();

    private OpenDocument(String file) {
        this.file = file;
        this.room = new Room(file);
    }

    /// Whether a packed folder is such a file, of whatever office program.
    static boolean isOne(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return (zip.getEntry(TYPE) != null || zip.getEntry(MANIFEST) != null)
                    && (zip.getEntry(CONTENT) != null || zip.getEntry("encrypted-package") != null);
        } catch (IOException damaged) {
            return false;
        }
    }

    static List<Sheet> read(Path path, String file) throws TableFileException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new OpenDocument(file).read(zip);
        } catch (TableFileException e) {
            throw e;
        } catch (XMLStreamException | IOException | RuntimeException damaged) {
            // The parser has what stopped it in its pocket.
            if (damaged instanceof XMLStreamException stopped
                    && stopped.getNestedException() instanceof TableFileException told) throw told;
            throw TableFileException.damaged(
                    file, "open it in a spreadsheet program and save it again, or its sheets as .csv", damaged);
        }
    }

    private List<Sheet> read(ZipFile zip) throws IOException, XMLStreamException {
        String manifest = start(zip, MANIFEST);
        if (zip.getEntry(CONTENT) == null || manifest.contains("encryption-data"))
            throw new TableFileException(
                    file, "the workbook is locked with a password", "save it without one and try again");
        if (!(zip.getEntry(TYPE) == null ? manifest : start(zip, TYPE)).contains(SPREADSHEET))
            throw new TableFileException(
                    file, "this is a document of an office program, not a workbook", "put the tables into a workbook");
        if (zip.getEntry("styles.xml") != null) read(zip, "styles.xml");
        return read(zip, CONTENT);
    }

    /// The styles of a part, and its sheets.
    private List<Sheet> read(ZipFile zip, String part) throws IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        // A parser that is given bytes writes to the terminal when one of them is no letter.
        try (Reader letters = new InputStreamReader(measured(stream(zip, part)), StandardCharsets.UTF_8)) {
            XMLStreamReader xml = parsers().createXMLStreamReader(letters);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT || styles.take(xml)) continue;
                if (is(xml, TABLE, "dde-links") || is(xml, TABLE, "tracked-changes")) skip(xml);
                else if (is(xml, TABLE, "table"))
                    new SheetElement(xml, styles, room).read(file).ifPresent(sheets::add);
                if (sheets.size() >= Room.MOST_SHEETS) break;
            }
        }
        return sheets;
    }

    /// Nothing that a file names is fetched, and it declares no words of its own.
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return parsers;
    }

    private static InputStream stream(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
    }

    private static String start(ZipFile zip, String part) throws IOException {
        try (InputStream stream = stream(zip, part)) {
            return new String(stream.readNBytes(MOST_LISTED), StandardCharsets.UTF_8);
        }
    }

    /// Stops where the file unpacks to more than there is room for.
    private InputStream measured(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                room.takeBytes(1);
                return super.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = super.read(into, from, most);
                room.takeBytes(Math.max(0, read));
                return read;
            }
        };
    }

    static boolean is(XMLStreamReader xml, String space, String name) {
        return xml.getLocalName().equals(name) && space.equals(xml.getNamespaceURI());
    }

    /// Goes to the end of the element that it is at the start of.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            if (event == XMLStreamReader.END_ELEMENT) depth--;
        }
    }

    static String attribute(XMLStreamReader xml, String space, String name) {
        @Nullable String value = xml.getAttributeValue(space, name);
        return value == null ? "" : value;
    }
}
