package moot.library;

import java.util.Locale;
import java.util.regex.Pattern;
import moot.base.Problem;

/// The DOI or the ISBN of a work. It is only text here: nobody is asked what it stands for, so its form is all that can
/// be checked, and for an ISBN the check digit, which tells a slip of the pen.
public record WorkNumber(Kind kind, String value) {

    public enum Kind {
        DOI,
        ISBN
    }

    private static final Pattern BEFORE_DOI = Pattern.compile("(?i)^(https?://)?(dx\\.)?doi\\.org/|^doi:\\s*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
    private static final Pattern BEFORE_ISBN = Pattern.compile("^ISBN(-1[03])?:?\\s*");
    private static final Pattern ISBN_SIGNS = Pattern.compile("[0-9X\\s‐-―-]+");
    private static final int SHORT = 10;
    private static final int LONG = 13;

    /// @throws Problem if it is neither, with what to do
    public static WorkNumber of(String typed) {
        var bare = BEFORE_DOI.matcher(typed.strip()).replaceFirst("");
        return bare.startsWith("10.") ? doi(bare) : isbn(typed);
    }

    public static WorkNumber doi(String typed) {
        var bare = BEFORE_DOI.matcher(typed.strip()).replaceFirst("").replaceFirst("[.,;]+$", "");
        if (!DOI.matcher(bare).matches()) {
            throw new Problem("library.problem.doi", typed.strip());
        }
        return new WorkNumber(Kind.DOI, bare);
    }

    public static WorkNumber isbn(String typed) {
        var bare = BEFORE_ISBN.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceFirst("");
        if (!ISBN_SIGNS.matcher(bare).matches()) {
            throw new Problem("library.problem.number", typed.strip());
        }
        var signs = bare.replaceAll("[^0-9X]", "");
        if (signs.length() != SHORT && signs.length() != LONG) {
            throw new Problem("library.problem.isbn-length", typed.strip(), signs.length());
        }
        if (!adds(signs)) {
            throw new Problem("library.problem.isbn-digit", typed.strip());
        }
        return new WorkNumber(Kind.ISBN, signs);
    }

    private static boolean adds(String signs) {
        return signs.length() == SHORT ? addsShort(signs) : addsLong(signs);
    }

    /// Ten signs weighed from ten down to one; the last may be an X for ten.
    private static boolean addsShort(String signs) {
        if (signs.indexOf('X') >= 0 && signs.indexOf('X') < SHORT - 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < SHORT; i++) {
            int digit = signs.charAt(i) == 'X' ? SHORT : signs.charAt(i) - '0';
            sum += (SHORT - i) * digit;
        }
        return sum % 11 == 0;
    }

    /// Thirteen digits weighed by one and three in turn.
    private static boolean addsLong(String signs) {
        if (signs.indexOf('X') >= 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LONG; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (signs.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }
}
