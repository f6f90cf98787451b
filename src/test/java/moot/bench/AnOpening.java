package moot.bench;

import java.util.ArrayList;
import java.util.List;
import moot.bench.MadeDebates.Debate;
import moot.bench.Visitor.Kept;

/// How the room of one debate is opened by a browser that was there before.
///
/// @param bytes what that browser received
/// @param kept  what it asked about again on the way
record AnOpening(Debate debate, long bytes, List<Kept> kept) {

    static AnOpening seenBy(Eyes eyes, Visitor visitor, Debate debate) {
        Return way = eyes.comingBack(visitor, debate.path(), ".moot-outline__card");
        return new AnOpening(debate, way.bytes(), way.kept());
    }

    int size() {
        return debate.size();
    }

    OpenRoom by(Visitor visitor) {
        OpenRoom room = OpenRoom.of(visitor, debate, kept, message -> {});
        if (!room.page().last().contains("\"rows\":[{\"id\"")) {
            throw new IllegalStateException("No outline in: " + room.page().beginning());
        }
        return room;
    }

    /// Opens the room for one after the other, each in a session of their own, and leaves it again, which does not
    /// count.
    ///
    /// @return the program's time for each, in milliseconds
    double timed(Program program, List<Visitor> visitors) {
        var open = new ArrayList<OpenRoom>();
        double before = program.cpu();
        visitors.forEach(visitor -> open.add(by(visitor)));
        double took = program.cpu() - before;
        open.forEach(OpenRoom::close);
        return took / visitors.size();
    }
}
