package moot.bench;

import static moot.bench.Workbench.USUAL;

/// How long somebody looks at nothing who opens the room for the first time on their machine, beside the page on which
/// one signs in: the least that a page of this program takes on the same machine at the same time.
///
/// @param visitor a student who has come in
record RoomReading(Eyes eyes, MadeDebates debates, Visitor visitor) {

    private static final int RUNS = 7;
    private static final double SHARE = 1.2;
    private static final String SIGN_IN = "vaadin-text-field input";
    private static final String CARD = ".moot-outline__card .moot-outline__claim";
    private static final String REPLY = ".composer vaadin-text-area textarea";

    void measure(Figures figures) {
        var nobody = new Visitor(visitor.address());
        String room = debates.of(USUAL).path();
        String reply = room + "?compose=reply-" + debates.replies().getLast().to();
        var signIn = new Samples();
        var outline = new Samples();
        var composer = new Samples();
        for (int run = 0; run < RUNS; run++) {
            signIn.add(eyes.untilSeen(nobody, "", SIGN_IN));
            outline.add(eyes.untilSeen(visitor, room, CARD));
            composer.add(eyes.untilSeen(visitor, reply, REPLY));
        }
        var goal = Goal.atMost(SHARE * signIn.median());
        figures.add("sign-in.readable", signIn.median(), "ms", RUNS, null);
        figures.add("room-open.readable", USUAL, outline.median(), "ms", RUNS, goal);
        figures.add("room-open.reply-typable", USUAL, composer.median(), "ms", RUNS, goal);
    }
}
