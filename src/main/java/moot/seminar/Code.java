package moot.seminar;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// The six characters that a class types to join. None looks like another one, in print or on a wall.
public final class Code {

    public static final int LENGTH = 6;
    private static final String ALPHABET = "ACDEFHJKMNPRTWXY3479";

    private Code() {}

    static String pick(RandomGenerator random) {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .reduce("", String::concat);
    }

    /// What somebody typed, as the code would be written: capitals, no spaces or dashes.
    public static String clean(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
