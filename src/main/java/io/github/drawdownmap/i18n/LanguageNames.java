package io.github.drawdownmap.i18n;

import java.util.Locale;
import java.util.Map;

/// What languages are called, by their tags.
public final class LanguageNames {
    /// Other than the tables of the system have them.
    private static final Map<String, String> OWN =
            Map.of("ckb", Messages.text("language.ckb.own"), "ar", Messages.text("language.ar.own"));

    private static final Map<String, String> ENGLISH = Map.of("ckb", Messages.text("language.ckb"));

    private LanguageNames() {}

    /// In itself: "français"; as the system calls it where that has no name of its own, or its tag.
    public static String own(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return OWN.getOrDefault(tag, locale.getDisplayName(locale));
    }

    /// In English: "French".
    public static String english(String tag) {
        return ENGLISH.getOrDefault(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH));
    }
}
