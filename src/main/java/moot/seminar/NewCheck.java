package moot.seminar;

/// What somebody looked up about a piece of evidence, where (a text or an address), and what was found there.
public record NewCheck(String evidence, Outcome outcome, String what, String where, String found) {

    public static final int LONGEST_WHAT = 400;
    public static final int LONGEST_WHERE = 1000;
    public static final int LONGEST_FOUND = 2000;
}
