package moot.seminar;

import java.util.Set;
import moot.live.Known;
import moot.live.Live;
import moot.live.Notice;
import moot.people.People;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// The one door: who takes part in a seminar and what they may do in it now. Every verb of every feature and
/// every page asks here. It keeps what it knows of a running seminar in memory until that changes.
@Service
public class Admission {

    private static final int MOST_KNOWN = 10_000;

    private final People people;
    private final Known<Attendance> known;

    Admission(People people, AttendanceReader reader, Live live) {
        this.people = people;
        this.known = new Known<>(
                live,
                Set.of(Notice.Kind.SEMINAR, Notice.Kind.PARTICIPANT),
                MOST_KNOWN,
                seminar -> reader.read(new SeminarId(seminar)));
    }

    /// The seat of the person at the keyboard, who wants to do this.
    ///
    /// @throws AccessDeniedException if they do not take part, there is no such seminar, or their role may never
    /// @throws NotNow               if it is only the state of the seminar that forbids it
    public Seat admit(SeminarId seminar, Act act) {
        Attendance now = attendance(seminar);
        Seat seat = now.roster()
                .seatOf(people.require().id())
                .orElseThrow(() -> new AccessDeniedException("Not a participant of this seminar"));
        State state = now.seminar().state();
        if (act.allowed(seat.role(), state)) {
            return seat;
        }
        if (act.allowed(seat.role(), State.OPEN)) {
            throw new NotNow(state);
        }
        throw new AccessDeniedException("A " + seat.role() + " may not " + act);
    }

    /// Whether this seat may do that now; for what a page offers. The verbs ask [#admit] again.
    public boolean may(Seat seat, Act act) {
        Attendance now = attendance(seat.seminar());
        return act.allowed(now.roster().seat(seat.id()).role(), now.seminar().state());
    }

    public Roster roster(SeminarId seminar) {
        return attendance(seminar).roster();
    }

    public SeminarSummary summary(SeminarId seminar) {
        return attendance(seminar).seminar();
    }

    private Attendance attendance(SeminarId seminar) {
        return known.of(seminar.value());
    }
}
