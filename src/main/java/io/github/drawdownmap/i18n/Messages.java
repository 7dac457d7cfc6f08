package io.github.drawdownmap.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one part of the screen, looked up by address: `timeline.button.play` is in the bundle `timeline`.
///
/// A text with arguments is a [MessageFormat] pattern: an apostrophe is written twice, numbers are `{0}`. A text asked
/// for without arguments is taken as it stands.
public final class Messages {
    /// The language of the program's own words.
    public static final Locale LOCALE = Locale.UK;

    private Messages() {}

    /// @throws MissingResourceException when there is no such key
    public static String text(String key) {
        int dot = key.indexOf('.');
        String bundle = Messages.class.getPackageName() + "." + (dot < 0 ? key : key.substring(0, dot));
        return ResourceBundle.getBundle(bundle, LOCALE).getString(key);
    }

    /// @throws MissingResourceException when there is no such key
    public static String text(String key, Object... arguments) {
        return new MessageFormat(text(key), LOCALE).format(arguments);
    }
}
