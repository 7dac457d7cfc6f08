package io.github.drawdownmap.data.table;

import io.github.drawdownmap.posture.source.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sources in a cell: `press; army`, or with what each says a line each: `press [page 2]: They met`.
///
/// A line that begins with a blank goes on with the one before it.
final class Citations {
    private static final Pattern WITH_WORDS =
            Pattern.compile("(\\S+?)(?:\\s*\\[((?:[^\\]\\\\]|\\\\.)*)])?(?::(?:\\s+(.*))?)?", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final String GOES_ON = "\n  ";

    private static final List<Separator> SEPARATORS = List.of(
            new Separator(";", true),
            new Separator("\\|", true),
            new Separator(",", false),
            new Separator("\\s(?:and|&|und|et)\\s", false),
            new Separator("\\s", false));

    private Citations() {}

    /// What stands between sources.
    ///
    /// @param isSure whether it is never part of a title
    private record Separator(String pattern, boolean isSure) {}

    /// One source of a cell as it is written.
    ///
    /// @param source its id, address or title
    record Written(String source, String says, String where) {}

    /// @param id the id that a name means
    static List<Written> parse(String cell, Function<String, Optional<String>> id) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            boolean goesOn = !lines.isEmpty() && (line.isEmpty() || Character.isWhitespace(line.charAt(0)));
            if (goesOn) lines.add(lines.removeLast() + "\n" + line.replaceFirst("^ {1,2}|^\\s", ""));
            else lines.add(line);
        }
        List<Written> all = new ArrayList<>();
        for (String line : lines) all.addAll(ofLine(line.strip(), id));
        return all;
    }

    private static List<Written> ofLine(String line, Function<String, Optional<String>> id) {
        if (line.isEmpty()) return List.of();
        if (id.apply(line).isPresent()) return List.of(new Written(line, "", ""));
        Matcher words = WITH_WORDS.matcher(line);
        if (words.matches() && id.apply(words.group(1)).isPresent()) return List.of(withWords(words));
        for (Separator separator : SEPARATORS) {
            List<String> parts = Arrays.stream(line.split(separator.pattern()))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            boolean parted = parts.size() > 1
                    && (separator.isSure()
                            || parts.stream().anyMatch(part -> id.apply(part).isPresent()));
            if (parted)
                return parts.stream().flatMap(part -> ofLine(part, id).stream()).toList();
        }
        return List.of(new Written(line, "", ""));
    }

    private static Written withWords(Matcher words) {
        String says = words.group(3) == null ? "" : words.group(3).strip();
        String where =
                words.group(2) == null ? "" : ESCAPED.matcher(words.group(2)).replaceAll("$1");
        return new Written(words.group(1), says, where);
    }

    /// The cell that is read as these citations.
    static String write(List<Citation> citations) {
        boolean bare = citations.stream()
                .allMatch(citation ->
                        citation.says().isEmpty() && citation.where().isEmpty());
        return citations.stream().map(Citations::write).collect(Collectors.joining(bare ? "; " : "\n"));
    }

    private static String write(Citation citation) {
        String where = citation.where().isEmpty()
                ? ""
                : " [" + citation.where().replaceAll("[\\\\\\]]", "\\\\$0").replace("\n", GOES_ON) + "]";
        String says = citation.says().isEmpty() ? "" : ": " + citation.says().replace("\n", GOES_ON);
        return citation.source().id() + where + says;
    }

    /// A citation as JSON: the id alone where that is all.
    static Node node(String id, Written written, Cell origin) {
        Optional<Cell> from = Optional.of(origin);
        if (written.says().isEmpty() && written.where().isEmpty()) return new Node.Text(id, from);
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("source", new Node.Text(id, from));
        if (!written.says().isEmpty()) members.put("says", new Node.Text(written.says(), from));
        if (!written.where().isEmpty()) members.put("where", new Node.Text(written.where(), from));
        return new Node.Members(members, from);
    }
}
