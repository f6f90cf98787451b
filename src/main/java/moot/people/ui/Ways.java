package moot.people.ui;

import moot.people.SignedIn;

/// Addresses of pages that later features own; this one comes before them and knows no more of them than the address.
final class Ways {

    private static final String SEMINARS = "seminars";
    private static final String MINE = "me";

    private Ways() {}

    static String home(SignedIn person) {
        return person.instructor() ? SEMINARS : MINE;
    }

    static String join(String code) {
        return "join/" + code;
    }
}
