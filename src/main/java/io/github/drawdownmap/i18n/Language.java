package io.github.drawdownmap.i18n;

import java.time.temporal.WeekFields;
import java.util.Locale;

/// The language that the program speaks everywhere, whatever that of the system is.
public final class Language {
    /// Where somebody is, as the system says it at the start.
    private static final Locale REGION = Locale.getDefault(Locale.Category.FORMAT);

    private Language() {}

    /// What Java and JavaFX say by themselves is from now on in the language of all other words.
    public static void speak() {
        Locale.setDefault(Messages.LOCALE);
    }

    /// From now on weeks of a calendar begin as they do where somebody is. To find that out takes a tenth of a second,
    /// on any thread.
    public static void beginWeeksOfRegion() {
        Locale.setDefault(withWeeksOf(REGION));
    }

    static Locale withWeeksOf(Locale region) {
        String first = WeekFields.of(region).getFirstDayOfWeek().name().substring(0, 3);
        return new Locale.Builder()
                .setLocale(Messages.LOCALE)
                .setUnicodeLocaleKeyword("fw", first.toLowerCase(Locale.ROOT))
                .build();
    }
}
