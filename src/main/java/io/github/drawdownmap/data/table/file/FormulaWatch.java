package io.github.drawdownmap.data.table.file;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads along in a sheet of a workbook for formulas that the program which wrote them has not worked out, and whose
/// values it left empty, and for rows that are hidden.
final class FormulaWatch {
    private static final int LONGEST_TAG = 256;
    private static final int MOST = 100_000;
    /// Whether it ends something, and its name without a prefix.
    private static final Pattern NAME = Pattern.compile("(/?)(?:\\w+:)?(\\w+)");
    private static final Pattern CELL = Pattern.compile("\\sr\\s*=\\s*[\"']([A-Za-z]{1,3}[0-9]{1,7})[\"']");
    private static final Pattern ROW = Pattern.compile("\\sr\\s*=\\s*[\"']([0-9]{1,7})[\"']");
    private static final Pattern HIDDEN = Pattern.compile("\\shidden\\s*=\\s*[\"'](?:1|true|on)[\"']");
    /// Of a formula that came to a text, the empty one is as good as any.
    private static final Pattern OTHER_THAN_NUMBER = Pattern.compile("\\st\\s*=\\s*[\"'](?!n[\"'])");

    private final Set<String> empty = new HashSet<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final StringBuilder tag = new StringBuilder();
    private boolean hasRoot;
    private boolean isOtherPart;
    private boolean isInTag;
    private boolean isInValue;
    private boolean hasValue;
    private boolean isFormula;
    private String cell = "";

    /// The cells, such as `C2`, whose formulas have no value.
    Set<String> cells() {
        return Set.copyOf(empty);
    }

    /// The numbers of the rows that nobody sees.
    Set<Integer> hiddenRows() {
        return Set.copyOf(hidden);
    }

    void read(byte b) {
        if (isOtherPart) return;
        if (b == '<') {
            isInTag = true;
            tag.setLength(0);
        } else if (isInTag && b == '>') {
            isInTag = false;
            take(tag.toString());
        } else if (isInTag) {
            if (tag.length() < LONGEST_TAG) tag.append((char) (b & 0xff));
        } else if (isInValue) {
            hasValue |= b != ' ' && b != '\n' && b != '\r' && b != '\t';
        }
    }

    private void take(String element) {
        Matcher name = NAME.matcher(element);
        if (!name.lookingAt()) return;
        if (!hasRoot) {
            hasRoot = true;
            isOtherPart = !name.group(2).equals("worksheet");
        }
        switch (name.group(1) + name.group(2)) {
            case "c" -> {
                Matcher address = CELL.matcher(element);
                boolean isNumber = !OTHER_THAN_NUMBER.matcher(element).find();
                cell = isNumber && address.find() ? address.group(1) : "";
                isFormula = false;
            }
            case "row" -> {
                Matcher number = ROW.matcher(element);
                boolean isHidden = HIDDEN.matcher(element).find() && hidden.size() < MOST;
                if (isHidden && number.find()) hidden.add(Integer.parseInt(number.group(1)));
            }
            case "f" -> isFormula = true;
            case "v" -> {
                hasValue = false;
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
        if (isFormula && !hasValue && !cell.isEmpty() && empty.size() < MOST) empty.add(cell);
    }
}
