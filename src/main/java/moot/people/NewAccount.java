package moot.people;

import java.nio.charset.StandardCharsets;
import moot.base.Problem;

/// What somebody fills in to get an account.
public record NewAccount(String name, String signInName, String password) {

    public static final int NAME_MAX = 80;
    public static final int PASSWORD_MIN = 10;

    /// What the hash takes in; more would be cut off unseen.
    private static final int PASSWORD_MAX_BYTES = 72;

    /// With everything that is needed, or the problem that says what is not.
    NewAccount checked() {
        return new NewAccount(checkedName(name), checkedSignInName(signInName), checkedPassword(password));
    }

    static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_MAX) {
            throw new Problem("people.account.name-wrong", NAME_MAX);
        }
        return stripped;
    }

    static String checkedPassword(String password) {
        if (!isLongEnough(password)) {
            throw new Problem("people.account.password-short", PASSWORD_MIN);
        }
        if (!isShortEnough(password)) {
            throw new Problem("people.account.password-long");
        }
        return password;
    }

    public static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= PASSWORD_MIN;
    }

    public static boolean isShortEnough(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= PASSWORD_MAX_BYTES;
    }

    private static String checkedSignInName(String signInName) {
        var stripped = signInName.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_MAX) {
            throw new Problem("people.account.sign-in-name-wrong", NAME_MAX);
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
