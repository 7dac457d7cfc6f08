package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
    @Test
    void objects_and_arrays_nest() throws Exception {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("a").beginArray().value(1).value("x").end();
        json.name("b").beginObject().end().name("c").nothing().end();
        assertThat(out).hasToString("""
                {
                  "a": [
                    1,
                    "x"
                  ],
                  "b": {},
                  "c": null
                }""");
    }

    @Property
    void any_text_comes_back(@ForAll String text) throws Exception {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out).value(text);
        assertThat(JsonMapper.shared().readTree(out.toString()).asString()).isEqualTo(text);
    }
}
