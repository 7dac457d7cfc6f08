package io.github.drawdownmap.export.table;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML elements indented by two spaces.
final class Xml {
    private final XMLStreamWriter out;
    private int depth;

    Xml(Writer out) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /// The declaration and the root, whose namespace all elements are in.
    void beginDocument(String root, String namespace) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        begin(root);
        out.writeDefaultNamespace(namespace);
    }

    void endDocument() throws XMLStreamException {
        end();
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.flush();
    }

    void begin(String name) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        depth++;
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, legal(value));
    }

    void end() throws XMLStreamException {
        depth--;
        newLine();
        out.writeEndElement();
    }

    /// An element with nothing but text in it.
    void text(String name, String text) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        out.writeCharacters(legal(text));
        out.writeEndElement();
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /// XML 1.0 has no way at all to write most control characters and halves of surrogate pairs.
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : 0xfffd).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
