package io.github.drawdownmap.data.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Parses the text of a file into a tree of located values.
public final class TreeReader {
    /// A posture file needs ten levels; the rest is room for members of other programs.
    static final int DEEPEST = 100;

    /// Enough for tens of thousands of sites, and little enough to fit into memory.
    static final int MOST_VALUES = 3_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            // Names made to fall into one place of its table stop the table, not the reading.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final String text;
    private final Lines lines;
    private final Deque<LocatedNode> open = new ArrayDeque<>();
    private int values;

    public TreeReader(String file, String text, Lines lines) {
        this.file = file;
        this.text = text;
        this.lines = lines;
    }

    public LocatedNode read() throws PostureFileException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) throw new PostureFileException(file, "the file is empty", "choose a posture file", null);
            LocatedNode root = value(parser, first, null, "");
            if (parser.nextToken() != null) throw problem(SyntaxProblem.afterEnd(text, offset(parser)), null);
            return root;
        } catch (JacksonException e) {
            int offset = e.getLocation() == null
                    ? text.length()
                    : Math.toIntExact(e.getLocation().getCharOffset());
            throw problem(SyntaxProblem.at(text, lines, offset, open.peek()), e);
        }
    }

    private PostureFileException problem(SyntaxProblem problem, @Nullable Throwable cause) {
        return problem(problem.offset(), problem.what(), problem.remedy(), cause);
    }

    private LocatedNode value(JsonParser parser, JsonToken token, @Nullable Place parent, String step)
            throws PostureFileException {
        int offset = offset(parser);
        Place place = parent == null ? Place.root(offset) : parent.child(step, offset);
        if (++values > MOST_VALUES)
            throw problem(offset, "the file holds more than " + MOST_VALUES + " values", "split it", null);
        return switch (token) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> list(parser, place);
            case VALUE_STRING -> new LocatedNode.TextNode(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LocatedNode.NumberNode(place, parser.getString());
            case VALUE_TRUE -> new LocatedNode.FlagNode(place, true);
            case VALUE_FALSE -> new LocatedNode.FlagNode(place, false);
            case VALUE_NULL -> new LocatedNode.NullNode(place);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private LocatedNode object(JsonParser parser, Place place) throws PostureFileException {
        List<LocatedNode.Member> members = new ArrayList<>();
        LocatedNode object = enter(new LocatedNode.ObjectNode(place, members));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Place namePlace = place.child(name, offset(parser));
            members.add(new LocatedNode.Member(name, namePlace, value(parser, parser.nextToken(), place, name)));
        }
        open.pop();
        return object;
    }

    private LocatedNode list(JsonParser parser, Place place) throws PostureFileException {
        List<LocatedNode> items = new ArrayList<>();
        LocatedNode list = enter(new LocatedNode.ListNode(place, items));
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token, place, Integer.toString(items.size())));
            token = parser.nextToken();
        }
        open.pop();
        return list;
    }

    private LocatedNode enter(LocatedNode container) throws PostureFileException {
        open.push(container);
        if (open.size() > DEEPEST)
            throw problem(
                    container.place().offset(),
                    "objects and lists stand more than " + DEEPEST + " deep in each other",
                    "a posture file needs ten",
                    null);
        return container;
    }

    private static int offset(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    private PostureFileException problem(int offset, String what, String remedy, @Nullable Throwable cause) {
        return new PostureFileException(file, lines.line(offset), lines.column(offset), what, remedy, cause);
    }
}
