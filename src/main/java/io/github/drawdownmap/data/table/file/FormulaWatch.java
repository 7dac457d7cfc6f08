package io.github.drawdownmap.data.table.file;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads along in a sheet of a workbook for formulas that the program which wrote them has not worked out: it leaves
/// their values empty, or 0 where it asks for all to be worked out at the next opening.
final class FormulaWatch {
    private static final int LONGEST_TAG = 256;
    private static final int LONGEST_VALUE = 2;
    private static final int MOST = 100_000;
    private static final Pattern CELL = Pattern.compile("\\sr\\s*=\\s*[\"']([A-Za-z]{1,3}[0-9]{1,7})[\"']");
    /// Of a formula that came to a text, the empty one is as good as any.
    private static final Pattern OTHER_THAN_NUMBER = Pattern.compile("\\st\\s*=\\s*[\"'](?!n[\"'])");

    private final Set<String> empty = new HashSet<>();
    private final Set<String> zero = new HashSet<>();
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private boolean isInTag;
    private boolean isInValue;
    private boolean isFormula;
    private String cell = "";

    /// The cells, such as `C2`, whose formulas have no value.
    ///
    /// @param isToBeWorkedOut whether the workbook asks for all formulas to be worked out when it is opened
    Set<String> cells(boolean isToBeWorkedOut) {
        Set<String> cells = new HashSet<>(empty);
        if (isToBeWorkedOut) cells.addAll(zero);
        return cells;
    }

    void read(byte b) {
        if (b == '<') {
            isInTag = true;
            tag.setLength(0);
        } else if (isInTag && b == '>') {
            isInTag = false;
            take(tag.toString());
        } else if (isInTag) {
            if (tag.length() < LONGEST_TAG) tag.append((char) (b & 0xff));
        } else if (isInValue && value.length() < LONGEST_VALUE) {
            value.append((char) (b & 0xff));
        }
    }

    private void take(String element) {
        String name = element.replaceFirst("^(/?)\\w+:", "$1").replaceFirst("[\\s/]*$|(?<=\\w)[\\s/].*$", "");
        switch (name) {
            case "c" -> {
                Matcher address = CELL.matcher(element);
                boolean isNumber = !OTHER_THAN_NUMBER.matcher(element).find();
                cell = isNumber && address.find() ? address.group(1) : "";
                isFormula = false;
            }
            case "f" -> isFormula = true;
            case "v" -> {
                value.setLength(0);
                isInValue = !element.endsWith("/");
                if (!isInValue) keep();
            }
            case "/v" -> {
                isInValue = false;
                keep();
            }
            default -> {}
        }
    }

    private void keep() {
        if (!isFormula || cell.isEmpty() || empty.size() + zero.size() >= MOST) return;
        String worth = value.toString().strip();
        if (worth.isEmpty()) empty.add(cell);
        if (worth.equals("0")) zero.add(cell);
    }
}
