package moot.library;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of this feature without Spring, since packs are also checked from the command line.
final class Wording {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts/library", Locale.UK);

    private Wording() {}

    /// Arguments go in as plain text: a line number is not a quantity, so 1204 stays 1204.
    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
