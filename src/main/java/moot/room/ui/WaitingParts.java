package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import moot.debate.DebateService;
import moot.debate.Doubt;
import moot.room.ui.RoomPlace.Leaning;
import moot.room.ui.RoomPlace.Leaning.On;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.waiting.Waiting;
import moot.waiting.WaitingService;
import org.springframework.stereotype.Component;

/// What the lists of what waits for somebody are put together from.
@Component
class WaitingParts {

    private final WaitingService waiting;
    private final DebateService debates;
    private final SeminarService seminars;
    private final Admission admission;

    WaitingParts(WaitingService waiting, DebateService debates, SeminarService seminars, Admission admission) {
        this.waiting = waiting;
        this.debates = debates;
        this.seminars = seminars;
        this.admission = admission;
    }

    List<Waiting> mine(SeminarId seminar) {
        return waiting.mine(seminar);
    }

    List<Doubt> doubts(SeminarId seminar) {
        return waiting.doubts(seminar);
    }

    /// Remembers that these were read, of which some may have been already.
    void read(SeminarId seminar, List<Waiting> seen) {
        List<String> items =
                seen.stream().filter(Waiting::news).map(Waiting::item).toList();
        if (!items.isEmpty()) {
            waiting.read(seminar, items);
        }
    }

    WaitingWords words(SeminarId seminar) {
        Seat viewer = admission.admit(seminar, Act.READ);
        return new WaitingWords(viewer, admission.roster(seminar), debates.board(seminar), seminars.pack(seminar));
    }

    /// Where in the room it is looked at.
    static RoomPlace place(Waiting waiting) {
        return waiting.evidence() == null
                ? RoomPlace.at(waiting.opens())
                : RoomPlace.leaningOn(new Leaning(On.EVIDENCE, waiting.evidence()));
    }

    /// The address of that within the room.
    static String query(Waiting waiting) {
        return "?" + new QueryParameters(place(waiting).query()).getQueryString();
    }
}
