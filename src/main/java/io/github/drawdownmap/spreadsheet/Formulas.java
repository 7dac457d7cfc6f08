package io.github.drawdownmap.spreadsheet;

/// Keeps a text from being run as a formula by the spreadsheet that opens it: an apostrophe goes in front, and is taken
/// away again when the table is read.
public final class Formulas {
    /// What makes a spreadsheet take a text for a formula.
    private static final String STARTS = "=+-@\t\uff1d\uff0b\uff0d\uff20";

    /// Behind these a spreadsheet with another separator begins another cell.
    private static final String CELL_ENDS = ";|\t\r\n";

    private Formulas() {}

    public static String guarded(String text) {
        return rewritten(text, 1);
    }

    public static String unguarded(String text) {
        return rewritten(text, -1);
    }

    /// Adds an apostrophe to those in front of each beginning of a formula, or takes one of them away.
    private static String rewritten(String text, int more) {
        StringBuilder rewritten = new StringBuilder(text.length() + 1);
        boolean begins = true;
        int i = 0;
        while (i < text.length()) {
            int quotes = 0;
            while (begins && i + quotes < text.length() && text.charAt(i + quotes) == '\'') quotes++;
            boolean formula = begins && i + quotes < text.length() && STARTS.indexOf(text.charAt(i + quotes)) >= 0;
            rewritten.repeat('\'', formula ? Math.max(0, quotes + more) : quotes);
            i += quotes;
            if (i >= text.length()) break;
            char c = text.charAt(i++);
            rewritten.append(c);
            begins = CELL_ENDS.indexOf(c) >= 0 || (begins && quotes == 0 && isTrimmed(c));
        }
        return rewritten.toString();
    }

    private static boolean isTrimmed(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }
}
