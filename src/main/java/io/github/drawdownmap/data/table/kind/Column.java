package io.github.drawdownmap.data.table.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A column that a table may have, by the names that people give it; the first is the one that is written.
public enum Column {
    ID("id", "key", "code", "short"),
    NAME("name", "site", "site name", "base", "place", "location"),
    LABEL("label", "name", "title", "phase", "level"),
    TITLE("title", "headline", "event", "what"),
    KIND("kind", "type", "category"),
    AREA("area", "region", "province", "governorate", "country"),
    DESCRIPTION("description", "about", "text"),
    POSITION("position", "coordinates", "coordinate", "location", "lat lon", "latlon"),
    LATITUDE("latitude", "lat", "y"),
    LONGITUDE("longitude", "lon", "lng", "long", "x"),
    POSITION_NOTE("position note", "note on position", "note"),
    SCALE("scale", "size"),
    SITE("site", "sites", "base", "bases", "place", "site id", "name", "location"),
    TRACK("track", "plan", "reading"),
    LEVEL("level", "status", "state", "presence", "to level"),
    WHEN("when", "date", "day", "window", "dates", "time"),
    FROM("from", "earliest", "after", "begin", "start", "not before"),
    TO("to", "latest", "by", "before", "end", "until", "not after"),
    SUMMARY("summary", "text", "what", "says", "description", "details"),
    SOURCES("sources", "source", "citations", "citation", "references", "reference", "refs"),
    CONFIDENCE("confidence", "certainty", "how sure"),
    WHY("why", "reason", "because"),
    NOTE("note", "notes", "remark", "remarks", "comment", "comments"),
    KNOWN("known", "known from", "known since"),
    MEANING("meaning", "date means"),
    READING("reading", "is reading", "our reading"),
    ASKS("asks", "asks for", "demands", "what", "text"),
    FINAL("final", "last", "nothing after"),
    CHANGE("change", "change number", "number", "no"),
    SAYS("says", "text", "summary", "what", "description"),
    CLAIM("claim", "says", "side", "version"),
    TOPIC("topic", "question", "matter"),
    COMMON("common sources", "sources of all", "shared sources"),
    WORD("word", "in a sentence"),
    RULE("rule", "definition", "meaning", "description", "evidence"),
    WEIGHT("weight", "share", "size", "area"),
    PUBLISHER(
            "publisher",
            "outlet",
            "medium",
            "media",
            "paper",
            "newspaper",
            "agency",
            "source",
            "published by",
            "by",
            "who"),
    PUBLISHED("published", "date", "publication date", "day", "when", "published on"),
    STATED("stated", "published", "announced", "date", "day", "when"),
    URL("url", "link", "address", "web", "page"),
    LANGUAGE("language", "lang"),
    SEEN("seen", "how seen", "read"),
    PARTISAN("partisan", "party", "is partisan"),
    TEXT("text", "summary", "details", "description"),
    NUMBER("text", "number", "figure", "words", "value", "count"),
    SCOPE("scope", "who", "who is counted", "of"),
    MINIMUM("min", "minimum", "least", "low"),
    MAXIMUM("max", "maximum", "most", "high"),
    MAJOR("major", "marked", "important");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]");
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /// The name above the column in tables that the program writes.
    public String heading() {
        return names.getFirst();
    }

    List<String> names() {
        return names;
    }

    /// A name in one shape without what stands in brackets: a unit, or a language.
    public static String bare(String name) {
        return plain(IN_BRACKETS.matcher(name).replaceAll(" "));
    }

    /// A name in one shape: small letters and digits, one blank where anything else stands or a capital begins.
    public static String plain(String name) {
        String parted = CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(parted).replaceAll(" ").strip();
    }
}
