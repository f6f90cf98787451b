package moot.library;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of this feature without Spring, since packs are also checked from the command line.
final class Wording {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts/library", Locale.UK);

    private Wording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(arguments);
    }
}
