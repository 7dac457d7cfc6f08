package io.github.drawdownmap.data.table.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses that lie behind the cells of a sheet, which shows other words there.
final class Hyperlinks {
    private static final Pattern LINK = Pattern.compile("<(?:\\w+:)?hyperlink\\s[^>]*>");
    private static final Pattern REF = Pattern.compile("\\sref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?([0-9]{1,7})[\"']");
    private static final Pattern FORMULA = Pattern.compile("(?i)\\bHYPERLINK\\(\"([^\"]+)\"");

    private Hyperlinks() {}

    /// The relations by the cells, such as `C2`, that the end of a sheet's part gives them.
    static Map<String, String> in(CharSequence endOfPart) {
        Map<String, String> relations = new HashMap<>();
        Matcher link = LINK.matcher(endOfPart);
        while (link.find()) {
            Matcher ref = REF.matcher(link.group());
            if (ref.find()) relations.put(ref.group(1) + ref.group(2), SheetParts.relation(link.group()));
        }
        return relations;
    }

    /// The address that a formula opens; empty where it does another thing.
    static Optional<String> inFormula(String formula) {
        Matcher link = FORMULA.matcher(formula);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
