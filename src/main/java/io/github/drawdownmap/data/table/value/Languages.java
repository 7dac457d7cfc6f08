package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.data.json.Shapes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Languages as people name them: by tag, or in English.
public final class Languages {
    private static final Map<String, String> BY_NAME = byName();

    private Languages() {}

    /// The BCP 47 tag; empty where the text names no language.
    public static Optional<String> tag(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(plain))
                .or(() -> Stream.of(written, plain).filter(Shapes::isLanguage).findFirst());
    }

    private static Map<String, String> byName() {
        // Java names these by tags that it does not list.
        Map<String, String> byName = new HashMap<>(Map.of("dari", "prs", "farsi", "fa", "sorani", "ckb"));
        Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .forEach(language -> byName.put(
                        language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                        language.toLanguageTag()));
        return byName;
    }
}
