package io.github.drawdownmap.data.json;

import java.util.Arrays;

/// The lines of a text, which end at LF, CR LF or CR.
///
/// Lines and columns count from 1, columns in units of UTF-16 as most editors count them.
public final class Lines {
    private final int[] starts;

    public Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!endsLine(text, i)) continue;
            if (count == found.length) found = Arrays.copyOf(found, 2 * count);
            found[count++] = i + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(String text, int offset) {
        boolean beforeLineFeed = offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return text.charAt(offset) == '\n' || (text.charAt(offset) == '\r' && !beforeLineFeed);
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /// In words for people: "line 3, column 5".
    String describe(int offset) {
        return "line " + line(offset) + ", column " + column(offset);
    }
}
