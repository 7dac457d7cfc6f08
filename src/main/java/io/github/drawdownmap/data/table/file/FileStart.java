package io.github.drawdownmap.data.table.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How files begin that somebody may take for a table.
public enum FileStart {
    /// A workbook of today is a packed folder. Two letters alone may be the heading of a column.
    PACKED("PK\u0003\u0004"),
    /// As some programs leave a table that was sent to them.
    GZIP("\u001f\u008b"),
    /// A workbook of before 2007, and any with a password.
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0"),
    PDF("%PDF");

    private final String letters;

    FileStart(String letters) {
        this.letters = letters;
    }

    /// The first bytes, each as the letter that it is in Latin-1.
    public String letters() {
        return letters;
    }

    boolean begins(byte[] file) {
        byte[] start = letters.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
