package io.github.drawdownmap.data.table;

import io.github.drawdownmap.posture.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sources in a cell: `press; army`, or with what each says a line each: `press [page 2]: They met`.
///
/// A line that begins with a blank goes on with the one before it. Behind a semicolon in what one says only an id is
/// another source, and with a backslash before it a semicolon is never more than that.
final class Citations {
    private static final Pattern WITH_WORDS =
            Pattern.compile("(\\S+?)(?:\\s*\\[((?:[^\\]\\\\]|\\\\.)*)])?(?::(?:\\s+(.*))?)?", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final String GOES_ON = "\n  ";

    /// What stands between sources and is never part of a title; first what is passed over on the way to it.
    private static final Pattern SURE = Pattern.compile("\\[(?:[^\\]\\\\]|\\\\.)*]|\\\\[;|]|([;|])", Pattern.DOTALL);

    private static final Pattern ESCAPED_SURE = Pattern.compile("\\\\([;|])");

    /// What would be read as another source, or as an escape.
    private static final Pattern MISLEADING = Pattern.compile("[;|]\\s*\\S+\\s*(?:[;|:\\[]|$)|\\\\[;|]");

    private static final Pattern PAUSE = Pattern.compile("(?<!\\\\)[;|,]");

    /// What may stand between sources, where one of the parts is one.
    private static final List<String> UNSURE = List.of(",", "\\s(?:and|&|und|et)\\s", "\\s");

    private Citations() {}

    /// One source of a cell as it is written.
    ///
    /// @param source its id, address or title
    /// @param named what is called like a source in what it says, and may be meant as another
    record Written(String source, String says, String where, List<String> named) {}

    static List<Written> parse(String cell, Register sources) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            boolean goesOn = !lines.isEmpty() && (line.isEmpty() || Character.isWhitespace(line.charAt(0)));
            if (goesOn) lines.add(lines.removeLast() + "\n" + line.replaceFirst("^ {1,2}|^\\s", ""));
            else lines.add(line);
        }
        List<Written> all = new ArrayList<>();
        for (String line : lines) all.addAll(ofLine(line.strip(), sources));
        return all;
    }

    private static List<Written> ofLine(String line, Register sources) {
        if (line.isEmpty()) return List.of();
        if (sources.find(line).isPresent()) return List.of(bare(line));
        List<String> surely = surely(line, sources);
        if (surely.size() > 1) return each(surely, sources);
        Optional<Matcher> words = words(line, sources);
        if (words.isPresent()) return List.of(withWords(words.get(), sources));
        for (String separator : UNSURE) {
            List<String> parts = List.of(line.split(separator));
            boolean parted = parts.size() > 1
                    && parts.stream()
                            .anyMatch(part -> sources.find(part.strip()).isPresent());
            if (parted) return each(parts, sources);
        }
        return List.of(bare(line));
    }

    private static List<Written> each(List<String> parts, Register sources) {
        return parts.stream()
                .flatMap(part -> ofLine(part.strip(), sources).stream())
                .toList();
    }

    private static Written bare(String source) {
        return new Written(source, "", "", List.of());
    }

    /// The parts that are surely of one source each: what one says goes on up to the id of another.
    private static List<String> surely(String line, Register sources) {
        List<Integer> cuts = SURE.matcher(line)
                .results()
                .filter(found -> found.group(1) != null)
                .map(MatchResult::start)
                .toList();
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cuts.size(); i++) {
            String part = line.substring(start, cuts.get(i));
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : line.length();
            if (says(part, sources) && !isById(line.substring(cuts.get(i) + 1, end), sources)) continue;
            parts.add(part);
            start = cuts.get(i) + 1;
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static boolean says(String part, Register sources) {
        return words(part, sources).filter(words -> words.group(3) != null).isPresent();
    }

    private static boolean isById(String part, Register sources) {
        return words(part, sources)
                .filter(words -> sources.isId(words.group(1)))
                .isPresent();
    }

    private static Optional<Matcher> words(String part, Register sources) {
        Matcher words = WITH_WORDS.matcher(part.strip());
        return words.matches() && sources.find(words.group(1)).isPresent() ? Optional.of(words) : Optional.empty();
    }

    private static Written withWords(Matcher words, Register sources) {
        String says = words.group(3) == null ? "" : words.group(3).strip();
        String where =
                words.group(2) == null ? "" : ESCAPED.matcher(words.group(2)).replaceAll("$1");
        List<String> named = PAUSE.splitAsStream(says)
                .skip(1)
                .map(String::strip)
                .filter(part -> sources.find(part).isPresent())
                .toList();
        return new Written(words.group(1), ESCAPED_SURE.matcher(says).replaceAll("$1"), where, named);
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
        boolean isClear = !MISLEADING.matcher(citation.says()).find();
        String words = isClear ? citation.says() : citation.says().replaceAll("[;|]", "\\\\$0");
        String says = words.isEmpty() ? "" : ": " + words.replace("\n", GOES_ON);
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
