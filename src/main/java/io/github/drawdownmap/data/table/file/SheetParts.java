package io.github.drawdownmap.data.table.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which part of a workbook each of its sheets lies.
final class SheetParts {
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*>");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern BY_ID = Pattern.compile("\\w+:id\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern ID = Pattern.compile("\\sId\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\sTarget\\s*=\\s*[\"']([^\"']*)[\"']");

    private SheetParts() {}

    /// The names of the parts in lower case, in the order of the sheets; empty for one that is not said.
    ///
    /// @param workbook the part that lists the sheets
    /// @param relations the part that says where each lies
    static List<String> of(String workbook, String relations) {
        Map<String, String> targets = targets(relations);
        List<String> parts = new ArrayList<>();
        Matcher sheet = SHEET.matcher(workbook);
        while (sheet.find()) parts.add(path(targets.getOrDefault(first(BY_ID, sheet.group()), "")));
        return parts;
    }

    /// What relations lead to, by their ids.
    static Map<String, String> targets(String relations) {
        Map<String, String> targets = new HashMap<>();
        Matcher relation = RELATION.matcher(relations);
        while (relation.find())
            targets.put(
                    first(ID, relation.group()), first(TARGET, relation.group()).replace("&amp;", "&"));
        return targets;
    }

    /// The id of the relation that an element names.
    static String relation(String element) {
        return first(BY_ID, element);
    }

    private static String path(String target) {
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return path.toLowerCase(Locale.ROOT);
    }

    private static String first(Pattern attribute, String element) {
        Matcher found = attribute.matcher(element);
        return found.find() ? found.group(1) : "";
    }
}
