package io.github.drawdownmap.data.table.file;

import java.util.regex.Pattern;

/// What a spreadsheet shows where a formula has come to nothing, or was never worked out.
public final class FailedFormula {
    /// Where the word is one of another language, or there is none.
    static final String ANY = "#ERROR!";

    private static final Pattern WORD = Pattern.compile(
            "#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|FIELD!|GETTING_DATA)|Err:\\d{3}");

    /// What a column too narrow for a number shows of it.
    private static final Pattern TOO_NARROW = Pattern.compile("##+");

    private FailedFormula() {}

    /// Whether a cell that says so is of no use: its formula has failed, or its number is not shown.
    public static boolean isShownIn(String text) {
        return isWord(text) || TOO_NARROW.matcher(text).matches();
    }

    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }
}
