package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import moot.debate.ArgumentId;
import moot.debate.DebateService;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.waiting.Waiting;
import moot.waiting.WaitingService;
import org.springframework.stereotype.Component;

/// What the lists of what waits for somebody are put together from.
@Component
class WaitingParts {

    private final WaitingService waiting;
    private final DebateService debates;
    private final Admission admission;

    WaitingParts(WaitingService waiting, DebateService debates, Admission admission) {
        this.waiting = waiting;
        this.debates = debates;
        this.admission = admission;
    }

    List<Waiting> mine(SeminarId seminar) {
        return waiting.mine(seminar);
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
        return new WaitingWords(viewer, admission.roster(seminar), debates.board(seminar));
    }

    /// The address of an argument within the room.
    static String query(ArgumentId argument) {
        return "?" + new QueryParameters(RoomPlace.at(argument).query()).getQueryString();
    }
}
