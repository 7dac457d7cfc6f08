package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static String written(Object value) throws IOException {
        StringWriter out = new StringWriter();
        Json.write(value, out);
        return out.toString();
    }

    @Test
    void objects_and_arrays_nest() throws IOException {
        assertThat(written(List.of(Map.of("a", List.of(1, "x")), Map.of(), List.of())))
                .isEqualTo("""
                [
                  {
                    "a": [
                      1,
                      "x"
                    ]
                  },
                  {},
                  []
                ]
                """);
    }

    @Test
    void what_cannot_be_seen_is_escaped_and_other_scripts_are_not() throws IOException {
        assertThat(written("\u202e \u007f \u009b \u200f \u2028 \u0639\u064a\u0646"))
                .isEqualTo("\"\\u202E \\u007F \\u009B \\u200F \\u2028 \u0639\u064a\u0646\"\n");
    }

    @Property
    void any_text_comes_back(@ForAll String text) throws IOException {
        assertThat(JsonMapper.shared().readTree(written(text)).asString()).isEqualTo(text);
    }

    @Test
    void a_full_disk_is_told_as_it_is() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Json.write("x", full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }
}
