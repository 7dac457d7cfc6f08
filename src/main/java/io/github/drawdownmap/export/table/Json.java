package io.github.drawdownmap.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON (RFC 8259) as this program writes it, indented by two spaces; the writer that it goes to stays open.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new Unseen()).build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(printer())
            .build();

    private Json() {}

    /// Writes maps, lists, texts and numbers.
    public static void write(Object value, Writer out) throws IOException {
        stream(out, json -> json.writePOJO(value));
    }

    /// Writes what is told to a generator, a member or an element at a time.
    static void stream(Writer out, Content content) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            content.writeTo(json);
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        out.append('\n');
    }

    /// Something that can be written as JSON.
    interface Content {
        void writeTo(JsonGenerator json);
    }

    private static DefaultPrettyPrinter printer() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
    }

    /// Escapes what would drive the terminal that it is shown on, or turn the letters behind it round.
    private static final class Unseen extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7f] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int sign) {
            return switch (Character.getType(sign)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> new SerializedString(String.format(Locale.ROOT, "\\u%04X", sign));
                default -> null;
            };
        }
    }
}
